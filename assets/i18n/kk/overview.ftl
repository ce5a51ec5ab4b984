# Шолу: сессия туралы мәлімет, адамдар, тақталар, кейінге қалдырылған мәселелер, шешімдер

overview-title = Атауы
overview-title-hint = Сессия қалай аталады?
overview-question = Негізгі сұрақ
overview-question-hint = Сессия қай сұраққа жауап беруі керек?
overview-facts = Сессия туралы
overview-subject = Талдау объектісі
overview-subject-hint = Кімнің күшті жақтары, кімнің сыртқы ортасы
overview-place = Өтетін жері
overview-place-hint = Қайда өтеді
overview-date = Күні
overview-date-hint = Қашан өтеді
overview-date-today = Бүгінгі күнді қою
overview-not-a-date = Бұл — күн емес, сондықтан сақталмады. Былай жазыңыз: { $example } немесе { $iso }.
overview-horizon = Болжам көкжиегі
overview-horizon-hint = Қай жылға дейін қараймыз: 2035, 2029–2035
overview-language = Жұмыс тілі
overview-facilitator = Модератор
overview-facilitator-hint = Кім жүргізеді
overview-about = Нені білу керек
overview-about-hint = Мазмұны қайдан алынған, қайсысы кімдікі

overview-people = Қатысушылар
overview-people-here = келгені: { $here } / { $all }
overview-people-empty = Кім қатысады: келгендерін белгілеп отырыңыз. Тізімді тұтас кірістіруге болады: әр жолда бір адам.
overview-people-add = Қатысушы қосу
overview-people-hint = Аты-жөні, ұйымы
overview-person-name = Аты-жөні
overview-person-organisation = Ұйымы
overview-person-here = Келді: { $name }
overview-no-group = Топсыз
overview-group-of = Қатысушының тобы: { $name }
overview-remove = Жою: «{ $what }»

overview-groups = Топтар
overview-groups-empty = Бөлек үстелде жұмыс істейтін топтар. Карточкада оның қай топтан екенін көрсетуге болады.
overview-group-add = Топ қосу
overview-group-hint = Топтың атауы
overview-group-name = Топтың атауы
overview-group-members =
    { $count ->
       *[other] { $count } адам
    }

overview-canvases = Тақталар
overview-canvases-empty = Әзірге тақта жоқ. PEST сыртқы факторларды жинайды, SWOT ішкі және сыртқы жағдайды таразылайды, сценарийлер болашақтың төрт нұсқасын қарастырады.
overview-canvas-add = Тақта қосу…
overview-canvas-title = Тақтаның атауы
overview-canvas-no-subject = Талдау объектісі көрсетілмеген
overview-canvas-rated = бағаланғаны: { $rated } / { $all }
overview-canvas-menu = Әрекеттер: { $name }
overview-canvas-rename = Атауын өзгерту…
overview-canvas-extend = PESTEL-ге дейін кеңейту
overview-canvas-remove = Жою

overview-parking = Кейінге қалдырылған мәселелер
overview-parking-open =
    { $count ->
        [0] бәрі шешілді
       *[other] { $count } мәселе ашық
    }
overview-parking-empty = Әңгіме үзілмесін деп кейінге қалдырылған ойлар. Сессия аяқталғанша оларға қайта оралыңыз.
overview-parking-add = Мәселені кейінге қалдыру
overview-parking-hint = Қайта оралатын ой
overview-parking-text = Кейінге қалдырылған мәселе
overview-parking-settle = Шешілді
overview-parking-settled = Шешілді: { $text }

overview-decisions = Шешімдер
overview-decisions-empty = Не туралы келісілді, кім жауап береді және қай мерзімге дейін.
overview-decision-add = Шешім қосу
overview-decision-hint = Не шешілді
overview-decision-text = Шешім
overview-decision-owner = Шешімге жауапты адам
overview-decision-owner-hint = Кім жауап береді
overview-decision-due = Шешімнің мерзімі
overview-decision-due-hint = Қай мерзімге дейін

overview-list-full = Сыймай қалған жол саны: { $count }. Тізім толды.

overview-findings = Назар аударыңыз
overview-findings-more = Тағы { $count } ескертуді көрсету
overview-findings-away = Жасырылған ұсыныстар: { $count }
overview-finding-dismiss = Жасыру: { $what }
overview-finding-bring-back = Қайтару: { $what }

## Болдырмау мен қайталау не туралы екені

overview-change-title = Атауы өзгертілді
overview-change-question = Негізгі сұрақ өзгертілді
overview-change-subject = Сессияның талдау объектісі өзгертілді
overview-change-place = Өтетін жері өзгертілді
overview-change-date = Күні өзгертілді
overview-change-horizon = Болжам көкжиегі өзгертілді
overview-change-language = Жұмыс тілі өзгертілді
overview-change-facilitator = Модератор өзгертілді
overview-change-about = Сессия туралы мәлімет өзгертілді
overview-change-person-add =
    { $count ->
       *[other] { $count } қатысушы қосылды
    }
overview-change-person = Қатысушы туралы мәлімет өзгертілді
overview-change-person-group = Қатысушының тобы өзгертілді
overview-change-person-remove = Қатысушы тізімнен шығарылды: { $name }
overview-change-group-add =
    { $count ->
       *[other] { $count } топ қосылды
    }
overview-change-group = Топтың атауы өзгертілді
overview-change-group-remove = «{ $name }» тобы жойылды
overview-change-canvas-add = Тақта қосылды: { $name }
overview-change-canvas-title = Тақтаның атауы өзгертілді
overview-change-canvas-extend = PEST тақтасы PESTEL-ге дейін кеңейтілді
overview-change-canvas-remove = Тақта жойылды: { $name }
overview-change-thought-add =
    { $count ->
       *[other] { $count } мәселе кейінге қалдырылды
    }
overview-change-thought = Кейінге қалдырылған мәселе өзгертілді
overview-change-settled = Кейінге қалдырылған мәселенің белгісі өзгертілді
overview-change-thought-remove = Кейінге қалдырылған мәселе жойылды
overview-change-decision-add =
    { $count ->
       *[other] { $count } шешім қосылды
    }
overview-change-decision = Шешім өзгертілді
overview-change-owner = Шешімге жауапты адам өзгертілді
overview-change-due = Мерзім өзгертілді
overview-change-decision-remove = Шешім жойылды
overview-change-dismiss = Ұсыныс жасырылды
overview-change-bring-back = Ұсыныс қайтарылды
