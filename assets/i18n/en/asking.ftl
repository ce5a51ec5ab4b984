# Dialogs that ask, list or show

## The command palette

palette-name = Find a command, a canvas or a card
palette-hint = What do you want to do?
palette-nothing = Nothing fits these words.
palette-tab = Open workshop
palette-canvas = Canvas
palette-canvas-named = { $kind } · { $name }
group-board = Board
group-places = Places
group-look = Language and theme

## The sheet of shortcuts

shortcuts-title = Shortcuts
shortcuts-card = Add the line as a card
shortcuts-card-keys = Enter
shortcuts-cell = Pick the cell to write to
shortcuts-select = Select a card
shortcuts-extend = Extend the selection
shortcuts-several = Add a card to the selection
shortcuts-several-keys = Shift+click
shortcuts-write = Write in a card
shortcuts-write-keys = Double-click
shortcuts-move = Move the selected cards
shortcuts-rate = Give the first rating
shortcuts-rate-second = Give the second rating
shortcuts-back = Step back: drop a drag, an edit, the selection

## Closing what is not saved; $count workshops would be lost

unsaved-title = { $count ->
    [one] This workshop has changes that are not saved
   *[other] { $count } workshops have changes that are not saved
  }
unsaved-text = If you close now, these changes are lost.
unsaved-draft = If you save, the unfinished line becomes a card.
unsaved-save = { $count ->
    [one] Save
   *[other] Save all
  }
unsaved-drop = Don’t save

## A path typed by hand

path-name = Path of the file
path-folder-name = Path of the folder
path-no-dialog = The system showed no dialog for files, so type the path here.
path-means = File “{ $name }” in the folder { $folder }
path-means-folder = Folder { $folder }
path-open = Open
path-save = Save
path-replace = Replace
path-browse = Browse…
path-no-name = Write the path of a file.
path-no-folder-name = Write the path of a folder.
path-no-file = There is no file “{ $name }” in the folder { $folder }. Check the path.
path-is-folder = This is a folder. Add the name of a file to it.
path-no-folder = There is no folder { $folder }. Choose one that exists.
path-exists = There is already a file “{ $name }” in this folder. Replace it?

## A file of a newer program

newer-title = A file of format { $number }
newer-copy = Copy the text
newer-copied = Text of the file copied
