# Сравнение и объединение сессий

compare-glossary-one-sided = В строке { $line } словаря с одной стороны от «<>» нет слов. Напишите слова с обеих сторон.
compare-glossary-too-many = Строка { $line } словаря лишняя: читается не больше { $limit } групп.
compare-decisions-unreadable = Строка { $line }, символ { $column } файла сравнения не читается ({ $words }). Исправьте строку или начните новое сравнение.
compare-too-few = слишком мало данных: { $n } из { $needed } необходимых
compare-no-order = нет порядка: у всех { $n } одинаковая оценка
compare-axes-apart = оси не связаны

compare-merge = { $count ->
    [one] Объединить { $count } сессию
    [few] Объединить { $count } сессии
   *[many] Объединить { $count } сессий
  }

## В командной строке

compare-file = { $number }  { $title }
compare-file-reference = { $number }  { $title } (эталонный ответ)
compare-equal = Различий нет.
compare-mark-moved = перемещено: { $from } → { $to }
compare-mark-contested = спорное
compare-mark-reworded = другими словами: { $words }
compare-mark-first = первая оценка: { $values }
compare-mark-second = вторая оценка: { $values }
compare-number = { $value } (n { $n })
compare-number-range = { $value } (n { $n }; с предложенными связями { $wide })
compare-named-by = названо в { $k } из { $n }
compare-suggestion = возможно, то же, что «{ $text }» ({ $number }, { $score })
compare-suggestion-opposite = возможно, противоположно «{ $text }» ({ $number }, { $score })
compare-measures = Показатели сходства
compare-pair = пересечение { $overlap } · согласованность рангов { $ranks } · пересечение верхних мест { $top }
compare-distance = расстояние на матрице { $value }
compare-named-counts = мыслей по числу назвавших сессий: { $counts }
compare-concordance = конкордация W { $value }, мыслей { $n }, сессий { $m }, p { $p }
compare-model = В сравнении с эталонным ответом
compare-against = полнота { $coverage } · размещение { $placement }
compare-class-coverage = вся аудитория: полнота { $value } · в среднем { $mean } · размещение { $placement }
compare-missed = { $count ->
    [one] упущена { $count } мысль
    [few] упущены { $count } мысли
   *[many] упущено { $count } мыслей
  }
compare-missed-by-all = { $count ->
    [one] никем не названа { $count } мысль
    [few] никем не названы { $count } мысли
   *[many] никем не названо { $count } мыслей
  }
compare-extra = { $count ->
    [one] { $count } мысль сверх эталона
    [few] { $count } мысли сверх эталона
   *[many] { $count } мыслей сверх эталона
  }
compare-indicators = Показатели
compare-indicator-new = добавлен
compare-indicator-gone = удалён
compare-indicator-changed = новых значений { $newer }, пересмотрено { $revised }, отозвано { $withdrawn }
compare-column-cell = Поле
compare-column-named = Назвали
compare-column-marks = Различия
compare-column-session = Сессия
compare-column-coverage = Полнота
compare-column-placement = Размещение
compare-column-missed = Упущено
compare-column-extra = Сверх эталона
compare-unknown-form = { $file }: имя файла должно оканчиваться на .docx, .pdf, .pptx, .xlsx, .html, .md, .csv, .svg или .png
compare-too-few-files = Можно прочитать меньше двух сессий. Укажите хотя бы две.
merge-unsound = Объединённая сессия нарушила бы правило формата и поэтому не записана. Проверьте сессии командой «fourfold check».
merge-done = { $file }: объединено, { $sessions ->
    [one] { $sessions } сессия
    [few] { $sessions } сессии
   *[many] { $sessions } сессий
  }, { $cards ->
    [one] { $cards } карточка
    [few] { $cards } карточки
   *[many] { $cards } карточек
  }
