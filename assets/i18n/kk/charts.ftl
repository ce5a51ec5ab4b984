# Диаграммалар мен кестелер

chart-line = Сызық
chart-bar = Бағандар
chart-grouped = Қатар бағандар
chart-stacked = Қабатталған бағандар
chart-whole = Бүтіннің бөліктері, 100 %
chart-ranking = Рейтинг
chart-scatter = Нүктелі диаграмма
chart-likert = Ортаға қатысты жауаптар
chart-benchmark = Бір шкаладағы салыстыру
chart-scale-benchmark = 0 — мұндағы ең нашары, 100 — ең жақсысы
chart-no-whole = Бөліктер қиылысады немесе қосындысы бүтіннен асады, сондықтан олар қабатталмайды.
chart-negative = 0-ден кіші мәндер бүтіннің бөлігі бола алмайды.
chart-units = Бірлігі әртүрлі көрсеткіштер бір шкалаға сыймайды.
chart-scales = Сұрақтардың жауаптары әртүрлі.
chart-note-several-answers = Бір адам бірнеше жауап бере алған, сондықтан үлестер бүтіннің бөлігі емес.
chart-note-overlapping = Санаттар қиылысады, сондықтан олар қабатталмайды.
chart-of-entity = { $indicator }, { $entity }
chart-amount = { $number } { $unit }
chart-about = шамамен { $amount }
chart-doubtful = { $amount } (күмәнді)
chart-hover = { $name }: { $amount }
chart-hover-place = { $name }, { $place }: { $amount }
chart-hover-pair = { $name }: { $x }; { $y }
chart-hover-benchmark = { $entity }, { $measure }: { $amount }; үздіктен қалуы { $gap }; { $base } ішінде { $rank }-орын
chart-with-note = { $text } ({ $note })
chart-n = n = { $count }
chart-n-missing = n = { $count }, дерек жоқ: { $missing }
chart-source = Дереккөз: { $source }
table-entity = Нысан
chart-hide = Диаграмманы жасыру
chart-show = Диаграмманы көрсету
