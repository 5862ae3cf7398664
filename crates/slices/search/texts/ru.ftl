title = Поиск
title-of = Поиск: { $line }
label = Поиск по всему сайту
question = Что вы ищете?
button = Найти
hint = Города, партнёрства, соглашения, мероприятия, организации, фонды и отчёты — на любом языке и в любом написании.
also-known = Также известен как:
narrow = Уточнить результаты
results = Результаты
# $n (Number)
count = { $n ->
    [one] { $n } результат
    [few] { $n } результата
    [many] { $n } результатов
   *[other] { $n } результата
}
corrected = В таком написании ничего не найдено. Показано то, что, вероятно, имелось в виду:
by-any = Все слова вместе нигде не встречаются. В этих результатах есть часть из них.
year-of = { $town } в { $year } году
nothing = По запросу «{ $line }» ничего не найдено.
nothing-advice = Попробуйте ввести меньше слов или продолжите здесь:
way-everything = Искать везде, без уточнений
way-towns = Все города
way-partnerships = Все партнёрства
way-map = Карта партнёрств
facet-what = Что
facet-country = Страна
facet-year = Год
facet-all = Все
noun-town = Города
noun-partnership = Партнёрства
noun-agreement = Соглашения
noun-commitment = Обязательства
noun-activity = Мероприятия
noun-series = Серии
noun-report = Отчёты
noun-organisation = Организации
noun-person = Должностные лица
noun-fund = Фонды
noun-other = Другое
col-kind = Вид
col-title = Название
col-native = Местное название
col-summary = Кратко
col-address = Адрес
# Words by which people name kinds of things, and words that say nothing alone; matched by their stems.
words-town = город города городов муниципалитет побратим побратимы побратимов
words-partnership = партнёрство партнёрства партнёрств партнёр партнёры побратимство побратим побратимы побратимов
words-agreement = соглашение соглашения соглашений договор договоры
words-commitment = обязательство обязательства обещание обещания
words-activity = мероприятие мероприятия событие события
words-series = серия серии
words-organisation = организация организации организаций объединение объединения
words-fund = фонд фонды фондов
words-report = отчёт отчёты отчётов
words-passed-over = и или в во на с со к по от до из за для о об между что кто как есть был год года году лет
