# Показатели: данные за карточками

indicators-title = Показатели
indicators-empty = Данных пока нет. Загрузите таблицу из файла, перетащите её сюда или скопируйте и вставьте клавишами Ctrl+V.
indicators-unnamed = Показатель без названия
indicators-kind-series = динамика
indicators-kind-cross-section = сопоставление
indicators-kind-likert = ответы
indicators-kind-benchmark = бенчмаркинг
indicators-kind-words = текстовая таблица
indicators-size =
    { $entities ->
        [one] { $entities } строка
        [few] { $entities } строки
       *[many] { $entities } строк
    }, { $periods ->
        [one] { $periods } период
        [few] { $periods } периода
       *[many] { $periods } периодов
    }
indicators-size-words =
    { $entities ->
        [one] { $entities } строка
        [few] { $entities } строки
       *[many] { $entities } строк
    }, { $aspects ->
        [one] { $aspects } признак
        [few] { $aspects } признака
       *[many] { $aspects } признаков
    }
indicators-entity = Объект
indicators-answer = Ответ
indicators-value = Значение
indicators-period = Период
indicators-about = приблизительно
indicators-doubtful = вызывает сомнение
indicators-multiple = Один человек мог дать несколько ответов
indicators-overlapping = Категории пересекаются
indicators-formula = Рассчитано по формуле { $formula }
indicators-value-notes = Примечания к значениям
indicators-source = Источник
indicators-no-source = Источник не указан.
indicators-copy = Скопировать таблицу
indicators-copied = Таблица «{ $name }» скопирована
