list-title = Соглашения
list-lead = Что города подписали и обещали друг другу.
list-year = Год подписания
col-title = Соглашение
col-parties = Стороны
col-kind = Вид
col-signed = День подписания
col-term = Срок действия
col-address = Адрес
col-number = Номер
col-field = Направление сотрудничества
col-commitment = Обязательство
col-responsible = Ответственные
col-due = Срок
col-change = Изменение
col-before = Раньше
col-after = Позже
kind-charter = Договор о побратимстве
kind-communique = Коммюнике
kind-memorandum = Меморандум о взаимопонимании
kind-programme = Программа сотрудничества
kind-agreement = Соглашение
term-ahead = ещё не начался
term-running = идёт
term-over = истёк
signed-on = подписано { $when }
# $n (Number)
count-agreements = { $n ->
    [one] { $n } соглашение
    [few] { $n } соглашения
    [many] { $n } соглашений
   *[other] { $n } соглашения
}
# $n (Number)
commitments-count = { $n ->
    [one] { $n } обязательство
    [few] { $n } обязательства
    [many] { $n } обязательств
   *[other] { $n } обязательства
}
show-beside-of = Подписано отдельно наряду с:
show-field-only = названо как направление, без отдельных обязательств
show-no-field = Без направления
show-no-commitments = Отдельные обязательства этого соглашения пока не внесены.
show-new-here = новое в этом соглашении
show-beside = Отдельные соглашения
show-signatories = Подписали
show-offices = Должности в день подписания.
show-unnamed = Имя не указано
unnamed = лицо, имя которого не указано
panel-person = Подписанные соглашения
show-facts = Кратко
show-place = Место подписания
show-not-recorded = пока не внесён
show-before = Предыдущее соглашение
show-after = Следующее соглашение
show-languages = Языковые версии
show-authentic = Имеющие силу
show-compare = Сравнить: { $title }
show-history = История
commitment-kicker = Обязательство { $n }
compare-here = Сравнение
compare-title = { $old } и { $new }
compare-without = Отдельные обязательства документа «{ $title }» не внесены. Были ли другие обязательства изменены или исключены, неизвестно.
compare-fields = Направления сотрудничества
compare-commitments = Обязательства
# $n (Number)
compare-all = все ({ $n })
change-kept = сохранено
change-changed = изменено
change-new = новое
change-dropped = исключено
# $n (Number)
count-kept = { $n ->
    [one] { $n } сохранено
    [few] { $n } сохранено
    [many] { $n } сохранено
   *[other] { $n } сохранено
}
# $n (Number)
count-changed = { $n ->
    [one] { $n } изменено
    [few] { $n } изменено
    [many] { $n } изменено
   *[other] { $n } изменено
}
# $n (Number)
count-new = { $n ->
    [one] { $n } новое
    [few] { $n } новых
    [many] { $n } новых
   *[other] { $n } новых
}
# $n (Number)
count-dropped = { $n ->
    [one] { $n } исключено
    [few] { $n } исключено
    [many] { $n } исключено
   *[other] { $n } исключено
}
new-title = Внести соглашение
choose-lead = К какому партнёрству оно относится? Его города – стороны соглашения.
choose-button = Далее
edit-partnership = Партнёрство
edit-title = Собственное название, если есть
edit-day-hint = Насколько известно: 18.05.2019, 05.2019 или 2019
edit-town = Город подписания
edit-place = Место там или в другом городе, например ратуша
edit-term-from = Срок действия с
edit-term-to = Срок действия по
edit-languages-hint = Коды языков через запятую, например de, ru
edit-main = Отдельное, наряду с этим соглашением
edit-source = Источник
edit-person = Кто подписал
edit-new-name = Новое имя, если этого лица нет в списке
edit-new-name-hint = Это лицо попадёт в контакты вместе с должностью.
edit-new-name-hidden = Новое имя видят только отделы
edit-office = Должность в этот день
edit-find = Найти в контактах
edit-find-hint = Начало имени или фамилии. Найденные лица появятся в списках подписавших.
edit-find-button = Найти
edit-fields = Направления сотрудничества
edit-fields-hint = В порядке текста, в том числе без отдельных обязательств.
edit-commitments = Обязательства
edit-commitments-hint = Одно предложение на обязательство. Номер остаётся навсегда; чтобы удалить обязательство, очистите все его поля.
edit-wording = Обязательство одним предложением
edit-add = Добавить строки
edit-save = Сохранить – видно всем
agreements-problem-wording = Запишите обязательство хотя бы на одном языке или очистите все его поля.
agreements-problem-languages = Укажите коды языков через запятую, например de, ru.
agreements-problem-authentic = Силу может иметь только языковая версия. Укажите её и там.
agreements-problem-elsewhere = Это соглашение относится к другому партнёрству. Выберите одно из списка.
agreements-problem-circle = Тогда соглашение следовало бы само за собой. Выберите другое.
agreements-problem-two-signers = Выберите лицо из списка или напишите новое имя.
agreements-problem-signer = Выберите, кто подписал, или напишите имя.
agreements-problem-known-signer = Такое имя уже есть в контактах. Выберите это лицо в списке выше и очистите это поле. Если это другое лицо с тем же именем, сначала добавьте его в «Контактах».
moment-signed = { $kind }: подписание
moment-holds = действует { $term }
compare-ribbon = Лента обновления
compare-ribbon-caption = Полосы — сохранено или изменено. Что обрывается слева — отпало, что начинается справа — новое. То же самое ниже списком.
# $parties (String)
# $when (String)
# $title (String)
report-signed = В партнёрстве { $parties } { $when } подписано: «{ $title }».
# $parties (String)
# $when (String)
# $title (String)
# $place (String)
report-signed-in = В партнёрстве { $parties } { $when } подписано: «{ $title }» (место: { $place }).
# $who (String)
report-signed-by = Подписали: { $who }.
# $who (String)
report-signed-in-office = Подписи: { $who }.
# $term (String)
report-term = Срок действия: { $term }.
# $n (Number)
report-commitments = { $n ->
        [one] В тексте { $n } обязательство.
        [few] В тексте { $n } обязательства.
        [many] В тексте { $n } обязательств.
       *[other] В тексте { $n } обязательства.
    }
# $parties (String)
# $title (String)
# $when (String)
report-ends = В партнёрстве { $parties } { $when } истекает срок: «{ $title }».
