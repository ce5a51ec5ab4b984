# Диалоги

dialog-cancel = Отмена
dialog-close = Закрыть

file-dialog-open = Открыть сессию
file-dialog-save = Сохранить сессию
message-unreadable = Не удалось открыть файл
message-open-another = Открыть другой файл…
message-not-saved = Сессия не сохранена

## Отложенные вопросы

park-title = Отложить вопрос
park-hint = К чему вернуться позже
park-add = Отложить
park-done = Вопрос отложен; список — в обзоре

## Вставленные списки и таблицы

paste-title = Проверьте, что вставлено
paste-endless = Вставляемый текст слишком длинный: в поле помещается { $kilobytes } КБ. Вставьте его по частям или импортируйте из файла.
paste-form-lines = Прочитано как список: каждая строка — карточка.
paste-form-headings = Прочитано как списки под заголовками: каждый заголовок — поле.
paste-form-columns = Прочитано как таблица: каждый столбец — поле.
paste-form-rows = Прочитано как таблица: в каждой строке указано её поле.
paste-form-grid = Прочитано как таблица, устроенная как доска.
paste-target = Поле для этих карточек
paste-leave-out = Не добавлять
paste-left-out = Не вошло
paste-left-out-piece = «{ $text }» — { $why }
paste-reason-title = общий заголовок
paste-reason-label = подпись в таблице
paste-reason-number = только число
paste-reason-beside = стоит вне таблицы
paste-reason-many = слишком много карточек сразу; вставьте остальное отдельно
paste-reason-long = слишком длинно для карточки; сократите
paste-add = { $count ->
    [one] Добавить { $count } карточку
    [few] Добавить { $count } карточки
   *[many] Добавить { $count } карточек
  }

## Отправка копий карточек

send-title = Куда отправить копию
send-nowhere = Факторы PEST можно отправить в SWOT и в драйверы, возможности и угрозы — в драйверы. Выберите такие карточки или сначала создайте доску, на которую они пойдут.
send-done = { $count ->
    [one] В поле «{ $cell }» отправлена { $count } карточка
    [few] В поле «{ $cell }» отправлены { $count } карточки
   *[many] В поле «{ $cell }» отправлено { $count } карточек
  }

file-dialog-compare = Добавить сессии в сравнение
file-dialog-compare-folder = Добавить сессии из папки
file-dialog-save-comparison = Сохранить сравнение
path-add = Добавить
