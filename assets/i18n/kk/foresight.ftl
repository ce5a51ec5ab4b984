# 2×2 матрицасы: факторлар картасы, осьтер, сценарийлер

foresight-pane-drivers = Факторлар
foresight-pane-axes = Осьтер
foresight-pane-matrix = Матрица

## Факторлар картасы

drivers-facts = { $drivers } қозғаушы фактор, { $critical } шешуші белгісіздік
drivers-facts-few = { $drivers } қозғаушы фактор (кемінде он керек), { $critical } шешуші белгісіздік
drivers-take = PEST-тен алу…
drivers-tray-hint = Картаға сүйреңіз немесе Enter басыңыз
drivers-unplace = Картадан алып тастау
drivers-corner = Шешуші аймақ
# $rating — бағаның атауы: маңыздылығы, белгісіздігі
drivers-corner-from = { $rating }, кемінде
drivers-givens = Алдын ала белгілі { $count } фактор
drivers-givens-hold = Төрт сценарийдің бәрінде сақталады.
drivers-spoken = { $driver }, маңыздылығы { $importance }, белгісіздігі { $uncertainty }
# Оське айналған фактордың белгісіндегі бір әріп
drivers-axis-x = X
drivers-axis-y = Y
take-title = PEST пен SWOT-тан факторлар алу
take-nothing = PEST пен SWOT-та қозғаушы факторларға алатын жаңа карточка жоқ.
take-do = { $count } фактор қосу

## Өзгерістердің атаулары

change-place = { $count ->
    [1] Фактор картаға орналастырылды
   *[other] Картаға { $count } фактор орналастырылды
  }
change-unplace = Фактор картадан алып тасталды
change-driver-move = Фактор картада жылжытылды
change-critical = Шешуші аймақ жылжытылды

## Осьтер жұбы

axes-facts = { $pairs } жұп ось
axes-empty = Ось — екі түпкі жағдайы бар шешуші белгісіздік. Екі ось болашақтың төрт нұсқасын береді.
axes-pair = { $number }-жұп
axes-pair-name = { $x } × { $y }
axes-chosen = Таңдалған
axes-choose = Осы жұпты таңдау
axes-open = Матрицаны ашу
axes-remove = Жұпты баяндарымен бірге жою
axes-details = Толығырақ көрсету
axes-side-x = X осі
axes-side-y = Y осі
axes-side-none = Жоқ
axes-driver = { $side }, қозғаушы фактор
axes-free = Фактормен байланыссыз
axes-driver-gone = Қозғаушы фактор жойылған
axes-name = Атауы
axes-name-hint = Осьті атаңыз
axes-high-x = Оң жақтағы түпкі жағдай
axes-low-x = Сол жақтағы түпкі жағдай
axes-high-y = Жоғарыдағы түпкі жағдай
axes-low-y = Төмендегі түпкі жағдай
axes-pole-hint = Осы бағытта дамыса, жағдай қандай болады
axes-empty-pole = Полюс толтырылмаған; болашақтың төрт нұсқасын ажырату үшін оны түпкі жағдай ретінде сипаттаңыз.
axes-add = Жұп қосу
axes-add-suggested = «{ $x }» × «{ $y }» қосу

## Матрица

matrix-no-pair = Болашақтың төрт нұсқасы үшін екі ось керек. Оларды шешуші белгісіздіктерден таңдаңыз.
matrix-none-chosen = Осьтер жұбы әлі таңдалмаған.
matrix-go-axes = Осьтерге өту
matrix-add-position = Нүкте қосу
matrix-remove-position = Нүктені жою
matrix-scenario-name = Сценарий атауы
matrix-scenario-named = Сценарий атауы, { $poles }
matrix-scenario-hint = Осы болашақты атаңыз
matrix-set-aside = Қараудан шығару
matrix-take-back = Қайтару
matrix-take-back-named = «{ $scenario }» сценарийін қайтару
matrix-aside = Қараудан шығарылған
matrix-aside-because = Қараудан шығарылған: { $reason }
# Матрицадағы нүкте: нені білдіретіні және жылы
matrix-position = { $kind } { $label }
matrix-position-spoken = { $position }, көлденеңінен { $x }, тігінен { $y }

## Жұптың, сценарийдің және нүктенің бүйір панелі

inspector-pair = Осьтер жұбы
inspector-poles = Полюстер
inspector-pole-high = Жоғары · { $pole }
inspector-pole-low = Төмен · { $pole }
inspector-story = Баяны
inspector-story-hint = Әлем бұған қалай келді және ол қандай?
inspector-gains = Кім ұтады
inspector-gains-hint = Кімнің жағдайы қай жағынан жақсарады?
inspector-loses = Кім ұтылады
inspector-loses-hint = Кімнің жағдайы қай жағынан нашарлайды?
inspector-implications = Салдары
inspector-implications-hint = Бұл біз үшін нені білдіреді?
inspector-plausibility = Шынайылығы
inspector-aside-reason = Қараудан шығару себебі
inspector-aside-hint = Неге бұлай болуы мүмкін емес?
inspector-givens-here = Барлық сценарийдегідей мұнда да сақталады
inspector-position = Матрицадағы нүкте
inspector-position-label = Белгісі
inspector-position-hint = Жыл

## Осьтер мен матрицадағы өзгерістердің атаулары

change-pair-add = Осьтер жұбы қосылды
change-pair-remove = Осьтер жұбы жойылды
change-pair-choose = Осьтер жұбы таңдалды
change-axis = Ось өзгертілді
change-axis-driver = Осьтің факторы өзгертілді
change-scenario = Сценарий өзгертілді
change-scenario-aside = Сценарий қараудан шығарылды
change-scenario-back = Сценарий қайтарылды
change-aside-reason = Қараудан шығару себебі өзгертілді
change-plausibility = Шынайылығы өзгертілді
change-position = Нүкте өзгертілді
change-position-add = Нүкте қосылды
change-position-move = Нүкте жылжытылды
change-position-remove = Нүкте жойылды
