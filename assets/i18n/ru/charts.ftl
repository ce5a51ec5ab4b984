# Диаграммы и таблицы

chart-line = Линия
chart-bar = Столбцы
chart-grouped = Столбцы с группировкой
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
chart-note-coloured = Цветом выделены { $shown } из { $all }; остальные показаны серым.
chart-note-shown = Показаны { $shown } из { $all }.
chart-of-entity = { $indicator }, { $entity }
chart-amount = { $number } { $unit }
chart-about = около { $amount }
chart-doubtful = { $amount } (сомнительно)
chart-hover = { $name }: { $amount }
chart-hover-place = { $name }, { $place }: { $amount }
chart-hover-pair = { $name }: { $x }; { $y }
chart-benchmark-gap = { $amount }, отставание { $gap }
chart-benchmark-best = { $amount }, лучший
chart-closer = Переместить и увеличить
chart-closer-leave = Вернуться к целой диаграмме
chart-closer-whole = Показать целиком
chart-closer-hint = Тяните, чтобы переместить; крутите колесо, чтобы увеличить; обведите часть правой кнопкой; двойной щелчок покажет всё
chart-hover-benchmark = { $entity }, { $measure }: { $amount }; отставание от лучшего { $gap }; место { $rank } из { $base }
chart-with-note = { $text } ({ $note })
chart-n = n = { $count }
chart-n-missing = n = { $count }, нет данных: { $missing }
chart-source = Источник: { $source }
table-entity = Объект
chart-hide = Свернуть диаграмму
chart-show = Показать диаграмму
chart-leave = Сохранить диаграмму и таблицу, скопировать диаграмму
chart-against = Сопоставить с…
chart-against-one = Вместе с: { $name }
chart-against-several = { $count ->
    [one] Вместе с { $count } показателем
    [few] Вместе с { $count } показателями
   *[many] Вместе с { $count } показателями
  }
chart-stand-out = Выделить…
chart-stand-out-one = Выделено: { $name }
chart-stand-out-several = Выделено: { $count }
chart-newest = Последние значения
chart-period = Значения за { $period }
chart-all-rows = Показать все строки
table-remarks = Примечания

## Сохранение и копирование

export-picture = Сохранить диаграмму
export-table = Сохранить таблицу
export-saved = Файл «{ $name }» сохранён
export-copied = Диаграмма в буфере обмена
export-not-made = Файл не удалось создать, поэтому ничего не сохранено. Попробуйте другой формат. Система сообщает: { $words }
export-too-large = В диаграмме слишком много строк для картинки. Сохраните её в SVG или покажите меньше строк.
export-no-folder = Не удалось сохранить { $path }: такой папки нет. Выберите другую папку.
export-bad-name = Файл нельзя назвать { $path }. Выберите другое имя.
export-not-allowed = { $path } нельзя записать. Выберите свою папку или другое имя.
export-full = На диске нет места для { $path }. Освободите место или выберите другой диск.
export-other = Не удалось сохранить { $path }. Выберите другое место. Система сообщает: { $words }
message-not-exported = Файл не сохранён
message-write-elsewhere = Выбрать другое место…

## О чём говорят числа

understand-title = В числах
understand-of = По объекту: { $entity }
understand-points = { $number } п. п.
understand-between = { $from } → { $to }
understand-between-percent = { $from } → { $to }, { $percent }
understand-trend = Тренд за год
understand-interval = 95 %: { $range }
understand-interval-unclear = 95 %: { $range }; 0 внутри интервала, явного тренда нет
understand-direction = Направление, тест Манна — Кендалла
understand-p = p = { $p }, n = { $n }
understand-p-below = p < { $p }, n = { $n }
understand-correlation = Корреляция, r
understand-correlation-aside = ρ = { $rho }, n = { $n }
understand-answered = Ответило человек
understand-silent = без ответа: { $number }
understand-rank-of = { $rank } из { $base }
understand-how-change = Последнее значение минус первое. В процентах — эта разность, делённая на первое значение; доля меняется в процентных пунктах.
understand-how-growth = Последнее значение, делённое на первое, в степени 1, делённая на число лет между ними, минус 1.
understand-how-trend = Прямая с наименьшей суммой квадратов отклонений. Интервал — наклон плюс-минус t Стьюдента, умноженный на стандартную ошибку; если внутри него есть 0, наклон может быть случайным.
understand-how-mann-kendall = Из всех пар значений — растущие минус убывающие. p показывает, как часто такая сумма получается случайно: до 10 значений — точный подсчёт, выше — нормальное приближение, с учётом равных значений.
understand-how-correlation = r Пирсона показывает, насколько точки близки к прямой, от −1 до 1; ρ Спирмена — то же для их рангов. Связь не означает, что одно — причина другого.
understand-how-likert = Сложены доли ответов: двух высших; выше середины минус ниже середины. Среднее взвешивает места на шкале долями ответов.
understand-how-benchmark = Место среди всех, у кого есть значение; равные значения делят место. Отставание — расстояние до лучшего значения. На шкале от 0 до 100: 0 — худший, 100 — лучший.
understand-from-definition = Следует из определения.
understand-from-trend = Источник формулы: Draper, Smith. Applied Regression Analysis, 3rd ed. Wiley, 1998, ch. 1.
understand-from-mann-kendall = Источник формулы: Mann. Econometrica 13 (1945), 245–259; Kendall. Rank Correlation Methods, 4th ed., 1975.
understand-from-correlation = Источник формулы: Pearson. Proc. R. Soc. London 58 (1895), 240–242; Spearman. Am. J. Psychology 15 (1904), 72–101.
understand-from-likert = Источник формулы: Likert. Archives of Psychology 140 (1932).
understand-from-benchmark = Источник формулы: OECD, JRC. Handbook on Constructing Composite Indicators, 2008, step 5.
