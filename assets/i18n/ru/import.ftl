# Загрузка таблиц

import-change = { $count ->
    [1] Показатель загружен
    [one] Загружен { $count } показатель
    [few] Загружены { $count } показателя
   *[many] Загружено { $count } показателей
  }
import-change-one = Загружен показатель «{ $name }»
import-change-update = { $count ->
    [1] Показатель обновлён
    [one] Обновлён { $count } показатель
    [few] Обновлены { $count } показателя
   *[many] Обновлено { $count } показателей
  }
import-change-update-one = Обновлён показатель «{ $name }»
import-change-both = { $added ->
    [one] Загружен { $added } показатель
    [few] Загружены { $added } показателя
   *[many] Загружено { $added } показателей
  }, обновлено: { $updated }
import-refused = Показатели не удалось добавить. Сообщение программы: { $words }
import-too-much-for-session = С этими показателями в сессии станет больше наблюдений, чем вмещает один файл. Загрузите только часть из них.

## Why a table is not read

import-empty = Внутри ничего нет. Проверьте, та ли это таблица.
import-too-large = Файл больше { $limit } МБ. Оставьте только нужные строки и столбцы и загрузите их.
import-too-large-unpacked = Часть этой книги после распаковки занимает больше { $limit } МБ, поэтому книга не открыта. Сохраните нужный лист в формате CSV и загрузите его.
import-too-many-cells = На листе «{ $sheet }» больше { $limit } ячеек или так указано в файле. Скопируйте саму таблицу в новую книгу и загрузите её.
import-too-many-columns = В строке { $row } больше { $limit } столбцов. Проверьте, тот ли это файл и чем в нём разделены значения.
import-long-cell = В одной из ячеек строки { $row } больше { $limit } байт текста. Проверьте, тот ли это файл и закрыты ли в нём кавычки.
import-too-many-observations = В таблице больше { $limit } наблюдений. Оставьте только нужные показатели, регионы или годы.
import-not-a-table = Это не текст и не книга с таблицами. Читаются файлы CSV, TSV, TXT, XLSX, XLS и ODS.
import-text-not-workbook = По имени это книга с таблицами, но внутри обычный текст. Если это таблица, замените окончание имени на .csv.
import-web-page = Это веб-страница, каким бы ни было имя файла. Откройте её в табличном редакторе и сохраните в формате XLSX или CSV.
import-other-document = Это документ другого вида. Читаются файлы CSV, TSV, TXT, XLSX, XLS и ODS; сохраните документ в одном из этих форматов.
import-password = Книга защищена паролем. Откройте её с паролем, сохраните копию без пароля и загрузите копию.
import-damaged = Книга повреждена или получена не полностью. Возьмите её из источника ещё раз или откройте в табличном редакторе и сохраните заново.
import-no-encoding = Кодировки «{ $name }» нет. Возможные названия: utf-8, utf-16, windows-1251, kz-1048 и подобные.
import-no-sheet = Листа «{ $name }» нет. Листы: { $known }.
import-no-column = Столбца «{ $name }» нет. Столбцы: { $known }.
import-cancelled = Загрузка отменена. Ничего не изменено.
import-no-measure = Показателей не найдено: ни в одном столбце нет измеряемых значений. Ничего не загружено.

## What was understood

import-layout = Вид таблицы: { $name }
import-encoding = Кодировка: { $name }
import-decimal = Десятичный знак: { $sign }
import-decimal-none = Десятичный знак: в числах не встречается
import-decimal-mixed = Десятичный знак: в разных столбцах разный
import-indicator = { $entities ->
    [one] { $entities } объект
    [few] { $entities } объекта
   *[many] { $entities } объектов
  }, { $periods ->
    [0] без даты
    [one] { $periods } период
    [few] { $periods } периода
   *[many] { $periods } периодов
  }, { $observations ->
    [one] { $observations } наблюдение
    [few] { $observations } наблюдения
   *[many] { $observations } наблюдений
  }
import-missing = Нет значений: { $count }. Пусто: { $empty }, нет данных: { $nodata }, нет явления: { $nosuch }, конфиденциально: { $confidential }
import-updated = Новый выпуск уже имеющегося показателя: { $added ->
    [one] { $added } новое значение
    [few] { $added } новых значения
   *[many] { $added } новых значений
  }, пересмотрено: { $revised }
import-kept = { $count ->
    [one] { $count } значения нет в новом выпуске, оно осталось прежним
    [few] { $count } значений нет в новом выпуске, они остались прежними
   *[many] { $count } значений нет в новом выпуске, они остались прежними
  }
import-unchanged = Уже есть, значения те же
import-personal = Не взяты столбцы с данными о людях: { $names }
import-unused = Другие столбцы не взяты: { $names }
import-doubtful = { $count ->
    [one] { $count } сомнительная ячейка, не взята
    [few] { $count } сомнительные ячейки, не взяты
   *[many] { $count } сомнительных ячеек, не взяты
  }
import-dry-run = Это была проба. Ничего не записано.

## What is to be known of an indicator

import-note-open-sign = По таблице нельзя определить десятичный знак; прочитано как «{ $sign }». Проверьте какое-нибудь значение.
import-note-over-hundred = Сумма долей { $sum } %: возможно, ответов было несколько. Это не части целого.
import-note-overlap = Сумма частей { $parts }, целое { $whole }. Категории, по-видимому, пересекаются, поэтому они не складываются.
import-note-answered = n = { $count }
import-note-unanswered = Не ответили: { $count }
import-note-several = Можно было дать несколько ответов, поэтому их сумма больше n.

## What is the matter with a cell

import-doubt-slip = цифры и знаки, из которых не складывается число
import-doubt-other-sign = другой десятичный знак, чем в столбце
import-doubt-words = слова там, где должно быть число
import-doubt-no-period = не период там, где должен быть период
import-doubt-repeated = второе, другое значение для того же объекта и периода
import-doubt-other-unit = доля среди величин или величина среди долей
import-doubt-too-large = слишком большое число

## The window

command-import = Загрузить таблицу…
file-dialog-import = Выбор таблицы для загрузки
import-title = Загрузка «{ $name }»
import-title-pasted = Загрузка вставленной таблицы
import-reading = Чтение таблицы
import-stop = Остановить
import-another = Выбрать другой файл…
import-needs-workshop = Откройте сессию или начните новую, затем перетащите таблицу ещё раз.
import-after-dialog = Закройте открытое окно и перетащите таблицу ещё раз.

import-layout-world-bank-api = Файл Всемирного банка, годы в столбцах
import-layout-databank = Файл DataBank Всемирного банка, годы в столбцах
import-layout-governance = Книга «Индикаторы государственного управления» Всемирного банка
import-layout-sdmx = Файл обмена статистическими данными (SDMX)
import-layout-sdmx-labelled = Файл обмена статистическими данными (SDMX) с названиями
import-layout-oecd-old = Файл ОЭСР прежнего образца
import-layout-egov = Индекс электронного правительства ООН
import-layout-statistics = Книга органа статистики, заголовки в нескольких строках
import-layout-survey = Опрос, строка на человека
import-layout-answers = Ответы на вопросы
import-layout-wide-years = Годы в столбцах
import-layout-long = Период в каждой строке
import-layout-cross-section = Объекты на один момент времени
import-layout-words = Таблица из слов
import-layout-no-measure = Измеряемых значений не найдено
import-said-text = текст в кодировке { $encoding }, между значениями { $delimiter }
import-said-rows = значения в строках с { $from } по { $to }

import-role-skip = Не берётся
import-role-personal = Люди
import-role-entity = Объект
import-role-name = Название показателя
import-role-category = Категория
import-role-period = Период
import-role-unit = Единица
import-role-status = Пометка
import-role-multiplier = Степень десяти
import-role-value = Значение
import-role-measure = Показатель
import-role-question = Вопрос
import-role-aspect = Признак
import-column = Заголовок: { $name }

import-sheet = Лист
import-headings-from = Заголовки со строки
import-values-from = Значения со строки
import-decimal-sign = Десятичный знак
import-as-found = Как в таблице
import-sign-comma = Запятая
import-sign-point = Точка
import-encoding-name = Кодировка
import-delimiter = Между значениями
import-delimiter-comma = Запятая
import-delimiter-semicolon = Точка с запятой
import-delimiter-tab = Табуляция
import-delimiter-bar = Черта

import-tab-indicators = Показатели ({ $count })
import-tab-doubts = Сомнительные ячейки ({ $count })
import-all = Взять все
import-none = Не брать ничего
import-no-measure-here = Показателей не найдено. Если они в таблице есть, укажите над столбцом, что в нём.
import-unnamed = Вставленная таблица
import-row-name = Название показателя
import-new-periods = Новые периоды: { $names }
import-new-entities = Новые объекты: { $names }
import-revised-values = Пересмотренные значения
import-revised-value = { $place }: было { $before }, стало { $after }
import-more = и ещё { $count }
import-beside = Добавить как новый показатель
import-take-personal = Взять и эти столбцы
import-no-doubts = Все ячейки прочитаны без сомнений.
import-doubts-hint = Эти ячейки можно прочитать по-разному или нельзя прочитать никак. Они не берутся, пока вы не напишете, что в них.
import-show-cell = Показать ячейку в таблице
import-answer = Что должно быть в { $cell }
import-answer-hint = Читать как
import-answered = { $cell }: «{ $before }» читается как «{ $after }»
import-answer-back = Вернуть как было

import-source-title = Источник
import-source-publisher = Кем издан
import-source-link = Ссылка
import-source-date = Дата источника
import-do = { $count ->
    [0] Загрузить
    [one] Загрузить { $count } показатель
    [few] Загрузить { $count } показателя
   *[many] Загрузить { $count } показателей
  }
