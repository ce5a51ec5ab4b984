# Диаграммы и таблицы

chart-line = Линия
chart-bar = Столбцы
chart-grouped = Столбцы рядом
chart-stacked = Столбцы с накоплением
chart-whole = Части целого, 100 %
chart-ranking = Рейтинг
chart-scatter = Точечная диаграмма
chart-likert = Ответы относительно середины
chart-benchmark = Сравнение на одной шкале
chart-scale-benchmark = 0 — худший здесь, 100 — лучший
chart-no-whole = Части пересекаются или в сумме больше целого, поэтому они не складываются.
chart-negative = Значения меньше 0 не бывают частями целого.
chart-units = Показатели в разных единицах не помещаются на одну шкалу.
chart-scales = У вопросов разные ответы.
chart-note-several-answers = Человек мог дать несколько ответов, поэтому доли — не части целого.
chart-note-overlapping = Категории пересекаются, поэтому они не складываются.
chart-of-entity = { $indicator }, { $entity }
chart-amount = { $number } { $unit }
chart-about = около { $amount }
chart-doubtful = { $amount } (сомнительно)
chart-hover = { $name }: { $amount }
chart-hover-place = { $name }, { $place }: { $amount }
chart-hover-pair = { $name }: { $x }; { $y }
chart-hover-benchmark = { $entity }, { $measure }: { $amount }; отставание от лучшего { $gap }; место { $rank } из { $base }
chart-with-note = { $text } ({ $note })
chart-n = n = { $count }
chart-n-missing = n = { $count }, нет данных: { $missing }
chart-source = Источник: { $source }
table-entity = Объект
chart-hide = Свернуть диаграмму
chart-show = Показать диаграмму
