# Обзор: сведения о сессии, люди, доски, отложенные вопросы, решения

overview-title = Название
overview-title-hint = Как называется сессия?
overview-question = Ключевой вопрос
overview-question-hint = На какой вопрос должна ответить сессия?
overview-facts = О сессии
overview-subject = Объект анализа
overview-subject-hint = Чьи сильные стороны, чья внешняя среда
overview-place = Место
overview-place-hint = Где проходит сессия
overview-date = Дата
overview-date-hint = Когда проходит сессия
overview-date-today = Поставить сегодняшнюю дату
overview-not-a-date = Это не дата, поэтому она не сохранена. Напишите так: { $example } или { $iso }.
overview-horizon = Горизонт прогноза
overview-horizon-hint = Как далеко смотрим: 2035, 2029–2035
overview-language = Рабочий язык
overview-facilitator = Модератор
overview-facilitator-hint = Кто ведёт сессию
overview-about = Что важно знать
overview-about-hint = Откуда содержание и что кому принадлежит

overview-people = Участники
overview-people-here = пришли { $here } из { $all }
overview-people-empty = Кто участвует: отмечайте пришедших. Список можно вставить целиком, по человеку в строке.
overview-people-add = Добавить участников
overview-people-hint = Имя, организация
overview-person-name = Имя
overview-person-organisation = Организация
overview-person-here = На месте: { $name }
overview-no-group = Без группы
overview-group-of = Группа участника: { $name }
overview-remove = Удалить «{ $what }»

overview-groups = Группы
overview-groups-empty = Группы, которые работают за отдельными столами. На карточке можно указать, от какой она группы.
overview-group-add = Добавить группы
overview-group-hint = Название группы
overview-group-name = Название группы
overview-group-members =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }

overview-canvases = Доски
overview-canvases-empty = Досок пока нет. PEST собирает внешние факторы, SWOT взвешивает внутреннее и внешнее, сценарии рассматривают четыре варианта будущего.
overview-canvas-add = Добавить доску…
overview-canvas-title = Название доски
overview-canvas-no-subject = Объект анализа не указан
overview-canvas-rated = оценено { $rated } из { $all }
overview-canvas-menu = Действия: { $name }
overview-canvas-rename = Переименовать…
overview-canvas-extend = Расширить до PESTEL
overview-canvas-remove = Удалить

overview-parking = Отложенные вопросы
overview-parking-open =
    { $count ->
        [0] все закрыты
        [one] открыт { $count }
        [few] открыто { $count }
       *[many] открыто { $count }
    }
overview-parking-empty = Мысли, отложенные, чтобы не прерывать разговор. Вернитесь к ним до конца сессии.
overview-parking-add = Отложить вопросы
overview-parking-hint = К чему нужно вернуться
overview-parking-text = Отложенный вопрос
overview-parking-settle = Вопрос закрыт
overview-parking-settled = Закрыт: { $text }

overview-decisions = Решения
overview-decisions-empty = О чём договорились, кто отвечает и к какому сроку.
overview-decision-add = Добавить решения
overview-decision-hint = Что решено
overview-decision-text = Решение
overview-decision-owner = Ответственный за решение
overview-decision-owner-hint = Кто отвечает
overview-decision-due = Срок исполнения решения
overview-decision-due-hint = К какому сроку

overview-list-full = Не поместилось строк: { $count }. Список заполнен.

overview-findings = Обратите внимание
overview-findings-more = Показать ещё { $count }
overview-findings-away = Скрыто рекомендаций: { $count }
overview-finding-dismiss = Скрыть: { $what }
overview-finding-bring-back = Вернуть: { $what }

## О чём говорят отмена и повтор

overview-change-title = Название изменено
overview-change-question = Ключевой вопрос изменён
overview-change-subject = Объект анализа сессии изменён
overview-change-place = Место изменено
overview-change-date = Дата изменена
overview-change-horizon = Горизонт прогноза изменён
overview-change-language = Рабочий язык изменён
overview-change-facilitator = Модератор изменён
overview-change-about = Сведения о сессии изменены
overview-change-person-add =
    { $count ->
        [one] Добавлен { $count } участник
        [few] Добавлены { $count } участника
       *[many] Добавлено { $count } участников
    }
overview-change-person = Данные участника изменены
overview-change-person-group = Группа участника изменена
overview-change-person-remove = Участник удалён из списка: { $name }
overview-change-group-add =
    { $count ->
        [one] Добавлена { $count } группа
        [few] Добавлены { $count } группы
       *[many] Добавлено { $count } групп
    }
overview-change-group = Группа переименована
overview-change-group-remove = Группа «{ $name }» удалена
overview-change-canvas-add = Доска { $name } добавлена
overview-change-canvas-title = Доска переименована
overview-change-canvas-extend = Доска PEST расширена до PESTEL
overview-change-canvas-remove = Доска { $name } удалена
overview-change-thought-add =
    { $count ->
        [one] Отложен { $count } вопрос
        [few] Отложены { $count } вопроса
       *[many] Отложено { $count } вопросов
    }
overview-change-thought = Отложенный вопрос изменён
overview-change-settled = Отметка отложенного вопроса изменена
overview-change-thought-remove = Отложенный вопрос удалён
overview-change-decision-add =
    { $count ->
        [one] Добавлено { $count } решение
        [few] Добавлены { $count } решения
       *[many] Добавлено { $count } решений
    }
overview-change-decision = Решение изменено
overview-change-owner = Ответственный за решение изменён
overview-change-due = Срок изменён
overview-change-decision-remove = Решение удалено
overview-change-dismiss = Рекомендация скрыта
overview-change-bring-back = Рекомендация возвращена
