# Сұрайтын, тізетін немесе көрсететін диалогтер

## Пәрмен іздеу

palette-name = Пәрменді, тақтаны немесе карточканы табу
palette-hint = Не істеу керек?
palette-nothing = Бұл сөздер бойынша ештеңе табылмады.
palette-tab = Ашық сессия
palette-canvas = Тақта
palette-canvas-named = { $kind } · { $name }
group-board = Тақта
group-places = Өту
group-look = Тіл және безендіру

## Пернелер тіркесімі

shortcuts-title = Пернелер тіркесімдері
shortcuts-card = Жолды карточка етіп қосу
shortcuts-card-keys = Enter
shortcuts-cell = Жазылатын ұяшықты таңдау
shortcuts-select = Карточканы таңдау
shortcuts-extend = Таңдауды кеңейту
shortcuts-several = Таңдауға карточка қосу
shortcuts-several-keys = Shift+шерту
shortcuts-write = Карточкаға жазу
shortcuts-write-keys = Қос шерту
shortcuts-move = Таңдалған карточкаларды жылжыту
shortcuts-rate = Бірінші бағаны қою
shortcuts-rate-second = Екінші бағаны қою
shortcuts-back = Бір қадам шегіну: сүйреуді, түзетуді, таңдауды болдырмау

## Сақталмағанды жабу; $count сессия жоғалар еді

unsaved-title = { $count ->
    [one] Бұл сессияда сақталмаған өзгерістер бар
   *[other] { $count } сессияда сақталмаған өзгерістер бар
  }
unsaved-text = Қазір жапсаңыз, бұл өзгерістер жоғалады.
unsaved-draft = Сақтасаңыз, аяқталмаған жол карточкаға айналады.
unsaved-save = { $count ->
    [one] Сақтау
   *[other] Барлығын сақтау
  }
unsaved-drop = Сақтамау

## Қолмен жазылатын жол

path-name = Файл жолы
path-folder-name = Қалта жолы
path-no-dialog = Жүйе файл таңдау терезесін көрсетпеді, сондықтан жолын осында жазыңыз.
path-means = { $folder } қалтасындағы «{ $name }» файлы
path-means-folder = { $folder } қалтасы
path-open = Ашу
path-save = Сақтау
path-replace = Алмастыру
path-browse = Шолу…
path-no-name = Файл жолын жазыңыз.
path-no-folder-name = Қалта жолын жазыңыз.
path-no-file = { $folder } қалтасында «{ $name }» файлы жоқ. Жолды тексеріңіз.
path-is-folder = Бұл — қалта. Оған файл атын қосып жазыңыз.
path-no-folder = { $folder } қалтасы жоқ. Бар қалтаны таңдаңыз.
path-exists = Бұл қалтада «{ $name }» файлы бұрыннан бар. Оны алмастыру керек пе?

## Жаңарақ бағдарламаның файлы

newer-title = { $number }-пішімдегі файл
newer-copy = Мәтінді көшіру
newer-copied = Файл мәтіні көшірілді
