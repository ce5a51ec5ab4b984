# Command line

cli-sound = { $findings ->
    [0] sound, nothing to advise
    [one] sound, { $findings } finding
   *[other] sound, { $findings } findings
  }
cli-not-canonical = saving would write this file differently from line { $line } on
cli-no-window = This build of the program has no window. On the command line “fourfold check” and “fourfold show” work.

## Outline of a workshop

show-untitled = Untitled workshop
show-question = Focal question: { $text }
show-subject = Subject: { $text }
show-place = Place: { $text }
show-date = Date: { $text }
show-horizon = Horizon: { $text }
show-facilitator = Facilitator: { $text }
show-about = About: { $text }
show-stage = Stage: { $text }
show-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
  }
show-axes = Pair of axes
show-chosen-axes = Pair of axes, chosen
show-gains = Who gains: { $text }
show-loses = Who loses: { $text }
show-implications = Implications: { $text }
show-plausibility = Plausibility: { $text }
show-set-aside = Set aside: { $text }
show-source = Source: { $text }
show-notes = Notes: { $text }
show-formula = Formula: { $text }
show-participants = Participants
show-groups = Groups
show-parking-lot = Parking lot
show-decisions = Decisions
cli-recovered = { $title }: { $cards }, kept { $day }, { $time }
cli-recovered-none = Nothing was kept there that a window did not take up again.
