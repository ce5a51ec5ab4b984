# Отчёт: что в нём есть, его страницы и способы его сохранить

rail-report = Отчёт
report-place-sections = Части отчёта
report-place-usual = Вернуть обычные
report-place-move-hint = Чтобы переставить часть, перетащите её или нажмите на её флажке Alt и ↑ или ↓.
report-place-organisation-hint = Кто выпускает отчёт
report-place-logo = Логотип
report-place-choose-logo = Выбрать логотип…
report-place-no-logo = Убрать
report-place-logo-hint = PNG, JPEG или SVG, не больше 2 МБ. Стоит на титульном листе.
report-place-save-as = Сохранить как
report-place-docx = Word…
report-place-form = { $ending }…
report-place-pptx = Слайды…
report-place-xlsx = Таблица…
report-place-html = Веб-страница…
report-place-md = Markdown…
report-place-csv = Карточки в CSV…
report-place-whole-set = Записать весь набор…

## Сколько есть в каждой части

holds-cards = { $count ->
    [one] { $count } карточка
    [few] { $count } карточки
   *[many] { $count } карточек
  }
holds-indicators = { $count ->
    [one] { $count } показатель
    [few] { $count } показателя
   *[many] { $count } показателей
  }
holds-decisions = { $count ->
    [one] { $count } решение
    [few] { $count } решения
   *[many] { $count } решений
  }
holds-thoughts = { $count ->
    [one] { $count } мысль
    [few] { $count } мысли
   *[many] { $count } мыслей
  }
holds-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
  }
holds-pieces = { $count ->
    [one] { $count } свидетельство
    [few] { $count } свидетельства
   *[many] { $count } свидетельств
  }
holds-findings = { $count ->
    [one] { $count } совет
    [few] { $count } совета
   *[many] { $count } советов
  }
holds-nothing = пусто, в отчёт не войдёт
holds-too-short = на одну страницу не войдёт

## Страницы

preview-page-of = Страница { $page } из { $count }
preview-previous = Предыдущая страница
preview-next = Следующая страница
preview-setting = Страницы готовятся…
preview-width = По ширине
preview-page = Вся страница
preview-empty = Страницы отчёта появятся здесь, как только в сессии что-нибудь будет: вопрос, карточка, показатель, решение. Чего в сессии нет, то в отчёт не входит.
preview-nothing-chosen = Все части отключены, отчитываться не о чем. Отметьте хотя бы одну.
preview-without-paper = Эта сборка программы не умеет показывать страницы. Сохранить отчёт всё равно можно.
preview-broke-off = Подготовить страницы не удалось. Отчёт можно сохранить в другом формате.

## Запись

writing-one = Записывается { $file }
writing-of = Записывается { $number } из { $all }, { $file }
writing-stop = Остановить
writing-stopping = Останавливается
writing-stopped = Запись остановлена. Ничего незаконченного не осталось.
message-another-name = Выбрать другое имя…
message-another-folder = Выбрать другую папку…
file-dialog-report-set = Выберите папку для всего набора
file-dialog-logo = Выберите логотип
path-take = Выбрать
path-means-set = Новая папка со всеми форматами в { $folder }
export-see-pages = Выбрать части и увидеть страницы
export-in-use = Файл { $path } открыт в другой программе. Закройте его там или выберите другое имя.
command-go-report = Перейти к отчёту
