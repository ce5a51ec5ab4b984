# Recovery: what was kept when the program broke off

recovery-title = Work from last time was recovered
recovery-text = The program ended before this was saved. Nothing in your files has been changed.
recovery-when = Kept { $time }
recovery-no-file = It has no file yet and holds { $cards }.
recovery-file = Its file { $path } is as it was last saved. The recovered work opens as unsaved changes of it.
recovery-changed = Its file { $path } has been changed since. The recovered work opens beside it, and the file stays as it is.
recovery-gone = Its file { $path } is not there any more. The recovered work opens without a file.
recovery-since = Cards not as in the file: { $added } new, { $changed } changed, { $removed } removed.
recovery-other = The cards are those of the file; other things differ.
recovery-same = All of it is in the file.
recovery-draft = Unfinished line: “{ $draft }”
recovery-restore = Restore
recovery-discard = Discard
recovery-discard-yes = Discard for good
recovery-later = Decide later
recovery-change = Recovered work
recovery-beside = The recovered work stands beside its file. Save it under a name of its own, then compare the two.
recovery-trouble = What you write cannot be kept for after a crash: the program’s own folder cannot be written. Save often.
recovery-report = A report of what went wrong, without any content of the workshops, is in { $path }.
recovery-differences = Show what differs
recovery-again = The program broke off and was started again. Nothing was lost; a report is in { $path }.
