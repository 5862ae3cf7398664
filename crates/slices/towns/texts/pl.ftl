list-title = Miasta, powiaty i regiony
list-lead = Wszyscy, których łączą partnerstwa, z nazwami w wielu językach.
list-name = Nazwa zaczyna się od
list-country = Kraj (dwie litery, na przykład FR)
col-name = Nazwa
col-native = Nazwa miejscowa
col-country = Kraj
col-kind = Rodzaj
col-population = Liczba mieszkańców
col-population-year = Rok tej liczby
col-address = Adres
kind-town = Miasto lub gmina
kind-district = Powiat
kind-region = Region
show-names = Nazwy
show-other-names = Inne nazwy
show-former-names = Dawne nazwy
show-facts = W skrócie
show-codes = Identyfikatory
show-zone = Strefa czasowa
show-place = Położenie
show-history = Historia
# $number (Number)
inhabitants = { $number } { $number ->
    [one] mieszkaniec
    [few] mieszkańcy
    [many] mieszkańców
   *[other] mieszkańca
}
# $number (Number)
# $year (String)
inhabitants-year = { $number } { $number ->
    [one] mieszkaniec
    [few] mieszkańcy
    [many] mieszkańców
   *[other] mieszkańca
} ({ $year })
succeeded = Włączono do
edit-title = Edytuj miasto
new-title = Nowe miasto
edit-names = Nazwa
edit-native = Nazwa miejscowa, we własnym piśmie
edit-lat = Szerokość (stopnie na północ)
edit-lon = Długość (stopnie na wschód)
edit-zone-hint = Na przykład Europe/Warsaw
edit-population-source = Źródło tej liczby
edit-wikidata = Wikidata
edit-geonames = GeoNames
edit-ags = Niemiecki klucz gminy (AGS)
edit-nuts = NUTS
edit-note = Kilka zdań o mieście
edit-source = Źródło danych
edit-save = Zapisz – widoczne dla wszystkich
towns-problem-both-degrees = Proszę podać szerokość i długość albo żadnej z nich.
towns-problem-zone = Nie znamy tej strefy. Proszę ją zapisać jak Europe/Warsaw.
towns-problem-wikidata = Identyfikator Wikidata to litera Q i cyfry, na przykład Q2865.
towns-problem-ags = Klucz ma osiem cyfr, w przypadku powiatów pięć.
show-predecessors = Włączone
name-also = inna nazwa
name-former = dawna nazwa
edit-others = Inne i dawne nazwy
edit-name-kind = Rodzaj nazwy
edit-language = Język i pismo
edit-language-hint = Jako skrót, np. de, pl lub ru-Latn. Pole może pozostać puste.
edit-until = W użyciu do
edit-successor-hint = Jeśli gminy nie ma na liście, proszę wyszukać ją powyżej. Strona tej gminy pozostaje wraz ze wszystkimi partnerstwami.
edit-succeeded-on = Data włączenia
edit-find-place = Szukaj miejsca na świecie
edit-find-successor = Szukaj gminy następczyni
edit-find-hint = W dowolnym języku i piśmie, na przykład Nowy Urengoj lub Новый Уренгой.
edit-find-button = Szukaj
edit-finds = Znaleziono
edit-finds-none = Nie znamy miejsca o tej nazwie. Proszę sprawdzić pisownię albo wypełnić formularz ręcznie.
edit-finds-towns = Jest już w rejestrze
edit-finds-places = Wypełnij formularz danymi jednego z tych miejsc
towns-problem-successor = Gmina nie może zostać włączona do samej siebie, także za pośrednictwem innych. Proszę wybrać inną.
towns-problem-language = Ten skrót nie oznacza języka. Proszę zapisać go jak de, pl lub ru-Latn.
