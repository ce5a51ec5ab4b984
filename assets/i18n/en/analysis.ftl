# What the numbers rest on, and why there is none

## Why there is no number

reason-words = The table holds words, not numbers
reason-no-values = There are no values
reason-too-few = { $have ->
    [one] There is { $have } value; { $need } are needed
   *[other] There are { $have } values; { $need } are needed
  }
reason-undated = The values have no period
reason-two-values = One place in the table has two different values
reason-from-zero = The earlier value is 0, so there is no percentage
reason-not-positive = A rate needs a first and a last value above 0
reason-share-in-points = A share changes in points
reason-no-spread = All values are the same
reason-no-direction = Nobody has said yet which way is better
reason-several-answers = A person could give several answers, or categories overlap
reason-over-whole = The shares add up to more than 100%
reason-base-unknown = The source does not say how many answered
reason-no-error = There is no standard error for it
reason-part-missing = One of the values it rests on is missing

## Lines of a working

working-n = Values
working-period = Period
working-value = Value
working-first-period = First period
working-first-value = First value
working-last-period = Last period
working-last-value = Last value
working-absolute = Change
working-points = Change, points
working-percent = Change, %
working-years = Years
working-growth-rate = Average growth a year
working-slope = Slope, a year
working-intercept = Intercept
working-error = Standard error
working-freedom = Degrees of freedom
working-t = Student’s t, 97.5%
working-interval = 95% interval
working-r-squared = R²
working-p = p, two-sided
working-s = S, rising − falling pairs
working-tied-groups = Groups of equal values
working-variance = Variance of S
working-tau = Kendall’s τ
working-way = How p was found
working-exact = counted exactly
working-normal = normal approximation
working-z = z
working-heading = Direction
working-matched = Matched
working-by-period = by period
working-by-entity = by entity
working-by-both = by entity and period
working-pearson = Pearson’s r
working-pearson-p = p of Pearson’s r
working-spearman = Spearman’s ρ
working-spearman-p = p of Spearman’s ρ
working-note = Note
working-both-trend = both series trend, and then they correlate whatever they measure
working-silent = No answer
working-sum-of-shares = Sum of shares
working-below = Below the middle
working-above = Above the middle
working-net = Net, points
working-top-two = Two highest answers
working-mean = Mean
working-lowest = Lowest
working-highest = Highest
working-scaled = On a scale of 0 to 100
working-gap = Gap to the best
working-rank = Rank
working-base = Entities compared
working-apart = Difference
working-limit = Limit, 1.96 standard errors
working-verdict = Outcome
working-different = different
working-not-different = not to be told apart
working-grade = Evidence
working-supporting = Supporting pieces
working-publishers = Publishers
working-fresh = Fresh publishers
working-fresh-years = Fresh for, years
working-contradicting = Contradicting pieces
working-context = Context
working-gone = Pieces whose indicator was removed

## Where a series heads

heading-rising = rising
heading-falling = falling
heading-unclear = no clear direction

## How well a thought is backed

grade-none = No evidence
grade-stale = Old evidence
grade-some = Some evidence
grade-strong = Strong evidence

## What is wrong with a formula

formula-empty = The formula is empty; write for example [Services] / [Employees].
formula-too-long = The formula has more than { $limit } characters; split it into several indicators.
formula-too-deep = The formula has more than { $limit } levels or operations; split it into several indicators.
formula-too-large = The formula gives more values than a workshop can hold; use smaller tables.
formula-unexpected = “{ $found }” at character { $at } cannot stand there.
formula-comma = At character { $at } a comma separates arguments; write a semicolon.
formula-unfinished = The formula ends too early; something is missing at its end.
formula-open-bracket = The bracket at character { $at } is not closed; write ] after the name.
formula-unknown-function = There is no function “{ $name }”; names of indicators stand in square brackets.
formula-unknown-function-near = There is no function “{ $name }”; did you mean { $nearest }?
formula-arguments = { $given ->
    [one] { $function } does not take { $given } argument.
   *[other] { $function } does not take { $given } arguments.
  }
formula-needs-indicator = { $function } needs an indicator in square brackets, not a plain number.
formula-not-a-period = “{ $text }” after character { $at } is not a period; write 2024, 2024-Q1, 2024-03 or 2019/2024.
formula-unknown-name = There is no indicator “{ $name }”.
formula-unknown-name-near = There is no indicator “{ $name }”; did you mean “{ $nearest }”?
formula-ambiguous = Several indicators are called “{ $name }”; add the unit, as in [name | unit].
formula-words = “{ $name }” holds words; only numbers can be computed.
formula-overlapping = The categories of “{ $name }” overlap, so they have no common sum to take a share of.
formula-circular = The indicators are derived from each other in a circle: { $names }. Change one of the formulas.
formula-broken-input = The formula of “{ $name }” is wrong itself; mend it first.
formula-not-derived = The indicator has no formula.

## Why a derived value is missing

gap-missing = a value it needs is missing in its table
gap-absent = another table has no such entity or period
gap-divided-by-zero = division by 0
gap-two-values = a table gives two values for this place
gap-no-base = there is no earlier value to compare with
gap-too-large = the number is too large
