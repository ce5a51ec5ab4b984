# Матрица 2×2: карта драйверов, оси, сценарии

foresight-pane-drivers = Драйверы
foresight-pane-axes = Оси
foresight-pane-matrix = Матрица

## Карта драйверов

drivers-facts = { $drivers ->
    [one] { $drivers } драйвер
    [few] { $drivers } драйвера
   *[many] { $drivers } драйверов
  }, { $critical ->
    [one] { $critical } критическая неопределённость
    [few] { $critical } критические неопределённости
   *[many] { $critical } критических неопределённостей
  }
drivers-facts-few = { $drivers ->
    [one] { $drivers } драйвер
    [few] { $drivers } драйвера
   *[many] { $drivers } драйверов
  } (нужно не меньше десяти), { $critical ->
    [one] { $critical } критическая неопределённость
    [few] { $critical } критические неопределённости
   *[many] { $critical } критических неопределённостей
  }
drivers-take = Взять из PEST…
drivers-tray-hint = Перетащите на карту или нажмите Enter
drivers-unplace = Убрать с карты
drivers-corner = Критическая область
# $rating — название оценки: важность, неопределённость
drivers-corner-from = { $rating }, от
drivers-givens = { $count ->
    [one] { $count } предопределённый фактор
    [few] { $count } предопределённых фактора
   *[many] { $count } предопределённых факторов
  }
drivers-givens-hold = Действуют во всех четырёх сценариях.
drivers-spoken = { $driver }, важность { $importance }, неопределённость { $uncertainty }
# Одна буква на знаке драйвера, который стал осью
drivers-axis-x = X
drivers-axis-y = Y
take-title = Взять драйверы из PEST и SWOT
take-nothing = В PEST и SWOT нет новых карточек, которые можно взять в драйверы.
take-do = { $count ->
    [one] Добавить { $count } драйвер
    [few] Добавить { $count } драйвера
   *[many] Добавить { $count } драйверов
  }

## Названия изменений

change-place = { $count ->
    [1] Драйвер размещён
    [one] Размещён { $count } драйвер
    [few] Размещены { $count } драйвера
   *[many] Размещено { $count } драйверов
  }
change-unplace = Драйвер убран с карты
change-driver-move = Драйвер передвинут на карте
change-critical = Критическая область сдвинута

## Пары осей

axes-facts = { $pairs ->
    [one] { $pairs } пара осей
    [few] { $pairs } пары осей
   *[many] { $pairs } пар осей
  }
axes-empty = Ось — это критическая неопределённость, у которой два конечных состояния. Две оси дают четыре варианта будущего.
axes-pair = Пара { $number }
axes-pair-name = { $x } × { $y }
axes-chosen = Выбрана
axes-choose = Выбрать эту пару
axes-open = Открыть матрицу
axes-remove = Удалить пару вместе с историями
axes-details = Показать подробности
axes-side-x = Ось X
axes-side-y = Ось Y
axes-side-none = Нет
axes-driver = { $side }, драйвер
axes-free = Не связана с драйвером
axes-driver-gone = Драйвер удалён
axes-name = Название
axes-name-hint = Назовите ось
axes-high-x = Конечное состояние справа
axes-low-x = Конечное состояние слева
axes-high-y = Конечное состояние вверху
axes-low-y = Конечное состояние внизу
axes-pole-hint = Что будет, если развитие пойдёт этим путём
axes-empty-pole = Полюс не заполнен; опишите его как конечное состояние, чтобы четыре варианта будущего различались.
axes-add = Добавить пару
axes-add-suggested = Добавить «{ $x }» × «{ $y }»

## Матрица

matrix-no-pair = Для четырёх вариантов будущего нужны две оси. Выберите их из критических неопределённостей.
matrix-none-chosen = Пара осей ещё не выбрана.
matrix-go-axes = Перейти к осям
matrix-add-position = Добавить точку
matrix-remove-position = Удалить точку
matrix-scenario-name = Название сценария
matrix-scenario-named = Название сценария, { $poles }
matrix-scenario-hint = Назовите это будущее
matrix-set-aside = Исключить
matrix-take-back = Вернуть
matrix-take-back-named = Вернуть «{ $scenario }»
matrix-aside = Исключён
matrix-aside-because = Исключён: { $reason }
# Точка на матрице: что она значит и её год
matrix-position = { $kind } { $label }
matrix-position-spoken = { $position }, по горизонтали { $x }, по вертикали { $y }

## Боковая панель пары осей, сценария и точки

inspector-pair = Пара осей
inspector-poles = Полюсы
inspector-pole-high = Высокий · { $pole }
inspector-pole-low = Низкий · { $pole }
inspector-story = История
inspector-story-hint = Как мир к этому пришёл и каков он?
inspector-gains = Кто выигрывает
inspector-gains-hint = Кому станет лучше и в чём?
inspector-loses = Кто проигрывает
inspector-loses-hint = Кому станет хуже и в чём?
inspector-implications = Последствия
inspector-implications-hint = Что это значит для нас?
inspector-plausibility = Правдоподобие
inspector-aside-reason = Почему исключён
inspector-aside-hint = Почему это невозможно?
inspector-givens-here = Действует здесь, как и в каждом сценарии
inspector-position = Точка на матрице
inspector-position-label = Подпись
inspector-position-hint = Год

## Названия изменений осей и матрицы

change-pair-add = Пара осей добавлена
change-pair-remove = Пара осей удалена
change-pair-choose = Пара осей выбрана
change-axis = Ось изменена
change-axis-driver = Драйвер оси изменён
change-scenario = Сценарий изменён
change-scenario-aside = Сценарий исключён
change-scenario-back = Сценарий возвращён
change-aside-reason = Причина исключения изменена
change-plausibility = Правдоподобие изменено
change-position = Точка изменена
change-position-add = Точка добавлена
change-position-move = Точка передвинута
change-position-remove = Точка удалена
