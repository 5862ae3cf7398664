title = Wyszukiwanie
title-of = Wyszukiwanie: { $line }
label = Przeszukaj wszystko
question = Czego szukasz?
button = Szukaj
hint = Miasta, partnerstwa, umowy, działania, organizacje, fundusze i sprawozdania – w każdym języku i w każdej pisowni.
also-known = Znane też jako:
narrow = Zawęź wyniki
results = Wyniki
# $n (Number)
count = { $n ->
    [one] { $n } wynik
    [few] { $n } wyniki
    [many] { $n } wyników
   *[other] { $n } wyniku
}
corrected = Nic nie pasuje do tej pisowni. Oto wyniki dla prawdopodobnie szukanego hasła:
by-any = Żaden wynik nie zawiera wszystkich słów. Te zawierają niektóre z nich.
year-of = { $town } w roku { $year }
nothing = Nie znaleziono nic dla „{ $line }”.
nothing-advice = Spróbuj użyć mniejszej liczby słów albo przejdź dalej:
way-everything = Szukaj wszędzie, bez zawężania
way-towns = Wszystkie miasta
way-partnerships = Wszystkie partnerstwa
way-map = Mapa partnerstw
facet-what = Co
facet-country = Kraj
facet-year = Rok
facet-all = Wszystkie
noun-town = Miasta
noun-partnership = Partnerstwa
noun-agreement = Umowy
noun-commitment = Zobowiązania
noun-activity = Działania
noun-series = Cykle
noun-report = Sprawozdania
noun-organisation = Organizacje
noun-person = Osoby pełniące funkcje
noun-fund = Fundusze
noun-other = Inne
col-kind = Rodzaj
col-title = Tytuł
col-native = Nazwa miejscowa
col-summary = W skrócie
col-address = Adres
# Words by which people name kinds of things, and words that say nothing alone; matched by their stems.
words-town = miasto miasta miast gmina gminy partnerskie
words-partnership = partnerstwo partnerstwa partnerstw partnerskie partner partnerzy
words-agreement = umowa umowy umów porozumienie porozumienia
words-commitment = zobowiązanie zobowiązania obietnica
words-activity = działanie działania wydarzenie wydarzenia
words-series = cykl cykle
words-organisation = organizacja organizacje organizacji stowarzyszenie stowarzyszenia
words-fund = fundusz fundusze funduszy
words-report = sprawozdanie sprawozdania sprawozdań raport raporty
words-passed-over = i oraz lub albo w we z ze na do od dla o po przy przez między jest są był rok roku lat lata
