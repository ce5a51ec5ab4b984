# Сессияларды салыстыру және біріктіру

compare-glossary-one-sided = Сөздіктің { $line }-жолында «<>» белгісінің бір жағында сөз жоқ. Екі жағына да сөз жазыңыз.
compare-glossary-too-many = Сөздіктің { $line }-жолы артық: ең көбі { $limit } топ оқылады.
compare-decisions-unreadable = Салыстыру файлының { $line }-жолы, { $column }-таңбасы оқылмайды ({ $words }). Жолды түзетіңіз немесе жаңа салыстыру бастаңыз.
compare-too-few = дерек тым аз: қажетті { $needed } мәннің { $n } ғана бар
compare-no-order = реті жоқ: { $n } карточканың бағасы бірдей
compare-axes-apart = осьтер байланыстырылмаған

compare-merge = { $count ->
   *[other] { $count } сессияны біріктіру
  }

## Пәрмен жолында

compare-file = { $number }  { $title }
compare-file-reference = { $number }  { $title } (үлгі жауап)
compare-equal = Айырмашылық жоқ.
compare-mark-moved = ауыстырылған: { $from } → { $to }
compare-mark-contested = даулы
compare-mark-reworded = басқа сөзбен: { $words }
compare-mark-first = бірінші баға: { $values }
compare-mark-second = екінші баға: { $values }
compare-number = { $value } (n { $n })
compare-number-range = { $value } (n { $n }; ұсынылған байланыстармен { $wide })
compare-named-by = { $n } сессияның { $k } атаған
compare-suggestion = «{ $text }» дегенмен бір болуы мүмкін ({ $number }, { $score })
compare-suggestion-opposite = «{ $text }» дегенге қарама-қарсы болуы мүмкін ({ $number }, { $score })
compare-measures = Ұқсастық көрсеткіштері
compare-pair = қиылысу { $overlap } · рангтердің үйлесімі { $ranks } · алдыңғы орындардың қиылысуы { $top }
compare-distance = матрицадағы қашықтық { $value }
compare-named-counts = атаған сессия саны бойынша ойлар: { $counts }
compare-concordance = конкордация W { $value }, ой саны { $n }, сессия саны { $m }, p { $p }
compare-model = Үлгі жауаппен салыстырғанда
compare-against = қамту { $coverage } · орналасуы { $placement }
compare-class-coverage = бүкіл аудитория: қамту { $value } · орта есеппен { $mean } · орналасуы { $placement }
compare-missed = { $count ->
   *[other] { $count } ой аталмаған
  }
compare-missed-by-all = { $count ->
   *[other] { $count } ойды ешкім атамаған
  }
compare-extra = { $count ->
   *[other] үлгіден тыс { $count } ой
  }
compare-indicators = Көрсеткіштер
compare-indicator-new = қосылған
compare-indicator-gone = алынып тасталған
compare-indicator-changed = жаңа мән { $newer }, қайта қаралғаны { $revised }, алынғаны { $withdrawn }
compare-column-cell = Ұяшық
compare-column-named = Атағандар
compare-column-marks = Айырмашылығы
compare-column-session = Сессия
compare-column-coverage = Қамту
compare-column-placement = Орналасуы
compare-column-missed = Аталмаған
compare-column-extra = Үлгіден тыс
compare-unknown-form = { $file }: файл атауы .docx, .pdf, .pptx, .xlsx, .html, .md, .csv, .svg немесе .png деп аяқталуы керек
compare-too-few-files = Екіден аз сессия оқылды. Кемінде екеуін көрсетіңіз.
merge-unsound = Біріктірілген сессия пішім ережесін бұзар еді, сондықтан жазылмады. Сессияларды «fourfold check» пәрменімен тексеріңіз.
merge-done = { $file }: біріктірілді, { $sessions ->
   *[other] { $sessions } сессия
  }, { $cards ->
   *[other] { $cards } карточка
  }
