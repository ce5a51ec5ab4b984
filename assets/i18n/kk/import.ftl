# Кестелерді жүктеу

import-change = { $count ->
    [1] Көрсеткіш жүктелді
   *[other] { $count } көрсеткіш жүктелді
  }
import-change-one = «{ $name }» көрсеткіші жүктелді
import-change-update = { $count ->
    [1] Көрсеткіш жаңартылды
   *[other] { $count } көрсеткіш жаңартылды
  }
import-change-update-one = «{ $name }» көрсеткіші жаңартылды
import-change-both = { $added ->
    [one] { $added } көрсеткіш жүктелді
   *[other] { $added } көрсеткіш жүктелді
  }, жаңартылғаны: { $updated }
import-refused = Көрсеткіштерді қосу мүмкін болмады. Бағдарламаның хабары: { $words }
import-too-much-for-session = Бұл көрсеткіштермен сессиядағы бақылаулар саны бір файлға сыймайды. Олардың бір бөлігін ғана жүктеңіз.

## Why a table is not read

import-empty = Ішінде ештеңе жоқ. Керек кесте екенін тексеріңіз.
import-too-large = Файл { $limit } МБ-тан үлкен. Тек қажетті жолдар мен бағандарды қалдырып, соны жүктеңіз.
import-too-large-unpacked = Бұл кітаптың бір бөлігі ашылғанда { $limit } МБ-тан көп орын алады, сондықтан ол ашылмады. Қажетті парақты CSV пішімінде сақтап, соны жүктеңіз.
import-too-many-cells = «{ $sheet }» парағында { $limit } ұяшықтан көп немесе файлда солай көрсетілген. Кестенің өзін жаңа кітапқа көшіріп, соны жүктеңіз.
import-too-many-columns = { $row }-жолда { $limit } бағаннан көп. Файлдың дұрыстығын және мәндердің немен бөлінгенін тексеріңіз.
import-long-cell = { $row }-жолдағы бір ұяшықта { $limit } байттан көп мәтін бар. Файлдың дұрыстығын және тырнақшалардың жабылғанын тексеріңіз.
import-too-many-observations = Кестеде { $limit } бақылаудан көп. Тек қажетті көрсеткіштерді, өңірлерді немесе жылдарды қалдырыңыз.
import-not-a-table = Бұл мәтін де, кестелер кітабы да емес. CSV, TSV, TXT, XLSX, XLS және ODS файлдары оқылады.
import-text-not-workbook = Аты бойынша бұл кестелер кітабы, бірақ ішінде жай мәтін. Егер бұл кесте болса, атының соңын .csv деп өзгертіңіз.
import-web-page = Файлдың аты қандай болса да, бұл веб-бет. Оны кесте редакторында ашып, XLSX немесе CSV пішімінде сақтаңыз.
import-other-document = Бұл басқа түрдегі құжат. CSV, TSV, TXT, XLSX, XLS және ODS файлдары оқылады; құжатты осы пішімдердің бірінде сақтаңыз.
import-password = Кітап құпиясөзбен қорғалған. Оны құпиясөзбен ашып, құпиясөзсіз көшірмесін сақтаңыз да, сол көшірмені жүктеңіз.
import-damaged = Кітап бүлінген немесе толық жетпеген. Оны дереккөзден қайта алыңыз немесе кесте редакторында ашып, қайтадан сақтаңыз.
import-no-encoding = «{ $name }» деген кодтау жоқ. Атаулары: utf-8, utf-16, windows-1251, kz-1048 және соларға ұқсас.
import-no-sheet = «{ $name }» парағы жоқ. Парақтар: { $known }.
import-no-column = «{ $name }» бағаны жоқ. Бағандар: { $known }.
import-cancelled = Жүктеу тоқтатылды. Ештеңе өзгерген жоқ.
import-no-measure = Көрсеткіш табылмады: бірде-бір бағанда өлшенген мән жоқ. Ештеңе жүктелген жоқ.

## What was understood

import-layout = Кестенің түрі: { $name }
import-encoding = Кодтау: { $name }
import-decimal = Ондық белгі: { $sign }
import-decimal-none = Ондық белгі: сандарда кездеспейді
import-decimal-mixed = Ондық белгі: әр бағанда әртүрлі
import-indicator = { $entities ->
    [one] { $entities } нысан
   *[other] { $entities } нысан
  }, { $periods ->
    [0] кезеңсіз
    [one] { $periods } кезең
   *[other] { $periods } кезең
  }, { $observations ->
    [one] { $observations } бақылау
   *[other] { $observations } бақылау
  }
import-missing = Мәні жоқ: { $count }. Бос: { $empty }, дерек жоқ: { $nodata }, құбылыс жоқ: { $nosuch }, құпия: { $confidential }
import-updated = Бар көрсеткіштің жаңа шығарылымы: { $added ->
    [one] { $added } жаңа мән
   *[other] { $added } жаңа мән
  }, қайта қаралғаны: { $revised }
import-kept = Жаңа шығарылымда жоқ { $count } мән бұрынғы қалпында қалды
import-unchanged = Бұрыннан бар, мәндері сол қалпында
import-personal = Адамдар туралы дерек бар бағандар алынбады: { $names }
import-unused = Басқа бағандар алынбады: { $names }
import-doubtful = { $count ->
    [one] { $count } күмәнді ұяшық алынбады
   *[other] { $count } күмәнді ұяшық алынбады
  }
import-dry-run = Бұл сынақ болды. Ештеңе жазылған жоқ.

## What is to be known of an indicator

import-note-open-sign = Кестеден ондық белгіні анықтау мүмкін емес; «{ $sign }» деп оқылды. Бір мәнін тексеріңіз.
import-note-over-hundred = Үлестердің қосындысы { $sum } %: бірнеше жауап берілген болуы мүмкін. Бұлар бүтіннің бөліктері емес.
import-note-overlap = Бөліктердің қосындысы { $parts }, бүтіні { $whole }. Санаттар қиылысатын сияқты, сондықтан олар қосылмайды.
import-note-answered = n = { $count }
import-note-unanswered = Жауап бермегені: { $count }
import-note-several = Бірнеше жауап беруге болатын, сондықтан олардың қосындысы n-нен көп.

## What is the matter with a cell

import-doubt-slip = сан құралмайтын цифрлар мен белгілер
import-doubt-other-sign = ондық белгісі бағандағыдан басқа
import-doubt-words = сан болуы тиіс жерде сөздер
import-doubt-no-period = кезең болуы тиіс жерде басқа нәрсе
import-doubt-repeated = сол нысан мен кезең үшін екінші, басқа мән
import-doubt-other-unit = шамалар арасындағы үлес немесе үлестер арасындағы шама
import-doubt-too-large = тым үлкен сан

## The window

command-import = Кесте жүктеу…
file-dialog-import = Жүктелетін кестені таңдау
import-title = «{ $name }» кестесін жүктеу
import-title-pasted = Кірістірілген кестені жүктеу
import-reading = Кесте оқылуда
import-stop = Тоқтату
import-another = Басқа файл таңдау…
import-needs-workshop = Сессияны ашыңыз немесе жаңасын бастаңыз да, кестені қайта сүйреп әкеліңіз.
import-after-dialog = Ашық тұрған терезені жауып, кестені қайта сүйреп әкеліңіз.

import-layout-world-bank-api = Дүниежүзілік банк файлы, жылдар бағандарда
import-layout-databank = Дүниежүзілік банктің DataBank файлы, жылдар бағандарда
import-layout-governance = Дүниежүзілік банктің мемлекеттік басқару индикаторлары кітабы
import-layout-sdmx = Статистикалық деректер алмасу файлы (SDMX)
import-layout-sdmx-labelled = Атаулары бар статистикалық деректер алмасу файлы (SDMX)
import-layout-oecd-old = ЭЫДҰ-ның бұрынғы үлгідегі файлы
import-layout-egov = БҰҰ электрондық үкімет индексі
import-layout-statistics = Статистика органының кітабы, тақырыптар бірнеше жолда
import-layout-survey = Сауалнама, әр жолда бір адам
import-layout-answers = Сұрақтарға жауаптар
import-layout-wide-years = Жылдар бағандарда
import-layout-long = Кезең әр жолда
import-layout-cross-section = Нысандар бір уақыт сәтінде
import-layout-words = Сөздерден тұратын кесте
import-layout-no-measure = Өлшенген мән табылмады
import-said-text = { $encoding } кодтауындағы мәтін, мәндер арасында { $delimiter }
import-said-rows = мәндер { $from }–{ $to }-жолдарда

import-role-skip = Алынбайды
import-role-personal = Адамдар
import-role-entity = Нысан
import-role-name = Көрсеткіш атауы
import-role-category = Санат
import-role-period = Кезең
import-role-unit = Өлшем бірлігі
import-role-status = Белгі
import-role-multiplier = Онның дәрежесі
import-role-value = Мән
import-role-measure = Көрсеткіш
import-role-question = Сұрақ
import-role-aspect = Сипат
import-column = Тақырыбы: { $name }

import-sheet = Парақ
import-headings-from = Тақырыптар басталатын жол
import-values-from = Мәндер басталатын жол
import-decimal-sign = Ондық белгі
import-as-found = Кестедегідей
import-sign-comma = Үтір
import-sign-point = Нүкте
import-encoding-name = Кодтау
import-delimiter = Мәндер арасында
import-delimiter-comma = Үтір
import-delimiter-semicolon = Нүктелі үтір
import-delimiter-tab = Табуляция
import-delimiter-bar = Тік сызық

import-tab-indicators = Көрсеткіштер ({ $count })
import-tab-doubts = Күмәнді ұяшықтар ({ $count })
import-all = Барлығын алу
import-none = Ештеңе алмау
import-no-measure-here = Көрсеткіш табылмады. Кестеде ол болса, баған үстінде онда не барын көрсетіңіз.
import-unnamed = Кірістірілген кесте
import-row-name = Көрсеткіш атауы
import-new-periods = Жаңа кезеңдер: { $names }
import-new-entities = Жаңа нысандар: { $names }
import-revised-values = Қайта қаралған мәндер
import-revised-value = { $place }: { $before } болған, енді { $after }
import-more = тағы { $count }
import-beside = Жаңа көрсеткіш ретінде қосу
import-take-personal = Бұл бағандарды да алу
import-no-doubts = Барлық ұяшық күмәнсіз оқылды.
import-doubts-hint = Бұл ұяшықтарды әртүрлі оқуға болады немесе мүлде оқу мүмкін емес. Оларда не барын жазғанша олар алынбайды.
import-show-cell = Ұяшықты кестеден көрсету
import-answer = { $cell } ұяшығында не болуы тиіс
import-answer-hint = Былай оқу
import-answered = { $cell }: «{ $before }» енді «{ $after }» деп оқылады
import-answer-back = Бұрынғысын қайтару

import-source-title = Дереккөз
import-source-publisher = Кім шығарған
import-source-link = Сілтеме
import-source-date = Дереккөз күні
import-do = { $count ->
    [0] Жүктеу
   *[other] { $count } көрсеткішті жүктеу
  }
