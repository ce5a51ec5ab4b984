# Dialogs

dialog-cancel = Cancel
dialog-close = Close

file-dialog-open = Open a workshop
file-dialog-open-folder = Choose a folder with workshops
file-dialog-save = Save the workshop
message-unreadable = The file could not be opened
message-open-another = Open another file…
message-not-saved = The workshop was not saved

## Parking lot

park-title = Park a thought
park-hint = What to come back to later
park-add = Park it
park-done = Parked; the overview lists it

## Pasted lists and tables

paste-title = Check what was pasted
paste-endless = The pasted text is too long: a text field takes { $kilobytes } KB. Paste it in parts, or import it as a file.
paste-form-lines = Read as a list: each line is a card.
paste-form-headings = Read as lists under headings: each heading is a cell.
paste-form-columns = Read as a table: each column is a cell.
paste-form-rows = Read as a table: each row names its cell.
paste-form-grid = Read as a table laid out like the board.
paste-target = Cell for these cards
paste-leave-out = Leave out
paste-left-out = Left out
paste-left-out-piece = “{ $text }” – { $why }
paste-reason-title = the title of the whole
paste-reason-label = a label in the table
paste-reason-number = only a number
paste-reason-beside = stands outside the table
paste-reason-many = too many cards at once; paste the rest separately
paste-reason-long = too long for a card; shorten it
paste-add = { $count ->
    [one] Add { $count } card
   *[other] Add { $count } cards
  }

## Sending copies of cards

send-title = Send a copy to
send-nowhere = PEST factors can be sent to SWOT and to drivers, opportunities and threats to drivers. Select such cards, or first add the canvas they are to go to.
send-done = { $count ->
    [one] { $count } card sent to “{ $cell }”
   *[other] { $count } cards sent to “{ $cell }”
  }

file-dialog-compare = Add workshops to the comparison
file-dialog-compare-folder = Add the workshops of a folder
file-dialog-save-comparison = Save comparison
path-add = Add

# Workshops of a folder

folder-title = Workshops of a folder
folder-hint = Title, question, place or file name
folder-empty = There are no workshops in this folder. Their files end in .ron.
folder-nothing = No workshop here has these words.
folder-all = Tick all { $count }
folder-open = { $count ->
    [0] Open
    [one] Open { $count } workshop
   *[other] Open { $count } workshops
}
folder-compare = { $count ->
    [0] Compare
    [one] Add { $count } workshop
   *[other] Add { $count } workshops
}
folder-too-many = { $most ->
    [0] As many workshops as fit are compared already. Leave one out of the comparison first.
    [one] Only { $most } more workshop fits into the comparison. Untick the others.
   *[other] Only { $most } more workshops fit into the comparison. Untick the others.
}

## Links, and the version before

address-open = Open in browser…
address-title = Open this address in the browser?
address-host = It leads to { $host }. The address comes from the workshop; open it only if you trust that site.
address-yes = Open
address-refused-title = This link is not opened
address-refused = Only addresses that begin with http:// or https:// are opened from a workshop. Correct the link, or copy it and decide for yourself.
address-copy = Copy
address-copied = Address copied
message-before = Open the version before
message-before-text = The version before lies beside it ({ $file }) and can be read. It opens as a new workshop that is not saved yet.
