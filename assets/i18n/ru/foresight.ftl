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
  }, { $critical ->
    [one] { $critical } критическая неопределённость
    [few] { $critical } критические неопределённости
   *[many] { $critical } критических неопределённостей
  }; до выбора осей нужно не меньше десяти драйверов
drivers-take = Взять из PEST…
drivers-tray-hint = Перетащите на карту или нажмите Enter
drivers-unplace = Убрать с карты
drivers-corner = Критическая область
# $rating is the name of a rating: importance, uncertainty
drivers-corner-from = { $rating }, от
drivers-givens = { $count ->
    [one] { $count } предопределённый фактор
    [few] { $count } предопределённых фактора
   *[many] { $count } предопределённых факторов
  }
drivers-givens-hold = Действуют во всех четырёх сценариях.
drivers-spoken = { $driver }, важность { $importance }, неопределённость { $uncertainty }
# One letter in the mark of a driver that is an axis
drivers-axis-x = X
drivers-axis-y = Y
take-title = Взять драйверы из PEST и SWOT
take-nothing = Все факторы, возможности и угрозы уже есть среди драйверов.
take-do = { $count ->
    [one] Добавить { $count } драйвер
    [few] Добавить { $count } драйвера
   *[many] Добавить { $count } драйверов
  }

## Names of changes

change-place = { $count ->
    [1] Драйвер размещён
    [one] Размещён { $count } драйвер
    [few] Размещено { $count } драйвера
   *[many] Размещено { $count } драйверов
  }
change-unplace = Драйвер убран с карты
change-driver-move = Драйвер передвинут на карте
change-critical = Критическая область сдвинута
