# На чём основаны числа и почему их нет

## Почему числа нет

reason-words = В таблице слова, а не числа
reason-no-values = Значений нет
reason-too-few = { $have ->
    [one] Есть { $have } значение, а нужно не меньше { $need }
    [few] Есть { $have } значения, а нужно не меньше { $need }
   *[many] Есть { $have } значений, а нужно не меньше { $need }
  }
reason-undated = У значений нет периода
reason-two-values = На одном месте таблицы два разных значения
reason-from-zero = Прежнее значение — 0, поэтому процента нет
reason-not-positive = Темп считается, когда первое и последнее значения больше 0
reason-share-in-points = Доля меняется в пунктах
reason-no-spread = Все значения одинаковы
reason-no-direction = Ещё не сказано, что лучше: больше или меньше
reason-several-answers = Человек мог дать несколько ответов, или категории пересекаются
reason-over-whole = Сумма долей больше 100 %
reason-base-unknown = Источник не говорит, сколько человек ответило
reason-no-error = Стандартной ошибки для него нет
reason-part-missing = Одного из значений, на которых это держится, нет

## Строки расчёта

working-n = Значений
working-period = Период
working-value = Значение
working-first-period = Первый период
working-first-value = Первое значение
working-last-period = Последний период
working-last-value = Последнее значение
working-absolute = Изменение
working-points = Изменение, пункты
working-percent = Изменение, %
working-years = Лет
working-growth-rate = Среднегодовой темп прироста
working-slope = Наклон, за год
working-intercept = Свободный член
working-error = Стандартная ошибка
working-freedom = Степени свободы
working-t = t Стьюдента, 97,5 %
working-interval = 95 % интервал
working-r-squared = R²
working-p = p, двустороннее
working-s = S, пары роста − пары спада
working-tied-groups = Группы равных значений
working-variance = Дисперсия S
working-tau = τ Кендалла
working-way = Как найдено p
working-exact = точный подсчёт
working-normal = нормальное приближение
working-z = z
working-heading = Направление
working-matched = Сопоставлено
working-by-period = по периодам
working-by-entity = по объектам
working-by-both = по объектам и периодам
working-pearson = r Пирсона
working-pearson-p = p для r Пирсона
working-spearman = ρ Спирмена
working-spearman-p = p для ρ Спирмена
working-note = Примечание
working-both-trend = оба ряда имеют тренд, а такие ряды коррелируют, что бы они ни измеряли
working-silent = Не ответили
working-sum-of-shares = Сумма долей
working-below = Ниже середины
working-above = Выше середины
working-net = Баланс, пункты
working-top-two = Два высших ответа
working-mean = Среднее
working-lowest = Наименьшее
working-highest = Наибольшее
working-scaled = По шкале от 0 до 100
working-gap = Отставание от лучшего
working-rank = Место
working-base = Сравнивается объектов
working-apart = Разность
working-limit = Предел, 1,96 стандартной ошибки
working-verdict = Вывод
working-different = различаются
working-not-different = различие не доказано
working-grade = Подтверждение
working-supporting = Подтверждающих данных
working-publishers = Издателей
working-fresh = Из них со свежими данными
working-fresh-years = Данные свежи, лет
working-contradicting = Противоречащих данных
working-context = Контекст
working-gone = Данных, показатель которых удалён

## Куда идёт ряд

heading-rising = растёт
heading-falling = снижается
heading-unclear = без ясного направления

## Насколько мысль подтверждена

grade-none = Нет данных
grade-stale = Устаревшие данные
grade-some = Есть подтверждение
grade-strong = Надёжное подтверждение

## Что не так с формулой

formula-empty = Формула пуста; напишите, например, [Услуги] / [Сотрудники].
formula-too-long = В формуле больше { $limit } знаков; разбейте её на несколько показателей.
formula-too-deep = В формуле больше { $limit } уровней или действий; разбейте её на несколько показателей.
formula-too-large = Формула даёт больше значений, чем вмещает сессия; возьмите таблицы поменьше.
formula-unexpected = «{ $found }» на месте { $at } здесь стоять не может.
formula-comma = На месте { $at } аргументы разделены запятой; поставьте точку с запятой.
formula-unfinished = Формула обрывается; в конце чего-то не хватает.
formula-open-bracket = Скобка на месте { $at } не закрыта; поставьте ] после названия.
formula-unknown-function = Функции «{ $name }» нет; названия показателей пишутся в квадратных скобках.
formula-unknown-function-near = Функции «{ $name }» нет; может быть, { $nearest }?
formula-arguments = { $given ->
    [one] Функция { $function } не принимает { $given } аргумент.
    [few] Функция { $function } не принимает { $given } аргумента.
   *[many] Функция { $function } не принимает { $given } аргументов.
  }
formula-needs-indicator = Функции { $function } нужен показатель в квадратных скобках, а не число.
formula-not-a-period = «{ $text }» после места { $at } — не период; напишите 2024, 2024-Q1, 2024-03 или 2019/2024.
formula-unknown-name = Показателя «{ $name }» нет.
formula-unknown-name-near = Показателя «{ $name }» нет; может быть, «{ $nearest }»?
formula-ambiguous = Показателей «{ $name }» несколько; добавьте единицу: [название | единица].
formula-words = В «{ $name }» слова; считать можно только числа.
formula-overlapping = Категории «{ $name }» пересекаются, поэтому общей суммы, от которой считать долю, у них нет.
formula-circular = Показатели выводятся друг из друга по кругу: { $names }. Измените одну из формул.
formula-broken-input = Формула показателя «{ $name }» сама с ошибкой; сначала исправьте её.
formula-not-derived = У показателя нет формулы.

## Почему нет производного значения

gap-missing = нужного значения нет в таблице
gap-absent = в другой таблице нет такого объекта или периода
gap-divided-by-zero = деление на 0
gap-two-values = в таблице на этом месте два значения
gap-no-base = нет более раннего значения для сравнения
gap-too-large = число слишком велико
