# Начальный экран, примеры и доски, которых в сессии ещё нет

start-tagline = Стратегические сессии с опорой на данные: SWOT, PEST, сценарии
start-new = Новая сессия
start-scenarios = Сценарии 2×2
start-chain = Вся цепочка
start-swot-about = Сильные и слабые стороны, возможности, угрозы
start-pest-about = Политика, экономика, общество, технологии
start-pestel-about = PEST с экологией и правом
start-scenarios-about = Драйверы, две оси, четыре варианта будущего
start-chain-about = PEST → SWOT → сценарии
start-card-spoken = { $title }. { $about }
start-open-now = Сейчас открыты
start-recent = Недавние файлы
start-compare = Сравнить сессии
start-recent-empty = Здесь появятся сессии, которые вы откроете или сохраните. Файл можно и перетащить в окно.
start-samples = Примеры

## Примеры

sample-west-kazakhstan = Государственные услуги в Западном Казахстане
sample-west-kazakhstan-shows = PEST и SWOT с оценками и 28 показателями региона, на английском языке
sample-administration = Государственное управление – 2035
sample-administration-shows = Матрица 2×2: драйверы, две пары осей, четыре сценария, на английском языке
sample-digital = Цифровые государственные услуги: опыт стран ОЭСР
sample-digital-shows = PESTEL с рейтингами и практикой стран, на русском языке
sample-interest = Государственная служба и общественный интерес
sample-interest-shows = SWOT рядом с ответами опроса, на казахском языке
sample-professional = Профессиональная государственная служба
sample-professional-shows = SWOT с текстовыми таблицами: этапы и практика шести стран, на английском языке
sample-class = Учебное упражнение: услуги в каждом ауле
sample-class-shows = Ответы трёх групп и эталонный ответ в четырёх вкладках, на русском языке

## Доски, которых в сессии ещё нет

missing-pest = В этой сессии ещё нет PEST
missing-pest-about = PEST описывает внешнюю среду объекта анализа: политику, экономику, общество, технологии. PESTEL добавляет экологию и право.
missing-swot = В этой сессии ещё нет SWOT
missing-swot-about = SWOT показывает сильные и слабые стороны рядом с возможностями и угрозами извне.
missing-scenarios = В этой сессии ещё нет сценариев
missing-scenarios-about = Из драйверов складываются две оси, из двух осей — четыре варианта будущего, к которым стоит готовиться.
missing-add-pest = Добавить PEST
missing-add-pestel = Добавить PESTEL
missing-add-swot = Добавить SWOT
missing-add-scenarios = Добавить сценарии 2×2
change-canvas = Добавлена доска { $canvas }
