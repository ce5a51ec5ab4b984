# Файлы, с которыми работают и другие: кто открыл, кто изменил

locked-title = Сессия уже открыта
locked-who = Открыта у другого пользователя: { $who }, компьютер { $machine }, { $time }.
locked-one = Открыта у другого пользователя: { $who }, { $time }.
locked-somebody = Открыта у другого пользователя, { $time }.
locked-text = Откройте её для чтения или откройте копию и сохраните под другим именем. Если двое пишут в один файл, версии потом придётся объединять.
locked-silent = { $minutes ->
    [one] Оттуда { $minutes } минуту нет признаков работы: возможно, программа закрылась из-за сбоя или компьютер в спящем режиме.
    [few] Оттуда { $minutes } минуты нет признаков работы: возможно, программа закрылась из-за сбоя или компьютер в спящем режиме.
   *[many] Оттуда { $minutes } минут нет признаков работы: возможно, программа закрылась из-за сбоя или компьютер в спящем режиме.
  }
locked-read = Открыть для чтения
locked-copy = Открыть копию
locked-anyway = Всё равно открыть для записи

saved-read-only = Только чтение
outside-reading = Открыто только для чтения. { $who }
outside-shared = Открыто не только здесь. { $who }
outside-try-again = Попробовать для записи
outside-still-open = Сессия всё ещё открыта в другом месте
outside-yours-now = В другом месте сессия закрыта, теперь можно писать
outside-read-only = Эта сессия открыта только для чтения. Чтобы изменить её, сохраните под другим именем.
outside-changed = Файл этой сессии изменён извне.
outside-undone = В файле есть записи других, принятие которых здесь отменено.
outside-decide = Посмотреть изменения…
outside-gone = Файла { $path } больше нет. Здесь сессия сохранилась целиком.
outside-save-again = Сохранить заново
outside-merged = Обе версии объединены
outside-not-merged = Объединить версии нельзя: вместе они нарушают правила сессии. Сравните их или сохраните свою под другим именем.
outside-column = { $title } — в файле

## Где обе стороны изменили одно и то же

reconcile-title = Обе стороны изменили одно и то же
reconcile-text = { $count ->
    [one] Остальное объединено. В { $count } месте выберите, какая версия верна.
    [few] Остальное объединено. В { $count } местах выберите, какая версия верна.
   *[many] Остальное объединено. В { $count } местах выберите, какая версия верна.
  }
reconcile-mine = Здесь: { $what }
reconcile-theirs = В файле: { $what }
reconcile-named = { $kind } · { $name }
reconcile-card = Карточка
reconcile-person = Участник
reconcile-indicator = Показатель
reconcile-words = Формулировка
reconcile-line = Строка поля «{ $cell }»
reconcile-cell = Поле
reconcile-stage = Этап работы
reconcile-first = Первая оценка
reconcile-second = Вторая оценка
reconcile-merged-from = Из каких карточек объединена
reconcile-stance = В чью пользу говорит
reconcile-chosen = Выбранная пара осей
reconcile-point-kind = Что обозначает точка
reconcile-formula = Формула
reconcile-bands = Ответы ниже | в середине
reconcile-table = Таблица
reconcile-value = { $entity } · { $of }
reconcile-values = { $count ->
    [one] { $count } значение
    [few] { $count } значения
   *[many] { $count } значений
  }
reconcile-place = { $x } на { $y }
reconcile-nothing = ничего
reconcile-yes = да
reconcile-no = нет
