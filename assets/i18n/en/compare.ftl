# Comparing and merging workshops

compare-glossary-one-sided = Line { $line } of the glossary has no words on one side of “<>”. Write words on both sides.
compare-glossary-too-many = Line { $line } of the glossary is one too many: at most { $limit } groups are read.
compare-decisions-unreadable = Line { $line }, column { $column } of the comparison file cannot be read ({ $words }). Mend the line or start a new comparison.
compare-too-few = too few to say: { $n } of the { $needed } needed
compare-no-order = no order: all { $n } are rated alike
compare-axes-apart = the axes are not linked

compare-merge = { $count ->
    [one] Merge { $count } workshop
   *[other] Merge { $count } workshops
  }

## On the command line

compare-file = { $number }  { $title }
compare-file-reference = { $number }  { $title } (model answer)
compare-equal = Nothing differs.
compare-mark-moved = moved: { $from } → { $to }
compare-mark-contested = contested
compare-mark-reworded = reworded: { $words }
compare-mark-first = first rating: { $values }
compare-mark-second = second rating: { $values }
compare-number = { $value } (n { $n })
compare-number-range = { $value } (n { $n }; { $wide } with suggestions)
compare-named-by = named by { $k } of { $n }
compare-suggestion = perhaps the same as “{ $text }” ({ $number }, { $score })
compare-suggestion-opposite = perhaps the opposite of “{ $text }” ({ $number }, { $score })
compare-measures = Measures
compare-pair = overlap { $overlap } · rank agreement { $ranks } · overlap of the top { $top }
compare-distance = distance on the matrix { $value }
compare-named-counts = thoughts by the number of workshops that name them: { $counts }
compare-concordance = concordance W { $value }, { $n } thoughts, { $m } workshops, p { $p }
compare-model = Against the model answer
compare-against = coverage { $coverage } · placement { $placement }
compare-class-coverage = everyone together: coverage { $value } · on average { $mean } · placement { $placement }
compare-missed = { $count ->
    [one] { $count } thought missed
   *[other] { $count } thoughts missed
  }
compare-missed-by-all = { $count ->
    [one] { $count } thought missed by all
   *[other] { $count } thoughts missed by all
  }
compare-extra = { $count ->
    [one] { $count } thought beyond the model
   *[other] { $count } thoughts beyond the model
  }
compare-indicators = Indicators
compare-indicator-new = new
compare-indicator-gone = gone
compare-indicator-changed = newer values { $newer }, revised { $revised }, withdrawn { $withdrawn }
compare-column-cell = Cell
compare-column-named = Named by
compare-column-marks = What differs
compare-column-session = Workshop
compare-column-coverage = Coverage
compare-column-placement = Placement
compare-column-missed = Missed
compare-column-extra = Beyond the model
compare-unknown-form = { $file }: give the file a name that ends in .docx, .pdf, .pptx, .xlsx, .html, .md, .csv, .svg or .png
compare-too-few-files = Fewer than two workshops can be read. Name at least two.
merge-unsound = The merged workshop would break a rule of the format, so it was not written. Check the workshops with “fourfold check”.
merge-done = { $file }: merged, { $sessions ->
    [one] { $sessions } workshop
   *[other] { $sessions } workshops
  }, { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
  }
