# A comparison as a document

paper-number = #{ $number }
paper-part-of = { $part } · { $canvas }
paper-versions = Two states of one workshop
paper-summary = Summary
paper-in-numbers = In numbers
paper-changes = What changed
paper-suggestions = Links to be confirmed
paper-futures = Axes, scenarios and positions
paper-data = Data as of now
paper-legend = What the numbers mean
paper-cards-by-cell = Cards by cell
paper-indicators-changed = Indicators with other values

## In sentences

paper-opening = { $count ->
    [one] { $count } workshop stands here.
   *[other] { $count } workshops are held against each other.
  }
paper-opening-model = { $count ->
    [one] { $count } workshop is held against the model answer.
   *[other] { $count } workshops are held against each other and against the model answer.
  }
paper-opening-versions = What changed in one workshop from the earlier state to the later.
paper-said-only = Only { $who } has cards here.
paper-said-thoughts = Thoughts: { $all }.
paper-said-two = Thoughts: { $all }. Both name { $both }, only one names { $one }.
paper-said-many = Thoughts: { $all }. All name { $every }, several { $some }, only one { $one }.
paper-said-nothing-shared = No thought is named by more than one workshop.
paper-said-shared = Named most: { $list }.
paper-said-thought = “{ $text }” ({ $k } of { $n })
paper-quoted = “{ $text }”
paper-said-more = { $list } and { $count } more
paper-said-contested = Contested ({ $count }): { $list }.
paper-said-overlap = Overlap { $value }: of { $n } thoughts both name { $both }.
paper-said-near = Closest to each other: { $a } and { $b }, overlap { $high }. Furthest apart: { $c } and { $d }, { $low }.
paper-said-alike = Every two overlap by { $value }.
paper-said-ranks = How alike they rank. { $said }
paper-said-two-rank = Order of the shared thoughts by rating: rank agreement { $value } over { $n } thoughts.
paper-concordance = { $said }. W { $value } over { $n } thoughts that all rated.
paper-said-model = Together they found { $found } of the { $n } points of the model answer. Coverage of all together { $coverage }, on average { $mean }.
paper-said-best = The fullest: { $who }, coverage { $value }.
paper-said-missed = Missed by all ({ $count }): { $list }.
paper-said-changed = Cards added { $added }, dropped { $dropped }, moved { $moved }, re-rated { $rated }, reworded { $reworded }.
paper-said-open = { $count ->
    [one] { $count } suggested link waits to be confirmed and does not count yet.
   *[other] { $count } suggested links wait to be confirmed and do not count yet.
  }
paper-said-indicators = { $count ->
    [one] { $count } indicator has other values.
   *[other] { $count } indicators have other values.
  }
paper-said-leaning = { $count ->
    [one] { $count } card leans on a value that changed. Look at it again.
   *[other] { $count } cards lean on values that changed. Look at them again.
  }

## Tables

paper-column-what = What is counted
paper-column-thought = Thought
paper-column-perhaps = Perhaps the same as
paper-column-likeness = Likeness
paper-column-change = What changed
paper-all-cards = All cards
paper-overlap-with-others = Overlap with the others
paper-no-thoughts = No workshop has a card here.
paper-named-one = { $who }
paper-named-both = both
paper-named-all = all { $n }
paper-named-some = { $k } of { $n }: { $who }
paper-in-model = in the model answer
paper-elsewhere = { $who } in “{ $cell }”
paper-rated = { $who } – { $value }
paper-rating = { $rating }: { $values }
paper-suggestions-about = The words are alike, but no person has said yet whether these are one thought. In the program such a link is confirmed or kept apart; then the numbers change.
paper-suggestions-more = The { $listed } likeliest of { $count } stand here.
paper-points-explained = Points of the model (✓ found, → in another cell, ? perhaps, – missed)
paper-added = added
paper-dropped = dropped
paper-unchanged = { $count ->
    [one] Unchanged: { $count } card
   *[other] Unchanged: { $count } cards
  }
paper-axes-apart = The axes of { $who } are not known to be those of { $first }, so their positions are not measured against each other.
paper-indicators-apart = Indicators that only one of two workshops has
paper-indicators-only = { $who }, not in { $other } ({ $count })

## What the numbers mean

paper-explained-below = The last section says what each number means.
paper-note-model = Coverage: the share of the points of the model answer that were found. Placement: the share of the found ones that stand in the right cell.
paper-note-overlap = Overlap: of the thoughts that either of two names, the share both name; here on average with each of the others.
paper-legend-overlap = Of the thoughts that either of two workshops names, the share that both name: 0 none, 1 all (Jaccard).
paper-legend-ranks = Whether two workshops put the thoughts they share in the same order by the first rating: 1 the same, 0 no relation, −1 the contrary (Kendall’s τ-b).
paper-legend-top = How far the thoughts rated highest are the same; the first places count most, from 0 to 1 (rank-biased overlap, p = 0.9).
paper-legend-distance = The mean distance between the same positions on two matrices, in steps of the axes, from 0 to 14.1; only where the axes are linked.
paper-legend-concordance = Whether all workshops rank the thoughts they all rated alike: 0 not at all, 1 fully (Kendall). It is put in words only where p, the chance of such a result by accident, is under 0.05.
paper-legend-consensus = Whether people in every workshop gave dots to the thought, from 0 to 1: whoever gave a dot agrees, the others in that room pass.
paper-legend-coverage = The share of the points of the model answer that a workshop found. Thoughts marked as also right count as points for every workshop.
paper-legend-placement = Of the points found, the share that stands in the right cell.
paper-legend-n = On how many thoughts, points or positions a number rests. A dash means that there is no number.
paper-legend-brackets-name = In brackets
paper-legend-brackets = What the number would be if all suggested links were confirmed.
