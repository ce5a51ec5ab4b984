# Меню и команды: в меню, в поиске команд и в списке сочетаний клавиш

menu-file = Файл
menu-edit = Правка
menu-view = Вид
menu-theme = Оформление

command-new = Новая сессия
command-open = Открыть…
command-open-folder = Открыть из папки…
command-save = Сохранить
command-save-as = Сохранить как…
command-export = Экспортировать отчёт…
command-history = Прежние версии…
command-close-tab = Закрыть вкладку
command-quit = Выйти

command-undo = Отменить
command-redo = Повторить
command-capture = Записать мысль
command-edit-card = Изменить текст карточки
command-duplicate = Создать копии выбранных карточек
command-delete = Удалить выбранные карточки
command-send = Отправить…
command-select-all = Выбрать все карточки поля
command-copy-cell = Скопировать поле как текст
command-park = Отложить вопрос…

command-palette = Найти команду…
command-filter = Отобрать карточки
command-wall = Вывести на экран
command-inspector = Показать или скрыть боковую панель
command-next-tab = Перейти на следующую вкладку
command-previous-tab = Перейти на предыдущую вкладку
command-text-bigger = Увеличить текст
command-text-smaller = Уменьшить текст
command-text-normal = Вернуть обычный размер текста
command-shortcuts = Показать сочетания клавиш
command-about = О программе…

## На доске

command-cell = Выбрать поле { $number }
command-rate = Поставить первую оценку { $number }
command-rate-second = Поставить вторую оценку { $number }
command-step-up = Повысить первую оценку
command-step-down = Понизить первую оценку
command-move-up = Переместить карточки выше
command-move-down = Переместить карточки ниже
command-move-left = Переместить карточки в предыдущее поле
command-move-right = Переместить карточки в следующее поле
command-select-up = Выбрать карточку выше
command-select-down = Выбрать карточку ниже
command-select-left = Выбрать карточку в поле слева
command-select-right = Выбрать карточку в поле справа
command-extend-up = Расширить выделение вверх
command-extend-down = Расширить выделение вниз
command-stage-collect = Перейти к сбору
command-stage-rate = Перейти к оценке
command-stage-discuss = Перейти к обсуждению
command-sort-hand = Упорядочить вручную
command-sort-rating = Упорядочить по оценке
command-sort-votes = Упорядочить по голосам

command-next-indicator = Перейти к следующему показателю
command-previous-indicator = Перейти к предыдущему показателю
command-leave-png = Сохранить диаграмму в PNG…
command-leave-svg = Сохранить диаграмму в SVG…
command-copy-picture = Скопировать диаграмму как картинку
command-leave-csv = Сохранить таблицу в CSV…
command-leave-xlsx = Сохранить таблицу в XLSX…

## In the comparison

command-extend-left = Расширить выделение влево
command-extend-right = Расширить выделение вправо
command-compare-tabs = Сравнить открытые сессии
command-next-difference = Перейти к следующему различию
command-previous-difference = Перейти к предыдущему различию
command-link-cards = Связать две выбранные карточки
command-keep-apart = Не связывать выбранные карточки
command-confirm-link = Подтвердить связь выбранной карточки
command-confirm-all = Подтвердить все предложенные связи
command-show-card = Показать карточку в её сессии

## Куда перейти

command-go-start = Перейти на начальную страницу
command-go-overview = Перейти к обзору
command-go-indicators = Перейти к показателям
command-go-pest = Перейти к PEST
command-go-swot = Перейти к SWOT
command-go-drivers = Перейти к драйверам
command-go-axes = Перейти к осям
command-go-matrix = Перейти к матрице сценариев
command-go-compare = Перейти к сравнению

## Язык и оформление

command-language-kk = Переключить на казахский язык (Қазақша)
command-language-ru = Переключить на русский язык
command-language-en = Переключить на английский язык (English)
command-theme-light = Светлое оформление
command-theme-dark = Тёмное оформление
command-theme-contrast = Высокая контрастность
command-new-indicator = Добавить показатель
