# Comparing and merging workshops

compare-glossary-one-sided = Line { $line } of the glossary has no words on one side of “<>”. Write words on both sides.
compare-glossary-too-many = Line { $line } of the glossary is one too many: at most { $limit } groups are read.
compare-decisions-unreadable = Line { $line }, column { $column } of the comparison file cannot be read ({ $words }). Mend the line or start a new comparison.
compare-too-few = too few to say: { $n } of the { $needed } needed
compare-no-order = no order: all { $n } are rated alike
compare-axes-apart = the axes are not linked
