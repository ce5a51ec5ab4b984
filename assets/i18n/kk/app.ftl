# Терезе: жоғарғы жолақ, бүйір жолақ, қойындылар, хабарламалар

app-name = Fourfold
topbar-menu = Мәзір
topbar-language = Тіл
topbar-wall = Экранға шығару
tab-untitled = Атаусыз сессия

## Бүйір жолақ; атауға он шақты әріптен екі жол орын бар

rail-overview = Шолу
rail-indicators = Көрсеткіштер
rail-pest = PEST
rail-swot = SWOT
rail-scenarios = Сценарийлер
rail-compare = Салыстыру

## Сессия дискіде сақталған ба

saved-never = Жаңа
saved-not = Сақталмаған
saved-saving = Сақталып жатыр…
saved-at = Сақталған уақыты: { $time }
saved-yes = Сақталған

## Болдырмау және қайталау; $what — өзгерістің атауы

undo-named = Болдырмау: «{ $what }»
redo-named = Қайталау: «{ $what }»
undone = Болдырылмады: «{ $what }»
redone = Қайталанды: «{ $what }»

## Хабарламалар

toast-undo = Болдырмау
toast-dismiss = Жабу
copied-cards = { $count } карточка көшірілді
copied-cell = «{ $cell }» ұяшығы көшірілді: { $count } карточка

## Терезе ашылмағанда

start-no-window = Терезе ашылмады, бірақ пәрмен жолында «fourfold check ФАЙЛ» және «fourfold show ФАЙЛ» жұмыс істей береді.
