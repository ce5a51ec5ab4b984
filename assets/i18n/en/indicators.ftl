# Indicators: the data behind the cards

indicators-title = Indicators
indicators-empty = No data yet. Import a table from a file, drop one here, or copy one and paste it with Ctrl+V. Or make a table and type it in.
indicators-unnamed = Indicator without a name
indicators-kind-series = over time
indicators-kind-cross-section = side by side
indicators-kind-likert = answers
indicators-kind-benchmark = benchmark
indicators-kind-words = table of words
indicators-size =
    { $entities ->
        [one] { $entities } row
       *[other] { $entities } rows
    }, { $periods ->
        [one] { $periods } period
       *[other] { $periods } periods
    }
indicators-size-words =
    { $entities ->
        [one] { $entities } row
       *[other] { $entities } rows
    }, { $aspects ->
        [one] { $aspects } aspect
       *[other] { $aspects } aspects
    }
indicators-entity = Entity
indicators-answer = Answer
indicators-value = Value
indicators-about = about
indicators-doubtful = doubtful
indicators-multiple = Several answers a person
indicators-overlapping = Categories overlap
indicators-value-notes = Notes on values
indicators-source = Source
indicators-copy = Copy table
indicators-copied = Table “{ $name }” copied

indicators-aspect = Aspect
indicators-new = New indicator
indicators-new-numbers = Add table of numbers
indicators-new-survey = Add survey question
indicators-new-words = Add table of words
indicators-copy-name = { $name } (copy)
indicators-duplicate = Duplicate
indicators-up = Move up
indicators-down = Move down
indicators-remove = Remove…
indicators-more = More for this indicator
indicators-derive = Derive by a formula
indicators-keep-values = Keep values, drop formula
indicators-derived = derived
indicators-filter = Filter indicators
indicators-filter-none = Nothing fits.
indicators-name = Name of the indicator
indicators-name-hint = Name the indicator
indicators-unit = Unit
indicators-kind = Kind of table
indicators-good = Good direction
indicators-notes = Notes
indicators-notes-hint = What a reader must know before leaning on it
indicators-source-title = Title
indicators-source-publisher = Publisher
indicators-source-link = Link
indicators-source-page = Page
indicators-source-date = Date
sheet-add-row = Add row
sheet-cell = Cell of the table
sheet-spoken = Table, { $row } { $column }: { $text }
sheet-derived = This table is derived. Change the formula, or the tables it rests on.
sheet-copied = { $count ->
    [one] { $count } cell copied
   *[other] { $count } cells copied
  }
sheet-refused-words = “{ $text }” is not a number. Write a number, ~14 for about, 14? for doubtful, .. for no data, – for no such phenomenon, x for confidential.
sheet-refused-slip = “{ $text }” is not a number as it stands. Correct it, or press Escape to leave the cell as it was.
sheet-refused-two-ways = “{ $text }” can be read as thousands or as a fraction. Write thousands without a sign, and a fraction with the decimal sign of this language.
sheet-refused-two-numbers = “{ $text }” holds a count and a share. Keep each in a table of its own.
sheet-refused-percent = “{ $text }” is a share, and the unit of this table is “{ $unit }”. Write the number without %, or make % the unit.
sheet-refused-in-block = Nothing was pasted. Cell { $place } of it: { $why }
sheet-refused-room = Nothing was pasted: { $rows } × { $columns } cells do not fit into { $rooms } × { $places }. Add rows or columns, or copy the table with its headings.
sheet-refused-headings = Paste values at a cell, names at the first column, and a table with its headings at the upper left corner.
sheet-refused-row-twice = There is a row “{ $text }” already.
sheet-refused-column-twice = There is a column “{ $text }” already.
sheet-refused-period = “{ $text }” is not a period. Write 2024, 2024-Q1, March 2024 or 2019–2024.
sheet-refused-period-twice = There is a column for “{ $text }” already.
sheet-row-up = Move row up
sheet-row-down = Move row down
sheet-row-remove = Remove row
sheet-column-left = Move column left
sheet-column-right = Move column right
sheet-column-remove = Remove column
sheet-mark = Mark of the value
sheet-mark-plain = Number as it stands
sheet-mark-about = About (≈)
sheet-mark-doubtful = Doubtful (?)
sheet-mark-missing = { $meaning } ({ $sign })
sheet-state = State of the cell
sheet-note = Note on this value
sheet-operand = { $name }: { $value }
change-values = { $count ->
    [one] { $count } value of “{ $name }” changed
   *[other] { $count } values of “{ $name }” changed
  }
change-values-clear = { $count ->
    [one] { $count } value of “{ $name }” cleared
   *[other] { $count } values of “{ $name }” cleared
  }
change-values-paste = { $count ->
    [one] { $count } value pasted into “{ $name }”
   *[other] { $count } values pasted into “{ $name }”
  }
change-rows-paste = { $count ->
    [one] { $count } row pasted into “{ $name }”
   *[other] { $count } rows pasted into “{ $name }”
  }
change-values-mark = { $count ->
    [one] { $count } value of “{ $name }” marked
   *[other] { $count } values of “{ $name }” marked
  }
change-cells-judge = { $count ->
    [one] { $count } cell of “{ $name }” judged
   *[other] { $count } cells of “{ $name }” judged
  }
change-rows-remove = { $count ->
    [one] { $count } row removed from “{ $name }”
   *[other] { $count } rows removed from “{ $name }”
  }
change-columns-remove = { $count ->
    [one] { $count } column removed from “{ $name }”
   *[other] { $count } columns removed from “{ $name }”
  }
change-row-add = Row “{ $row }” added to “{ $name }”
change-row-rename = Row of “{ $name }” renamed to “{ $row }”
change-row-move = Row “{ $row }” of “{ $name }” moved
change-period-add = Period { $period } added to “{ $name }”
change-period-rename = Period of “{ $name }” changed to { $period }
change-column-add = Column “{ $column }” added to “{ $name }”
change-column-rename = Column of “{ $name }” renamed to “{ $column }”
change-column-move = Column “{ $column }” of “{ $name }” moved
change-value-note = Note on a value changed
change-indicator-add = Indicator added
change-indicator-duplicate = Indicator “{ $name }” duplicated
change-indicator-move = Indicator “{ $name }” moved
change-indicator-remove = Indicator “{ $name }” removed
change-indicator-name = Indicator renamed
change-indicator-unit = Unit changed
change-indicator-kind = Kind of table changed
change-indicator-good = Good direction changed
change-indicator-flag = Reading of the categories changed
change-answer-scale = Reading of the answers changed
change-indicator-notes = Notes changed
change-indicator-source = Source changed
change-indicator-derive = Indicator made derived
change-indicator-keep-values = Formula dropped, values kept
change-indicator-formula = Formula of “{ $name }” changed
change-indicators-recompute = Derived values computed anew
formula-title = Formula
formula-hint = [Services] / [Employees]
formula-still = Not in effect yet; the table follows { $formula }
formula-stale = The values in the file are not what the formula gives now.
formula-recompute = Compute anew
formula-nothing-in-common = No row and period stand in all of these tables, so there is not a single value.
formula-mixes-units = “{ $one }” is in { $first } and “{ $other }” in { $second }; check that they can be added or compared.
formula-gives = { $values ->
    [one] Gives { $values } value from
   *[other] Gives { $values } values from
  }
formula-gives-missing = { $values ->
    [one] Gives { $values } value
   *[other] Gives { $values } values
  }, { $missing } missing ({ $place }, { $why }); from
indicators-new-derived = Add derived indicator
survey-title = Shares
survey-title-of = Shares, { $period }
survey-share = { $share }%
survey-n = n = { $count }
survey-top-two = Two highest { $value }%
survey-below = Below { $value }%
survey-above = Above { $value }%
survey-net = Net { $value } points
survey-mean = Mean { $value }
survey-silent = No answer { $count }
survey-side = Side of “{ $answer }”
survey-side-below = Below the middle
survey-side-middle = In the middle
survey-side-above = Above the middle
survey-reversed = Answers in reverse order
survey-usual-sides = Use the usual sides
leaning-none = Nothing leans on this indicator yet
leaning-title = { $count ->
    [one] { $count } place leans on this indicator
   *[other] { $count } places lean on this indicator
  }
leaning-through = { $stance }, by way of “{ $name }”
leaning-unnamed = Without words yet
leaning-axis = Axis
remove-indicator = Remove “{ $name }”?
remove-indicator-cards = What leans on it keeps its evidence, which will say that the indicator is gone:
remove-indicator-derived = Formulas that can no longer be computed: { $names }
remove-indicator-do = Remove indicator
