# What a comparison reports: on the command line, in the window and in tables

compare-mark-details = also changed: { $parts }
compare-detail-letters = spelling
compare-detail-note = note
compare-detail-evidence = evidence
compare-detail-raters = ratings of single people
compare-detail-direction = direction
compare-detail-tags = tags
compare-detail-votes = votes
compare-detail-author = author
compare-detail-accepted = accepted wordings
compare-point = { $kind } { $label }: { $x }, { $y }
compare-table-name = { $canvas } · { $part }
compare-positions = Positions
compare-model-points = Points of the model
compare-class = Everyone together
compare-leaning = Cards that lean on these indicators
compare-leans = { $indicator }: { $before } → { $after }, { $holds }
compare-holds-yes = the value is unchanged
compare-holds-look-again = look again
compare-holds-gone = the value is gone
compare-also-right = { $count ->
    [one] { $count } more thought is also right
   *[other] { $count } more thoughts are also right
  }
compare-point-found = found
compare-point-misplaced = in another cell
compare-point-missed = missed
compare-state-changed = changed
compare-column-n = n
compare-column-with-suggestions = { $measure }, with suggestions
compare-column-other = Other workshop
compare-column-overlap = Overlap
compare-column-ranks = Rank agreement
compare-column-top = Overlap of the top
compare-column-distance = Distance on the matrix
compare-column-spread = Spread of ratings
compare-column-consensus = Consensus by votes
compare-column-x = Horizontal
compare-column-y = Vertical
compare-column-right = Also right
compare-column-point = Point
compare-column-state = State
compare-column-newer = Newer values
compare-column-revised = Revised
compare-column-withdrawn = Withdrawn
compare-column-card = Card
compare-column-before = Before
compare-column-after = After
compare-column-holds = Does it still hold
compare-workshop-differs = Also differs: { $fields }
compare-field-title = title
compare-field-question = focal question
compare-field-subject = subject
compare-field-place = place
compare-field-date = date
compare-field-horizon = horizon
compare-field-language = language
compare-field-facilitator = facilitator
compare-field-about = description
compare-field-participants = participants
compare-field-parking-lot = parking lot
compare-field-decisions = decisions
compare-field-attendance = attendance

## Panes of the comparison

pane-consensus = Consensus map
pane-measures = Measures
pane-matrix = Matrix
pane-model-answer = Model answer
pane-over-time = Over time

## Measures

measures-waiting = Working out the numbers…
measures-between = { $a } and { $b }
measures-cell = { $a } and { $b }: { $value }, { $below }
measures-n = n { $n }
measures-short = { $value } · n { $n }
measures-value-wide = { $value } ({ $wide })
measures-distance = Distance
measures-in-brackets = In brackets: with the suggested links taken in.
measures-about-overlap = Overlap: thoughts both name over thoughts either names, on accepted and confirmed links (Jaccard 1901).
measures-about-ranks = Rank agreement: Kendall’s τ-b of the first ratings of shared thoughts, from −1 (contrary order) to 1 (same order), corrected for ties (Kendall 1945).
measures-about-top = Overlap of the top: rank-biased overlap of the first ratings, extrapolated, p = 0.9; the first ten places carry 86% of the weight (Webber, Moffat and Zobel 2010; ties as in Corsi and Urbano 2024).
measures-about-distance = The mean distance between the same positions on two matrices, in steps of the axes, from 0 to 14.1; only where the axes are linked.
measures-working-overlap = Both name { $both }, only { $a } { $onlya }, only { $b } { $onlyb }: { $both } / { $either } = { $value }
measures-working-overlap-wide = With suggestions: both name { $both }, only { $a } { $onlya }, only { $b } { $onlyb }: { $both } / { $either } = { $value }
measures-working-ratings = Ratings of shared thoughts, { $a }: { $first }; { $b }: { $second }
measures-working-ranks = Pairs of thoughts in the same order { $same }, in the contrary { $contrary }, tied only in the first { $tieda }, only in the second { $tiedb }, in both { $tied }: ({ $same } − { $contrary }) / √({ $aparta } × { $apartb }) = { $value }
measures-working-top = Agreement of { $a } and { $b }, from the top: { $steps }
measures-working-depth = first { $depth }: { $value }
measures-concordance = Concordance W
measures-about-concordance = W = 12·S / (m²(n³ − n) − m·ΣT) over the { $n } thoughts all { $m } rate; mean rank correlation { $r } (Kendall and Babington Smith 1939)
measures-votes = Consensus by votes
measures-vote = { $value } · { $text }
measures-about-votes = People voted with dots in these workshops; there are no agree or disagree ballots. So whoever gave a dot counts as agreeing and the others in that room as passing; a room without the thought did not vote. Group-informed consensus is the product over workshops of (1 + agree) / (2 + votes) (Small et al. 2021).
measures-strong = Strong agreement (p { $p })
measures-moderate = Moderate agreement (p { $p })
measures-weak = Weak agreement (p { $p })
measures-by-chance = Chance does as well too often to judge (p { $p })
measures-rows = Thoughts
measures-rows-all = Named by all
measures-rows-some = Named by several
measures-rows-one = Named by one
measures-rows-reworded = Reworded
measures-rows-moved = Moved
measures-rows-rated = Re-rated
measures-rows-contested = Contested

## Consensus map

consensus-about = To the right, what more workshops name; higher up, what they rate further apart. Click a point to see its row.
consensus-left-out = { $count ->
    [one] { $count } thought with fewer than two ratings is not on the map.
   *[other] { $count } thoughts with fewer than two ratings are not on the map.
  }
consensus-named = { $k } of { $n }
consensus-axes = → Named by · ↑ Mean difference of ratings
consensus-point = { $text } · named by { $k } of { $n } · mean difference of ratings { $spread }

## Matrix of all

compared-matrix-none = No workshop has a chosen pair of axes yet.
compared-matrix-no-axes = { $name } has no chosen pair of axes.
compared-matrix-axis = { $name } ({ $low } – { $high })
compared-matrix-apart = { $name } has axes that are not known to be those of { $first }, so it is not on the matrix: { $axes }
compared-matrix-scenario = { $name }: { $scenario }
compared-matrix-point = { $name } · { $point }

## Model answer

model-reference = Model answer
model-choose = Choose a workshop…
model-no-reference = None
model-none = Choose which workshop is the model answer. The others are held against it.
model-missed-by = Missed: { $name }
model-beyond = Beyond the model: { $name }
model-nothing-missed = Every point of the model was found.
model-nothing-beyond = Nothing goes beyond the model.
model-wordings = Further accepted wordings
model-take-back = Take back “{ $words }”
model-point = { $cell } · { $text }
model-wording-of = Another wording of…
change-also-right = Marked as also right
change-not-also-right = No longer marked as right
change-wording-accepted = Wording accepted
change-wording-taken-back = Wording taken back

## Over time

over-time-two = Keep two workshops to see what changed from one to the other.
over-time-from = From { $before } to { $after }
over-time-no-cards = No thought came, went or changed.
over-time-added = Added: { $count }
over-time-dropped = Dropped: { $count }
over-time-moved = Moved: { $count }
over-time-rated = Re-rated: { $count }
over-time-reworded = Reworded: { $count }
over-time-no-indicators = No indicator changed.

## Export

export-menu = Save or merge
export-as = Save as { $ending }…

## Plenary session

merge-open = Build plenary session…
merge-title = Build plenary session
merge-about = Thoughts that are the same become one card that keeps its originals, authors, groups, ratings and evidence. The workshops themselves stay as they are.
merge-sessions = Workshops
merge-session = { $name } · { $count ->
    [one] { $count } card
   *[other] { $count } cards
  }
merge-take = What to take
merge-all = All thoughts
merge-at-least = Thoughts named by at least
merge-least = How many workshops
merge-chosen = Thoughts I choose
merge-thought = { $text } · { $k } of { $n }
merge-two = Choose at least two workshops.
merge-counting = Counting…
merge-preview = { $before ->
    [one] { $before } card becomes
   *[other] { $before } cards become
  } { $after }; joined from several: { $joined }; indicators: { $indicators }
merge-build = Build
measures-two = Overlap and rank agreement hold two groups against each other. There is one beside the model answer; how it stands to that is under “Model answer”.
model-suggested = “{ $name }” is called a model answer. Hold the others against it?
model-use = Use as model answer
model-is-group = It is a group
export-in-view = { $canvas } only
export-every-canvas = Every canvas

## Pictures of a comparison

compared-board = All workshops on one board
compared-matrix = All workshops on one matrix
compared-thoughts = { $count ->
    [one] { $count } thought
   *[other] { $count } thoughts
  }
compared-named-here = named in this cell
compared-named-elsewhere = named in another cell
compared-named-not = not named
compared-named-model = in the model answer, not counted
compared-mark = { $name } · { $what }
compared-elsewhere = { $numbers }: in { $cell }
compared-point-right = in the right cell
compared-board-alternative = { $count ->
    [one] { $board }: { $count } thought by cell, most shared first; named by all: { $all }. Workshops: { $names }
   *[other] { $board }: { $count } thoughts by cell, most shared first; named by all: { $all }. Workshops: { $names }
  }
compared-answer-alternative = { $count ->
    [one] { $title }: { $count } point of the model and who found it. Coverage: { $groups }
   *[other] { $title }: { $count } points of the model and who found them. Coverage: { $groups }
  }
compared-matrix-alternative = { $count ->
    [0] { $title }: axes { $axes }. No positions are marked.
   *[other] { $title }: axes { $axes }. Positions: { $positions }
  }
compared-no-picture = The comparison has no such picture. Choose one of these with --view: { $names }.
drawing-title = Save a picture as { $ending }
drawing-about-png = Dots, as wide as a 4K screen: for slides, messages and print.
drawing-about-svg = Lines and letters that stay sharp at any size and can be edited.
