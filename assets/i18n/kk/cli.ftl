# Пәрмен жолы

cli-sound = { $findings ->
    [0] файл дұрыс, ескерту жоқ
   *[other] файл дұрыс, { $findings } ескерту бар
  }
cli-not-canonical = сақтағанда файл { $line }-жолдан бастап өзгереді
cli-no-window = Бағдарламаның бұл жинағында терезе жоқ. Пәрмен жолында «fourfold check» және «fourfold show» жұмыс істейді.

## Сессияның жоспар түріндегі мазмұны

show-untitled = Атаусыз сессия
show-question = Негізгі сұрақ: { $text }
show-subject = Талдау объектісі: { $text }
show-place = Өтетін жері: { $text }
show-date = Күні: { $text }
show-horizon = Болжам көкжиегі: { $text }
show-facilitator = Модератор: { $text }
show-about = Материалдар туралы: { $text }
show-stage = Кезең: { $text }
show-votes = { $count } дауыс
show-axes = Осьтер жұбы
show-chosen-axes = Осьтер жұбы, таңдалған
show-gains = Кім ұтады: { $text }
show-loses = Кім ұтылады: { $text }
show-implications = Салдары: { $text }
show-plausibility = Шынайылығы: { $text }
show-set-aside = Қараудан шығарылған: { $text }
show-source = Дереккөз: { $text }
show-notes = Ескертпе: { $text }
show-formula = Формула: { $text }
show-participants = Қатысушылар
show-groups = Топтар
show-parking-lot = Кейінге қалдырылған мәселелер
show-decisions = Шешімдер
cli-recovered = { $title }: { $cards }, жазылған уақыты: { $day }, { $time }
cli-recovered-none = Онда бағдарлама терезесі қайта ашпаған ештеңе жоқ.
