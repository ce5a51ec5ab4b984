# Menus and commands, as the menu, the palette and the sheet of shortcuts show them

menu-file = File
menu-edit = Edit
menu-view = View
menu-theme = Theme

command-new = New workshop
command-open = Open…
command-open-folder = Open from a folder…
command-save = Save
command-save-as = Save as…
command-export = Export report…
command-history = Earlier versions…
command-close-tab = Close tab
command-quit = Quit

command-undo = Undo
command-redo = Redo
command-capture = Write an idea
command-edit-card = Edit card text
command-duplicate = Duplicate selected cards
command-delete = Delete selected cards
command-send = Send to…
command-select-all = Select all cards of the cell
command-copy-cell = Copy the cell as text
command-park = Park a thought…

command-palette = Find a command…
command-filter = Filter cards
command-wall = Show on screen
command-inspector = Show or hide the inspector
command-next-tab = Go to the next tab
command-previous-tab = Go to the previous tab
command-text-bigger = Make text bigger
command-text-smaller = Make text smaller
command-text-normal = Reset text size
command-shortcuts = Show shortcuts
command-about = About Fourfold…

## On the board

command-cell = Pick cell { $number }
command-rate = Set the first rating to { $number }
command-rate-second = Set the second rating to { $number }
command-step-up = Raise the first rating
command-step-down = Lower the first rating
command-move-up = Move cards up
command-move-down = Move cards down
command-move-left = Move cards to the cell before
command-move-right = Move cards to the next cell
command-select-up = Select the card above
command-select-down = Select the card below
command-select-left = Select a card in the cell on the left
command-select-right = Select a card in the cell on the right
command-extend-up = Extend the selection up
command-extend-down = Extend the selection down
command-stage-collect = Turn to collecting
command-stage-rate = Turn to rating
command-stage-discuss = Turn to discussion
command-sort-hand = Order by hand
command-sort-rating = Order by rating
command-sort-votes = Order by votes

command-next-indicator = Go to the next indicator
command-previous-indicator = Go to the previous indicator
command-leave-png = Save the chart as PNG…
command-leave-svg = Save the chart as SVG…
command-copy-picture = Copy the chart as a picture
command-leave-csv = Save the table as CSV…
command-leave-xlsx = Save the table as XLSX…

## In the comparison

command-extend-left = Extend the selection left
command-extend-right = Extend the selection right
command-compare-tabs = Compare the open workshops
command-next-difference = Go to the next difference
command-previous-difference = Go to the previous difference
command-link-cards = Link the two selected cards
command-keep-apart = Keep selected cards apart
command-confirm-link = Confirm the link of the selected card
command-confirm-all = Confirm all suggested links
command-show-card = Show the card in its workshop

## Where to go

command-go-start = Go to the start page
command-go-overview = Go to the overview
command-go-indicators = Go to the indicators
command-go-pest = Go to PEST
command-go-swot = Go to SWOT
command-go-drivers = Go to the drivers
command-go-axes = Go to the axes
command-go-matrix = Go to the scenario matrix
command-go-compare = Go to the comparison

## Language and theme

command-language-kk = Switch to Kazakh (Қазақша)
command-language-ru = Switch to Russian (Русский)
command-language-en = Switch to English
command-theme-light = Light theme
command-theme-dark = Dark theme
command-theme-contrast = High contrast
command-new-indicator = Add indicator
