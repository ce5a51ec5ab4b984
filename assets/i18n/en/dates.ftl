# A count is one argument: it picks the plural form and is written as the language writes
# numbers: { $count -> [one] { $count } card *[other] { $count } cards }. The same ids and
# arguments stand in all three languages.

# Dates. Day and year come as text; month is a number from 1 to 12.

date-full = { $day } { $month } { $year }
date-day = { $day } { $month }
date-month-year = { $month } { $year }
date-quarter = { $year } Q{ $quarter }
date-today = today { $time }
date-yesterday = yesterday
date-word-today = today

date-month-in-date =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

date-month-alone =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
