# Files that others use: who has them open, what they did to them

locked-title = The workshop is open elsewhere
locked-who = { $who } has had it open on { $machine } since { $time }.
locked-one = { $who } has had it open since { $time }.
locked-somebody = Somebody has had it open since { $time }.
locked-text = Read it, or open a copy and save that under another name. Two people writing in one file have to merge their versions later.
locked-silent = { $minutes ->
    [one] There has been no sign of life from there for { $minutes } minute: the program may have broken off, or the computer is asleep.
   *[other] There has been no sign of life from there for { $minutes } minutes: the program may have broken off, or the computer is asleep.
  }
locked-read = Open to read
locked-copy = Open a copy
locked-anyway = Open to write anyway

saved-read-only = Only to read
outside-reading = Open only to read. { $who }
outside-shared = Also open elsewhere. { $who }
outside-try-again = Try to write
outside-still-open = It is still open elsewhere
outside-yours-now = It is no longer open elsewhere; you can write now
outside-read-only = This workshop is open only to read. Save it under another name to change it.
outside-changed = The file of this workshop was changed outside.
outside-undone = The file holds what others wrote and what was undone here.
outside-decide = See what changed…
outside-gone = { $path } is not there any more. The workshop is still whole here.
outside-save-again = Save it again
outside-merged = Both versions merged
outside-not-merged = The two versions cannot be merged, because together they break a rule of the workshop. Compare them, or save yours under another name.
outside-column = { $title } – in the file

## Where both changed the same

reconcile-title = Both changed the same
reconcile-text = { $count ->
    [one] Everything else is merged. In { $count } place choose which version counts.
   *[other] Everything else is merged. In { $count } places choose which version counts.
  }
reconcile-mine = Here: { $what }
reconcile-theirs = In the file: { $what }
reconcile-named = { $kind } · { $name }
reconcile-card = Card
reconcile-person = Participant
reconcile-indicator = Indicator
reconcile-words = Words
reconcile-line = Line of the cell “{ $cell }”
reconcile-cell = Cell
reconcile-stage = Stage of work
reconcile-first = First rating
reconcile-second = Second rating
reconcile-merged-from = Cards it was merged from
reconcile-stance = Which way it speaks
reconcile-chosen = Chosen pair of axes
reconcile-point-kind = What the point stands for
reconcile-formula = Formula
reconcile-bands = Answers below | in the middle
reconcile-table = Table
reconcile-value = { $entity } · { $of }
reconcile-values = { $count ->
    [one] { $count } value
   *[other] { $count } values
  }
reconcile-place = { $x } by { $y }
reconcile-nothing = nothing
reconcile-yes = yes
reconcile-no = no
