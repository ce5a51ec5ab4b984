# Диалоги, которые спрашивают, перечисляют или показывают

## Поиск команд

palette-name = Поиск команды, доски или карточки
palette-hint = Что нужно сделать?
palette-nothing = По этим словам ничего не нашлось.
palette-tab = Открытая сессия
palette-canvas = Доска
palette-canvas-named = { $kind } · { $name }
group-board = Доска
group-places = Переходы
group-look = Язык и оформление

## Сочетания клавиш

shortcuts-title = Сочетания клавиш
shortcuts-card = Добавить строку как карточку
shortcuts-card-keys = Enter
shortcuts-cell = Выбрать поле для записи
shortcuts-select = Выбрать карточку
shortcuts-extend = Расширить выделение
shortcuts-several = Добавить карточку к выделению
shortcuts-several-keys = Shift+щелчок
shortcuts-write = Писать в карточке
shortcuts-write-keys = Двойной щелчок
shortcuts-move = Переместить выбранные карточки
shortcuts-rate = Поставить первую оценку
shortcuts-rate-second = Поставить вторую оценку
shortcuts-back = Шаг назад: отменить перетаскивание, правку, выделение

## Закрытие несохранённого; было бы потеряно $count сессий

unsaved-title = { $count ->
    [one] В этой сессии есть несохранённые изменения
    [few] В { $count } сессиях есть несохранённые изменения
   *[many] В { $count } сессиях есть несохранённые изменения
  }
unsaved-text = Если закрыть сейчас, эти изменения пропадут.
unsaved-draft = При сохранении недописанная строка станет карточкой.
unsaved-save = { $count ->
    [one] Сохранить
    [few] Сохранить все
   *[many] Сохранить все
  }
unsaved-drop = Не сохранять

## Путь, введённый вручную

path-name = Путь к файлу
path-folder-name = Путь к папке
path-no-dialog = Система не показала окно выбора файла, поэтому введите путь здесь.
path-means = Файл «{ $name }» в папке { $folder }
path-means-folder = Папка { $folder }
path-open = Открыть
path-save = Сохранить
path-replace = Заменить
path-browse = Обзор…
path-no-name = Введите путь к файлу.
path-no-folder-name = Введите путь к папке.
path-no-file = В папке { $folder } нет файла «{ $name }». Проверьте путь.
path-is-folder = Это папка. Допишите имя файла.
path-no-folder = Папки { $folder } нет. Выберите существующую.
path-exists = В этой папке уже есть файл «{ $name }». Заменить его?

## Файл более новой программы

newer-title = Файл формата { $number }
newer-copy = Скопировать текст
newer-copied = Текст файла скопирован
