start-title = { $town } и его партнёры
start-title-any = Партнёрства между городами
start-lead = Здесь написано, о чём договорились и что из этого получается.
start-search = Найти города, партнёрства, мероприятия
start-search-hint = Можно и другим написанием, например «Tallinn».
start-all-partnerships = Все партнёрства
start-all-towns = Все города
desk-title = Рабочий стол
desk-lead = Отсюда вы ведёте всё, что касается вашего города.
desk-new-partnership = Добавить партнёрство
desk-reports = Годовые отчёты
desk-new-fund = Добавить фонд
desk-new-town = Добавить город
desk-contacts = Контакты
desk-new-organisation = Добавить организацию
desk-towns = Ваши города
desk-changes = Недавно изменено
noun-town = Город
noun-person = Контакт
noun-organisation = Организация
noun-agreement = Соглашение
noun-activity = Мероприятие
noun-series = Серия
noun-fund = Фонд
noun-report = Отчёт
noun-sentence = Предложение отчёта
noun-partnership = Партнёрство
noun-user = Учётная запись
noun-instance = Настройки
responsible-missing = Администратор ещё не указал, кто отвечает за этот сайт.
contact-title = Контакты
security-title = Сообщить об уязвимости
security-tell = Вы нашли уязвимость на этом сайте? Сначала сообщите о ней, пожалуйста, конфиденциально по адресу из /.well-known/security.txt. Напишите, что вы делали и что произошло; достаточно небольшого примера.
security-answer = Мы отвечаем в течение трёх рабочих дней, за десять дней сообщаем свою оценку и вместе с вами выбираем день публикации — не позднее чем через девяносто дней после сообщения.
security-try = Пробуйте, пожалуйста, на собственной установке; не просматривайте, не сохраняйте и не меняйте чужие данные.
legal-title = Выходные данные
legal-text = Ответственный за сайт:
privacy-title = Защита данных
privacy-readers = Кто здесь только читает, не оставляет данных: ни учётной записи, ни cookie, ни подсчёта людей, ни запросов к третьим лицам.
privacy-cookie = Кто входит, получает один cookie на время сеанса. Без него вход невозможен.
privacy-history = Изменения записей сохраняются в истории с именем того, кто их вносит.
privacy-barrier = О барьере можно сообщить без имени. Адрес используется только для ответа.
privacy-rights = У вас есть право на доступ, исправление, удаление, ограничение, возражение и перенос данных, а также на жалобу в надзорный орган.
accessibility-title = Заявление о доступности
accessibility-aim = Этот сайт должен быть удобен для всех. Мера — WCAG 2.2, уровень AA, и EN 301 549.
accessibility-state = Всем можно пользоваться с клавиатуры и без скриптов; у каждой картинки есть равноценный текст.
accessibility-feedback = Если вы всё же столкнётесь с барьером, сообщите нам. Ответ придёт в течение месяца.
barrier-title = Сообщить о барьере
barrier-lead = Без учётной записи и без имени. На каждое сообщение отвечают в течение месяца.
barrier-path = На какой странице?
barrier-path-hint = Если знаете: адрес или заголовок.
barrier-words = Что вам помешало?
barrier-contact = Куда можно ответить?
barrier-contact-hint = Необязательно, например адрес электронной почты.
barrier-send = Отправить
barriers-title = Сообщения о барьерах
barriers-none = Сообщений нет.
barriers-due = Ответить до
data-title = Открытые данные
data-text = Все открытые записи можно взять с собой. У каждого списка те же форматы с выбранными фильтрами.
data-towns-csv = Города в CSV
data-towns-json = Города в JSON
data-towns-geojson = Города в GeoJSON
data-partnerships-csv = Партнёрства в CSV
data-partnerships-json = Партнёрства в JSON
glossary-title = Словарь
word-partnership = Партнёрство
word-partnership-text = Общее название любой прочной связи между двумя или более городами, районами или регионами.
word-twinning = Побратимство
word-twinning-text = Официально оформлено, не ограничено сроком и темами.
word-friendship = Дружественные связи
word-friendship-text = Свободнее побратимства, часто на определённый срок.
word-cooperation = Сотрудничество городов
word-cooperation-text = Ограничено темами или проектами.
word-contact = Контакты
word-contact-text = Обмен без соглашения.
word-suspended = приостановлено
word-suspended-text = Приостановлено решением; то, что выросло, остаётся.
word-contacts-paused = официальные контакты приостановлены
word-contacts-paused-text = Администрации сейчас не общаются; партнёрство сохраняется.
word-agreement = Соглашение
word-agreement-text = Подписанный текст между сторонами: договор, коммюнике, меморандум, программа.
word-commitment = Обязательство
word-commitment-text = Одно дело, которое обещано в соглашении: кто, что, к какому сроку.
word-activity = Мероприятие
word-activity-text = Всё, что происходит в партнёрстве: визит, обмен, стажировка, праздник, проект.
word-report = Годовой отчёт
word-report-text = Отчёт совету о работе за год.
import-verdict-ready = Готово
import-verdict-noted = Готово, с пометкой
import-verdict-needs-you = Нужно ваше решение
import-verdict-already = Уже есть
import-verdict-unreadable = Не читается
import-cause-town-missing = Не указан город
import-cause-partner-missing = Не указан партнёр
import-cause-cell-error = В ячейке ошибка вычисления
import-cause-header-again = Здесь повторены названия столбцов
import-cause-qid-malformed = Это не номер Викиданных
import-cause-name-missing = Для этого номера Викиданных неизвестно название
import-cause-several-places = Так называются несколько мест: укажите страну или координаты
import-cause-part-of-town = Так называется только часть города
import-cause-far-away = Место с этим названием далеко от координат: исправьте одно из двух
import-cause-country-unknown = Страны с таким названием нет
import-cause-country-ambiguous = Возможны несколько стран
import-cause-country-missing = Место неизвестно, а страна не указана
import-cause-place-unknown = Где находится город, сказать нельзя
import-cause-several-towns = Подходят несколько городов реестра
import-cause-perhaps-here = В реестре есть город с таким названием; тот ли это, сказать нельзя
import-cause-same-town = Обе стороны — один и тот же город
import-cause-since-unclear = Начало — не год и не однозначная дата
import-cause-kind-unclear = Это слово для вида неизвестно: объясните его в схеме под [kinds]
import-cause-differs = В реестре иначе (там ≠ здесь)
import-cause-differs-in-file = В более ранней строке иначе
import-cause-already-here = Уже есть в реестре
import-cause-completes = Дополняет то, чего не было в реестре
import-cause-repeated = Уже есть в более ранней строке
import-cause-one-sided = Подтверждено только одной стороной
import-cause-country-read = Страна распознана
import-cause-country-former = Страны больше нет; сегодня это место в
import-cause-second-name = Название в скобках сохранено как ещё одно
import-cause-not-a-town = Район или регион, не город
import-cause-not-in-gazetteer = Известного места с таким названием нет; взято как написано
import-cause-place-open = Какое место имеется в виду, неясно; взято без места
import-cause-place-shared = Два города оказались бы в одном месте; взято без места
import-cause-number-unread = Число не прочитано и пропущено
import-cause-cleaned = Невидимые знаки удалены
import-what-to-fix = Что исправить
import-line = строка
import-columns = Столбцы
import-columns-unread = Непрочитанные столбцы
import-file-findings = О файле
import-made = Новое
import-rows = { $n ->
    [one] { $n } строка
    [few] { $n } строки
    [many] { $n } строк
   *[other] { $n } строки
}
import-new-towns = { $n ->
    [one] { $n } город
    [few] { $n } города
    [many] { $n } городов
   *[other] { $n } города
}
import-new-partnerships = { $n ->
    [one] { $n } партнёрство
    [few] { $n } партнёрства
    [many] { $n } партнёрств
   *[other] { $n } партнёрства
}
import-completed = { $n ->
    [one] дополнено { $n } партнёрство
    [few] дополнено { $n } партнёрства
    [many] дополнено { $n } партнёрств
   *[other] дополнено { $n } партнёрства
}
desk-partnerships = Ваши партнёрства
desk-edit = Изменить
desk-new-agreement = Внести соглашение
desk-new-activity = Добавить мероприятие
desk-new-series = Добавить серию
