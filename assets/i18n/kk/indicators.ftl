# Көрсеткіштер: карточкалардың негізіндегі деректер

indicators-title = Көрсеткіштер
indicators-empty = Әзірге дерек жоқ. Кестені файлдан жүктеңіз, осында сүйреп әкеліңіз немесе көшіріп, Ctrl+V арқылы кірістіріңіз.
indicators-unnamed = Атаусыз көрсеткіш
indicators-kind-series = уақыт бойынша
indicators-kind-cross-section = салыстырма
indicators-kind-likert = жауаптар
indicators-kind-benchmark = бенчмаркинг
indicators-kind-words = мәтіндік кесте
indicators-size =
    { $entities ->
       *[other] { $entities } жол
    }, { $periods ->
       *[other] { $periods } кезең
    }
indicators-size-words =
    { $entities ->
       *[other] { $entities } жол
    }, { $aspects ->
       *[other] { $aspects } сипат
    }
indicators-entity = Нысан
indicators-answer = Жауап
indicators-value = Мәні
indicators-period = Кезең
indicators-about = шамамен
indicators-doubtful = күмәнді
indicators-multiple = Бір адам бірнеше жауап бере алады
indicators-overlapping = Санаттар қиылысады
indicators-formula = { $formula } формуласымен есептелген
indicators-value-notes = Мәндерге ескертпелер
indicators-source = Дереккөз
indicators-no-source = Дереккөз көрсетілмеген.
indicators-copy = Кестені көшіру
indicators-copied = «{ $name }» кестесі көшірілді
