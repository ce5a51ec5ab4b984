# Прежние версии сессии

history-title = Прежние версии
history-all = Ни одна сессия не открыта. Здесь последняя версия каждой сессии, над которой недавно работали.
history-reading = Чтение…
history-none = Версий пока нет. Версия сохраняется через каждые пять минут работы и при каждом сохранении.
history-off = Прежние версии на этом компьютере отключены.
history-time = { $day }, { $time }
history-row = { $cards }: новых { $added }, изменено { $changed }, удалено { $removed }
history-row-other = { $cards }: другие изменения
history-row-of = { $time } · { $what }
history-row-saved = { $time } · сохранение
history-row-replaced = { $time } · перед восстановлением версии
history-broken = Не читается
history-unreadable = Эта версия не читается. Выберите другую; самой сессии это не касается.
history-differences = Изменения с тех пор
history-contents = Что было в ней
history-otherwise = Изменено в остальном: { $count }
history-indicators = Показатели с отличиями: { $count }
history-other = Карточки и показатели те же; отличается остальное.
history-same = Отличий нет.
history-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
   *[many] и ещё { $count }
}
history-cell = { $cell }: { $count }
history-restore = Восстановить
history-copy = Открыть копию
history-copy-title = { $title } ({ $time })
history-restored = Восстановлена версия: { $time }
history-keep = Хранить прежние версии на этом компьютере семь дней
history-size = Они занимают { $size } МБ.
history-turn-off-text = Все прежние версии всех сессий на этом компьютере будут удалены, новые храниться не будут. Ваши файлы останутся.
history-turn-off = Отключить и удалить
history-stay-on = Оставить
history-trouble = Прежние версии не удалось записать или удалить: служебная папка программы этого не позволяет.
