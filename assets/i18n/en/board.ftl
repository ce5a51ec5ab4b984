# The board: capture line, cells, cards, inspector, and the names of its changes

subject-name = Subject
subject-hint-swot = Whose strengths and weaknesses? Name the subject
subject-hint-pest = Whose surroundings? Name the subject
sort-name = Order of the cards
filter-hint = Words on a card
filter-close = Show all cards
filter-shown = { $shown } of { $all }
filter-none = No card here has these words.
wall-leave = F5 leaves

capture-name = New card
capture-hint = Write an idea, Enter adds it
capture-hint-cell = cell
capture-hint-palette = commands

cell-description = Description of the cell
cell-description-hint = One line on what stands here
card-text = Text of the card
# Follows the text of the card when it is read aloud
card-spoken-rating = , { $rating } { $value }

## Inspector

inspector-empty-title = No card selected
inspector-empty = Select a card to rate it, colour and tag it, and see where it came from.
inspector-several = { $count ->
    [one] { $count } card selected
   *[other] { $count } cards selected
  }
inspector-direction = Direction of effect
inspector-comes-from = Sent from
inspector-origin-gone = The card this one was copied from has been deleted.
inspector-leads-to = Sent to
inspector-colour = Colour
inspector-tags = Tags
inspector-tags-hint = Separate with commas
inspector-votes = Votes
inspector-note = Note
inspector-note-hint = Write a note
inspector-author = Author
inspector-group = Group
inspector-nobody = Not given

## Names of changes: alone in a toast, and after “Undo”

change-add = { $count ->
    [1] Card added
    [one] { $count } card added
   *[other] { $count } cards added
  }
change-paste = { $count ->
    [1] Card pasted
    [one] { $count } card pasted
   *[other] { $count } cards pasted
  }
change-send = { $count ->
    [1] Card sent
    [one] { $count } card sent
   *[other] { $count } cards sent
  }
change-duplicate = { $count ->
    [1] Card duplicated
    [one] { $count } card duplicated
   *[other] { $count } cards duplicated
  }
change-move = { $count ->
    [1] Card moved
    [one] { $count } card moved
   *[other] { $count } cards moved
  }
change-delete = { $count ->
    [1] Card deleted
    [one] { $count } card deleted
   *[other] { $count } cards deleted
  }
change-text = Card text changed
change-rate = Rating changed
change-direction = Direction changed
change-colour = Colour changed
change-tags = Tags changed
change-votes = Votes changed
change-note = Note changed
change-author = Author changed
change-group = Group changed
change-description = Cell description changed
change-subject = Subject changed
change-stage = Stage changed
change-park = Thought parked
change-failed = This could not be done: the card or cell is no longer there. Look at the board and try again.
