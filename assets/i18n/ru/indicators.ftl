# Показатели: данные за карточками

indicators-title = Показатели
indicators-empty = Данных пока нет. Загрузите таблицу из файла, перетащите её сюда или скопируйте и вставьте клавишами Ctrl+V. Либо создайте таблицу и заполните её вручную.
indicators-unnamed = Показатель без названия
indicators-kind-series = динамика
indicators-kind-cross-section = сопоставление
indicators-kind-likert = ответы
indicators-kind-benchmark = бенчмаркинг
indicators-kind-words = текстовая таблица
indicators-size =
    { $entities ->
        [one] { $entities } строка
        [few] { $entities } строки
       *[many] { $entities } строк
    }, { $periods ->
        [one] { $periods } период
        [few] { $periods } периода
       *[many] { $periods } периодов
    }
indicators-size-words =
    { $entities ->
        [one] { $entities } строка
        [few] { $entities } строки
       *[many] { $entities } строк
    }, { $aspects ->
        [one] { $aspects } признак
        [few] { $aspects } признака
       *[many] { $aspects } признаков
    }
indicators-entity = Объект
indicators-answer = Ответ
indicators-value = Значение
indicators-about = приблизительно
indicators-doubtful = вызывает сомнение
indicators-multiple = Один человек мог дать несколько ответов
indicators-overlapping = Категории пересекаются
indicators-value-notes = Примечания к значениям
indicators-source = Источник
indicators-copy = Скопировать таблицу
indicators-copied = Таблица «{ $name }» скопирована

indicators-aspect = Признак
indicators-new = Новый показатель
indicators-new-numbers = Добавить таблицу чисел
indicators-new-survey = Добавить вопрос анкеты
indicators-new-words = Добавить текстовую таблицу
indicators-copy-name = { $name } (копия)
indicators-duplicate = Создать копию
indicators-up = Выше
indicators-down = Ниже
indicators-remove = Удалить…
indicators-more = Другие действия с показателем
indicators-derive = Рассчитывать по формуле
indicators-keep-values = Оставить значения без формулы
indicators-derived = расчётный
indicators-filter = Найти показатель
indicators-filter-none = Ничего не найдено.
indicators-name = Название показателя
indicators-name-hint = Назовите показатель
indicators-unit = Единица измерения
indicators-kind = Вид таблицы
indicators-good = Желательное направление
indicators-notes = Примечания
indicators-notes-hint = Что нужно знать, прежде чем опираться на эти данные
indicators-source-title = Название
indicators-source-publisher = Кем издано
indicators-source-link = Ссылка
indicators-source-page = Страница
indicators-source-date = Дата
sheet-add-row = Добавить строку
sheet-cell = Ячейка таблицы
sheet-spoken = Таблица, { $row } { $column }: { $text }
sheet-derived = Эта таблица расчётная. Измените формулу или исходные таблицы.
sheet-copied = { $count ->
    [one] Скопирована { $count } ячейка
    [few] Скопировано { $count } ячейки
   *[many] Скопировано { $count } ячеек
  }
sheet-refused-words = «{ $text }» — не число. Запишите число, ~14 для приблизительного, 14? для сомнительного, .. если нет данных, – если явления нет, х если данные конфиденциальны.
sheet-refused-slip = «{ $text }» в таком виде не число. Исправьте запись или нажмите Escape, чтобы оставить ячейку как была.
sheet-refused-two-ways = «{ $text }» можно прочитать и как тысячи, и как дробь. Тысячи пишите без знака, дробь — через запятую.
sheet-refused-two-numbers = «{ $text }» содержит и количество, и долю. Ведите их в отдельных таблицах.
sheet-refused-percent = «{ $text }» — доля, а единица измерения этой таблицы «{ $unit }». Запишите число без % или укажите % единицей измерения.
sheet-refused-in-block = Ничего не вставлено. Ячейка { $place }: { $why }
sheet-refused-room = Ничего не вставлено: { $rows } × { $columns } ячеек не помещается в { $rooms } × { $places }. Добавьте строки или столбцы либо скопируйте таблицу с заголовками.
sheet-refused-headings = Значения вставляйте в ячейку, названия — в первый столбец, таблицу с заголовками — в левый верхний угол.
sheet-refused-row-twice = Строка «{ $text }» уже есть.
sheet-refused-column-twice = Столбец «{ $text }» уже есть.
sheet-refused-period = «{ $text }» — не период. Запишите 2024, 2024-Q1, март 2024 или 2019–2024.
sheet-refused-period-twice = Столбец за период «{ $text }» уже есть.
sheet-row-up = Строку выше
sheet-row-down = Строку ниже
sheet-row-remove = Удалить строку
sheet-column-left = Столбец левее
sheet-column-right = Столбец правее
sheet-column-remove = Удалить столбец
sheet-mark = Отметка значения
sheet-mark-plain = Число без отметки
sheet-mark-about = Приблизительно (≈)
sheet-mark-doubtful = Вызывает сомнение (?)
sheet-mark-missing = { $meaning } ({ $sign })
sheet-state = Состояние ячейки
sheet-note = Примечание к значению
sheet-operand = { $name }: { $value }
change-values = { $count ->
    [one] Изменено { $count } значение: «{ $name }»
    [few] Изменено { $count } значения: «{ $name }»
   *[many] Изменено { $count } значений: «{ $name }»
  }
change-values-clear = { $count ->
    [one] Очищено { $count } значение: «{ $name }»
    [few] Очищено { $count } значения: «{ $name }»
   *[many] Очищено { $count } значений: «{ $name }»
  }
change-values-paste = { $count ->
    [one] Вставлено { $count } значение: «{ $name }»
    [few] Вставлено { $count } значения: «{ $name }»
   *[many] Вставлено { $count } значений: «{ $name }»
  }
change-rows-paste = { $count ->
    [one] Вставлена { $count } строка: «{ $name }»
    [few] Вставлено { $count } строки: «{ $name }»
   *[many] Вставлено { $count } строк: «{ $name }»
  }
change-values-mark = { $count ->
    [one] Отмечено { $count } значение: «{ $name }»
    [few] Отмечено { $count } значения: «{ $name }»
   *[many] Отмечено { $count } значений: «{ $name }»
  }
change-cells-judge = { $count ->
    [one] Оценена { $count } ячейка: «{ $name }»
    [few] Оценено { $count } ячейки: «{ $name }»
   *[many] Оценено { $count } ячеек: «{ $name }»
  }
change-rows-remove = { $count ->
    [one] Удалена { $count } строка: «{ $name }»
    [few] Удалено { $count } строки: «{ $name }»
   *[many] Удалено { $count } строк: «{ $name }»
  }
change-columns-remove = { $count ->
    [one] Удалён { $count } столбец: «{ $name }»
    [few] Удалено { $count } столбца: «{ $name }»
   *[many] Удалено { $count } столбцов: «{ $name }»
  }
change-row-add = Строка «{ $row }» добавлена: «{ $name }»
change-row-rename = Строка переименована в «{ $row }»: «{ $name }»
change-row-move = Строка «{ $row }» переставлена: «{ $name }»
change-period-add = Период { $period } добавлен: «{ $name }»
change-period-rename = Период изменён на { $period }: «{ $name }»
change-column-add = Столбец «{ $column }» добавлен: «{ $name }»
change-column-rename = Столбец переименован в «{ $column }»: «{ $name }»
change-column-move = Столбец «{ $column }» переставлен: «{ $name }»
change-value-note = Примечание к значению изменено
change-indicator-add = Показатель добавлен
change-indicator-duplicate = Создана копия показателя «{ $name }»
change-indicator-move = Показатель «{ $name }» переставлен
change-indicator-remove = Показатель «{ $name }» удалён
change-indicator-name = Показатель переименован
change-indicator-unit = Единица измерения изменена
change-indicator-kind = Вид таблицы изменён
change-indicator-good = Желательное направление изменено
change-indicator-flag = Свойства категорий изменены
change-answer-scale = Порядок чтения ответов изменён
change-indicator-notes = Примечания изменены
change-indicator-source = Источник изменён
change-indicator-derive = Показатель стал расчётным
change-indicator-keep-values = Формула убрана, значения оставлены
change-indicator-formula = Формула изменена: «{ $name }»
change-indicators-recompute = Расчётные значения пересчитаны
formula-title = Формула
formula-hint = [Услуги] / [Сотрудники]
formula-still = Пока не действует; таблица рассчитана по формуле { $formula }
formula-stale = Значения в файле не совпадают с тем, что даёт формула.
formula-recompute = Пересчитать
formula-nothing-in-common = Ни одна строка и период не встречаются во всех таблицах сразу, поэтому нет ни одного значения.
formula-mixes-units = «{ $one }» измеряется в «{ $first }», а «{ $other }» — в «{ $second }»; проверьте, можно ли их складывать или сравнивать.
formula-gives = { $values ->
    [one] Даёт { $values } значение; исходные данные
    [few] Даёт { $values } значения; исходные данные
   *[many] Даёт { $values } значений; исходные данные
  }
formula-gives-missing = { $values ->
    [one] Даёт { $values } значение
    [few] Даёт { $values } значения
   *[many] Даёт { $values } значений
  }, пропусков { $missing } ({ $place }, { $why }); исходные данные
indicators-new-derived = Добавить расчётный показатель
survey-title = Доли ответов
survey-title-of = Доли ответов, { $period }
survey-share = { $share } %
survey-n = n = { $count }
survey-top-two = Два высших ответа { $value } %
survey-below = Ниже середины { $value } %
survey-above = Выше середины { $value } %
survey-net = Баланс { $value } п. п.
survey-mean = Среднее { $value }
survey-silent = Нет ответа { $count }
survey-side = Сторона ответа «{ $answer }»
survey-side-below = Ниже середины
survey-side-middle = Посередине
survey-side-above = Выше середины
survey-reversed = Ответы в обратном порядке
survey-usual-sides = Вернуть обычные стороны
leaning-none = На этот показатель пока ничто не опирается
leaning-title = { $count ->
    [one] На показатель опирается { $count } мысль
    [few] На показатель опираются { $count } мысли
   *[many] На показатель опираются { $count } мыслей
  }
leaning-through = { $stance }, через «{ $name }»
leaning-unnamed = Пока без текста
leaning-axis = Ось
remove-indicator = Удалить «{ $name }»?
remove-indicator-cards = Подтверждения останутся и покажут, что показателя больше нет:
remove-indicator-derived = Формулы, которые нельзя будет рассчитать: { $names }
remove-indicator-do = Удалить показатель
