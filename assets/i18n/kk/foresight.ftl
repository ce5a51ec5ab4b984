# 2×2 матрицасы: факторлар картасы, осьтер, сценарийлер

foresight-pane-drivers = Факторлар
foresight-pane-axes = Осьтер
foresight-pane-matrix = Матрица

## Факторлар картасы

drivers-facts = { $drivers } қозғаушы фактор, { $critical } шешуші белгісіздік
drivers-facts-few = { $drivers } қозғаушы фактор, { $critical } шешуші белгісіздік; осьтерді таңдағанға дейін кемінде он фактор керек
drivers-take = PEST-тен алу…
drivers-tray-hint = Картаға сүйреңіз немесе Enter басыңыз
drivers-unplace = Картадан алу
drivers-corner = Шешуші аймақ
# $rating is the name of a rating: importance, uncertainty
drivers-corner-from = { $rating }, мынадан бастап
drivers-givens = Алдын ала белгілі { $count } фактор
drivers-givens-hold = Төрт сценарийдің бәрінде сақталады.
drivers-spoken = { $driver }, маңыздылығы { $importance }, белгісіздігі { $uncertainty }
# One letter in the mark of a driver that is an axis
drivers-axis-x = X
drivers-axis-y = Y
take-title = PEST пен SWOT-тан факторлар алу
take-nothing = Барлық фактор, мүмкіндік пен қауіп-қатер қозғаушы факторлар арасында бар.
take-do = { $count } фактор қосу

## Names of changes

change-place = { $count ->
    [1] Фактор картаға орналастырылды
   *[other] Картаға { $count } фактор орналастырылды
  }
change-unplace = Фактор картадан алынды
change-driver-move = Фактор картада жылжытылды
change-critical = Шешуші аймақ жылжытылды
