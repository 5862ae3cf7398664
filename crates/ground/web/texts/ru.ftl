frame-skip = Перейти к содержанию
frame-menu = Меню
frame-menu-label = Главное меню
frame-language = Язык
frame-search = Поиск
frame-search-button = Найти
# $name (String)
frame-signed-in = Вы вошли как { $name }
frame-sign-out = Выйти
frame-back = Назад к отчёту
frame-edit = Редактировать страницу
thread-label = Нить: от города до отчёта

menu-partnerships = Партнёрства
menu-towns = Города
menu-agreements = Соглашения
menu-activities = Мероприятия
menu-reports = Отчёты
menu-desk = Рабочий стол
menu-account = Учётная запись

foot-site = Об этом сайте
foot-contact = Контакты
foot-data = Открытые данные
foot-calendar = Календарь
foot-glossary = Словарь
foot-sign-in = Войти
foot-duties = Правовая информация
foot-accessibility = Заявление о доступности
foot-barrier = Сообщить о барьере
foot-legal = Выходные данные
foot-privacy = Защита данных
foot-look = Оформление
foot-look-system = Как в системе
foot-look-light = Светлое
foot-look-dark = Тёмное
foot-look-contrast = Больше контраста
foot-demo = Это демонстрация: факты взяты из открытых источников, указанных на каждой странице; всё остальное помечено как пример.
foot-sources = Места: GeoNames (CC BY 4.0). Реестр партнёрств: Wikidata (CC0). Очертания суши: Natural Earth.

said-saved = Сохранено. Видно всем, кому доступна эта страница.
said-created = Сохранено. У записи теперь есть своя страница.
said-restored = Прежнее состояние восстановлено. Ничего не потеряно: в истории видны оба.
said-reported = Спасибо. Ваше сообщение получено; ответ придёт в течение месяца.
said-signed-out = Вы вышли.
said-signed-in = Вы вошли.
said-drafted = Черновик составлен по записям. Его видит только ваш отдел.
said-draft-saved = Сохранено в черновике. Его видит только ваш отдел.
said-published = Опубликовано. Дальнейшие изменения записей не затронут это издание.
said-password = Пароль изменён. Остальные сеансы завершены.

errors-title = Проверьте, пожалуйста, введённые данные
# $title (String)
errors-in-title = Ошибка: { $title }
problem-required = Заполните, пожалуйста, это поле.
problem-required-one-language = Введите, пожалуйста, этот текст хотя бы на одном языке.
problem-one-line = Напишите это, пожалуйста, в одну строку.
# $length (Number)
# $max (Number)
problem-too-long = Знаков: { $length }. Сократите, пожалуйста, до { $max }.
problem-control-characters = Текст содержит невидимые управляющие символы. Наберите его, пожалуйста, заново.
problem-day = Укажите, пожалуйста, дату, например 2019, 05.2019 или 18.05.2019.
problem-end-before-start = Окончание раньше начала. Проверьте, пожалуйста, обе даты.
problem-number = Введите, пожалуйста, целое число цифрами.
# $min (Number)
# $max (Number)
problem-out-of-range = Введите, пожалуйста, число от { $min } до { $max }.
problem-decimal = Введите, пожалуйста, число в допустимых пределах, например 51,3167.
problem-choose = Выберите, пожалуйста, один из вариантов.
problem-link = Введите, пожалуйста, полный адрес, который начинается с https://.
# $field (String)
problem-unknown-field = В этой форме нет поля «{ $field }». Откройте, пожалуйста, страницу заново и отправьте форму оттуда.
problem-taken = Это уже занято. Выберите, пожалуйста, другое.

error-not-found = Такой страницы нет
error-not-found-text = В адресе опечатка, или страница не открыта для всех. Поиск находит всё, что открыто.
error-not-found-link = К поиску
error-forbidden = Вы можете это читать, но не изменять
error-forbidden-towns = Это могут делать только сотрудники городов, которых касается запись. Если вы должны быть среди них, обратитесь к администратору.
error-forbidden-officers = Это могут делать только сотрудники отдела международных связей. Если вы должны быть среди них, обратитесь к администратору.
error-forbidden-administrators = Это может делать только администратор сайта.
error-stale = Эта форма больше не действует
error-stale-text = После её открытия вы вошли заново, или она пришла с другого сайта. Вернитесь, пожалуйста, обновите страницу и отправьте ещё раз; введённое сохранилось.
error-conflict = Тем временем запись сохранил кто-то другой
error-conflict-text = Вернитесь, пожалуйста, и откройте страницу заново.
error-refused = Это невозможно
error-nothing-to-publish = В отчёте пока нет ни одного предложения. Сначала составьте черновик.
error-too-many = Слишком много попыток
# $seconds (Number)
error-too-many-text = Подождите, пожалуйста, { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
} и попробуйте снова.
error-busy = Одну минуту, пожалуйста
error-busy-text = Сейчас здесь много людей. Попробуйте, пожалуйста, снова через несколько секунд. Введённое не потеряно.
error-full = Нет места для сохранения
error-full-text = Диск сервера заполнен. Ничего не изменено; читать по-прежнему можно. Не закрывайте, пожалуйста, эту страницу и сообщите администратору.
error-bug = Это наша ошибка
error-bug-text = У нас что-то пошло не так. Ничего не сохранено. Попробуйте, пожалуйста, ещё раз; если повторится, сообщите администратору этот номер.
error-number = Номер:

example = Пример
# $language (String)
text-other-language = Только на языке: { $language }
text-machine = Машинный перевод, ещё не проверен
text-outdated = Оригинал изменился после этого перевода

list-empty = Ничего не найдено
list-filter = Фильтры
list-narrow = Уточнить список
# $n (Number)
list-more = Показать ещё { $n }
list-filter-apply = Применить фильтры
list-filter-clear = Снять все фильтры
# $label (String)
list-chip-remove = Снять фильтр: { $label }
list-next = Следующая страница
list-first = Первая страница
list-export = Взять этот список с собой
export-about = Об этой таблице
export-address = Адрес списка
export-made-on = По состоянию на
list-any = Все
list-pages = Страницы списка

history-title = История
history-hint = Кто, что и когда изменил. Ничего не пропадает; любое прежнее состояние можно восстановить.
history-when = Когда
history-who = Кто
history-what = Что
history-field = Поле
history-before = Было
history-after = Стало
history-empty = –
history-restore = Восстановить это состояние
history-older = Более ранние изменения
verb-create = создано
verb-edit = изменено
verb-import = импортировано
verb-undo = импорт отменён
verb-restore = восстановлено прежнее состояние
verb-standing = изменён статус
verb-publish = опубликовано
verb-remove = удалено
verb-confirm = подтверждено
verb-move-online = перенесено в онлайн
verb-postpone = отложено
verb-cancel = отменено
verb-demo = загружено с демонстрацией

conflict-title = Тем временем запись сохранил кто-то другой
# $name (String)
# $when (String)
conflict-lead = { $name }: запись сохранена { $when }. Поля, которые изменили только вы, останутся такими, как вы их написали. По остальным сделайте, пожалуйста, выбор.
conflict-was = Было
# $name (String)
conflict-theirs = Сохранено: { $name }
conflict-mine = Ваш вариант
conflict-other = Написать другое
conflict-save = Сохранить мой выбор
conflict-none = Изменены только разные поля. Сохраните, пожалуйста, ещё раз; всё останется.

map-title = Карта
chart-as-table = Показать таблицей
chart-csv = Таблица в CSV
source-label = Источник
read-more = Подробнее
visible-to = Видно всем
