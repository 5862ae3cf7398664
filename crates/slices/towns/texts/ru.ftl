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
