# Earlier versions of a workshop

history-title = Earlier versions
history-all = No workshop is in front. This is the newest version of each workshop written lately.
history-reading = Reading…
history-none = No version yet. One is kept for every five minutes of work, and at every save.
history-off = Earlier versions are turned off on this computer.
history-time = { $day }, { $time }
history-row = { $cards }: { $added } new, { $changed } changed, { $removed } removed
history-row-other = { $cards }: other changes
history-row-of = { $time } · { $what }
history-row-saved = { $time } · saved
history-row-replaced = { $time } · before a version was restored
history-broken = Cannot be read
history-unreadable = This version cannot be read. Choose another; the workshop itself is not affected.
history-differences = Changes since then
history-contents = What it held
history-otherwise = Changed otherwise: { $count }
history-indicators = Indicators that differ: { $count }
history-other = Cards and indicators are the same; other things differ.
history-same = Nothing differs.
history-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
history-cell = { $cell }: { $count }
history-restore = Restore
history-copy = Open as a copy
history-copy-title = { $title } ({ $time })
history-restored = Restored the version of { $time }
history-keep = Keep earlier versions on this computer for seven days
history-size = They take { $size } MB.
history-turn-off-text = All earlier versions of every workshop on this computer will be deleted, and no more will be kept. Your files stay.
history-turn-off = Turn off and delete
history-stay-on = Keep them
history-trouble = Earlier versions could not be written or deleted: the program’s own folder does not allow it.
