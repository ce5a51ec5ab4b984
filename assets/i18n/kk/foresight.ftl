# 2×2 матрицасы: факторлар картасы, осьтер, сценарийлер

foresight-pane-drivers = Факторлар
foresight-pane-axes = Осьтер
foresight-pane-matrix = Матрица

## Факторлар картасы

drivers-facts = { $drivers } қозғаушы фактор, { $critical } шешуші белгісіздік
drivers-facts-few = { $drivers } қозғаушы фактор, { $critical } шешуші белгісіздік; осьтерді таңдағанға дейін кемінде он фактор керек
drivers-take = PEST-тен алу…
drivers-tray-hint = Картаға сүйреңіз немесе Enter басыңыз
drivers-unplace = Картадан алу
drivers-corner = Шешуші аймақ
# $rating is the name of a rating: importance, uncertainty
drivers-corner-from = { $rating }, мынадан бастап
drivers-givens = Алдын ала белгілі { $count } фактор
drivers-givens-hold = Төрт сценарийдің бәрінде сақталады.
drivers-spoken = { $driver }, маңыздылығы { $importance }, белгісіздігі { $uncertainty }
# One letter in the mark of a driver that is an axis
drivers-axis-x = X
drivers-axis-y = Y
take-title = PEST пен SWOT-тан факторлар алу
take-nothing = Барлық фактор, мүмкіндік пен қауіп-қатер қозғаушы факторлар арасында бар.
take-do = { $count } фактор қосу

## Names of changes

change-place = { $count ->
    [1] Фактор картаға орналастырылды
   *[other] Картаға { $count } фактор орналастырылды
  }
change-unplace = Фактор картадан алынды
change-driver-move = Фактор картада жылжытылды
change-critical = Шешуші аймақ жылжытылды

## Осьтер жұбы

axes-facts = { $pairs } осьтер жұбы
axes-empty = Ось — екі түпкі жағдайдың арасына салынған шешуші белгісіздік. Екі ось төрт болашақ береді.
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
axes-free = Еркін, фактордан алынбаған
axes-driver-gone = Қозғаушы фактор жойылған
axes-name = Атауы
axes-name-hint = Осьті атаңыз
axes-high-x = Оң жақтағы түпкі жағдай
axes-low-x = Сол жақтағы түпкі жағдай
axes-high-y = Жоғарыдағы түпкі жағдай
axes-low-y = Төмендегі түпкі жағдай
axes-pole-hint = Осы жолмен кетсе, бәрі қандай болады
axes-empty-pole = Полюс толтырылмаған; төрт болашақ бір-бірінен ажыратылуы үшін оны түпкі жағдай ретінде жазыңыз.
axes-add = Жұп қосу
axes-add-suggested = «{ $x }» × «{ $y }» қосу

## Матрица

matrix-no-pair = Төрт болашақ үшін екі ось керек. Оларды шешуші белгісіздіктерден таңдаңыз.
matrix-none-chosen = Осьтер жұбы әлі таңдалмаған.
matrix-go-axes = Осьтерге өту
matrix-add-position = Орын қосу
matrix-remove-position = Орынды жою
matrix-scenario-name = Сценарий атауы
matrix-scenario-hint = Осы болашақты атаңыз
matrix-set-aside = Кейінге қалдыру
matrix-take-back = Қайтару
matrix-aside = Кейінге қалдырылған
matrix-aside-because = Кейінге қалдырылған: { $reason }
# A point on the matrix: what it stands for and its year
matrix-position = { $kind } { $label }
matrix-position-spoken = { $position }, көлденеңінен { $x }, тігінен { $y }

## The inspector of pairs, scenarios and positions

inspector-pair = Осьтер жұбы
inspector-poles = Полюстер
inspector-pole-high = Жоғары · { $pole }
inspector-pole-low = Төмен · { $pole }
inspector-story = Баяны
inspector-story-hint = Әлем бұған қалай келді және ол қандай?
inspector-gains = Кім ұтады
inspector-gains-hint = Кімнің жағдайы жақсарады, неден?
inspector-loses = Кім ұтылады
inspector-loses-hint = Кімнің жағдайы нашарлайды, неден?
inspector-implications = Салдары
inspector-implications-hint = Бұл біз үшін нені білдіреді?
inspector-plausibility = Шынайылығы
inspector-aside-reason = Кейінге қалдыру себебі
inspector-aside-hint = Неге бұлай болуы мүмкін емес?
inspector-givens-here = Барлық сценарийдегідей мұнда да сақталады
inspector-position = Матрицадағы орны
inspector-position-label = Белгісі
inspector-position-hint = Жыл

## Names of changes on axes and matrix

change-pair-add = Осьтер жұбы қосылды
change-pair-remove = Осьтер жұбы жойылды
change-pair-choose = Осьтер жұбы таңдалды
change-axis = Ось өзгертілді
change-axis-driver = Осьтің факторы өзгертілді
change-scenario = Сценарий өзгертілді
change-scenario-aside = Сценарий кейінге қалдырылды
change-scenario-back = Сценарий қайтарылды
change-aside-reason = Себебі өзгертілді
change-plausibility = Шынайылығы өзгертілді
change-position = Орын өзгертілді
change-position-add = Орын қосылды
change-position-move = Орын жылжытылды
change-position-remove = Орын жойылды
