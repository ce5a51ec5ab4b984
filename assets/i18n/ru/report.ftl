# Отчёты: заголовки, столбцы и пояснения к числам

report-part-cover = Титульный лист
report-part-contents = Содержание
report-part-question = Ключевой вопрос и контекст
report-part-indicators = Показатели
report-part-pest = Внешняя среда: PEST
report-part-swot = Сильные и слабые стороны, возможности, угрозы
report-part-scenarios = Драйверы и сценарии
report-part-decisions = Решения
report-part-parking-lot = Отложенные вопросы
report-part-participants = Участники
report-part-evidence = Подтверждающие данные
report-part-checks = Проверки
report-part-method = Метод
report-part-sources = Источники
report-group-outcome = Решения и открытые вопросы
report-group-annex = Приложения
report-group-situation = Анализ текущей ситуации
report-group-scenarios = Сценарии развития

report-figure = Рисунок
report-table = Таблица
report-page = Страница
report-organisation = Организация
report-empty-card = (пустая карточка)
report-unnamed-indicator = Показатель без названия
report-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
   *[many] и ещё { $count }
  }

## Оценки

report-ratings-of = { $canvas }: карточки и оценки
report-column-cell = Поле
report-column-card = Карточка
report-column-place = Часть карты
report-column-position = Степень проявления или реагирования
report-column-direction = Направление
report-column-product = Влияние × вероятность
report-column-votes = Голоса
report-column-evidence = Подтверждение
report-column-stance = О чём говорит
report-column-decision = Решение
report-column-owner = Ответственный
report-column-due = Срок
report-column-group = Группа
report-column-note = Примечание
report-column-poles = Полюса
report-column-short = Кратко
report-column-aside = Почему исключён
report-column-cards = Карточки
report-column-weight = Вес
report-column-weighted = Взвешенная оценка
report-ratings-swot = Важность оценивается от 1 (наименьшая) до 5 (наибольшая). Для сильных и слабых сторон второе число — степень проявления: 1 — значительная слабость, 2 — незначительная слабость, 3 — незначительная сила, 4 — значительная сила. Для возможностей и угроз это уровень реагирования сегодня: 1 — низкий, 2 — средний, 3 — выше среднего, 4 — очень высокий. Если оценивали несколько человек, приведена медиана. Прочерк означает, что оценки нет.
report-ratings-pest = Влияние и вероятность оцениваются от 1 (наименьшая оценка) до 5 (наибольшая), их произведение — от 1 до 25. Если оценивали несколько человек, приведена медиана. Прочерк означает, что оценки нет.
report-ratings-drivers = Важность и неопределённость оцениваются от 0 до 10. Важные и неопределённые драйверы могут стать осями; важные и определённые заданы заранее и действуют в каждом сценарии. Прочерк означает, что драйвер ещё не размещён на карте.
report-ratings-hidden = На доске ещё идёт сбор, поэтому оценки не показаны.
report-total-internal = Внутренние факторы, итого
report-total-external = Внешние факторы, итого

## Сценарии

report-driver-map = Карта драйверов
report-driver-map-alternative = { $count ->
    [one] Карта по важности и неопределённости, { $count } драйвер. Критические неопределённости: { $critical }
    [few] Карта по важности и неопределённости, { $count } драйвера. Критические неопределённости: { $critical }
   *[many] Карта по важности и неопределённости, { $count } драйверов. Критические неопределённости: { $critical }
  }
report-drivers = Драйверы
report-chosen-pair = Сессия работает с этой парой осей.
report-matrix-alternative = Матрица четырёх сценариев между осями { $axes }. Слева направо и сверху вниз: { $scenarios }
report-givens = Действует во всех четырёх сценариях
report-gains = Кто выигрывает
report-loses = Кто проигрывает
report-implications = Последствия
report-plausibility = Правдоподобность

## Данные и подтверждения

report-chart-alternative = { $count ->
    [one] { $kind }: { $name }, { $count } значение. Числа приведены в таблице.
    [few] { $kind }: { $name }, { $count } значения. Числа приведены в таблице.
   *[many] { $kind }: { $name }, { $count } значений. Числа приведены в таблице.
  }
report-chart-alone-alternative = { $count ->
    [one] { $kind }: { $name }, { $count } значение
    [few] { $kind }: { $name }, { $count } значения
   *[many] { $kind }: { $name }, { $count } значений
  }
report-formula = Формула
report-derived = Рассчитано по другим показателям
report-no-source = Источник не указан
report-slide-of = { $title } ({ $number } из { $count })
report-slide-tables = Показатели в таблицах
report-indicator = Показатель
report-settled = закрыт
report-evidence-explained = Источники считаются по издателям: два и более свежих дают надёжное подтверждение, один — некоторое. Свежими считаются данные не старше трёх лет на дату сессии.
report-checks-explained = На что советует обратить внимание метод. Это советы, а не ошибки.

## Метод

report-method-pest = PEST и PESTEL собирают силы, действующие на объект анализа: политические, экономические, социальные, технологические, а в PESTEL ещё экологические и правовые. Каждый фактор оценивается по влиянию и вероятности.
report-method-swot = SWOT взвешивает внутреннее (сильные и слабые стороны) и внешнее (возможности и угрозы). Каждая карточка оценивается по важности и по степени проявления или реагирования.
report-method-foresight = Метод 2×2 собирает драйверы перемен, размещает их по важности и неопределённости, берёт две критические неопределённости за оси и описывает четыре варианта будущего между их полюсами. Сценарии — не прогнозы.
report-method-data = У каждого показателя указаны единица и источник. Отсутствующее значение обозначено особым знаком и никогда не считается нулём.
report-method-program = Подготовлено в программе Fourfold.

## Лист книги и таблица карточек

report-sheet-workshop = Сессия

## Сохранение

report-unknown-form = По окончанию имени «{ $file }» формат не определить. Напишите { $known }.
report-forms = { $list } или { $last }
report-nothing-to-draw = Здесь в сессии нечего рисовать. Выберите другое место параметром --view.
report-without-paper = Эта сборка программы не умеет сохранять { $form }.
report-failed = Не удалось создать { $form }: { $words }
report-written = Записано: { $file }
report-written-all = { $count ->
    [one] Записан { $count } файл в папку { $folder }
    [few] Записано { $count } файла в папку { $folder }
   *[many] Записано { $count } файлов в папку { $folder }
  }

## Выбор вида отчёта

export-title = Экспорт отчёта
export-form = Формат
export-language = Язык отчёта
export-depth = Полнота
export-depth-full = Полный
export-depth-brief = Краткий
export-depth-page = Одна страница
export-template = Разделы
export-template-standard = Стандартные
export-template-state = Система государственного планирования
export-choose = Выбрать файл…
export-not-written = Ничего не записано
report-comparison = Сравнение сессий
report-compared = Сессии
export-about-docx = Документ, который можно править в Word или LibreOffice.
export-about-pdf = Страницы для печати и отправки: содержание, закладки, текст с поиском.
export-about-pptx = Слайды для показа и правки в PowerPoint или Impress; тексты сценариев — в заметках.
export-about-xlsx = Числа и карточки на листах, с формулами.
export-about-html = Один файл для любого браузера, удобен для печати.
export-about-md = Текст для заметок, вики и репозиториев.
export-about-csv = Каждая карточка — строка, для других программ. Заголовки на английском.
export-about-picture = Один рисунок.
export-standard = Стандарт
export-standard-plain = Без стандарта
export-standard-a2b = PDF/A-2b, для архива
export-standard-ua1 = PDF/UA-1, для программ экранного чтения

## Логотип

logo-no-file = Файла { $file } нет. Выберите другой.
logo-unreadable = Файл { $file } не читается. Выберите копию в своей папке.
logo-too-large = Файл { $file } слишком велик для логотипа. Выберите изображение не больше { $megabytes } МБ.
logo-other-kind = { $file } — не изображение подходящего вида. Выберите PNG, JPEG или SVG.
logo-broken = Изображение { $file } повреждено, показать его нельзя. Сохраните его заново в той программе, где оно сделано, или выберите другое.
