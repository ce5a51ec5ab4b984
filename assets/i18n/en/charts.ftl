# Charts and tables

chart-line = Line
chart-bar = Bars
chart-grouped = Bars side by side
chart-stacked = Stacked bars
chart-whole = Parts of a whole, 100%
chart-ranking = Ranking
chart-scatter = One against the other
chart-likert = Answers about the middle
chart-benchmark = Comparison on one scale
chart-scale-benchmark = 0 is the worst here, 100 the best
chart-no-whole = The parts overlap or add up to more than a whole, so they are not stacked.
chart-negative = Values below 0 are no parts of a whole.
chart-units = Indicators in different units do not fit on one scale.
chart-scales = The questions have different answers.
chart-note-several-answers = A person could give several answers, so the shares are no parts of a whole.
chart-note-overlapping = Categories overlap, so they are not stacked.
chart-note-coloured = In colour: { $shown } of { $all }; the others stand behind them in grey.
chart-note-shown = { $shown } of { $all } are shown.
chart-of-entity = { $indicator }, { $entity }
chart-amount = { $number } { $unit }
chart-about = about { $amount }
chart-doubtful = { $amount } (doubtful)
chart-hover = { $name }: { $amount }
chart-hover-place = { $name }, { $place }: { $amount }
chart-hover-pair = { $name }: { $x }; { $y }
chart-benchmark-gap = { $amount }, gap { $gap }
chart-benchmark-best = { $amount }, best
chart-closer = Move and enlarge
chart-closer-leave = Back to the whole chart
chart-closer-whole = Show all of it
chart-closer-hint = Drag to move, turn the wheel to enlarge, frame a part with the right button, double-click for all of it
chart-hover-benchmark = { $entity }, { $measure }: { $amount }; gap to the best { $gap }; rank { $rank } of { $base }
chart-with-note = { $text } ({ $note })
chart-n = n = { $count }
chart-n-missing = n = { $count }, missing { $missing }
chart-source = Source: { $source }
table-entity = Entity
chart-hide = Hide the chart
chart-show = Show the chart
chart-leave = Save the chart and the table, copy the chart
chart-against = Compare with…
chart-against-one = With { $name }
chart-against-several = { $count ->
    [one] With { $count } indicator
   *[other] With { $count } indicators
  }
chart-stand-out = Highlight…
chart-stand-out-one = Highlighted { $name }
chart-stand-out-several = Highlighted { $count }
chart-newest = Newest values
chart-period = Values of { $period }
chart-all-rows = Show all rows
table-remarks = Remarks

## On the way out

export-picture = Save the chart
export-table = Save the table
export-saved = “{ $name }” is saved
export-copied = The chart is on the clipboard
export-not-made = The file could not be made, so nothing was saved. Try another format. The system says: { $words }
export-too-large = The chart has too many rows for a picture. Save it as SVG, or show fewer rows.
export-no-folder = { $path } could not be saved: there is no such folder. Choose another folder.
export-bad-name = A file cannot be called { $path }. Choose another name.
export-not-allowed = { $path } cannot be written. Choose a folder of your own, or another name.
export-full = There is no room left on the disk for { $path }. Free some space, or choose another disk.
export-other = { $path } could not be saved. Choose another place. The system says: { $words }
message-not-exported = The file was not saved
message-write-elsewhere = Choose another place…

## What the numbers say

understand-title = In numbers
understand-of = For { $entity }
understand-points = { $number } points
understand-between = { $from } → { $to }
understand-between-percent = { $from } → { $to }, { $percent }
understand-trend = Trend, a year
understand-interval = 95%: { $range }
understand-interval-unclear = 95%: { $range }; 0 lies within, so there is no clear trend
understand-direction = Direction, Mann–Kendall
understand-p = p = { $p }, n = { $n }
understand-p-below = p < { $p }, n = { $n }
understand-correlation = Correlation, r
understand-correlation-aside = ρ = { $rho }, n = { $n }
understand-answered = People who answered
understand-silent = no answer: { $number }
understand-rank-of = { $rank } of { $base }
understand-how-change = The last value minus the first. In per cent, that difference divided by the first value; a share changes in points.
understand-how-growth = The last value divided by the first, to the power of 1 divided by the years between them, minus 1.
understand-how-trend = The straight line with the smallest sum of squared distances. The interval is the slope plus and minus Student’s t times its standard error; where 0 lies within it, the slope may be chance.
understand-how-mann-kendall = Of all pairs of values, those that rise minus those that fall. p says how often chance alone makes such a sum: counted out up to 10 values, by the normal approximation above that, with equal values taken into account.
understand-how-correlation = Pearson’s r says how near the points lie to a straight line, from −1 to 1; Spearman’s ρ says the same of their ranks. Going together does not make one the cause of the other.
understand-how-likert = The shares of the answers added up: the two highest; those above the middle minus those below it. The mean weighs every place on the scale by its share.
understand-how-benchmark = The place among all that have a value, where equal values share one; the gap is the distance to the best value. On the scale of 0 to 100, 0 is the worst and 100 the best.
understand-from-definition = It follows from the definition.
understand-from-trend = Source of the formula: Draper, Smith. Applied Regression Analysis, 3rd ed. Wiley, 1998, ch. 1.
understand-from-mann-kendall = Source of the formula: Mann. Econometrica 13 (1945), 245–259; Kendall. Rank Correlation Methods, 4th ed., 1975.
understand-from-correlation = Source of the formula: Pearson. Proc. R. Soc. London 58 (1895), 240–242; Spearman. Am. J. Psychology 15 (1904), 72–101.
understand-from-likert = Source of the formula: Likert. Archives of Psychology 140 (1932).
understand-from-benchmark = Source of the formula: OECD, JRC. Handbook on Constructing Composite Indicators, 2008, step 5.
