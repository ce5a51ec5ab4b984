# Мәзір мен пәрмендер: мәзірде, пәрмен іздеуде және пернелер тіркесімдерінің тізімінде

menu-file = Файл
menu-edit = Өңдеу
menu-view = Көрініс
menu-theme = Безендіру

command-new = Жаңа сессия
command-open = Ашу…
command-open-folder = Қалтадан ашу…
command-save = Сақтау
command-save-as = Басқа атпен сақтау…
command-export = Есепті экспорттау…
command-history = Бұрынғы нұсқалар…
command-close-tab = Қойындыны жабу
command-quit = Шығу

command-undo = Болдырмау
command-redo = Қайталау
command-capture = Ой жазу
command-edit-card = Карточка мәтінін өзгерту
command-duplicate = Таңдалған карточкалардың көшірмесін жасау
command-delete = Таңдалған карточкаларды жою
command-send = Жіберу…
command-select-all = Ұяшықтағы барлық карточканы таңдау
command-copy-cell = Ұяшықты мәтін ретінде көшіру
command-park = Мәселені кейінге қалдыру…

command-palette = Пәрмен іздеу…
command-filter = Карточкаларды сүзу
command-wall = Экранға шығару
command-inspector = Бүйір панельді көрсету немесе жасыру
command-next-tab = Келесі қойындыға өту
command-previous-tab = Алдыңғы қойындыға өту
command-text-bigger = Мәтінді үлкейту
command-text-smaller = Мәтінді кішірейту
command-text-normal = Мәтінді қалыпты өлшемге келтіру
command-shortcuts = Пернелер тіркесімдерін көрсету
command-about = Бағдарлама туралы…

## Тақтада

command-cell = { $number }-ұяшықты таңдау
command-rate = Бірінші бағаға { $number } қою
command-rate-second = Екінші бағаға { $number } қою
command-step-up = Бірінші бағаны көтеру
command-step-down = Бірінші бағаны төмендету
command-move-up = Карточкаларды жоғары жылжыту
command-move-down = Карточкаларды төмен жылжыту
command-move-left = Карточкаларды алдыңғы ұяшыққа жылжыту
command-move-right = Карточкаларды келесі ұяшыққа жылжыту
command-select-up = Жоғарыдағы карточканы таңдау
command-select-down = Төмендегі карточканы таңдау
command-select-left = Сол жақ ұяшықтағы карточканы таңдау
command-select-right = Оң жақ ұяшықтағы карточканы таңдау
command-extend-up = Таңдауды жоғары қарай кеңейту
command-extend-down = Таңдауды төмен қарай кеңейту
command-stage-collect = Жинау кезеңіне өту
command-stage-rate = Бағалау кезеңіне өту
command-stage-discuss = Талқылау кезеңіне өту
command-sort-hand = Қолмен реттеу
command-sort-rating = Баға бойынша реттеу
command-sort-votes = Дауыс саны бойынша реттеу

command-next-indicator = Келесі көрсеткішке өту
command-previous-indicator = Алдыңғы көрсеткішке өту
command-leave-png = Диаграмманы PNG файлына сақтау…
command-leave-svg = Диаграмманы SVG файлына сақтау…
command-copy-picture = Диаграмманы сурет етіп көшіру
command-leave-csv = Кестені CSV файлына сақтау…
command-leave-xlsx = Кестені XLSX файлына сақтау…

## In the comparison

command-extend-left = Таңдауды солға кеңейту
command-extend-right = Таңдауды оңға кеңейту
command-compare-tabs = Ашық сессияларды салыстыру
command-next-difference = Келесі айырмаға өту
command-previous-difference = Алдыңғы айырмаға өту
command-link-cards = Таңдалған екі карточканы байланыстыру
command-keep-apart = Таңдалған карточкаларды бөлек қалдыру
command-confirm-link = Таңдалған карточканың байланысын растау
command-confirm-all = Ұсынылған байланыстың бәрін растау
command-show-card = Карточканы өз сессиясында көрсету

## Қайда өту керек

command-go-start = Бастапқы бетке өту
command-go-overview = Шолуға өту
command-go-indicators = Көрсеткіштерге өту
command-go-pest = PEST тақтасына өту
command-go-swot = SWOT тақтасына өту
command-go-drivers = Қозғаушы факторларға өту
command-go-axes = Осьтерге өту
command-go-matrix = Сценарийлер матрицасына өту
command-go-compare = Салыстыруға өту

## Тіл мен безендіру

command-language-kk = Қазақ тіліне ауысу
command-language-ru = Орыс тіліне ауысу (Русский)
command-language-en = Ағылшын тіліне ауысу (English)
command-theme-light = Ашық безендіру
command-theme-dark = Қараңғы безендіру
command-theme-contrast = Жоғары контраст
command-new-indicator = Көрсеткіш қосу
