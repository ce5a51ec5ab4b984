# Тақта: енгізу жолы, ұяшықтар, карточкалар, бүйір панель және өзгерістердің атаулары

subject-name = Талдау объектісі
subject-hint-swot = Кімнің күшті және әлсіз жақтары? Талдау объектісін атаңыз
subject-hint-pest = Кімнің сыртқы ортасы? Талдау объектісін атаңыз
sort-name = Карточкалардың реті
filter-hint = Карточкадағы сөз
filter-close = Барлық карточканы көрсету
filter-shown = { $shown } / { $all }
filter-none = Мұнда бұл сөздер кездесетін карточка жоқ.
wall-leave = F5 — шығу

capture-name = Жаңа карточка
capture-hint = Ойыңызды жазып, Enter пернесін басыңыз
capture-hint-cell = ұяшық
capture-hint-palette = пәрмендер

cell-description = Ұяшықтың сипаттамасы
cell-description-hint = Мұнда не жиналғанын бір жолмен жазыңыз
card-text = Карточка мәтіні
# Карточка мәтінінен кейін дауыстап оқылады
card-spoken-rating = , { $rating } { $value }

## Бүйір панель

inspector-empty-title = Карточка таңдалмаған
inspector-empty = Карточканы бағалау, оған түс пен белгі беру және қайдан алынғанын көру үшін оны таңдаңыз.
inspector-several = { $count } карточка таңдалды
inspector-direction = Әсер ету бағыты
inspector-comes-from = Қайдан алынған
inspector-origin-gone = Бастапқы карточка жойылған.
inspector-leads-to = Қайда жіберілген
inspector-colour = Түсі
inspector-tags = Белгілер
inspector-tags-hint = Үтірмен бөліп жазыңыз
inspector-votes = Дауыстар
inspector-note = Ескертпе
inspector-note-hint = Ескертпе жазыңыз
inspector-author = Автор
inspector-group = Топ
inspector-nobody = Көрсетілмеген

## Өзгерістердің атаулары: хабарламада жеке және «Болдырмау» сөзінен кейін тұрады

change-add = { $count ->
    [1] Карточка қосылды
   *[other] { $count } карточка қосылды
  }
change-paste = { $count ->
    [1] Карточка кірістірілді
   *[other] { $count } карточка кірістірілді
  }
change-send = { $count ->
    [1] Карточка жіберілді
   *[other] { $count } карточка жіберілді
  }
change-duplicate = { $count ->
    [1] Карточканың көшірмесі жасалды
   *[other] { $count } карточканың көшірмесі жасалды
  }
change-move = { $count ->
    [1] Карточка жылжытылды
   *[other] { $count } карточка жылжытылды
  }
change-delete = { $count ->
    [1] Карточка жойылды
   *[other] { $count } карточка жойылды
  }
change-text = Карточка мәтіні өзгертілді
change-rate = Баға өзгертілді
change-direction = Әсер ету бағыты өзгертілді
change-colour = Түсі өзгертілді
change-tags = Белгілер өзгертілді
change-votes = Дауыстар өзгертілді
change-note = Ескертпе өзгертілді
change-author = Авторы өзгертілді
change-group = Тобы өзгертілді
change-description = Ұяшықтың сипаттамасы өзгертілді
change-subject = Талдау объектісі өзгертілді
change-stage = Кезең өзгертілді
change-park = Мәселе кейінге қалдырылды
change-failed = Орындалмады: карточка немесе ұяшық енді жоқ. Тақтаны қарап, қайта байқап көріңіз.
