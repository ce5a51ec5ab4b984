# Сандар неге негізделген және неге жоқ

## Сан неге жоқ

reason-words = Кестеде сан емес, сөз тұр
reason-no-values = Мәндер жоқ
reason-too-few = { $have } мән бар, кемінде { $need } мән керек
reason-undated = Мәндердің кезеңі көрсетілмеген
reason-two-values = Кестенің бір орнында екі түрлі мән тұр
reason-from-zero = Бастапқы мән — 0, сондықтан пайызы шықпайды
reason-not-positive = Қарқын бастапқы және соңғы мән 0-ден үлкен болғанда есептеледі
reason-share-in-points = Үлестің өзгерісі пунктпен өлшенеді
reason-no-spread = Барлық мән бірдей
reason-no-direction = Көп болғаны жақсы ма, аз болғаны ма — әлі айтылмаған
reason-several-answers = Бір адам бірнеше жауап бере алған немесе санаттар қиылысады
reason-over-whole = Үлестердің қосындысы 100 %-дан асады
reason-base-unknown = Дереккөзде қанша адам жауап бергені айтылмаған
reason-no-error = Оның стандартты қатесі көрсетілмеген
reason-part-missing = Ол сүйенетін мәндердің бірі жоқ

## Есептің жолдары

working-n = Мән саны
working-period = Кезең
working-value = Мән
working-first-period = Бірінші кезең
working-first-value = Бірінші мән
working-last-period = Соңғы кезең
working-last-value = Соңғы мән
working-absolute = Өзгеріс
working-points = Өзгеріс, пункт
working-percent = Өзгеріс, %
working-years = Жыл саны
working-growth-rate = Орташа жылдық өсу қарқыны
working-slope = Көлбеу, бір жылда
working-intercept = Бос мүше
working-error = Стандартты қате
working-freedom = Еркіндік дәрежесі
working-t = Стьюдент t-сы, 97,5 %
working-interval = 95 % аралық
working-r-squared = R²
working-p = p, екіжақты
working-s = S, өсу жұптары − кему жұптары
working-tied-groups = Тең мәндер тобы
working-variance = S дисперсиясы
working-tau = Кендалл τ-сы
working-way = p қалай табылды
working-exact = дәл саналды
working-normal = қалыпты жуықтау
working-z = z
working-heading = Бағыт
working-matched = Сәйкестендіру
working-by-period = кезең бойынша
working-by-entity = нысан бойынша
working-by-both = нысан мен кезең бойынша
working-pearson = Пирсон r-і
working-pearson-p = Пирсон r-інің p мәні
working-spearman = Спирмен ρ-сы
working-spearman-p = Спирмен ρ-сының p мәні
working-note = Ескертпе
working-both-trend = екі қатардың да тренді бар, мұндай қатарлар нені өлшесе де өзара корреляцияда болады
working-silent = Жауап бермегендер
working-sum-of-shares = Үлестер қосындысы
working-below = Ортадан төмен
working-above = Ортадан жоғары
working-net = Айырма, пункт
working-top-two = Ең жоғары екі жауап
working-mean = Орташа
working-lowest = Ең төменгі
working-highest = Ең жоғарғы
working-scaled = 0-ден 100-ге дейінгі шкала бойынша
working-gap = Үздіктен қалу
working-rank = Орын
working-base = Салыстырылатын нысан саны
working-apart = Айырма
working-limit = Шек, 1,96 стандартты қате
working-verdict = Қорытынды
working-different = айырмашылық бар
working-not-different = айырмашылық дәлелденбеді
working-grade = Растау
working-supporting = Растайтын дерек саны
working-publishers = Жариялаушы саны
working-fresh = Оның ішінде жаңа дерегі бары
working-fresh-years = Дерек жаңа саналатын мерзім, жыл
working-contradicting = Қайшы дерек саны
working-context = Контекст
working-gone = Көрсеткіші жойылған дерек саны

## Қатар қайда бағытталған

heading-rising = өсуде
heading-falling = төмендеуде
heading-unclear = айқын бағыты жоқ

## Ой қаншалықты расталған

grade-none = Дерек жоқ
grade-stale = Ескірген дерек
grade-some = Растау бар
grade-strong = Сенімді растау

## Формулада не дұрыс емес

formula-empty = Формула бос; мысалы, [Қызметтер] / [Қызметкерлер] деп жазыңыз.
formula-too-long = Формулада { $limit } таңбадан көп; оны бірнеше көрсеткішке бөліңіз.
formula-too-deep = Формулада { $limit } деңгейден немесе амалдан көп; оны бірнеше көрсеткішке бөліңіз.
formula-too-large = Формула сессияға сыймайтын көп мән береді; шағынырақ кестелерді алыңыз.
formula-unexpected = { $at }-таңбадағы «{ $found }» бұл жерде тұра алмайды.
formula-comma = { $at }-таңбада аргументтер үтірмен бөлінген; нүктелі үтір қойыңыз.
formula-unfinished = Формула аяқталмаған; соңында бірдеңе жетіспейді.
formula-open-bracket = { $at }-таңбадағы жақша жабылмаған; атаудан кейін ] қойыңыз.
formula-unknown-function = «{ $name }» функциясы жоқ; көрсеткіш атаулары тік жақшаға алынады.
formula-unknown-function-near = «{ $name }» функциясы жоқ; { $nearest } емес пе?
formula-arguments = { $function } функциясы { $given } аргумент қабылдамайды.
formula-needs-indicator = { $function } функциясына жай сан емес, тік жақшадағы көрсеткіш керек.
formula-not-a-period = { $at }-таңбадан кейінгі «{ $text }» — кезең емес; 2024, 2024-Q1, 2024-03 немесе 2019/2024 деп жазыңыз.
formula-unknown-name = «{ $name }» көрсеткіші жоқ.
formula-unknown-name-near = «{ $name }» көрсеткіші жоқ; «{ $nearest }» емес пе?
formula-ambiguous = «{ $name }» деген бірнеше көрсеткіш бар; бірлігін қосыңыз: [атауы | бірлігі].
formula-words = «{ $name }» ішінде сөз тұр; тек санды есептеуге болады.
formula-overlapping = «{ $name }» санаттары қиылысады, сондықтан үлесін есептейтін ортақ қосындысы жоқ.
formula-circular = Көрсеткіштер бірінен-бірі шеңбер бойымен есептеліп тұр: { $names }. Формулалардың бірін өзгертіңіз.
formula-broken-input = «{ $name }» көрсеткішінің формуласының өзінде қате бар; алдымен соны түзетіңіз.
formula-not-derived = Көрсеткіштің формуласы жоқ.

## Туынды мән неге жоқ

gap-missing = қажет мән кестеде жоқ
gap-absent = басқа кестеде мұндай нысан немесе кезең жоқ
gap-divided-by-zero = 0-ге бөлу
gap-two-values = кестенің бұл орнында екі мән тұр
gap-no-base = салыстыратын ертеректегі мән жоқ
gap-too-large = сан тым үлкен
