# Диалогтер

dialog-cancel = Бас тарту
dialog-close = Жабу

file-dialog-open = Сессияны ашу
file-dialog-save = Сессияны сақтау
message-unreadable = Файл ашылмады
message-open-another = Басқа файлды ашу…
message-not-saved = Сессия сақталмады

## Кейінге қалдырылған мәселелер

park-title = Мәселені кейінге қалдыру
park-hint = Кейінірек неге қайта оралу керек
park-add = Кейінге қалдыру
park-done = Мәселе кейінге қалдырылды; тізімі шолуда

## Кірістірілген тізімдер мен кестелер

paste-title = Кірістірілген мәтінді тексеріңіз
paste-endless = Қойылатын мәтін тым ұзын: өріске { $kilobytes } КБ сыяды. Оны бөліп қойыңыз немесе файлдан импорттаңыз.
paste-form-lines = Тізім ретінде оқылды: әр жол — бір карточка.
paste-form-headings = Тақырыптары бар тізімдер ретінде оқылды: әр тақырып — бір ұяшық.
paste-form-columns = Кесте ретінде оқылды: әр баған — бір ұяшық.
paste-form-rows = Кесте ретінде оқылды: әр жолда өз ұяшығы көрсетілген.
paste-form-grid = Тақта сияқты құрылған кесте ретінде оқылды.
paste-target = Осы карточкалардың ұяшығы
paste-leave-out = Қоспау
paste-left-out = Қосылмағандар
paste-left-out-piece = «{ $text }» — { $why }
paste-reason-title = жалпы тақырып
paste-reason-label = кестедегі жазу
paste-reason-number = тек сан
paste-reason-beside = кестеден тыс тұр
paste-reason-many = бір реттік карточка санынан артық; қалғанын бөлек кірістіріңіз
paste-reason-long = карточкаға тым ұзын; қысқартыңыз
paste-add = { $count } карточка қосу

## Карточка көшірмелерін жіберу

send-title = Көшірмесін қайда жіберу керек
send-nowhere = PEST факторларын SWOT тақтасына және қозғаушы факторларға, ал мүмкіндіктер мен қауіп-қатерлерді қозғаушы факторларға жіберуге болады. Осындай карточкаларды таңдаңыз немесе алдымен олар баратын тақтаны жасаңыз.
send-done = { $count } карточка «{ $cell }» ұяшығына жіберілді

file-dialog-compare = Салыстыруға сессия қосу
file-dialog-compare-folder = Қалтадағы сессияларды қосу
file-dialog-save-comparison = Салыстыруды сақтау
path-add = Қосу
