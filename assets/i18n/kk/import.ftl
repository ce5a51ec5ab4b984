# Кестелерді жүктеу

import-change = { $count ->
    [1] Көрсеткіш жүктелді
   *[other] { $count } көрсеткіш жүктелді
  }
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
import-note-overlap = Бөліктердің қосындысы { $parts }, бүтіні { $whole }. Санаттар қабаттасатын сияқты, сондықтан олар қосылмайды.
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
