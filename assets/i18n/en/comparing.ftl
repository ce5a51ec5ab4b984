# The comparison in the window

comparing-side-by-side = Side by side
comparing-add = Add workshops
comparing-empty = Compare two to twelve workshops: what they share, what is contested, what one group saw and the others did not. Choose open workshops, or drop files or a folder here.
comparing-take-tabs = Compare the { $count } open workshops
comparing-full = At most { $most } workshops fit beside each other. Remove one to add another.
