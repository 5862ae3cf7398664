list-title = Umowy
list-lead = Co miasta podpisały i sobie obiecały.
list-year = Rok podpisania
col-title = Umowa
col-parties = Strony
col-kind = Rodzaj
col-signed = Dzień podpisania
col-term = Okres obowiązywania
col-address = Adres
col-number = Numer
col-field = Dziedzina współpracy
col-commitment = Zobowiązanie
col-responsible = Odpowiedzialni
col-due = Termin
col-change = Zmiana
col-before = Przedtem
col-after = Potem
kind-charter = Akt partnerstwa
kind-communique = Wspólny komunikat
kind-memorandum = List intencyjny
kind-programme = Program współpracy
kind-agreement = Umowa
term-ahead = jeszcze się nie rozpoczął
term-running = trwa
term-over = zakończony
signed-on = podpisano { $when }
# $n (Number)
count-agreements = { $n ->
    [one] { $n } umowa
    [few] { $n } umowy
    [many] { $n } umów
   *[other] { $n } umowy
}
# $n (Number)
commitments-count = { $n ->
    [one] { $n } zobowiązanie
    [few] { $n } zobowiązania
    [many] { $n } zobowiązań
   *[other] { $n } zobowiązania
}
show-beside-of = Podpisano osobno obok:
show-field-only = wymieniona jako dziedzina, bez pojedynczych zobowiązań
show-no-field = Bez dziedziny
show-no-commitments = Z tej umowy nie zapisano jeszcze pojedynczych zobowiązań.
show-new-here = nowe w tej umowie
show-beside = Osobne umowy
show-signatories = Podpisali
show-offices = Funkcje w dniu podpisania.
show-unnamed = Nazwisko niepodane
unnamed = osoba, której nazwisko nie jest podane
panel-person = Podpisane umowy
show-facts = W skrócie
show-place = Miejsce podpisania
show-not-recorded = jeszcze niezapisany
show-before = Poprzednia umowa
show-after = Następna umowa
show-languages = Wersje językowe
show-authentic = Autentyczne
show-compare = Porównaj z: { $title }
show-history = Historia
commitment-kicker = Zobowiązanie { $n }
compare-here = Porównanie
compare-title = { $old } i { $new }
compare-without = Z dokumentu „{ $title }” nie zapisano pojedynczych zobowiązań. Nie wiadomo, czy inne zobowiązania zmieniono lub wykreślono.
compare-fields = Dziedziny współpracy
compare-commitments = Zobowiązania
# $n (Number)
compare-all = wszystkie ({ $n })
change-kept = utrzymane
change-changed = zmienione
change-new = nowe
change-dropped = wykreślone
# $n (Number)
count-kept = { $n ->
    [one] { $n } utrzymane
    [few] { $n } utrzymane
    [many] { $n } utrzymanych
   *[other] { $n } utrzymane
}
# $n (Number)
count-changed = { $n ->
    [one] { $n } zmienione
    [few] { $n } zmienione
    [many] { $n } zmienionych
   *[other] { $n } zmienione
}
# $n (Number)
count-new = { $n ->
    [one] { $n } nowe
    [few] { $n } nowe
    [many] { $n } nowych
   *[other] { $n } nowe
}
# $n (Number)
count-dropped = { $n ->
    [one] { $n } wykreślone
    [few] { $n } wykreślone
    [many] { $n } wykreślonych
   *[other] { $n } wykreślone
}
new-title = Zapisz umowę
choose-lead = Do którego partnerstwa należy? Jego miasta są stronami.
choose-button = Dalej
edit-partnership = Partnerstwo
edit-title = Własny tytuł, jeśli go ma
edit-day-hint = Tak dokładnie, jak wiadomo: 18.05.2019, 05.2019 lub 2019
edit-town = Miasto podpisania
edit-place = Miejsce tam lub gdzie indziej, na przykład ratusz
edit-term-from = Obowiązuje od
edit-term-to = Obowiązuje do
edit-languages-hint = Skróty języków po przecinku, na przykład de, ru
edit-main = Osobna, obok tej umowy
edit-source = Źródło
edit-person = Kto podpisał
edit-new-name = Nowe imię i nazwisko, jeśli osoby nie ma na liście
edit-new-name-hint = Osoba trafi do kontaktów wraz z funkcją.
edit-new-name-hidden = Nowe nazwisko widzą tylko biura
edit-office = Funkcja w tym dniu
edit-find = Znajdź w kontaktach
edit-find-hint = Początek imienia lub nazwiska. Znalezione osoby pojawią się na listach podpisujących.
edit-find-button = Szukaj
edit-fields = Dziedziny współpracy
edit-fields-hint = W kolejności tekstu, także te bez pojedynczych zobowiązań.
edit-commitments = Zobowiązania
edit-commitments-hint = Jedno zdanie na zobowiązanie. Numer zostaje na zawsze; wyczyszczenie wszystkich pól usuwa zobowiązanie.
edit-wording = Zobowiązanie w jednym zdaniu
edit-add = Dodaj kolejne wiersze
edit-save = Zapisz – widoczne dla wszystkich
agreements-problem-wording = Proszę zapisać zobowiązanie w co najmniej jednym języku albo wyczyścić wszystkie jego pola.
agreements-problem-languages = Proszę wpisać skróty języków po przecinku, na przykład de, ru.
agreements-problem-authentic = Autentyczna może być tylko wersja językowa. Proszę wymienić ją także tam.
agreements-problem-elsewhere = Ta umowa należy do innego partnerstwa. Proszę wybrać jedną z listy.
agreements-problem-circle = Umowa następowałaby wtedy po samej sobie. Proszę wybrać inną.
agreements-problem-two-signers = Wybierz osobę z listy albo wpisz nowe imię i nazwisko.
agreements-problem-signer = Wybierz, kto podpisał, albo wpisz imię i nazwisko.
agreements-problem-known-signer = To imię i nazwisko jest już w kontaktach. Wybierz osobę z listy powyżej i wyczyść to pole. Jeśli to ktoś inny o tym samym nazwisku, najpierw dodaj tę osobę w Kontaktach.
moment-signed = { $kind }: podpisanie
moment-holds = obowiązuje { $term }
compare-ribbon = Wstęga odnowienia
compare-ribbon-caption = Wstęgi: utrzymane lub zmienione. To, co kończy się po lewej, odpadło; to, co zaczyna się po prawej, jest nowe. To samo jest poniżej na liście.
# $parties (String)
# $when (String)
# $title (String)
report-signed = W partnerstwie { $parties } podpisano { $when } „{ $title }”.
# $parties (String)
# $when (String)
# $title (String)
# $place (String)
report-signed-in = W partnerstwie { $parties } podpisano { $when } „{ $title }” (miejsce: { $place }).
# $who (String)
report-signed-by = Podpisali: { $who }.
# $who (String)
report-signed-in-office = Podpisy: { $who }.
# $term (String)
report-term = Okres obowiązywania: { $term }.
# $n (Number)
report-commitments = { $n ->
        [one] Zawiera { $n } zobowiązanie.
        [few] Zawiera { $n } zobowiązania.
        [many] Zawiera { $n } zobowiązań.
       *[other] Zawiera { $n } zobowiązania.
    }
# $parties (String)
# $title (String)
# $when (String)
report-ends = W partnerstwie { $parties } wygasa { $when } „{ $title }”.
