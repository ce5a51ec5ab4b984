# Басқалар да пайдаланатын файлдар: кім ашқан, кім өзгерткен

locked-title = Сессия басқа жерде ашық
locked-who = Ашқан: { $who }, компьютері: { $machine }, уақыты: { $time }.
locked-one = Ашқан: { $who }, уақыты: { $time }.
locked-somebody = Оны басқа біреу ашқан, уақыты: { $time }.
locked-text = Сессияны оқу үшін ашыңыз немесе көшірмесін ашып, басқа атпен сақтаңыз. Бір файлға екі адам жазса, нұсқаларды кейін біріктіруге тура келеді.
locked-silent = Ол жақтан { $minutes } минуттан бері белгі жоқ: бағдарлама ақаудан жабылған немесе компьютер ұйқы режимінде болуы мүмкін.
locked-read = Оқу үшін ашу
locked-copy = Көшірмесін ашу
locked-anyway = Бәрібір жазу үшін ашу

saved-read-only = Тек оқуға
outside-reading = Тек оқу үшін ашылған. { $who }
outside-shared = Басқа жерде де ашық. { $who }
outside-try-again = Жазуға ашып көру
outside-still-open = Сессия басқа жерде әлі ашық
outside-yours-now = Сессия басқа жерде жабылды, енді жаза аласыз
outside-read-only = Бұл сессия тек оқу үшін ашылған. Өзгерту үшін оны басқа атпен сақтаңыз.
outside-changed = Осы сессияның файлы сырттан өзгертілген.
outside-undone = Файлда басқалар жазған, ал мұнда болдырылмаған өзгерістер бар.
outside-decide = Өзгерістерді қарау…
outside-gone = { $path } файлы енді жоқ. Сессия осында толық сақталған.
outside-save-again = Қайта сақтау
outside-merged = Екі нұсқа біріктірілді
outside-not-merged = Екі нұсқаны біріктіруге болмайды: бірге алғанда сессия ережесі бұзылады. Оларды салыстырыңыз немесе өз нұсқаңызды басқа атпен сақтаңыз.
outside-column = { $title } — файлда

## Екі жақ бір нәрсені өзгерткен жерлер

reconcile-title = Екі жақ бір нәрсені өзгерткен
reconcile-text = Қалғаны біріктірілді. { $count } жерде қай нұсқа дұрыс екенін таңдаңыз.
reconcile-mine = Осында: { $what }
reconcile-theirs = Файлда: { $what }
reconcile-named = { $kind } · { $name }
reconcile-card = Карточка
reconcile-person = Қатысушы
reconcile-indicator = Көрсеткіш
reconcile-words = Мәтіні
reconcile-line = «{ $cell }» ұяшығының жолы
reconcile-cell = Ұяшық
reconcile-stage = Жұмыс кезеңі
reconcile-first = Бірінші баға
reconcile-second = Екінші баға
reconcile-merged-from = Қай карточкалардан біріктірілген
reconcile-stance = Нені қуаттайды
reconcile-chosen = Таңдалған осьтер жұбы
reconcile-point-kind = Нүкте нені білдіреді
reconcile-formula = Формула
reconcile-bands = Жауаптар: төменгі | ортаңғы
reconcile-table = Кесте
reconcile-value = { $entity } · { $of }
reconcile-values = { $count } мән
reconcile-place = { $x } және { $y }
reconcile-nothing = ештеңе
reconcile-yes = иә
reconcile-no = жоқ
