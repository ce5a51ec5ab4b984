# Командная строка

cli-sound = { $findings ->
    [0] файл исправен, замечаний нет
    [one] файл исправен, { $findings } замечание
    [few] файл исправен, { $findings } замечания
   *[many] файл исправен, { $findings } замечаний
  }
cli-not-canonical = при сохранении файл изменится начиная со строки { $line }
cli-no-window = В этой сборке программы нет окна. В командной строке работают «fourfold check» и «fourfold show».

## Сессия в виде плана

show-untitled = Сессия без названия
show-question = Ключевой вопрос: { $text }
show-subject = Объект анализа: { $text }
show-place = Место: { $text }
show-date = Дата: { $text }
show-horizon = Горизонт прогноза: { $text }
show-facilitator = Модератор: { $text }
show-about = О материалах: { $text }
show-stage = Этап: { $text }
show-votes = { $count ->
    [one] { $count } голос
    [few] { $count } голоса
   *[many] { $count } голосов
  }
show-axes = Пара осей
show-chosen-axes = Пара осей, выбранная
show-gains = Кто выигрывает: { $text }
show-loses = Кто проигрывает: { $text }
show-implications = Последствия: { $text }
show-plausibility = Правдоподобие: { $text }
show-set-aside = Исключён: { $text }
show-source = Источник: { $text }
show-notes = Примечания: { $text }
show-formula = Формула: { $text }
show-participants = Участники
show-groups = Группы
show-parking-lot = Отложенные вопросы
show-decisions = Решения
cli-recovered = { $title }: { $cards }, записано { $day }, { $time }
cli-recovered-none = Там нет ничего, чего не подхватило окно программы.
