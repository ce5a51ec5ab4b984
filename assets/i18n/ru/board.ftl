# Доска: строка ввода, поля, карточки, боковая панель и названия изменений

subject-name = Объект анализа
subject-hint-swot = Чьи сильные и слабые стороны? Назовите объект анализа
subject-hint-pest = Чья внешняя среда? Назовите объект анализа
sort-name = Порядок карточек
filter-hint = Слова на карточке
filter-close = Показать все карточки
filter-shown = { $shown } из { $all }
filter-none = Здесь нет карточек с такими словами.
wall-leave = F5 — выйти

capture-name = Новая карточка
capture-hint = Запишите мысль и нажмите Enter
capture-hint-cell = поле
capture-hint-palette = команды

cell-description = Описание поля
cell-description-hint = Что здесь собрано, одной строкой
card-text = Текст карточки
# Читается вслух сразу после текста карточки
card-spoken-rating = , { $rating } { $value }

## Боковая панель

inspector-empty-title = Карточка не выбрана
inspector-empty = Выберите карточку, чтобы оценить её, дать ей цвет и метки и увидеть, откуда она взята.
inspector-several = { $count ->
    [one] Выбрана { $count } карточка
    [few] Выбраны { $count } карточки
   *[many] Выбрано { $count } карточек
  }
inspector-direction = Направление влияния
inspector-comes-from = Откуда взята
inspector-origin-gone = Исходная карточка удалена.
inspector-leads-to = Куда отправлена
inspector-colour = Цвет
inspector-tags = Метки
inspector-tags-hint = Через запятую
inspector-votes = Голоса
inspector-note = Примечание
inspector-note-hint = Напишите примечание
inspector-author = Автор
inspector-group = Группа
inspector-nobody = Не указано

## Названия изменений: сами по себе в уведомлении и после слова «Отменить»

change-add = { $count ->
    [1] Карточка добавлена
    [one] Добавлена { $count } карточка
    [few] Добавлены { $count } карточки
   *[many] Добавлено { $count } карточек
  }
change-paste = { $count ->
    [1] Карточка вставлена
    [one] Вставлена { $count } карточка
    [few] Вставлены { $count } карточки
   *[many] Вставлено { $count } карточек
  }
change-send = { $count ->
    [1] Карточка отправлена
    [one] Отправлена { $count } карточка
    [few] Отправлены { $count } карточки
   *[many] Отправлено { $count } карточек
  }
change-duplicate = { $count ->
    [1] Создана копия карточки
    [one] Создана { $count } копия карточек
    [few] Созданы { $count } копии карточек
   *[many] Создано { $count } копий карточек
  }
change-move = { $count ->
    [1] Карточка перемещена
    [one] Перемещена { $count } карточка
    [few] Перемещены { $count } карточки
   *[many] Перемещено { $count } карточек
  }
change-delete = { $count ->
    [1] Карточка удалена
    [one] Удалена { $count } карточка
    [few] Удалены { $count } карточки
   *[many] Удалено { $count } карточек
  }
change-text = Текст карточки изменён
change-rate = Оценка изменена
change-direction = Направление влияния изменено
change-colour = Цвет изменён
change-tags = Метки изменены
change-votes = Голоса изменены
change-note = Примечание изменено
change-author = Автор изменён
change-group = Группа изменена
change-description = Описание поля изменено
change-subject = Объект анализа изменён
change-stage = Этап изменён
change-park = Вопрос отложен
change-failed = Не получилось: карточки или поля уже нет. Посмотрите на доску и попробуйте ещё раз.
