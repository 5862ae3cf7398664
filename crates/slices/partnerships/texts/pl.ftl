list-title = Partnerstwa
list-lead = Kto jest z kim połączony, od kiedy i jaki jest stan dzisiaj.
list-name = Miejscowość
list-country = Kraj (dwie litery)
list-year = Rok rozpoczęcia
# $n (Number)
list-count = { $n ->
    [one] { $n } partnerstwo
    [few] { $n } partnerstwa
    [many] { $n } partnerstw
   *[other] { $n } partnerstwa
}
facet-country = Kraj
facet-decade = Początek
col-title = Partnerstwo
col-countries = Kraje
col-kind = Rodzaj
col-since = Od
col-state = Stan
col-address = Adres
kind-twinning = Partnerstwo miast
kind-friendship = Przyjaźń miast
kind-cooperation = Współpraca miast
kind-contact = Kontakty
kind-unknown = Rodzaj nieznany
standing-in-preparation = w przygotowaniu
standing-in-force = obowiązuje
standing-suspended = zawieszone
standing-ended = zakończone
standing-unknown = nieznany
contacts-open = Kontakty oficjalne są utrzymywane
contacts-paused = Kontakty oficjalne są wstrzymane
contacts-unknown = nieznane
state-active = Partnerzy { $since }.
state-suspended = Zawieszone.
state-suspended-since = Zawieszone { $since }.
state-ended = Zakończone.
state-ended-period = Partnerzy w latach { $years }; zakończone.
state-paused = Kontakty oficjalne są wstrzymane; partnerstwo trwa.
state-paused-since = Kontakty oficjalne są wstrzymane { $since }; partnerstwo trwa.
state-remains = To, co razem wyrosło, pozostaje tu udokumentowane.
# $n (Number)
partners-count = { $n ->
    [one] { $n } partner
    [few] { $n } partnerów
    [many] { $n } partnerów
   *[other] { $n } partnera
}
fact-honour = Wyróżnienie
show-about = O co chodzi
show-facts = W skrócie
show-since = Początek
show-standing = Stan
show-contacts = Kontakty oficjalne
show-fields = Dziedziny współpracy
show-founders = Założyciele
show-sponsors = Sponsorzy
show-local-time = czas lokalny
show-timeline = Co się wydarzyło
show-decided-by = Decyzja
show-uncertain = Źródło nie mówi tego jednoznacznie.
show-history = Historia
new-title = Nowe partnerstwo
edit-find-town = Znajdź miasto do wyboru
edit-find-town-hint = W dowolnym języku i piśmie. Potem pojawi się na listach poniżej.
edit-find-button = Szukaj
edit-party = Strona
edit-own-term = Własne określenie miast
edit-source = Źródło
edit-facts = Decyzje i wyróżnienia z datami
edit-facts-hint = Czym się stało, od kiedy, kto zdecydował, dlaczego i gdzie to zapisano.
edit-fact-what = Co
edit-fact-value = Stało się
edit-fact-since = Od kiedy
edit-fact-wording = Powód, zakres i czas własnymi słowami
edit-fact-certain = Źródło mówi to jednoznacznie
# $n (Number)
# $part (String)
edit-fact-part = Decyzja lub wyróżnienie { $n } – { $part }
edit-save = Zapisz – widoczne dla wszystkich
partnerships-problem-two-parties = Partnerstwo ma co najmniej dwie różne strony. Proszę wybrać obie.
partnerships-problem-value = To, czym się stało, nie pasuje do tego, co się zmieniło. Proszę dobrać oba.
moment-begun = Początek
col-until = Do
col-what = Co
timeline-title = Historia: { $name }
timeline-decade = Dekada od { $decade } r.
timeline-back = Do partnerstwa
timeline-of = Co pokazać
timeline-state = Początek i decyzje
timeline-agreements = Porozumienia
timeline-activities = Działania
show-whole-timeline = Cała historia na osi czasu
state-decided = Kto zdecydował
state-wording = Co to znaczy
col-partner = Partner
distance = { $km } km
map-title = Mapa partnerów: { $town }
map-caption = Kierunki są zgodne z rzeczywistością, odległości im dalej, tym bardziej ściśnięte.
map-active = obowiązuje
map-suspended = zawieszone lub oficjalne kontakty wstrzymane
map-friendship = przyjaźń lub kontakt
lifelines-title = Jak długo trwają partnerstwa
lifelines-description = Najstarsza więź łączy z: { $oldest }, od { $since } r.; najnowsza z: { $newest }, od { $year } r.
lifelines-today = dziś
lifelines-caption = Węzły: porozumienia. Kreski: działania. Kreskowanie: zawieszone lub oficjalne kontakty wstrzymane.
# $n (Number)
map-description = { $n ->
    [one] Na mapie jest { $n } partner ({ $town }): { $far }, w odległości { $distance }.
    [few] Na mapie są { $n } miasta partnerskie ({ $town }). Najdalej leży { $far }: { $distance }.
    [many] Na mapie jest { $n } miast partnerskich ({ $town }). Najdalej leży { $far }: { $distance }.
   *[other] Na mapie jest { $n } miasta partnerskiego ({ $town }). Najdalej leży { $far }: { $distance }.
}
col-lat = Szerokość
col-lon = Długość
list-map = Pokaż na mapie
map-page-title = Mapa partnerstw
map-page-lead = Dokąd prowadzą partnerstwa. To samo poniżej na liście.
map-page-list = Te same partnerstwa na liście
map-page-all = Zobacz wszystkie na liście
register-title = Partnerstwa na mapie
# $n (Number)
register-description = { $n ->
    [one] { $n } partnerstwo, miejscowości: { $towns }
    [few] { $n } partnerstwa, miejscowości: { $towns }
    [many] { $n } partnerstw, miejscowości: { $towns }
   *[other] { $n } partnerstwa, miejscowości: { $towns }
}
# $kind (String)
# $name (String)
# $when (String)
report-begun = { $kind ->
        [twinning] Partnerstwo
        [friendship] Przyjaźń
        [cooperation] Współpraca
       *[contact] Kontakt
    } { $name }: początek { $when }.
# $fields (String)
report-fields = Dziedziny współpracy: { $fields }.
# $n (Number)
# $name (String)
# $begun (String)
report-anniversary = { $n ->
        [one] Partnerstwo { $name } trwało już { $n } rok (od { $begun } r.).
        [few] Partnerstwo { $name } trwało już { $n } lata (od { $begun } r.).
        [many] Partnerstwo { $name } trwało już { $n } lat (od { $begun } r.).
       *[other] Partnerstwo { $name } trwało już { $n } roku (od { $begun } r.).
    }
# $what (String)
# $name (String)
# $when (String)
report-decided = { $what ->
        [suspended] Partnerstwo { $name } zawieszono { $when }.
        [ended] Partnerstwo { $name } zakończyło się { $when }.
        [resumed] Partnerstwo { $name } znów obowiązuje; zdecydowano o tym { $when }.
        [paused] Oficjalne kontakty w partnerstwie { $name } wstrzymano { $when }; partnerstwo trwa.
        [opened] Oficjalne kontakty w partnerstwie { $name } wznowiono { $when }.
       *[honoured] Partnerstwo { $name } wyróżniono { $when }.
    }
# $who (String)
report-decided-by = Decyzja: { $who }.
