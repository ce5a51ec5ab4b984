# Бүкіл бағдарламаға ортақ әдіс терминдері.

## Тақталар және жұмыс кезеңдері

term-kind-swot = SWOT
term-kind-pest = PEST
term-kind-pestel = PESTEL
term-kind-foresight = Сценарийлер
term-stage-collect = Жинау
term-stage-rate = Бағалау
term-stage-discuss = Талқылау

## Ұяшықтар, тақырып ретінде

term-cell-strengths = Күшті жақтары
term-cell-weaknesses = Әлсіз жақтары
term-cell-opportunities = Мүмкіндіктер
term-cell-threats = Қауіп-қатерлер
term-cell-political = Саяси
term-cell-economic = Экономикалық
term-cell-social = Әлеуметтік
term-cell-technological = Технологиялық
term-cell-environmental = Экологиялық
term-cell-legal = Құқықтық
term-cell-drivers = Қозғаушы факторлар
term-cell-scenario = Сценарий

## Ұяшықтың бір карточкасы, белгі ретінде

term-card-strength = Күшті жағы
term-card-weakness = Әлсіз жағы
term-card-opportunity = Мүмкіндік
term-card-threat = Қауіп-қатер
term-card-political = Саяси фактор
term-card-economic = Экономикалық фактор
term-card-social = Әлеуметтік фактор
term-card-technological = Технологиялық фактор
term-card-environmental = Экологиялық фактор
term-card-legal = Құқықтық фактор
term-card-driver = Қозғаушы фактор
term-card-scenario = Сценарий карточкасы
term-cards = { $count } карточка

## Ұяшық бос тұрғанда модератор қоятын сұрақ

term-question-strengths = Қазір нені жақсы атқарып жүрміз және неге сүйене аламыз?
term-question-weaknesses = Бізге не кедергі болып жүр және оның қайсысын өзіміз өзгерте аламыз?
term-question-opportunities = Айналамыздағы қандай өзгерістерді өз пайдамызға жарата аламыз?
term-question-threats = Бәрін дұрыс істесек те, сырттан бізге не зиян келтіруі мүмкін?
term-question-political = Саясаттағы қандай шешімдер, бағдарламалар мен өзгерістер бізге әсер етеді?
term-question-economic = Табыс, баға, бюджет және жұмыспен қамту біз үшін қалай өзгереді?
term-question-social = Адамдар қалай өмір сүреді, не күтеді және бұл қалай өзгеріп жатыр?
term-question-technological = Қандай технологиялар осы жұмысты атқару тәсілін өзгертіп жатыр?
term-question-environmental = Табиғат, климат пен ресурстар бізден нені талап етеді және неге мүмкіндік береді?
term-question-legal = Біз қандай заңдар мен қағидаларды сақтауға міндеттіміз және олардың қайсысы жақында өзгереді?
term-question-drivers = Болашақтың бағытын не өзгерте алады?
term-question-scenario = Осындай болашақта өмір сүріп, жұмыс істеу қандай болады?

## Бағалар

term-rating-importance = Маңыздылығы
term-rating-position = Айқындылық дәрежесі
term-rating-response = Ден қою деңгейі
term-rating-impact = Әсері
term-rating-likelihood = Ықтималдығы
term-rating-uncertainty = Белгісіздігі
term-position-1 = Елеулі әлсіз жағы
term-position-2 = Шамалы әлсіз жағы
term-position-3 = Шамалы күшті жағы
term-position-4 = Елеулі күшті жағы
term-position-major = елеулі
term-position-minor = шамалы
term-response-1 = Төмен
term-response-2 = Орташа
term-response-3 = Орташадан жоғары
term-response-4 = Өте жоғары

## PEST факторының әсер ету бағыты

term-direction-open = Айқындалмаған
term-direction-opportunity = Мүмкіндік
term-direction-threat = Қауіп-қатер
term-direction-both = Екеуі де

## 2×2 матрицасы

term-driver-tray = Картада әлі жоқ
term-driver-critical = Шешуші белгісіздіктер
term-driver-given = Алдын ала белгілі факторлар
term-driver-background = Фондық факторлар
term-plausibility-low = Төмен
term-plausibility-medium = Орташа
term-plausibility-high = Жоғары
term-point-past = Бұрын
term-point-today = Бүгін
term-point-expected = Күтіледі

## Карточка түстері

term-colour-teal = Көкшіл жасыл
term-colour-ochre = Охра
term-colour-blue = Көк
term-colour-plum = Қара өрік түсі
term-colour-slate = Сұр-көк
term-colour-moss = Мүк түсі

## Деректер

term-good-up = Көп болғаны жақсы
term-good-down = Аз болғаны жақсы
term-good-neither = Тек сипаттау үшін
term-missing-empty = Толтырылмаған
term-missing-no-data = Деректер жоқ
term-missing-no-such = Құбылыс жоқ
term-missing-confidential = Деректер құпия
term-state-unjudged = Бағаланбаған
term-state-has = Бар
term-state-partly = Ішінара
term-state-has-not = Жоқ
term-state-today = Бүгінгі жағдайымыз

## Тілдің өз атауы

term-language = Қазақша
