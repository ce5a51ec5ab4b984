# Диаграммалар мен кестелер

chart-line = Сызық
chart-bar = Бағандар
chart-grouped = Қатар бағандар
chart-stacked = Қабатталған бағандар
chart-whole = Бүтіннің бөліктері, 100 %
chart-ranking = Рейтинг
chart-scatter = Нүктелі диаграмма
chart-likert = Ортаға қатысты жауаптар
chart-benchmark = Бір шкаладағы салыстыру
chart-scale-benchmark = 0 — мұндағы ең нашары, 100 — ең жақсысы
chart-no-whole = Бөліктер қиылысады немесе қосындысы бүтіннен асады, сондықтан олар қабатталмайды.
chart-negative = 0-ден кіші мәндер бүтіннің бөлігі бола алмайды.
chart-units = Бірлігі әртүрлі көрсеткіштер бір шкалаға сыймайды.
chart-scales = Сұрақтардың жауаптары әртүрлі.
chart-note-several-answers = Бір адам бірнеше жауап бере алған, сондықтан үлестер бүтіннің бөлігі емес.
chart-note-overlapping = Санаттар қиылысады, сондықтан олар қабатталмайды.
chart-note-coloured = { $all } ішінен { $shown } түспен бөлектелген, қалғаны сұр түспен көрсетілген.
chart-note-shown = { $all } ішінен { $shown } көрсетілген.
chart-of-entity = { $indicator }, { $entity }
chart-amount = { $number } { $unit }
chart-about = шамамен { $amount }
chart-doubtful = { $amount } (күмәнді)
chart-hover = { $name }: { $amount }
chart-hover-place = { $name }, { $place }: { $amount }
chart-hover-pair = { $name }: { $x }; { $y }
chart-benchmark-gap = { $amount }, қалуы { $gap }
chart-benchmark-best = { $amount }, үздік
chart-closer = Жылжыту және үлкейту
chart-closer-leave = Тұтас диаграммаға оралу
chart-closer-whole = Түгел көрсету
chart-closer-hint = Жылжыту үшін сүйреңіз; үлкейту үшін дөңгелекті айналдырыңыз; бір бөлігін оң жақ түймемен қоршаңыз; бәрін көру үшін қос шертіңіз
chart-hover-benchmark = { $entity }, { $measure }: { $amount }; үздіктен қалуы { $gap }; { $base } ішінде { $rank }-орын
chart-with-note = { $text } ({ $note })
chart-n = n = { $count }
chart-n-missing = n = { $count }, дерек жоқ: { $missing }
chart-source = Дереккөз: { $source }
table-entity = Нысан
chart-hide = Диаграмманы жасыру
chart-show = Диаграмманы көрсету
chart-leave = Диаграмма мен кестені сақтау, диаграмманы көшіру
chart-against = Салыстыру…
chart-against-one = Салыстырылатыны: { $name }
chart-against-several = { $count ->
   *[other] { $count } көрсеткішпен бірге
  }
chart-stand-out = Бөлектеу…
chart-stand-out-one = Бөлектелгені: { $name }
chart-stand-out-several = Бөлектелгені: { $count }
chart-newest = Соңғы мәндер
chart-period = { $period } мәндері
chart-all-rows = Барлық жолды көрсету
table-remarks = Ескертпелер

## Сақтау және көшіру

export-picture = Диаграмманы сақтау
export-table = Кестені сақтау
export-saved = «{ $name }» файлы сақталды
export-copied = Диаграмма алмасу буферінде
export-not-made = Файл жасалмады, сондықтан ештеңе сақталған жоқ. Басқа пішімді таңдап көріңіз. Жүйенің хабары: { $words }
export-too-large = Диаграммада сурет үшін тым көп жол бар. Оны SVG файлына сақтаңыз немесе азырақ жол көрсетіңіз.
export-no-folder = { $path } сақталмады: мұндай қалта жоқ. Басқа қалтаны таңдаңыз.
export-bad-name = Файлды { $path } деп атауға болмайды. Басқа атау таңдаңыз.
export-not-allowed = { $path } файлын жазуға болмайды. Өз қалтаңызды немесе басқа атауды таңдаңыз.
export-full = Дискіде { $path } үшін орын жоқ. Орын босатыңыз немесе басқа дискіні таңдаңыз.
export-other = { $path } сақталмады. Басқа орынды таңдаңыз. Жүйенің хабары: { $words }
message-not-exported = Файл сақталмады
message-write-elsewhere = Басқа орынды таңдау…

## Сандар не дейді

understand-title = Санмен
understand-of = Нысан: { $entity }
understand-points = { $number } п. т.
understand-between = { $from } → { $to }
understand-between-percent = { $from } → { $to }, { $percent }
understand-trend = Бір жылғы тренд
understand-interval = 95 %: { $range }
understand-interval-unclear = 95 %: { $range }; 0 осы аралықта, сондықтан айқын тренд жоқ
understand-direction = Бағыты, Манн — Кендалл сынағы
understand-p = p = { $p }, n = { $n }
understand-p-below = p < { $p }, n = { $n }
understand-correlation = Корреляция, r
understand-correlation-aside = ρ = { $rho }, n = { $n }
understand-answered = Жауап берген адам саны
understand-silent = жауапсыз: { $number }
understand-rank-of = { $base } ішінде { $rank }-орын
understand-how-change = Соңғы мәннен бірінші мәнді алып тастайды. Пайызбен — осы айырманы бірінші мәнге бөледі; үлестің өзгерісі пайыздық тармақпен өлшенеді.
understand-how-growth = Соңғы мән бірінші мәнге бөлініп, араларындағы жыл санына бөлінген 1 дәрежесіне шығарылады, содан кейін 1 алынады.
understand-how-trend = Ауытқу квадраттарының қосындысы ең аз түзу. Аралық — көлбеуге Стьюдент t-сы мен стандартты қатенің көбейтіндісін қосу және алу; 0 осы аралықта болса, көлбеу кездейсоқ болуы мүмкін.
understand-how-mann-kendall = Барлық мән жұбының ішінен өсетіндерінен кемитіндері алынады. p мұндай қосындының кездейсоқ қаншалықты жиі шығатынын көрсетеді: 10 мәнге дейін дәл саналады, одан көп болса — қалыпты жуықтаумен, тең мәндер ескеріледі.
understand-how-correlation = Пирсон r-і нүктелердің түзуге қаншалықты жақын екенін көрсетеді, −1-ден 1-ге дейін; Спирмен ρ-сы — олардың рангтары үшін. Байланыс бірі екіншісінің себебі екенін білдірмейді.
understand-how-likert = Жауаптардың үлестері қосылады: ең жоғары екеуі; ортадан жоғарысынан төмені алынады. Орташа мән шкаладағы орындарды үлестермен салмақтайды.
understand-how-benchmark = Мәні барлардың ішіндегі орны; тең мәндердің орны бір. Қалуы — үздік мәнге дейінгі айырма. 0-ден 100-ге дейінгі шкалада 0 — ең нашары, 100 — ең жақсысы.
understand-from-definition = Анықтамасынан шығады.
understand-from-trend = Формула дереккөзі: Draper, Smith. Applied Regression Analysis, 3rd ed. Wiley, 1998, ch. 1.
understand-from-mann-kendall = Формула дереккөзі: Mann. Econometrica 13 (1945), 245–259; Kendall. Rank Correlation Methods, 4th ed., 1975.
understand-from-correlation = Формула дереккөзі: Pearson. Proc. R. Soc. London 58 (1895), 240–242; Spearman. Am. J. Psychology 15 (1904), 72–101.
understand-from-likert = Формула дереккөзі: Likert. Archives of Psychology 140 (1932).
understand-from-benchmark = Формула дереккөзі: OECD, JRC. Handbook on Constructing Composite Indicators, 2008, step 5.
