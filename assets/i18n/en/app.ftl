# The frame of the window: top bar, rail, tabs, toasts

app-name = Fourfold
topbar-menu = Menu
topbar-language = Language
topbar-wall = Show on screen
tab-untitled = Untitled workshop

## The rail; a name has room for two lines of a dozen letters

rail-overview = Overview
rail-indicators = Indicators
rail-pest = PEST
rail-swot = SWOT
rail-scenarios = Scenarios
rail-compare = Compare

## Whether the workshop is on disk

saved-never = New
saved-not = Not saved
saved-saving = Saving…
saved-at = Saved { $time }
saved-yes = Saved

## Taking back; $what is the name of a change

undo-named = Undo: { $what }
redo-named = Redo: { $what }
undone = Undone: { $what }
redone = Redone: { $what }

## Toasts

toast-undo = Undo
toast-dismiss = Close
copied-cards = { $count ->
    [one] { $count } card copied
   *[other] { $count } cards copied
  }
copied-cell = { $count ->
    [one] “{ $cell }” copied, { $count } card
   *[other] “{ $cell }” copied, { $count } cards
  }

## When the window does not open

start-no-window = No window could be opened, but “fourfold check FILE” and “fourfold show FILE” still work on the command line.
