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
compare-positions = Точки
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
compare-column-overlap = Пересечение
compare-column-ranks = Согласованность рангов
compare-column-top = Пересечение верхних мест
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

## Виды сравнения

pane-consensus = Карта согласия
pane-measures = Сходство
pane-matrix = Матрица
pane-model-answer = Эталон
pane-over-time = Во времени

## Показатели сходства

measures-waiting = Идёт расчёт…
measures-between = { $a } и { $b }
measures-cell = { $a } и { $b }: { $value }, { $below }
measures-n = n { $n }
measures-short = { $value } · n { $n }
measures-value-wide = { $value } ({ $wide })
measures-distance = Расстояние
measures-in-brackets = В скобках — с учётом предложенных связей.
measures-about-overlap = Пересечение: мысли, которые назвали обе сессии, к мыслям, которые назвала хотя бы одна; по принятым и подтверждённым связям (Жаккар, 1901).
measures-about-ranks = Согласованность рангов: τ-b Кендалла по первым оценкам общих мыслей, от −1 (обратный порядок) до 1 (тот же порядок), с поправкой на равные оценки (Кендалл, 1945).
measures-about-top = Пересечение верхних мест: пересечение, взвешенное по рангу, по первым оценкам, с экстраполяцией, p = 0,9; на первые десять мест приходится 86 % веса (Уэббер, Моффат и Зобель, 2010; равные оценки по Корси и Урбано, 2024).
measures-about-distance = Среднее расстояние между одинаковыми точками на двух матрицах, в делениях осей, от 0 до 14,1; только там, где оси связаны.
measures-working-overlap = Обе сессии назвали { $both }, только { $a } — { $onlya }, только { $b } — { $onlyb }: { $both } / { $either } = { $value }
measures-working-overlap-wide = С предложенными связями: обе назвали { $both }, только { $a } — { $onlya }, только { $b } — { $onlyb }: { $both } / { $either } = { $value }
measures-working-ratings = Оценки общих мыслей, { $a }: { $first }; { $b }: { $second }
measures-working-ranks = Пар мыслей в одном порядке { $same }, в обратном { $contrary }, равны только у первой { $tieda }, только у второй { $tiedb }, у обеих { $tied }: ({ $same } − { $contrary }) / √({ $aparta } × { $apartb }) = { $value }
measures-working-top = Согласие, { $a } и { $b }, считая сверху: { $steps }
measures-working-depth = первые { $depth }: { $value }
measures-concordance = Конкордация W
measures-about-concordance = W = 12·S / (m²(n³ − n) − m·ΣT) по мыслям, которые оценили все: n = { $n }, m = { $m }; средняя ранговая корреляция { $r } (Кендалл и Бэбингтон Смит, 1939)
measures-votes = Согласие по голосам
measures-vote = { $value } · { $text }
measures-about-votes = В этих сессиях голосовали точками, бюллетеней «за» и «против» нет. Поэтому кто поставил точку, считается «за», остальные в той же аудитории — воздержавшимися; аудитория без этой мысли не голосовала. Согласие с учётом групп — произведение по сессиям (1 + «за») / (2 + все голоса) (Смолл и др., 2021).
measures-strong = Сильное согласие (p { $p })
measures-moderate = Умеренное согласие (p { $p })
measures-weak = Слабое согласие (p { $p })
measures-by-chance = Такой результат слишком часто возникает случайно, судить рано (p { $p })
measures-rows = Мысли
measures-rows-all = Назвали все
measures-rows-some = Назвали несколько
measures-rows-one = Назвала одна
measures-rows-reworded = Другими словами
measures-rows-moved = Перемещены
measures-rows-rated = Оценены иначе
measures-rows-contested = Спорные

## Карта согласия

consensus-about = Правее — то, что назвало больше сессий; выше — то, что оценили по-разному. Щёлкните точку, чтобы увидеть её строку.
consensus-left-out = { $count ->
    [one] { $count } мысль, у которой меньше двух оценок, на карту не попала.
    [few] { $count } мысли, у которых меньше двух оценок, на карту не попали.
   *[many] { $count } мыслей, у которых меньше двух оценок, на карту не попали.
  }
consensus-named = { $k } из { $n }
consensus-axes = → Сколько сессий назвали · ↑ Средняя разница оценок
consensus-point = { $text } · назвали { $k } из { $n } · средняя разница оценок { $spread }

## Общая матрица

compared-matrix-none = Ни в одной сессии ещё не выбрана пара осей.
compared-matrix-no-axes = { $name }: пара осей не выбрана.
compared-matrix-axis = { $name } ({ $low } — { $high })
compared-matrix-apart = { $name }: неизвестно, те же ли это оси, что у «{ $first }», поэтому на матрице этой сессии нет. Её оси: { $axes }
compared-matrix-scenario = { $name }: { $scenario }
compared-matrix-point = { $name } · { $point }

## Эталонный ответ

model-reference = Эталонный ответ
model-choose = Выберите сессию…
model-no-reference = Нет
model-none = Выберите сессию с эталонным ответом. Остальные сравниваются с ней.
model-missed-by = Упущено: { $name }
model-beyond = Сверх эталона: { $name }
model-nothing-missed = Найдены все пункты эталона.
model-nothing-beyond = Сверх эталона ничего нет.
model-wordings = Допустимые формулировки
model-take-back = Отозвать «{ $words }»
model-point = { $cell } · { $text }
model-wording-of = Другие слова для…
change-also-right = Отмечено как верное
change-not-also-right = Отметка «верно» снята
change-wording-accepted = Формулировка принята
change-wording-taken-back = Формулировка отозвана

## Во времени

over-time-two = Оставьте две сессии, чтобы увидеть, что изменилось от одной к другой.
over-time-from = { $before } → { $after }
over-time-no-cards = Ни одна мысль не появилась, не исчезла и не изменилась.
over-time-added = Добавлено: { $count }
over-time-dropped = Исчезло: { $count }
over-time-moved = Перемещено: { $count }
over-time-rated = Оценено иначе: { $count }
over-time-reworded = Другими словами: { $count }
over-time-no-indicators = Показатели не изменились.

## Сохранение

export-menu = Сохранить или объединить
export-as = Сохранить как { $ending }…

## Общая сессия

merge-open = Собрать общую сессию…
merge-title = Общая сессия
merge-about = Одинаковые мысли становятся одной карточкой, которая хранит исходные карточки, авторов, группы, оценки и подтверждающие данные. Сами сессии остаются как есть.
merge-sessions = Сессии
merge-session = { $name } · { $count ->
    [one] { $count } карточка
    [few] { $count } карточки
   *[many] { $count } карточек
  }
merge-take = Что взять
merge-all = Все мысли
merge-at-least = Мысли, у которых назвавших сессий не меньше
merge-least = Сколько сессий
merge-chosen = Мысли по выбору
merge-thought = { $text } · { $k } из { $n }
merge-two = Выберите хотя бы две сессии.
merge-counting = Идёт подсчёт…
merge-preview = Карточек было { $before }, станет { $after }; соединено из нескольких: { $joined }; показателей: { $indicators }
merge-build = Собрать
measures-two = Пересечение и согласованность рангов сравнивают группы между собой. Здесь, кроме эталона, только одна группа; как она с ним соотносится, показано на вкладке «Эталон».
model-suggested = «{ $name }» называется эталонным ответом. Сравнивать остальных с ним?
model-use = Считать эталоном
model-is-group = Это группа
export-in-view = Только { $canvas }
export-every-canvas = Все доски

## Рисунки сравнения

compared-board = Все сессии на одной доске
compared-matrix = Все сессии на одной матрице
compared-thoughts = { $count ->
    [one] { $count } мысль
    [few] { $count } мысли
    [many] { $count } мыслей
   *[other] { $count } мысли
  }
compared-named-here = названо в этом поле
compared-named-elsewhere = названо в другом поле
compared-named-not = не названо
compared-named-model = есть в эталонном ответе, в счёт не входит
compared-mark = { $name } · { $what }
compared-elsewhere = { $numbers }: в поле «{ $cell }»
compared-point-right = в нужном поле
compared-board-alternative = { $count ->
    [one] { $board }: { $count } мысль по полям, сначала самые общие; названо всеми: { $all }. Сессии: { $names }
    [few] { $board }: { $count } мысли по полям, сначала самые общие; названо всеми: { $all }. Сессии: { $names }
    [many] { $board }: { $count } мыслей по полям, сначала самые общие; названо всеми: { $all }. Сессии: { $names }
   *[other] { $board }: { $count } мысли по полям, сначала самые общие; названо всеми: { $all }. Сессии: { $names }
  }
compared-answer-alternative = { $count ->
    [one] { $title }: { $count } пункт эталона и кто его нашёл. Полнота: { $groups }
    [few] { $title }: { $count } пункта эталона и кто их нашёл. Полнота: { $groups }
    [many] { $title }: { $count } пунктов эталона и кто их нашёл. Полнота: { $groups }
   *[other] { $title }: { $count } пункта эталона и кто их нашёл. Полнота: { $groups }
  }
compared-matrix-alternative = { $count ->
    [0] { $title }: оси { $axes }. Точек нет.
   *[other] { $title }: оси { $axes }. Точки: { $positions }
  }
compared-no-picture = В сравнении нет такого рисунка. Выберите один из этих параметром --view: { $names }.
drawing-title = Сохранить рисунок как { $ending }
drawing-about-png = Точечный рисунок шириной с экран 4K: для слайдов, сообщений и печати.
drawing-about-svg = Линии и буквы, чёткие при любом увеличении; рисунок можно править.
