# Indicators: the data behind the cards

indicators-title = Indicators
indicators-empty = No data yet. Import a table from a file, drop one here, or copy one and paste it with Ctrl+V.
indicators-unnamed = Indicator without a name
indicators-kind-series = over time
indicators-kind-cross-section = side by side
indicators-kind-likert = answers
indicators-kind-benchmark = benchmark
indicators-kind-words = table of words
indicators-size =
    { $entities ->
        [one] { $entities } row
       *[other] { $entities } rows
    }, { $periods ->
        [one] { $periods } period
       *[other] { $periods } periods
    }
indicators-size-words =
    { $entities ->
        [one] { $entities } row
       *[other] { $entities } rows
    }, { $aspects ->
        [one] { $aspects } aspect
       *[other] { $aspects } aspects
    }
indicators-entity = Entity
indicators-answer = Answer
indicators-value = Value
indicators-period = Period
indicators-about = about
indicators-doubtful = doubtful
indicators-multiple = Several answers a person
indicators-overlapping = Categories overlap
indicators-formula = Derived by { $formula }
indicators-value-notes = Notes on values
indicators-source = Source
indicators-no-source = No source is given.
indicators-copy = Copy table
indicators-copied = Table “{ $name }” copied
