# Термины методов, общие для всей программы.

## Доски и этапы работы

term-kind-swot = SWOT
term-kind-pest = PEST
term-kind-pestel = PESTEL
term-kind-foresight = Сценарии
term-stage-collect = Сбор
term-stage-rate = Оценка
term-stage-discuss = Обсуждение

## Поля, как заголовки

term-cell-strengths = Сильные стороны
term-cell-weaknesses = Слабые стороны
term-cell-opportunities = Возможности
term-cell-threats = Угрозы
term-cell-political = Политические
term-cell-economic = Экономические
term-cell-social = Социальные
term-cell-technological = Технологические
term-cell-environmental = Экологические
term-cell-legal = Правовые
term-cell-drivers = Драйверы
term-cell-scenario = Сценарий

## Одна карточка поля, как ярлык

term-card-strength = Сильная сторона
term-card-weakness = Слабая сторона
term-card-opportunity = Возможность
term-card-threat = Угроза
term-card-political = Политический фактор
term-card-economic = Экономический фактор
term-card-social = Социальный фактор
term-card-technological = Технологический фактор
term-card-environmental = Экологический фактор
term-card-legal = Правовой фактор
term-card-driver = Драйвер
term-card-scenario = Карточка сценария
term-cards =
    { $count ->
        [one] { $count } карточка
        [few] { $count } карточки
       *[many] { $count } карточек
    }

## О чём спрашивает модератор, пока поле пустое

term-question-strengths = Что у нас уже получается хорошо и на что можно опереться?
term-question-weaknesses = Что нам мешает и при этом зависит от нас самих?
term-question-opportunities = Какие перемены вокруг мы можем обратить себе на пользу?
term-question-threats = Что вокруг может нам навредить, даже если мы всё делаем правильно?
term-question-political = Какие решения, программы и перемены в политике нас затронут?
term-question-economic = Как изменятся для нас доходы, цены, бюджет и занятость?
term-question-social = Как живут люди, чего они ждут и что в этом меняется?
term-question-technological = Какие технологии меняют то, как делается эта работа?
term-question-environmental = Чего требуют и что позволяют природа, климат и ресурсы?
term-question-legal = Какие законы и правила для нас обязательны и какие из них скоро изменятся?
term-question-drivers = Что способно повернуть будущее в ту или иную сторону?
term-question-scenario = Каково жить и работать в таком будущем?

## Оценки

term-rating-importance = Важность
term-rating-position = Степень проявления
term-rating-response = Уровень реагирования
term-rating-impact = Влияние
term-rating-likelihood = Вероятность
term-rating-uncertainty = Неопределённость
term-position-1 = Значительная слабость
term-position-2 = Незначительная слабость
term-position-3 = Незначительная сила
term-position-4 = Значительная сила
term-position-major = большая
term-position-minor = малая
term-response-1 = Низкий
term-response-2 = Средний
term-response-3 = Выше среднего
term-response-4 = Очень высокий

## Как действует фактор PEST

term-direction-open = Не определено
term-direction-opportunity = Возможность
term-direction-threat = Угроза
term-direction-both = И то и другое

## Матрица 2×2

term-driver-tray = Ещё не размещены
term-driver-critical = Критические неопределённости
term-driver-given = Предопределённые факторы
term-driver-background = Фоновые факторы
term-plausibility-low = Низкая
term-plausibility-medium = Средняя
term-plausibility-high = Высокая
term-point-past = Раньше
term-point-today = Сегодня
term-point-expected = Ожидается

## Цвета карточек

term-colour-teal = Сине-зелёный
term-colour-ochre = Охра
term-colour-blue = Синий
term-colour-plum = Сливовый
term-colour-slate = Серо-синий
term-colour-moss = Цвет мха

## Данные

term-good-up = Чем больше, тем лучше
term-good-down = Чем меньше, тем лучше
term-good-neither = Только для описания
term-missing-empty = Не заполнено
term-missing-no-data = Данные отсутствуют
term-missing-no-such = Явление отсутствует
term-missing-confidential = Данные конфиденциальны
term-state-unjudged = Без оценки
term-state-has = Есть
term-state-partly = Частично
term-state-has-not = Нет
term-state-today = Мы сегодня здесь

## Название языка на нём самом

term-language = Русский
