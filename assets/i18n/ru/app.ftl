# Окно: верхняя полоса, боковая полоса, вкладки, уведомления

app-name = Fourfold
topbar-menu = Меню
topbar-language = Язык
topbar-wall = Вывести на экран
tab-untitled = Сессия без названия

## Боковая полоса; названию хватает двух строк по дюжине букв

rail-overview = Обзор
rail-indicators = Показатели
rail-pest = PEST
rail-swot = SWOT
rail-scenarios = Сценарии
rail-compare = Сравнение

## Сохранена ли сессия на диске

saved-never = Новая
saved-not = Не сохранено
saved-saving = Сохраняется…
saved-at = Сохранено в { $time }
saved-yes = Сохранено

## Отмена и повтор; $what — название изменения

undo-named = Отменить: «{ $what }»
redo-named = Повторить: «{ $what }»
undone = Отменено: «{ $what }»
redone = Повторено: «{ $what }»

## Уведомления

toast-undo = Отменить
toast-dismiss = Закрыть
copied-cards = { $count ->
    [one] Скопирована { $count } карточка
    [few] Скопированы { $count } карточки
   *[many] Скопировано { $count } карточек
  }
copied-cell = { $count ->
    [one] Скопировано поле «{ $cell }»: { $count } карточка
    [few] Скопировано поле «{ $cell }»: { $count } карточки
   *[many] Скопировано поле «{ $cell }»: { $count } карточек
  }

## Когда окно не открывается

start-no-window = Не удалось открыть окно, но в командной строке по-прежнему работают «fourfold check ФАЙЛ» и «fourfold show ФАЙЛ».
