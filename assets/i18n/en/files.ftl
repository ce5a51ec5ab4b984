# Reading and saving files

file-not-found = There is no such file. It may have been moved or renamed.
file-not-allowed = You are not allowed to read this file. Ask its owner, or copy it to a folder of your own.
file-is-folder = This is a folder. Choose a file in it.
file-unreadable = The file cannot be read. Check that the disk or the network folder is still connected.
file-not-file = This is not a file but a pipe or a device. Choose a file.
file-too-large = The file is larger than { $limit } MB, which no workshop needs. Check that it is the right file.
file-empty = The file is empty.
file-no-format = The file does not say which format it is. Its first field should be “format: { $format }”.
file-newer = The file is of format { $number }; this program knows formats up to { $format }. Open it with a newer version of the program.

file-not-text = Line { $line }, column { $column }: here the file is no longer UTF-8 text. Save it as UTF-8 in the editor it comes from.
file-not-session = Line { $line }, column { $column }: this is not a workshop file. One begins with “(” and “format: 1”.
file-unknown-format = Line { $line }, column { $column }: there is no format { $number }. The file should say “format: { $format }”.
file-unknown-name = Line { $line }, column { $column }: “{ $name }” is not known here. Known are { $known }.
file-unknown-name-near = Line { $line }, column { $column }: “{ $name }” is not known here; did you mean “{ $nearest }”?
file-missing-field = Line { $line }, column { $column }: in what begins here, the field “{ $name }” is missing. Add it.
file-field-twice = Line { $line }, column { $column }: the field “{ $name }” is written a second time. Keep one of the two.
file-decimal-comma = Line { $line }, column { $column }: a number in the file has a decimal point. Write { $number }.
file-unclosed-text = Line { $line }, column { $column }: the text that begins here is not closed. Put a " where it ends.
file-unclosed-comment = Line { $line }, column { $column }: the comment that begins here is not closed. Put */ where it ends.
file-cut-short = Line { $line }, column { $column }: the file ends here, before the workshop does. It may have been cut short on its way; take an earlier copy, or close the brackets that are open.
file-no-closing = Line { $line }, column { $column }: a “{ $bracket }” is missing before this place, for the bracket opened in line { $opened }.
file-no-comma = Line { $line }, column { $column }: a comma is missing here.
file-trailing = Line { $line }, column { $column }: the workshop ended before this place. Remove what follows, or the bracket too many before it.
file-no-colon = Line { $line }, column { $column }: a colon is missing between the name and its value.
file-escape = Line { $line }, column { $column }: a \ in a text stands only before n, t, " or another \. Write \\ where \ itself is meant.
file-expected-number = Line { $line }, column { $column }: a number belongs here, but “{ $found }” is written. Numbers stand without quotes, with a decimal point.
file-expected-whole = Line { $line }, column { $column }: a whole number from 0 belongs here, but “{ $found }” is written.
file-expected-text = Line { $line }, column { $column }: text between quotes belongs here, but “{ $found }” is written.
file-expected-yes-no = Line { $line }, column { $column }: true or false belongs here, but “{ $found }” is written.
file-expected-name = Line { $line }, column { $column }: a name without quotes belongs here, but “{ $found }” is written.
file-expected-id = Line { $line }, column { $column }: { $found } is not an id. An id has 36 characters; copy it from where it is used, or remove what carries it.
file-expected-date = Line { $line }, column { $column }: { $found } is not a date. Write it as "2026-03-31".
file-expected-moment = Line { $line }, column { $column }: { $found } is not a point in time. Write it as "2026-03-31T09:30:00Z".
file-expected-period = Line { $line }, column { $column }: { $found } is not a period. Write "2024", "2024-Q1", "2024-03", "2019/2024", or "" where none is known.
file-expected-list = Line { $line }, column { $column }: a list between [ and ] belongs here, but “{ $found }” is written.
file-expected-group = Line { $line }, column { $column }: a “(” belongs here, but “{ $found }” is written.
file-bare-value = Line { $line }, column { $column }: a value in a table is written Number({ $number }), About({ $number }) or Doubtful({ $number }).
file-short-row = Line { $line }, column { $column }: { $parts ->
    [one] this row has { $parts } part
   *[other] this row has { $parts } parts
  }, but a row needs three: whose, when or of what, and the value.
file-not-finite = Line { $line }, column { $column }: { $number } is not a number the program can hold.
file-out-of-range = Line { $line }, column { $column }: a rating lies between 0 and 10, but { $number } is written.
file-too-fine = Line { $line }, column { $column }: a rating has at most one decimal, but { $number } is written.
file-too-deep = Line { $line }, column { $column }: there are far more brackets within brackets here than a workshop has.
file-duplicate-id = Line { $line }, column { $column }: this id is used by something else above. Two things cannot share one; change a digit of it if this is a copy.
file-off-scale-importance = Line { $line }, column { $column }: the importance of “{ $card }” is { $given }, but it goes from { $lowest } to { $highest } here.
file-off-scale-position = Line { $line }, column { $column }: the position of “{ $card }” is { $given }, but it goes from { $lowest } to { $highest } here.
file-off-scale-response = Line { $line }, column { $column }: the response to “{ $card }” is { $given }, but it goes from { $lowest } to { $highest } here.
file-off-scale-impact = Line { $line }, column { $column }: the impact of “{ $card }” is { $given }, but it goes from { $lowest } to { $highest } here.
file-off-scale-likelihood = Line { $line }, column { $column }: the likelihood of “{ $card }” is { $given }, but it goes from { $lowest } to { $highest } here.
file-off-scale-uncertainty = Line { $line }, column { $column }: the uncertainty of “{ $card }” is { $given }, but it goes from { $lowest } to { $highest } here.
file-rated-in-scenario = Line { $line }, column { $column }: “{ $card }” stands in a scenario, where cards are not rated. Remove its ratings.
file-rated-twice = Line { $line }, column { $column }: one person rated “{ $card }” twice. Keep one of the two ratings.
file-unknown-pair = Line { $line }, column { $column }: the chosen pair of axes is not among the pairs of this canvas. Remove “chosen”, or give it the id of one of them.
file-too-many-canvases = Line { $line }, column { $column }: there are more than { $limit } canvases. Split the workshop into several files.
file-too-many-cards = Line { $line }, column { $column }: there are more than { $limit } cards. Split the workshop into several files.
file-too-many-characters = Line { $line }, column { $column }: a text here is longer than { $limit } characters. Shorten it.
file-too-many-observations = Line { $line }, column { $column }: there are more than { $limit } observations. Keep only those the workshop needs.
file-too-many-people = Line { $line }, column { $column }: there are more than { $limit } people and groups. Keep only those who take part.
file-too-many-values = Line { $line }, column { $column }: the file holds more than { $limit } values. Split the workshop into several files.
file-other = Line { $line }, column { $column }: the file cannot be understood here. In the reader’s own words: { $words }

file-save-no-folder = { $path } could not be saved: its folder is not there any more. Connect the disk again, or save the workshop in another folder.
file-save-is-folder = { $path } is a folder. Choose another name for the workshop.
file-save-not-file = { $path } is not a file but a pipe or a device. Choose another name for the workshop.
file-save-held = { $path } is held by another program, such as a virus scanner or a program that copies files to a cloud. The file there is as it was; wait a moment and save again, or save the workshop under another name.
file-save-unreachable = The network folder of { $path } does not answer. Check the connection and save again, or save the workshop in another place.
file-save-read-only = { $path } is marked read-only and was left as it is. Save the workshop under another name, or lift the mark.
file-save-read-only-disk = { $path } is on a disk that cannot be written. Save the workshop on another disk.
file-save-not-allowed = You are not allowed to write { $path }. Save the workshop in a folder of your own.
file-save-full = There is no room left on the disk for { $path }. The file there is as it was; free some space, or save the workshop on another disk.
file-save-bad-name = A file cannot be called { $path }. Choose another name.
file-save-changed = { $path } was changed by another program since it was opened here, so it was left as it is. Save the workshop under another name, or decide which version counts.
file-save-stopped = { $path } could not be saved, because the part of the program that saves has stopped. Save the workshop under another name, then start the program again.
file-save-other = { $path } could not be saved. The file there is as it was; save the workshop in another place. The system says: { $words }

file-reloaded = Read again from its file

changed-title = The file was changed outside
changed-text = Another program or another person has written this file since it was last read or saved here. Nothing has been written over it.
changed-undone = What others wrote into this file was taken in here, and that was then undone. Nothing has been written over it.
changed-there = In the file the cards differ: { $added } new, { $changed } changed, { $removed } removed.
changed-there-other = In the file the cards are the same; other things differ.
changed-stranger = The file now holds another workshop.
changed-here = Cards not saved here: { $added } new, { $changed } changed, { $removed } removed.
changed-here-other = What is not saved here does not concern cards.
changed-here-nothing = Here nothing is unsaved.
changed-ways-both = Merging keeps both and asks where both changed the same. Taking in the file can be undone. If you write over it, their version stays beside it with .bak behind its name.
changed-ways = Taking in the file can be undone. If you write over it, their version stays beside it with .bak behind its name.
changed-ways-unreadable = Save your version under another name to keep both. If you write over the file, what it holds stays beside it with .bak behind its name.
changed-merge = Merge
changed-reload = Take in the file
changed-compare = Compare both
changed-over = Write over it
