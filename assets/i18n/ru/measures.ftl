# Что сообщает сравнение: в командной строке, в окне и в таблицах

compare-mark-details = изменено также: { $parts }
compare-detail-letters = написание
compare-detail-note = примечание
compare-detail-evidence = подтверждающие данные
compare-detail-raters = оценки отдельных участников
compare-detail-direction = направление
compare-detail-tags = метки
compare-detail-votes = голоса
compare-detail-author = автор
compare-detail-accepted = допустимые формулировки
compare-point = { $kind } { $label }: { $x }; { $y }
compare-table-name = { $canvas } · { $part }
compare-positions = Положения
compare-model-points = Пункты эталона
compare-class = Вся аудитория
compare-leaning = Карточки, которые опираются на эти показатели
compare-leans = { $indicator }: { $before } → { $after }, { $holds }
compare-holds-yes = значение прежнее
compare-holds-look-again = проверьте ещё раз
compare-holds-gone = значения больше нет
compare-also-right = { $count ->
    [one] верна также { $count } мысль
    [few] верны также { $count } мысли
   *[many] верны также { $count } мыслей
  }
compare-point-found = найдено
compare-point-misplaced = в другом поле
compare-point-missed = упущено
compare-state-changed = изменён
compare-column-n = n
compare-column-with-suggestions = { $measure }, с предложенными связями
compare-column-other = Другая сессия
compare-column-overlap = Перекрытие
compare-column-ranks = Согласие порядка
compare-column-top = Перекрытие верха
compare-column-distance = Расстояние на матрице
compare-column-spread = Разброс оценок
compare-column-consensus = Согласие по голосам
compare-column-x = По горизонтали
compare-column-y = По вертикали
compare-column-right = Также верно
compare-column-point = Пункт
compare-column-state = Состояние
compare-column-newer = Новых значений
compare-column-revised = Пересмотрено
compare-column-withdrawn = Отозвано
compare-column-card = Карточка
compare-column-before = Было
compare-column-after = Стало
compare-column-holds = Держится ли вывод
compare-workshop-differs = Различаются также: { $fields }
compare-field-title = название
compare-field-question = ключевой вопрос
compare-field-subject = объект анализа
compare-field-place = место
compare-field-date = дата
compare-field-horizon = горизонт
compare-field-language = язык
compare-field-facilitator = модератор
compare-field-about = описание
compare-field-participants = участники
compare-field-parking-lot = отложенные вопросы
compare-field-decisions = решения
compare-field-attendance = присутствие
