# Есептер: тақырыптар, бағандар және сандарға түсініктеме

report-part-cover = Титул парағы
report-part-contents = Мазмұны
report-part-question = Негізгі сұрақ және мән-жай
report-part-indicators = Көрсеткіштер
report-part-pest = Сыртқы орта: PEST
report-part-swot = Күшті және әлсіз жақтары, мүмкіндіктер, қауіп-қатерлер
report-part-scenarios = Қозғаушы факторлар мен сценарийлер
report-part-decisions = Шешімдер
report-part-parking-lot = Кейінге қалдырылған мәселелер
report-part-participants = Қатысушылар
report-part-evidence = Растайтын деректер
report-part-checks = Тексерулер
report-part-method = Әдіс
report-part-sources = Дереккөздер
report-group-outcome = Шешімдер және ашық мәселелер
report-group-annex = Қосымшалар
report-group-situation = Ағымдағы жағдайды талдау
report-group-scenarios = Даму сценарийлері

report-figure = Сурет
report-table = Кесте
report-page = Бет
report-organisation = Ұйым
report-empty-card = (бос карточка)
report-unnamed-indicator = Атауы жоқ көрсеткіш
report-more = және тағы { $count }

## Бағалар

report-ratings-of = { $canvas }: карточкалар мен бағалар
report-column-cell = Ұяшық
report-column-card = Карточка
report-column-place = Карта бөлігі
report-column-position = Айқындылық немесе ден қою деңгейі
report-column-direction = Бағыты
report-column-product = Әсері × ықтималдығы
report-column-votes = Дауыстар
report-column-evidence = Растайтын дерек
report-column-stance = Нені көрсетеді
report-column-decision = Шешім
report-column-owner = Жауапты
report-column-due = Мерзімі
report-column-group = Топ
report-column-note = Ескертпе
report-column-poles = Полюстері
report-column-short = Қысқаша
report-column-aside = Шығарылу себебі
report-column-cards = Карточкалар
report-column-weight = Салмағы
report-column-weighted = Салмақталған баға
report-ratings-swot = Маңыздылығы 1-ден (ең төмен) 5-ке (ең жоғары) дейін бағаланады. Күшті және әлсіз жақтар үшін екінші сан — айқындылық дәрежесі: 1 — елеулі әлсіз жағы, 2 — шамалы әлсіз жағы, 3 — шамалы күшті жағы, 4 — елеулі күшті жағы. Мүмкіндіктер мен қауіп-қатерлер үшін бұл — бүгінгі ден қою деңгейі: 1 — төмен, 2 — орташа, 3 — орташадан жоғары, 4 — өте жоғары. Бірнеше адам бағаласа, медианасы көрсетіледі. Сызықша бағаланбағанын білдіреді.
report-ratings-pest = Әсері мен ықтималдығы 1-ден (ең төмен) 5-ке (ең жоғары) дейін бағаланады, көбейтіндісі 1-ден 25-ке дейін болады. Бірнеше адам бағаласа, медианасы көрсетіледі. Сызықша бағаланбағанын білдіреді.
report-ratings-drivers = Маңыздылығы мен белгісіздігі 0-ден 10-ға дейін бағаланады. Маңызды әрі белгісіз факторлар ось бола алады; маңызды әрі белгілі факторлар алдын ала берілген және әр сценарийде сақталады. Сызықша фактордың картаға әлі орналастырылмағанын білдіреді.
report-ratings-hidden = Тақтада әлі жинау кезеңі жүріп жатыр, сондықтан бағалар көрсетілмеген.
report-total-internal = Ішкі факторлар, жиыны
report-total-external = Сыртқы факторлар, жиыны

## Сценарийлер

report-driver-map = Қозғаушы факторлар картасы
report-driver-map-alternative = Маңыздылығы мен белгісіздігі бойынша карта, { $count } қозғаушы фактор. Шешуші белгісіздіктер: { $critical }
report-drivers = Қозғаушы факторлар
report-chosen-pair = Сессия осы осьтер жұбымен жұмыс істейді.
report-matrix-alternative = { $axes } осьтері арасындағы төрт сценарийдің матрицасы. Солдан оңға, жоғарыдан төмен: { $scenarios }
report-givens = Төрт сценарийдің бәрінде сақталады
report-gains = Кім ұтады
report-loses = Кім ұтылады
report-implications = Салдары
report-plausibility = Шынайылығы

## Деректер

report-chart-alternative = { $kind }: { $name }, { $count } мән. Сандар кестеде берілген.
report-chart-alone-alternative = { $kind }: { $name }, { $count } мән
report-formula = Формула
report-derived = Басқа көрсеткіштер бойынша есептелген
report-no-source = Дереккөзі көрсетілмеген
report-slide-of = { $title } ({ $number }/{ $count })
report-slide-tables = Көрсеткіштер кестелерде
report-indicator = Көрсеткіш
report-settled = шешілді
report-evidence-explained = Дереккөздер шығарушысы бойынша саналады: екі және одан көп жаңа дереккөз сенімді растау береді, біреуі — ішінара. Сессия күніне үш жылдан аспаған деректер жаңа деп саналады.
report-checks-explained = Әдіс назар аударуға кеңес беретін жайттар. Бұл — кеңес, қате емес.

## Әдіс

report-method-pest = PEST және PESTEL талдау объектісіне әсер ететін күштерді жинайды: саяси, экономикалық, әлеуметтік, технологиялық, ал PESTEL-де экологиялық және құқықтық күштер де бар. Әр фактор әсері мен ықтималдығы бойынша бағаланады.
report-method-swot = SWOT ішкі жағдайды (күшті және әлсіз жақтар) және сыртқы жағдайды (мүмкіндіктер мен қауіп-қатерлер) таразылайды. Әр карточка маңыздылығы және айқындылық немесе ден қою деңгейі бойынша бағаланады.
report-method-foresight = 2×2 әдісі өзгерістің қозғаушы факторларын жинайды, оларды маңыздылығы мен белгісіздігі бойынша орналастырады, екі шешуші белгісіздікті ось етіп алады және олардың полюстері арасындағы болашақтың төрт нұсқасын баяндайды. Сценарий — болжам емес.
report-method-data = Әр көрсеткіштің бірлігі мен дереккөзі көрсетілген. Жоқ мән арнайы белгімен беріледі және ешқашан нөл деп саналмайды.
report-method-program = Fourfold бағдарламасында дайындалды.

## Кітап парағы және карточкалар кестесі

report-sheet-workshop = Сессия

## Сақтау

report-unknown-form = «{ $file }» атауының соңынан пішімді анықтау мүмкін емес. Былай жазыңыз: { $known }.
report-forms = { $list } немесе { $last }
report-nothing-to-draw = Сессияда бұл жерде салынатын ештеңе жоқ. Басқа орынды --view параметрімен таңдаңыз.
report-without-paper = Бағдарламаның бұл жинағы { $form } сақтай алмайды.
report-failed = { $form } жасалмады: { $words }
report-written = Жазылды: { $file }
report-written-all = { $folder } қалтасына { $count } файл жазылды

## Есептің түрін таңдау

export-title = Есепті экспорттау
export-form = Пішімі
export-language = Есептің тілі
export-depth = Толықтығы
export-depth-full = Толық
export-depth-brief = Қысқаша
export-depth-page = Бір бет
export-template = Бөлімдері
export-template-standard = Стандартты
export-template-state = Мемлекеттік жоспарлау жүйесі
export-choose = Файлды таңдау…
export-not-written = Ештеңе жазылмады
report-comparison = Сессияларды салыстыру
report-compared = Сессиялар
export-about-docx = Word немесе LibreOffice бағдарламасында өңдеуге болатын құжат.
export-about-pdf = Басып шығаруға және жіберуге арналған беттер: мазмұны, бетбелгілері, іздеуге болатын мәтіні бар.
export-about-pptx = PowerPoint немесе Impress-те көрсетуге және түзетуге арналған слайдтар; сценарий мәтіндері жазбаларда.
export-about-xlsx = Сандар мен карточкалар парақтарда, формулалармен.
export-about-html = Кез келген браузерге арналған бір файл, басып шығаруға ыңғайлы.
export-about-md = Жазбаларға, викиге және репозиторийлерге арналған мәтін.
export-about-csv = Әр карточка бір жолда, басқа бағдарламаларға арналған. Тақырыптары ағылшынша.
export-about-picture = Бір сурет.
export-standard = Стандарт
export-standard-plain = Стандартсыз
export-standard-a2b = PDF/A-2b, мұрағатқа арналған
export-standard-ua1 = PDF/UA-1, экраннан оқу бағдарламаларына арналған

## Логотип

logo-no-file = { $file } файлы жоқ. Басқасын таңдаңыз.
logo-unreadable = { $file } файлы оқылмайды. Өз қалтаңыздағы көшірмесін таңдаңыз.
logo-too-large = { $file } файлы логотип үшін тым үлкен. Көлемі { $megabytes } МБ-тан аспайтын сурет таңдаңыз.
logo-other-kind = { $file } — жарамды түрдегі сурет емес. PNG, JPEG немесе SVG таңдаңыз.
logo-broken = { $file } суреті бүлінген, оны көрсету мүмкін емес. Оны өз бағдарламасында қайта сақтаңыз немесе басқасын таңдаңыз.
