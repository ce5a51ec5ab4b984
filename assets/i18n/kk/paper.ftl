# Салыстыру құжат ретінде

paper-number = №{ $number }
paper-part-of = { $part } · { $canvas }
paper-versions = Бір сессияның екі күйі
paper-summary = Негізгісі
paper-in-numbers = Сан түрінде
paper-changes = Не өзгерді
paper-suggestions = Расталуы керек байланыстар
paper-futures = Осьтер, сценарийлер және нүктелер
paper-data = Бүгінгі деректер
paper-legend = Сандар нені білдіреді
paper-cards-by-cell = Ұяшықтағы карточкалар
paper-indicators-changed = Мәні өзгеше көрсеткіштер

## Сөйлеммен

paper-opening = { $count ->
    [one] Құжатта { $count } сессия бар.
   *[other] { $count } сессия өзара салыстырылады.
  }
paper-opening-model = { $count ->
    [one] { $count } сессия үлгі жауаппен салыстырылады.
   *[other] { $count } сессия өзара және үлгі жауаппен салыстырылады.
  }
paper-opening-versions = Сессияның бұрынғы күйінен қазіргі күйіне дейін не өзгергені.
paper-said-only = Карточка мұнда ғана бар: { $who }.
paper-said-thoughts = Барлық ой: { $all }.
paper-said-two = Барлық ой: { $all }. Екеуі де атағаны: { $both }, біреуі ғана атағаны: { $one }.
paper-said-many = Барлық ой: { $all }. Бәрі атағаны: { $every }, бірнешеуі атағаны: { $some }, біреуі ғана атағаны: { $one }.
paper-said-nothing-shared = Бірде-бір ой бірден көп сессияда аталмаған.
paper-said-shared = Ең жиі аталғаны: { $list }.
paper-said-thought = «{ $text }» ({ $k } / { $n })
paper-quoted = «{ $text }»
paper-said-more = { $list } және тағы { $count }
paper-said-contested = Даулы ойлар ({ $count }): { $list }.
paper-said-overlap = Қиылысу { $value }: { $n } ойдың { $both } ойын екеуі де атаған.
paper-said-near = Бір-біріне ең жақыны: { $a } және { $b }, қиылысу { $high }. Ең алшағы: { $c } және { $d }, { $low }.
paper-said-alike = Барлық жұптың қиылысуы бірдей: { $value }.
paper-said-ranks = Бағалардың ұқсастығы. { $said }
paper-said-two-rank = Ортақ ойлардың баға бойынша реті: рангтердің үйлесімі { $value }, ой саны { $n }.
paper-concordance = { $said }. W { $value }, бәрі бағалаған ой саны: { $n }.
paper-said-model = Үлгінің { $n } тармағының { $found } тармағы бірлесіп табылды. Бүкіл аудиторияның қамтуы { $coverage }, орта есеппен { $mean }.
paper-said-best = Ең толығы: { $who }, қамту { $value }.
paper-said-missed = Ешкім атамағаны ({ $count }): { $list }.
paper-said-changed = Карточка саны: қосылғаны { $added }, жоғалғаны { $dropped }, ауыстырылғаны { $moved }, бағасы өзгергені { $rated }, басқа сөзбен айтылғаны { $reworded }.
paper-said-open = { $count ->
   *[other] Ұсынылған { $count } байланыс растауды күтеді, әзірге есепке кірмейді.
  }
paper-said-indicators = { $count ->
   *[other] { $count } көрсеткіштің мәні өзгеше.
  }
paper-said-leaning = { $count ->
   *[other] { $count } карточка өзгерген мәнге сүйенеді. Қайта қараңыз.
  }

## Кестелер

paper-column-what = Не саналады
paper-column-thought = Ой
paper-column-perhaps = Мынамен бір болуы мүмкін
paper-column-likeness = Ұқсастығы
paper-column-change = Не өзгерді
paper-all-cards = Барлық карточка
paper-overlap-with-others = Қалғандарымен қиылысуы
paper-no-thoughts = Мұнда бірде-бір сессияның карточкасы жоқ.
paper-named-one = { $who }
paper-named-both = екеуі де
paper-named-all = бәрі ({ $n })
paper-named-some = { $k } / { $n }: { $who }
paper-in-model = үлгіде бар
paper-elsewhere = { $who }: «{ $cell }» ұяшығында
paper-rated = { $who } – { $value }
paper-rating = { $rating }: { $values }
paper-suggestions-about = Сөздері ұқсас, бірақ бұлардың бір ой екенін әлі ешкім шешкен жоқ. Мұндай байланыс бағдарламада расталады не бөлек қалдырылады; сонда сандар өзгереді.
paper-suggestions-more = Мұнда { $count } байланыстың ең ықтимал { $listed } байланысы ғана көрсетілген.
paper-points-explained = Үлгінің тармақтары (✓ табылған, → басқа ұяшықта, ? бәлкім, – аталмаған)
paper-added = қосылған
paper-dropped = жоғалған
paper-unchanged = { $count ->
   *[other] Өзгермегені: { $count } карточка
  }
paper-axes-apart = { $who }: осьтері «{ $first }» сессиясының осьтерімен бірдей екені белгісіз, сондықтан нүктелері өзара өлшенбейді.
paper-indicators-apart = Екі сессияның бірінде ғана бар көрсеткіштер
paper-indicators-only = Бар: { $who }; жоқ: { $other } ({ $count })

## Сандар нені білдіреді

paper-explained-below = Әр санның мәні соңғы бөлімде айтылған.
paper-note-model = Қамту – үлгі тармақтарының табылған үлесі. Орналасуы – табылған тармақтардың дұрыс ұяшықта тұрған үлесі.
paper-note-overlap = Қиылысу – екі сессияның кемінде біреуі атаған ойлардың ішінде екеуі де атағандарының үлесі; мұнда қалған әр сессиямен орта есеппен.
paper-legend-overlap = Екі сессияның кемінде біреуі атаған ойлардың ішінде екеуі де атағандарының үлесі: 0 – ортағы жоқ, 1 – бәрі ортақ (Жаккар).
paper-legend-ranks = Екі сессия ортақ ойларды бірінші баға бойынша бірдей ретпен қойды ма: 1 – бірдей, 0 – байланыс жоқ, −1 – кері ретпен (Кендаллдың τ-b коэффициенті).
paper-legend-top = Ең жоғары бағаланған ойлар қаншалықты бірдей; алдыңғы орындардың салмағы көбірек, 0-ден 1-ге дейін (ранг арқылы салмақталған қиылысу, p = 0,9).
paper-legend-distance = Екі матрицадағы бірдей нүктелердің орташа қашықтығы, ось бөліктерімен, 0-ден 14,1-ге дейін; осьтер байланысқан жерде ғана.
paper-legend-concordance = Барлық сессия бәрі бағалаған ойларды бірдей ретпен қойды ма: 0 – жоқ, 1 – толық (Кендалл). Нәтиже кездейсоқ сәйкестік ықтималдығы p 0,05-тен аз болғанда ғана сөзбен айтылады.
paper-legend-consensus = Әр сессияда бұл ойға дауыс берілді ме, 0-ден 1-ге дейін: нүкте қойған адам қолдады, сол аудиториядағы қалғандары қалыс қалды.
paper-legend-coverage = Үлгі тармақтарының сессия тапқан үлесі. «Бұл да дұрыс» деп белгіленген ойлар барлық сессия үшін тармақ болып саналады.
paper-legend-placement = Табылған тармақтардың дұрыс ұяшықта тұрған үлесі.
paper-legend-n = Сан неше ойға, тармаққа не нүктеге негізделген. Сызықша сан жоғын білдіреді.
paper-legend-brackets-name = Жақша ішінде
paper-legend-brackets = Барлық ұсынылған байланыс расталса, сан қандай болар еді.
