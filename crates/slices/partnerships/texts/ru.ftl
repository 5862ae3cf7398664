list-title = Партнёрства
list-lead = Кто с кем связан, с какого времени и как обстоит дело сегодня.
list-name = Город
list-country = Страна (две буквы)
list-year = Год начала
# $n (Number)
list-count = { $n ->
    [one] { $n } партнёрство
    [few] { $n } партнёрства
    [many] { $n } партнёрств
   *[other] { $n } партнёрства
}
facet-country = Страна
facet-decade = Начало
col-title = Партнёрство
col-countries = Страны
col-kind = Вид
col-since = С какого времени
col-state = Состояние
col-address = Адрес
kind-twinning = Побратимство
kind-friendship = Дружественные связи
kind-cooperation = Сотрудничество городов
kind-contact = Контакты
kind-unknown = Вид не указан
standing-in-preparation = готовится
standing-in-force = действует
standing-suspended = приостановлено
standing-ended = прекращено
standing-unknown = неизвестно
contacts-open = Официальные контакты поддерживаются
contacts-paused = Официальные контакты приостановлены
contacts-unknown = неизвестно
state-active = Партнёры { $since }.
state-suspended = Приостановлено.
state-suspended-since = Приостановлено { $since }.
state-ended = Прекращено.
state-ended-period = Партнёры в { $years } годах; прекращено.
state-paused = Официальные контакты приостановлены; партнёрство сохраняется.
state-paused-since = Официальные контакты приостановлены { $since }; партнёрство сохраняется.
state-remains = Всё, что выросло вместе, остаётся здесь.
# $n (Number)
partners-count = { $n ->
    [one] { $n } партнёр
    [few] { $n } партнёра
    [many] { $n } партнёров
   *[other] { $n } партнёра
}
fact-honour = Награда
show-about = О чём идёт речь
show-facts = Кратко
show-since = Начало
show-standing = Статус
show-contacts = Официальные контакты
show-fields = Направления сотрудничества
show-founders = Основатели
show-sponsors = При поддержке
show-local-time = местное время
show-timeline = Что произошло
show-decided-by = Решение
show-uncertain = Источник не говорит об этом однозначно.
show-history = История
new-title = Новое партнёрство
edit-find-town = Найти город для выбора
edit-find-town-hint = На любом языке и любым письмом. Затем он появится в списках ниже.
edit-find-button = Найти
edit-party = Сторона
edit-own-term = Собственное название городов
edit-source = Источник
edit-facts = Решения и награды с датами
edit-facts-hint = Чем стало, с какого времени, кто решил, почему и где это записано.
edit-fact-what = Что
edit-fact-value = Стало
edit-fact-since = С какого времени
edit-fact-wording = Причина, объём и срок своими словами
edit-fact-certain = Источник говорит об этом однозначно
# $n (Number)
# $part (String)
edit-fact-part = Решение или награда { $n } – { $part }
edit-save = Сохранить – видно всем
partnerships-problem-two-parties = У партнёрства не меньше двух разных сторон. Выберите, пожалуйста, обе.
partnerships-problem-value = То, чем стало, не подходит к тому, что изменилось. Выберите, пожалуйста, подходящее.
moment-begun = Начало
col-until = По
col-what = Что
timeline-title = История: { $name }
timeline-decade = { $decade }-е
timeline-back = К партнёрству
timeline-of = Что показать
timeline-state = Начало и решения
timeline-agreements = Соглашения
timeline-activities = Мероприятия
show-whole-timeline = Вся история на ленте времени
state-decided = Кто решил
state-wording = Что это значит
col-partner = Партнёр
distance = { $km } км
map-title = Карта партнёров: { $town }
map-caption = Направления верны, расстояния к краю сжаты.
map-active = действует
map-suspended = приостановлено, или официальные контакты прерваны
map-friendship = дружба или контакт
lifelines-title = Как давно длятся партнёрства
lifelines-description = Самая давняя связь — { $oldest }, с { $since } года; самая новая — { $newest }, с { $year } года.
lifelines-today = сегодня
lifelines-caption = Узлы — соглашения. Штрихи — мероприятия. Штриховка — приостановлено, или официальные контакты прерваны.
# $n (Number)
map-description = { $n ->
    [one] На карте { $n } партнёр ({ $town }). Дальше всего — { $far }: { $distance }.
    [few] На карте { $n } партнёра ({ $town }). Дальше всего — { $far }: { $distance }.
    [many] На карте { $n } партнёров ({ $town }). Дальше всего — { $far }: { $distance }.
   *[other] На карте { $n } партнёра ({ $town }). Дальше всего — { $far }: { $distance }.
}
col-lat = Широта
col-lon = Долгота
list-map = Показать на карте
map-page-title = Карта партнёрств
map-page-lead = Куда ведут партнёрства. То же самое ниже списком.
map-page-list = Те же партнёрства списком
map-page-all = Все — в списке
register-title = Партнёрства на карте
# $n (Number)
register-description = { $n ->
    [one] { $n } партнёрство, городов и районов: { $towns }
    [few] { $n } партнёрства, городов и районов: { $towns }
    [many] { $n } партнёрств, городов и районов: { $towns }
   *[other] { $n } партнёрства, городов и районов: { $towns }
}
# $kind (String)
# $name (String)
# $when (String)
report-begun = { $kind ->
        [twinning] Партнёрство
        [friendship] Дружба
        [cooperation] Сотрудничество
       *[contact] Контакт
    } { $name }: начало { $when }.
# $fields (String)
report-fields = Области сотрудничества: { $fields }.
# $n (Number)
# $name (String)
# $begun (String)
report-anniversary = { $n ->
        [one] Партнёрству { $name } исполнился { $n } год (с { $begun } года).
        [few] Партнёрству { $name } исполнилось { $n } года (с { $begun } года).
        [many] Партнёрству { $name } исполнилось { $n } лет (с { $begun } года).
       *[other] Партнёрству { $name } исполнилось { $n } года (с { $begun } года).
    }
# $what (String)
# $name (String)
# $when (String)
report-decided = { $what ->
        [suspended] Партнёрство { $name } приостановлено { $when }.
        [ended] Партнёрство { $name } завершилось { $when }.
        [resumed] Партнёрство { $name } снова действует; решение принято { $when }.
        [paused] Официальные контакты партнёрства { $name } приостановлены { $when }; само партнёрство сохраняется.
        [opened] Официальные контакты партнёрства { $name } возобновлены { $when }.
       *[honoured] Партнёрство { $name } отмечено наградой { $when }.
    }
# $who (String)
report-decided-by = Решение: { $who }.
