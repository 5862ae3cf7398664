list-title = Города, районы и регионы
list-lead = Все, кого связывают партнёрства, с названиями на многих языках.
list-name = Название начинается с
list-country = Страна (две буквы, например FR)
col-name = Название
col-native = Название на месте
col-country = Страна
col-kind = Вид
col-population = Население
col-population-year = Год этого числа
col-address = Адрес
kind-town = Город
kind-district = Район
kind-region = Регион
show-names = Названия
show-other-names = Другие названия
show-former-names = Прежние названия
show-facts = Кратко
show-codes = Коды
show-zone = Часовой пояс
show-place = Расположение
show-history = История
# $number (Number)
inhabitants = { $number } { $number ->
    [one] житель
    [few] жителя
    [many] жителей
   *[other] жителя
}
# $number (Number)
# $year (String)
inhabitants-year = { $number } { $number ->
    [one] житель
    [few] жителя
    [many] жителей
   *[other] жителя
} ({ $year })
succeeded = Вошёл в состав
edit-title = Редактировать город
new-title = Новый город
edit-names = Название
edit-native = Название на месте, своим письмом
edit-lat = Широта (градусы северной)
edit-lon = Долгота (градусы восточной)
edit-zone-hint = Например, Europe/Moscow
edit-population-source = Источник числа
edit-wikidata = Wikidata
edit-geonames = GeoNames
edit-ags = Немецкий код общины (AGS)
edit-nuts = NUTS
edit-note = Несколько предложений о городе
edit-source = Источник данных
edit-save = Сохранить – видно всем
towns-problem-both-degrees = Укажите, пожалуйста, и широту, и долготу, или ничего.
towns-problem-zone = Такой часовой пояс неизвестен. Напишите его, пожалуйста, как Europe/Berlin.
towns-problem-wikidata = Идентификатор Wikidata — это Q и цифры, например Q2865.
towns-problem-ags = В коде восемь цифр, у районов пять.
show-predecessors = Вошли в состав
name-also = другое название
name-former = прежнее название
edit-others = Другие и прежние названия
edit-name-kind = Вид названия
edit-language = Язык и письменность
edit-language-hint = В виде обозначения, например de, pl или ru-Latn. Поле можно не заполнять.
edit-until = Употреблялось до
edit-successor-hint = Если города нет в списке, найдите его выше. Страница этого города остаётся вместе со всеми партнёрствами.
edit-succeeded-on = Дата объединения
edit-find-place = Найти населённый пункт
edit-find-successor = Найти город-преемник
edit-find-hint = На любом языке, например Новый Уренгой или Nowy Urengoi.
edit-find-button = Найти
edit-finds = Найдено
edit-finds-none = Населённый пункт с таким названием нам не известен. Проверьте написание или заполните форму вручную.
edit-finds-towns = Уже есть в реестре
edit-finds-places = Заполнить форму данными одного из этих мест
towns-problem-successor = Город не может войти в состав самого себя, в том числе через другие города. Выберите другой.
towns-problem-language = Такого обозначения языка нет. Напишите его, например, как de, pl или ru-Latn.
