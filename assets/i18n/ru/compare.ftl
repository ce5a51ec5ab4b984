# Сравнение и объединение сессий

compare-glossary-one-sided = В строке { $line } словаря с одной стороны от «<>» нет слов. Напишите слова с обеих сторон.
compare-glossary-too-many = Строка { $line } словаря лишняя: читается не больше { $limit } групп.
compare-decisions-unreadable = Строка { $line }, символ { $column } файла сравнения не читается ({ $words }). Исправьте строку или начните новое сравнение.
compare-too-few = слишком мало данных: { $n } из { $needed } необходимых
compare-no-order = нет порядка: у всех { $n } одинаковая оценка
compare-axes-apart = оси не связаны
