# Сравнение в окне

comparing-side-by-side = Рядом
comparing-new = Новое
comparing-add = Добавить сессии
comparing-empty = Сравните от двух до двенадцати сессий: что у них общего, что спорно, что заметила одна группа и не заметили другие. Выберите открытые сессии или перетащите сюда файлы или папку.
comparing-take-tabs = Сравнить открытые сессии ({ $count })
comparing-full = Рядом помещается не больше { $most } сессий. Уберите одну, чтобы добавить другую.
comparing-finding = Идёт сравнение…
comparing-stop = Остановить
comparing-stopped = Сравнение остановлено.
comparing-again = Сравнить снова
comparing-add-files = Добавить файлы…
comparing-add-folder = Добавить папку…
comparing-open = Открыть сравнение…
comparing-clear = Начать новое сравнение
comparing-open-tabs = Открытые сессии
comparing-chosen = Выбрано
comparing-leave-out = Убрать «{ $name }»
comparing-trouble = { $name }: не сравнивается. { $why }
comparing-never-saved = Сессия не была сохранена и больше не открыта. Уберите её или добавьте файл, в котором она хранится.
comparing-changed = { $count ->
    [one] Изменилась после сохранения сравнения: { $names }. Проверьте решения о её карточках.
    [few] Изменились после сохранения сравнения: { $names }. Проверьте решения об их карточках.
   *[many] Изменились после сохранения сравнения: { $names }. Проверьте решения об их карточках.
  }
comparing-unsaved-sessions = { $count ->
    [one] У { $count } сессии ещё нет файла. Сравнение найдёт её, только пока она открыта, поэтому сохраните и её.
    [few] У { $count } сессий ещё нет файла. Сравнение найдёт их, только пока они открыты, поэтому сохраните и их.
   *[many] У { $count } сессий ещё нет файла. Сравнение найдёт их, только пока они открыты, поэтому сохраните и их.
  }
comparing-filter = Отобрать строки
comparing-filter-hint = Слова в карточке
comparing-status = Какие строки
comparing-status-all = Все строки
comparing-status-different = С различиями
comparing-status-shared = Названо всеми
comparing-status-alone = Названо одной
comparing-status-reworded = Другими словами
comparing-status-moved = Перемещённые
comparing-status-contested = Спорные
comparing-status-re-rated = С другой оценкой
comparing-status-suggested = Ждут подтверждения
comparing-cell = Какое поле
comparing-cell-all = Все поля
comparing-sort = Порядок
comparing-sort-agreement = Сначала общее
comparing-sort-disagreement = Сначала единичное
comparing-sort-rating = Сначала высокие оценки
comparing-confirm-count = Подтвердить предложенные: { $count }
comparing-confirm-count-hint = Связывает всё предложенное, кроме противоположного по смыслу. Можно отменить.
comparing-tie-accepted = связано по словам
comparing-tie-confirmed = подтверждено человеком
comparing-tie-suggested = предложено, пока не считается
comparing-k-of-n = { $k } из { $n }
comparing-mark-only = только { $name }
comparing-mark-contested = спорное
comparing-mark-contrary = спорное: обратный смысл
comparing-mark-moved = перемещено: { $from } → { $to }
comparing-mark-rating = { $rating } { $values }
comparing-mark-reworded = другими словами
comparing-in-cell = в поле «{ $cell }»
comparing-perhaps = возможно
comparing-perhaps-contrary = возможно, противоположное
comparing-card-spoken = { $text }, { $name }, { $count }
comparing-yes = Подтвердить, что «{ $text }» — это «{ $other }»
comparing-no = Не связывать «{ $text }» и «{ $other }»
comparing-none = Ни одна строка не подходит под отбор.
comparing-column-menu = Столбец «{ $name }»
comparing-column-name = Название столбца
comparing-reference = Эталонный ответ
comparing-column-left = Сдвинуть влево
comparing-column-right = Сдвинуть вправо
comparing-column-remove = Убрать из сравнения
comparing-link = Связать карточки
comparing-confirm = Подтвердить связь
comparing-confirm-all = Подтвердить предложенные связи
comparing-apart = Не связывать
comparing-nothing-to-decide = О выбранном решать нечего.
comparing-choose-two = Выберите две карточки из двух сессий: щёлкните одну, затем другую, удерживая Ctrl.
comparing-has-partner = Одна из карточек уже есть там под тем же номером. Чтобы связать её с другой, сначала выберите эту пару и нажмите «Не связывать».
comparing-by-id = Та же самая карточка
comparing-by-person = Связано человеком
comparing-by-words = Связано по словам, сходство { $score }
comparing-suggested = Предложено, сходство { $score }
comparing-show = Показать в её сессии
comparing-card-of = { $name } · { $cell }
comparing-axis = { $name }: { $low } ↔ { $high }
comparing-axis-x = Горизонтальная ось
comparing-axis-y = Вертикальная ось
comparing-scenario = Сценарий { $number }
comparing-set-aside = исключён
comparing-positions = Точки на матрице
comparing-position = { $name }: { $x }; { $y }
comparing-same = одинаково
comparing-differs = различается
comparing-indicator = { $count ->
    [one] { $count } значение; новейшее: { $last }
    [few] { $count } значения; новейшее: { $last }
   *[many] { $count } значений; новейшее: { $last }
  }
comparing-indicator-same = те же значения
comparing-indicator-newer = новых значений: { $count }
comparing-indicator-revised = пересмотренных значений: { $count }
comparing-indicator-withdrawn = отозванных значений: { $count }
comparing-indicator-from-to = { $was } → { $now }
comparing-indicator-reworded = описан другими словами
comparing-subject = Что сравнивается
comparing-without = такой нет
comparing-nothing-here = Ни в одной из сессий такого нет. Выберите выше, что ещё сравнить.
comparing-mark-detail = отличается: { $part }
