# The comparison in the window

comparing-side-by-side = Side by side
comparing-new = New
comparing-add = Add workshops
comparing-empty = Compare two to twelve workshops: what they share, what is contested, what one group saw and the others did not. Choose open workshops, or drop files or a folder here.
comparing-take-tabs = Compare the { $count } open workshops
comparing-full = At most { $most } workshops fit beside each other. Remove one to add another.
comparing-finding = Comparing…
comparing-stop = Stop
comparing-stopped = The comparison was stopped.
comparing-again = Compare again
comparing-add-files = Add files…
comparing-add-folder = Add a folder…
comparing-open = Open a comparison…
comparing-clear = Start a new comparison
comparing-open-tabs = Open workshops
comparing-chosen = Chosen
comparing-leave-out = Leave out “{ $name }”
comparing-trouble = { $name }: left out. { $why }
comparing-never-saved = The workshop was never saved and is no longer open. Remove it, or add the file it is kept in.
comparing-changed = { $count ->
    [one] Changed since the comparison was saved: { $names }. Check the decisions about its cards.
   *[other] Changed since the comparison was saved: { $names }. Check the decisions about their cards.
  }
comparing-unsaved-sessions = { $count ->
    [one] { $count } workshop has no file yet. The comparison will find it only while it is open, so save it too.
   *[other] { $count } workshops have no file yet. The comparison will find them only while they are open, so save them too.
  }
comparing-filter = Filter rows
comparing-filter-hint = Words in a card
comparing-status = Which rows
comparing-status-all = All rows
comparing-status-different = With differences
comparing-status-shared = Named by all
comparing-status-alone = Named by one
comparing-status-reworded = Reworded
comparing-status-moved = Moved
comparing-status-contested = Contested
comparing-status-re-rated = Re-rated
comparing-status-suggested = To be confirmed
comparing-cell = Which cell
comparing-cell-all = All cells
comparing-sort = Order
comparing-sort-agreement = Shared first
comparing-sort-disagreement = Single first
comparing-sort-rating = Highest rating first
comparing-confirm-count = Confirm { $count } suggested
comparing-confirm-count-hint = Links every suggestion but those that say the contrary. It can be undone.
comparing-tie-accepted = linked by its words
comparing-tie-confirmed = confirmed by a person
comparing-tie-suggested = suggested, does not count yet
comparing-k-of-n = { $k } of { $n }
comparing-mark-only = only { $name }
comparing-mark-contested = contested
comparing-mark-contrary = contested: contrary words
comparing-mark-moved = moved: { $from } → { $to }
comparing-mark-rating = { $rating } { $values }
comparing-mark-reworded = reworded
comparing-in-cell = in { $cell }
comparing-perhaps = perhaps
comparing-perhaps-contrary = perhaps the contrary
comparing-card-spoken = { $text }, { $name }, { $count }
comparing-yes = Confirm that “{ $text }” is “{ $other }”
comparing-no = Keep “{ $text }” apart from “{ $other }”
comparing-none = No row passes the filter.
comparing-column-menu = Column “{ $name }”
comparing-column-name = Name of the column
comparing-reference = Model answer
comparing-column-left = Move left
comparing-column-right = Move right
comparing-column-remove = Leave out
comparing-link = Link cards
comparing-confirm = Confirm link
comparing-confirm-all = Confirm suggested links
comparing-apart = Keep apart
comparing-nothing-to-decide = There is nothing to decide about what is selected.
comparing-choose-two = Select two cards of two workshops: click one, then the other with Ctrl held.
comparing-has-partner = One of the cards is the very same card as another one there. To link it anew, select that pair and choose “Keep apart” first.
comparing-by-id = The very same card
comparing-by-person = Linked by a person
comparing-by-words = Linked by its words, likeness { $score }
comparing-suggested = Suggested, likeness { $score }
comparing-show = Show in its workshop
comparing-card-of = { $name } · { $cell }
comparing-axis = { $name }: { $low } ↔ { $high }
comparing-axis-x = Horizontal axis
comparing-axis-y = Vertical axis
comparing-scenario = Scenario { $number }
comparing-set-aside = set aside
comparing-positions = Positions on the matrix
comparing-position = { $name }: { $x }; { $y }
comparing-same = the same
comparing-differs = differs
comparing-indicator = { $count ->
    [one] { $count } value; newest: { $last }
   *[other] { $count } values; newest: { $last }
  }
comparing-indicator-same = the same values
comparing-indicator-newer = newer values: { $count }
comparing-indicator-revised = revised values: { $count }
comparing-indicator-withdrawn = withdrawn values: { $count }
comparing-indicator-from-to = { $was } → { $now }
comparing-indicator-reworded = described in other words
comparing-subject = What is compared
comparing-without = has none
comparing-nothing-here = None of the workshops has anything of this kind. Choose something else to compare above.
comparing-mark-detail = other { $part }
