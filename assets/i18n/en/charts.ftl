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
chart-of-entity = { $indicator }, { $entity }
chart-amount = { $number } { $unit }
chart-about = about { $amount }
chart-doubtful = { $amount } (doubtful)
chart-hover = { $name }: { $amount }
chart-hover-place = { $name }, { $place }: { $amount }
chart-hover-pair = { $name }: { $x }; { $y }
chart-hover-benchmark = { $entity }, { $measure }: { $amount }; gap to the best { $gap }; rank { $rank } of { $base }
chart-with-note = { $text } ({ $note })
chart-n = n = { $count }
chart-n-missing = n = { $count }, missing { $missing }
chart-source = Source: { $source }
table-entity = Entity
chart-hide = Hide the chart
chart-show = Show the chart
