list-title = Мероприятия
list-lead = Что города-партнёры сделали вместе и что планируют, сначала новое.
list-year = Год
col-title = Мероприятие
col-kind = Вид
col-when = Когда
col-form = Формат
col-plan = Что стало с планом
col-address = Адрес
kind-exchange = Обмен
kind-job-shadowing = Стажировка
kind-delegation-visit = Визит делегации
kind-return-visit = Ответный визит
kind-working-visit = Рабочий визит
kind-summer-school = Летняя школа
kind-event = Событие
kind-project = Проект
kind-conference = Конференция
form-on-site = очно
form-online = онлайн
form-hybrid = в смешанном формате
state-planned = запланировано
state-held = состоялось
state-postponed = перенесено
state-cancelled = отменено
line-postponed = Перенесено.
line-cancelled = Отменено.
line-moved-held = Планировалось очно ({ $town }), прошло онлайн.
line-moved-held-on-site = Планировалось очно, прошло онлайн.
line-moved-planned = Планировалось очно ({ $town }), пройдёт онлайн.
line-moved-planned-on-site = Планировалось очно, пройдёт онлайн.
show-invites = Приглашает { $town }
show-takes-part = Участвует { $town }
show-decided = Решено { $on }.
show-about = О чём речь
show-themes = Темы
show-participants = Участники
show-outcome = Что из этого вышло
show-facts = Кратко
show-host = Принимающий город
show-partnerships = Партнёрства
show-series = Серия
show-answered-by = Ответный визит
show-calendar = Дата в виде файла
show-uncertain = Источник говорит об этом не вполне однозначно.
# $n (Number)
participants-count = { $n ->
    [one] Участвовал { $n } человек.
    [few] Участвовали { $n } человека.
    [many] Участвовали { $n } человек.
   *[other] Участвовали { $n } человека.
}
fact-planned = Первоначальные даты: { $days }
series-editions = Выпуски
# $n (Number)
series-edition = выпуск { $n }
series-rule = Кто принимает в следующий раз
panel-title = Что сделано вместе
panel-all = Все мероприятия
new-title = Новое мероприятие
edit-history = История
edit-find-town = Найти партнёрства другого города
edit-find-town-hint = На любом языке и любым письмом. Затем они появятся в списках ниже.
edit-find-button = Найти
edit-title = Название, если оно есть
edit-partnership = Партнёрство
edit-from = Первый день (достаточно года или месяца)
edit-to = Последний день
edit-state = Состояние
edit-theme = Тема
edit-participants-hint = Только числа, без имён.
edit-town = Город
edit-people = Группа
edit-count = Количество
edit-edition = Номер выпуска
edit-answers = В ответ на визит
edit-source = Источник
edit-certain = Источник говорит об этом однозначно
edit-plan = Что планировалось
edit-plan-hint = Заполните, только если формат изменился.
edit-planned-form = Запланированный формат
edit-moved-on = Когда решено
edit-moved-reason = Почему онлайн
edit-facts = Как менялся план
edit-fact-state = Стало
edit-fact-on = Дата решения
edit-fact-from = Прежний план: первый день
edit-fact-to = Прежний план: последний день
edit-fact-reason = Почему
edit-save = Сохранить – видно всем
move-link = Перевести в онлайн
move-title = Перевести в онлайн: { $title }
move-lead = Запланированное сохраняется: место и даты не теряются.
move-button = Перевести – видно всем
activities-problem-partnership = Мероприятие относится хотя бы к одному партнёрству. Выберите его, пожалуйста.
activities-problem-count = Укажите, пожалуйста, сколько их было.
activities-problem-answers-itself = Визит не может быть ответом на самого себя. Выберите другой, пожалуйста.
activities-problem-cancelled = Мероприятие отменено, перевести его нельзя. Сначала верните состояние «запланировано».
activities-problem-online-already = Мероприятие уже в онлайн-формате.
show-programme = Программа
show-sponsors = При поддержке
show-evidence-of = Обязательства, которые этим выполняются
evidence-title = Что из этого вышло
evidence-none = Пока ничего не записано.
col-commitment = Обязательство
edit-programme-hint = Время — по часам принимающего города.
edit-item-day = День
edit-item-at = Время, например 14:00
edit-item-what = Что происходит
edit-evidence-hint = Из соглашений выбранных выше партнёрств.
activities-problem-time = Укажите время в часах и минутах, например 14:00.
panel-newest = Недавно вместе
panel-open = Открыть мероприятие
panel-all-of-partnership = Все мероприятия этого партнёрства
panel-year = { $year } год
zones-title = Два часовых пояса
zones-word = общее
zones-no-word = нет общих часов
zones-shared = Обе администрации работают одновременно с { $from } до { $to } ({ $first }), то есть с { $from2 } до { $to2 } ({ $second }).
zones-none = У рабочих дней ({ $first } и { $second }) нет общих часов.
progress-happened = сделано
progress-underway = в работе
progress-nothing = пока ничего не записано
ladder-today = сегодня
col-evidence = Подтверждение
# $n (Number)
evidence-count = { $n ->
    [one] { $n } из { $all } обязательств имеет подтверждение.
    [few] { $n } из { $all } обязательств имеют подтверждение.
    [many] { $n } из { $all } обязательств имеют подтверждение.
   *[other] { $n } из { $all } обязательств имеют подтверждение.
}
year-kicker = Год с первого взгляда
year-title = { $town } и партнёры в { $year } году
year-lead = { $activities } { $with }.
year-nothing = За этот год мероприятий не записано.
year-figures = Пять чисел
year-when = Что и когда состоялось
year-strip = Больше всего записей — { $most }.
year-no-month = месяц неизвестен
year-others = Другие годы
mark-visit = Визит, делегация
mark-shadowing = Стажировка, обмен специалистами
mark-event = Мероприятие
mark-signing = Подписание
figure-before = { $year }: { $n }
# $n (Number)
year-activities = { $n ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}
# $n (Number)
year-with-partners = { $n ->
    [one] с { $n } партнёром
    [few] с { $n } партнёрами
    [many] с { $n } партнёрами
   *[other] с { $n } партнёра
}
# $n (Number)
figure-activities = { $n ->
    [one] мероприятие состоялось
    [few] мероприятия состоялись
    [many] мероприятий состоялось
   *[other] мероприятия состоялось
}
# $n (Number)
figure-participants = { $n ->
    [one] человек принял участие, насколько подсчитано
    [few] человека приняли участие, насколько подсчитано
    [many] человек приняли участие, насколько подсчитано
   *[other] человека приняло участие, насколько подсчитано
}
# $n (Number)
figure-partners = { $n ->
    [one] партнёр, с которым что-то состоялось
    [few] партнёра, с которыми что-то состоялось
    [many] партнёров, с которыми что-то состоялось
   *[other] партнёра, с которыми что-то состоялось
}
# $n (Number)
figure-agreements = { $n ->
    [one] подписанное соглашение
    [few] подписанных соглашения
    [many] подписанных соглашений
   *[other] подписанного соглашения
}
# $n (Number)
figure-begun = { $n ->
    [one] новое партнёрство
    [few] новых партнёрства
    [many] новых партнёрств
   *[other] нового партнёрства
}
series-new = Новая серия
series-name = Название серии
calendar-title = Даты
calendar-lead = Что предстоит с партнёрами и что состоялось, по дням.
calendar-ahead = Что предстоит
calendar-choose = Выбрать месяц
calendar-month = Месяц
calendar-month-hint = Год и месяц, например 2019-06
calendar-before = Предыдущий месяц
calendar-after = Следующий месяц
calendar-list = Списком
calendar-sheet = Листом месяца
calendar-nothing = За это время ничего не записано.
report-title = { " " }«{ $title }»
report-when-days = { $days }
# $from (String)
# $to (String)
report-when-from-to = с { $from } по { $to }
report-when-years = в { $days } годах
report-when-period = в период { $days }
# $form (String)
report-form = { $form ->
        [online] { " " }(онлайн)
        [moved] { " " }(план — очно, проведено онлайн)
       *[plain] { "" }
    }
# $n (Number)
report-partners = { $n ->
        [one] { $n } город-партнёр
        [few] { $n } города-партнёра
        [many] { $n } городов-партнёров
       *[other] { $n } города-партнёра
    }
# $n (Number)
report-partnerships = { $n ->
        [one] { $n } партнёрство
        [few] { $n } партнёрства
        [many] { $n } партнёрств
       *[other] { $n } партнёрства
    }
# $kind (String)
# $partners (String, unused)
# $partnerships (String)
# $when (String)
# $host (String)
# $named (String, unused)
# $title (String)
# $form (String)
report-here = { $partnerships }: { $when } { $kind ->
        [exchange] состоялся обмен
        [job_shadowing] состоялась стажировка
        [delegation_visit] состоялся визит делегации
        [return_visit] состоялся ответный визит
        [working_visit] состоялся рабочий визит
        [summer_school] прошла летняя школа
        [event] состоялось мероприятие
        [project] шёл проект
       *[conference] прошла конференция
    }{ $title }{ $form }; принимающая сторона — { $host }.
# $kind (String)
# $town (String, unused)
# $partnerships (String)
# $when (String)
# $host (String)
# $named (String, unused)
# $title (String)
# $form (String)
report-there = { $partnerships }: { $when } { $kind ->
        [exchange] состоялся обмен
        [job_shadowing] состоялась стажировка
        [delegation_visit] состоялся визит делегации
        [return_visit] состоялся ответный визит
        [working_visit] состоялся рабочий визит
        [summer_school] прошла летняя школа
        [event] состоялось мероприятие
        [project] шёл проект
       *[conference] прошла конференция
    }{ $title }{ $form }; принимающая сторона — { $host }.
# $kind (String)
# $town (String, unused)
# $partners (String, unused)
# $partnerships (String)
# $when (String)
# $title (String)
# $form (String)
report-between = { $partnerships }: { $when } { $kind ->
        [exchange] состоялся обмен
        [job_shadowing] прошли стажировки
        [delegation_visit] состоялся визит делегации
        [return_visit] состоялся ответный визит
        [working_visit] состоялся рабочий визит
        [summer_school] прошла летняя школа
        [event] состоялось совместное мероприятие
        [project] шёл совместный проект
       *[conference] прошла совместная конференция
    }{ $title }{ $form }.
# $kind (String)
# $partners (String, unused)
# $partnerships (String)
# $when (String)
# $title (String)
report-planned = { $partnerships }: в плане на { $when } — { $kind ->
        [exchange] обмен
        [job_shadowing] стажировка
        [delegation_visit] визит делегации
        [return_visit] ответный визит
        [working_visit] рабочий визит
        [summer_school] летняя школа
        [event] мероприятие
        [project] проект
       *[conference] конференция
    }{ $title }
# $when (String)
report-return = Ответный визит запланирован на { $when }
# $n (Number)
# $themes (String)
report-themes = { $n ->
        [one] Тема: { $themes }.
        [few] Темы: { $themes }.
        [many] Темы: { $themes }.
       *[other] Темы: { $themes }.
    }
# $n (Number)
report-participants = { $n ->
        [one] Участвовал { $n } человек.
        [few] Участвовали { $n } человека.
        [many] Участвовали { $n } человек.
       *[other] Участвовало { $n } человека.
    }
# $n (Number)
# $groups (String)
report-participants-of = { $n ->
        [one] Участвовал { $n } человек ({ $groups }).
        [few] Участвовали { $n } человека ({ $groups }).
        [many] Участвовали { $n } человек ({ $groups }).
       *[other] Участвовало { $n } человека ({ $groups }).
    }
# $what (String)
report-outcome = Результат: { $what }
