# Салыстыру нәтижесі: пәрмен жолында, терезеде және кестелерде

compare-mark-details = сондай-ақ өзгерген: { $parts }
compare-detail-letters = жазылуы
compare-detail-note = ескертпе
compare-detail-evidence = растайтын деректер
compare-detail-raters = жеке қатысушылардың бағасы
compare-detail-direction = бағыты
compare-detail-tags = белгілер
compare-detail-votes = дауыстар
compare-detail-author = автор
compare-detail-accepted = қабылданатын тұжырымдар
compare-point = { $kind } { $label }: { $x }; { $y }
compare-table-name = { $canvas } · { $part }
compare-positions = Нүктелер
compare-model-points = Үлгінің тармақтары
compare-class = Бүкіл аудитория
compare-leaning = Осы көрсеткіштерге сүйенетін карточкалар
compare-leans = { $indicator }: { $before } → { $after }, { $holds }
compare-holds-yes = мәні өзгермеген
compare-holds-look-again = қайта қараңыз
compare-holds-gone = мәні енді жоқ
compare-also-right = { $count ->
   *[other] тағы { $count } ой дұрыс
  }
compare-point-found = табылған
compare-point-misplaced = басқа ұяшықта
compare-point-missed = аталмаған
compare-state-changed = өзгерген
compare-column-n = n
compare-column-with-suggestions = { $measure }, ұсынылған байланыстармен
compare-column-other = Басқа сессия
compare-column-overlap = Қиылысу
compare-column-ranks = Рангтердің үйлесімі
compare-column-top = Алдыңғы орындардың қиылысуы
compare-column-distance = Матрицадағы қашықтық
compare-column-spread = Бағалардың шашырауы
compare-column-consensus = Дауыс бойынша келісім
compare-column-x = Көлденеңінен
compare-column-y = Тігінен
compare-column-right = Бұл да дұрыс
compare-column-point = Тармақ
compare-column-state = Күйі
compare-column-newer = Жаңа мән
compare-column-revised = Қайта қаралғаны
compare-column-withdrawn = Алынғаны
compare-column-card = Карточка
compare-column-before = Бұрын
compare-column-after = Қазір
compare-column-holds = Тұжырым сақтала ма
compare-workshop-differs = Мыналар да өзгеше: { $fields }
compare-field-title = атауы
compare-field-question = негізгі сұрақ
compare-field-subject = талдау объектісі
compare-field-place = орны
compare-field-date = күні
compare-field-horizon = көкжиегі
compare-field-language = тілі
compare-field-facilitator = модератор
compare-field-about = сипаттамасы
compare-field-participants = қатысушылар
compare-field-parking-lot = кейінге қалдырылған мәселелер
compare-field-decisions = шешімдер
compare-field-attendance = келгендер

## Салыстыру көріністері

pane-consensus = Келісім картасы
pane-measures = Ұқсастық
pane-matrix = Матрица
pane-model-answer = Үлгі жауап
pane-over-time = Уақыт бойынша

## Ұқсастық көрсеткіштері

measures-waiting = Есептелуде…
measures-between = { $a } және { $b }
measures-cell = { $a } және { $b }: { $value }, { $below }
measures-n = n { $n }
measures-short = { $value } · n { $n }
measures-value-wide = { $value } ({ $wide })
measures-distance = Қашықтық
measures-in-brackets = Жақша ішінде — ұсынылған байланыстармен қоса.
measures-about-overlap = Қиылысу: екі сессия да атаған ойлардың кемінде біреуі атаған ойларға қатынасы; қабылданған және расталған байланыстар бойынша (Жаккар, 1901).
measures-about-ranks = Рангтердің үйлесімі: ортақ ойлардың бірінші бағасы бойынша Кендаллдың τ-b коэффициенті, −1-ден (кері рет) 1-ге (бірдей рет) дейін, тең бағалар ескерілген (Кендалл, 1945).
measures-about-top = Алдыңғы орындардың қиылысуы: бірінші баға бойынша ранг арқылы салмақталған қиылысу, экстраполяциямен, p = 0,9; алғашқы он орынға салмақтың 86 %-ы тиеді (Уэббер, Моффат және Зобель, 2010; тең бағалар — Корси және Урбано, 2024).
measures-about-distance = Екі матрицадағы бірдей нүктелердің орташа қашықтығы, ось бөліктерімен, 0-ден 14,1-ге дейін; осьтер байланысқан жерде ғана.
measures-working-overlap = Екеуі де атағаны { $both }, тек { $a } — { $onlya }, тек { $b } — { $onlyb }: { $both } / { $either } = { $value }
measures-working-overlap-wide = Ұсынылған байланыстармен: екеуі де атағаны { $both }, тек { $a } — { $onlya }, тек { $b } — { $onlyb }: { $both } / { $either } = { $value }
measures-working-ratings = Ортақ ойлардың бағасы, { $a }: { $first }; { $b }: { $second }
measures-working-ranks = Реті бірдей ой жұбы { $same }, реті кері { $contrary }, тек біріншісінде тең { $tieda }, тек екіншісінде тең { $tiedb }, екеуінде де тең { $tied }: ({ $same } − { $contrary }) / √({ $aparta } × { $apartb }) = { $value }
measures-working-top = Келісім, { $a } және { $b }, жоғарыдан санағанда: { $steps }
measures-working-depth = алғашқы { $depth }: { $value }
measures-concordance = Конкордация W
measures-about-concordance = W = 12·S / (m²(n³ − n) − m·ΣT), бәрі бағалаған ойлар бойынша: n = { $n }, m = { $m }; орташа рангілік корреляция { $r } (Кендалл және Бэбингтон Смит, 1939)
measures-votes = Дауыс бойынша келісім
measures-vote = { $value } · { $text }
measures-about-votes = Бұл сессияларда нүктемен дауыс берілген, «қолдаймын» не «қарсымын» деген бюллетень жоқ. Сондықтан нүкте қойған адам қолдады, сол аудиториядағы қалғандары қалыс қалды деп саналады; бұл ой аталмаған аудитория дауыс берген жоқ. Топтарды ескеретін келісім — сессиялар бойынша (1 + «қолдаған») / (2 + барлық дауыс) көбейтіндісі (Смолл және т.б., 2021).
measures-strong = Келісім күшті (p { $p })
measures-moderate = Келісім орташа (p { $p })
measures-weak = Келісім әлсіз (p { $p })
measures-by-chance = Мұндай нәтиже кездейсоқ та жиі шығады, баға беруге ерте (p { $p })
measures-rows = Ойлар
measures-rows-all = Бәрі атаған
measures-rows-some = Бірнешеуі атаған
measures-rows-one = Біреуі атаған
measures-rows-reworded = Басқа сөзбен
measures-rows-moved = Ауыстырылған
measures-rows-rated = Бағасы өзгеше
measures-rows-contested = Даулы

## Келісім картасы

consensus-about = Оң жақта — көбірек сессия атаған ойлар; жоғарыда — бағасы алшақ ойлар. Жолын көру үшін нүктені басыңыз.
consensus-left-out = { $count ->
   *[other] Бағасы екіден аз { $count } ой картаға түспеді.
  }
consensus-named = { $k } / { $n }
consensus-axes = → Атаған сессия саны · ↑ Бағалардың орташа айырмасы
consensus-point = { $text } · { $n } сессияның { $k } атаған · бағалардың орташа айырмасы { $spread }

## Ортақ матрица

compared-matrix-none = Бірде-бір сессияда ось жұбы әлі таңдалмаған.
compared-matrix-no-axes = { $name }: ось жұбы таңдалмаған.
compared-matrix-axis = { $name } ({ $low } — { $high })
compared-matrix-apart = { $name }: осьтері «{ $first }» сессиясының осьтерімен бірдей екені белгісіз, сондықтан матрицада жоқ. Оның осьтері: { $axes }
compared-matrix-scenario = { $name }: { $scenario }
compared-matrix-point = { $name } · { $point }

## Үлгі жауап

model-reference = Үлгі жауап
model-choose = Сессияны таңдаңыз…
model-no-reference = Жоқ
model-none = Үлгі жауабы бар сессияны таңдаңыз. Қалғандары сонымен салыстырылады.
model-missed-by = Аталмағаны: { $name }
model-beyond = Үлгіден тыс: { $name }
model-nothing-missed = Үлгінің барлық тармағы табылды.
model-nothing-beyond = Үлгіден тыс ештеңе жоқ.
model-wordings = Қабылданатын тұжырымдар
model-take-back = «{ $words }» тұжырымын қайтарып алу
model-point = { $cell } · { $text }
model-wording-of = Басқаша айтылуы…
change-also-right = Дұрыс деп белгіленді
change-not-also-right = «Дұрыс» белгісі алынды
change-wording-accepted = Тұжырым қабылданды
change-wording-taken-back = Тұжырым қайтарып алынды

## Уақыт бойынша

over-time-two = Бірінен екіншісіне не өзгергенін көру үшін екі сессияны қалдырыңыз.
over-time-from = { $before } → { $after }
over-time-no-cards = Бірде-бір ой қосылмаған, жоғалмаған, өзгермеген.
over-time-added = Қосылғаны: { $count }
over-time-dropped = Жоғалғаны: { $count }
over-time-moved = Ауыстырылғаны: { $count }
over-time-rated = Бағасы өзгергені: { $count }
over-time-reworded = Басқа сөзбен: { $count }
over-time-no-indicators = Көрсеткіштер өзгермеген.

## Сақтау

export-menu = Сақтау немесе біріктіру
export-as = { $ending } түрінде сақтау…

## Ортақ сессия

merge-open = Ортақ сессия құру…
merge-title = Ортақ сессия
merge-about = Бірдей ойлар бір карточкаға айналады; ол бастапқы карточкаларды, авторларды, топтарды, бағаларды және растайтын деректерді сақтайды. Сессиялардың өзі өзгермейді.
merge-sessions = Сессиялар
merge-session = { $name } · { $count ->
   *[other] { $count } карточка
  }
merge-take = Нені алу керек
merge-all = Барлық ойды
merge-at-least = Атаған сессия саны кемінде
merge-least = Қанша сессия
merge-chosen = Өзім таңдаған ойларды
merge-thought = { $text } · { $k } / { $n }
merge-two = Кемінде екі сессияны таңдаңыз.
merge-counting = Саналуда…
merge-preview = { $before } карточка { $after } болады; бірнешеуінен біріктірілгені: { $joined }; көрсеткіш саны: { $indicators }
merge-build = Құру
measures-two = Қиылысу мен рангтердің үйлесімі топтарды бір-бірімен салыстырады. Мұнда үлгі жауаптан басқа бір ғана топ бар; оның үлгі жауапқа қатынасы «Үлгі жауап» бөлімінде.
model-suggested = «{ $name }» үлгі жауап деп аталған. Қалғандары онымен салыстырылсын ба?
model-use = Үлгі жауап ретінде алу
model-is-group = Бұл — топ
export-in-view = Тек { $canvas }
export-every-canvas = Барлық тақта

## Салыстырудың суреттері

compared-board = Барлық сессия бір тақтада
compared-matrix = Барлық сессия бір матрицада
compared-thoughts = { $count } ой
compared-named-here = осы ұяшықта аталған
compared-named-elsewhere = басқа ұяшықта аталған
compared-named-not = аталмаған
compared-named-model = үлгі жауапта бар, санаққа кірмейді
compared-mark = { $name } · { $what }
compared-elsewhere = { $numbers }: «{ $cell }» ұяшығында
compared-point-right = өз ұяшығында
compared-board-alternative = { $board }: ұяшықтар бойынша { $count } ой, алдымен ең көп аталғандары; бәрі атағаны: { $all }. Сессиялар: { $names }
compared-answer-alternative = { $title }: үлгінің { $count } тармағы және оларды кім тапқаны. Қамту: { $groups }
compared-matrix-alternative = { $count ->
    [0] { $title }: осьтері { $axes }. Нүкте жоқ.
   *[other] { $title }: осьтері { $axes }. Нүктелер: { $positions }
  }
compared-no-picture = Салыстыруда мұндай сурет жоқ. --view параметрімен мыналардың бірін таңдаңыз: { $names }.
drawing-title = Суретті { $ending } түрінде сақтау
drawing-about-png = Ені 4K экрандай нүктелік сурет: слайдқа, хабарламаға және басып шығаруға арналған.
drawing-about-svg = Кез келген өлшемде анық сызықтар мен әріптер; суретті өңдеуге болады.
