list-title = Sprawozdania
list-lead = Co miasta zdają radzie z całego roku, zdanie po zdaniu z zapisami.
list-none = Nie opublikowano jeszcze żadnego sprawozdania.
col-title = Tytuł
col-town = Miasto
col-year = Rok
col-number = Numer
col-kind = Rodzaj dokumentu
col-published = Opublikowano
col-edition = Wydanie
col-address = Adres
# $town (String)
# $year (String)
usual-title = { $town } i partnerzy: sprawozdanie za rok { $year }
# $year (String)
station-year = Rok { $year }
station-report = Sprawozdanie
part-new-partnerships = Nowe partnerstwa
part-agreements = Porozumienia
part-job-shadowing = Staże i wymiana specjalistów
part-exchanges = Wymiany
part-summer-schools = Szkoły letnie
part-delegations = Delegacje
part-conference = Konferencje i fora
part-events = Wydarzenia
part-projects = Projekty
part-anniversaries = Jubileusze
part-standing = Stan partnerstw
part-fund = Fundusz
part-outlook = Zapowiedzi
show-hint = Znak za zdaniem otwiera zapisy, na których się ono opiera.
show-downloads = Pobierz sprawozdanie
show-json = Dane (JSON)
show-json-hint = zdania wraz z zapisami
show-figures = Rok w liczbach
show-contents = Spis treści
show-paper = Dokument i odesłania
show-references = Odesłania do innych dokumentów
# $n (String)
# $name (String)
show-edition = { $n }, opublikowane przez: { $name }
show-since = Od publikacji
show-unchanged = żaden zapis się nie zmienił
# $n (Number)
show-changed = { $n ->
    [one] zmienił się { $n } zapis
    [few] zmieniły się { $n } zapisy
    [many] zmieniło się { $n } zapisów
   *[other] zmieniło się { $n } zapisu
}
# $n (Number)
show-records = { $n ->
    [one] { $n } zapis, na którym opiera się to sprawozdanie
    [few] Wszystkie { $n } zapisy, na których opiera się to sprawozdanie
    [many] Wszystkie zapisy, na których opiera się to sprawozdanie: { $n }
   *[other] Wszystkie zapisy, na których opiera się to sprawozdanie: { $n }
}
show-all-records = Zapisy
# $n (Number)
mark-records = { $n ->
    [one] { $n } zapis potwierdza to zdanie
    [few] { $n } zapisy potwierdzają to zdanie
    [many] { $n } zapisów potwierdza to zdanie
   *[other] { $n } zapisu potwierdza to zdanie
}
# $year (String)
# $n (String)
figure-before = { $year }: { $n }
# $n (Number)
figure-activities = { $n ->
    [one] działanie się odbyło
    [few] działania się odbyły
    [many] działań się odbyło
   *[other] działania się odbyło
}
# $n (Number)
figure-participants = { $n ->
    [one] osoba wzięła udział, o ile policzono
    [few] osoby wzięły udział, o ile policzono
    [many] osób wzięło udział, o ile policzono
   *[other] osoby wzięło udział, o ile policzono
}
# $n (Number)
figure-partners = { $n ->
    [one] partnerstwo było aktywne
    [few] partnerstwa były aktywne
    [many] partnerstw było aktywnych
   *[other] partnerstwa było aktywne
}
# $n (Number)
figure-agreements = { $n ->
    [one] porozumienie podpisano
    [few] porozumienia podpisano
    [many] porozumień podpisano
   *[other] porozumienia podpisano
}
figure-fund = było do dyspozycji na projekty
desk-title = Sprawozdania roczne
desk-begun = Rozpoczęte lub opublikowane
desk-open = Jeszcze nierozpoczęte
# $year (String)
desk-year = Sprawozdanie za { $year } r.
# $town (String)
# $year (String)
draft-title = { $town }: sprawozdanie za { $year } r.
draft-lead = Projekt na podstawie zapisów z całego roku. Liczba za zdaniem mówi, na ilu zapisach się opiera.
draft-paper = Tytuł, numer, odesłania
draft-published = Opublikowane wydanie
# $n (Number)
draft-empty = { $n ->
    [one] Zapisy wystarczą na { $n } zdanie.
    [few] Zapisy wystarczą na { $n } zdania.
    [many] Zapisy wystarczą na { $n } zdań.
   *[other] Zapisy wystarczą na { $n } zdania.
}
draft-make = Utwórz projekt
draft-anew-title = Z zapisów
draft-anew = Odśwież projekt
draft-anew-hint = To, co przeredagowano lub pominięto, pozostaje bez zmian.
# $n (Number)
draft-new = { $n ->
    [one] Czeka { $n } nowe zdanie.
    [few] Czekają { $n } nowe zdania.
    [many] Czeka { $n } nowych zdań.
   *[other] Czeka { $n } nowego zdania.
}
draft-gaps = Braki
draft-gaps-hint = Sprawozdanie obejdzie się bez tego, ale z tym będzie lepsze.
draft-edit = Edytuj
draft-take-in = Przywróć
# $n (Number)
draft-left-out = { $n ->
    [one] { $n } pominięte zdanie
    [few] { $n } pominięte zdania
    [many] { $n } pominiętych zdań
   *[other] { $n } pominiętego zdania
}
# $n (Number)
draft-doubts = { $n ->
    [one] { $n } pytanie
    [few] { $n } pytania
    [many] { $n } pytań
   *[other] { $n } pytania
}
# $n (Number)
draft-open-doubts = { $n ->
    [one] { $n } zdanie wymaga jeszcze sprawdzenia; może tak pozostać.
    [few] { $n } zdania wymagają jeszcze sprawdzenia; mogą tak pozostać.
    [many] { $n } zdań wymaga jeszcze sprawdzenia; mogą tak pozostać.
   *[other] { $n } zdania wymaga jeszcze sprawdzenia; może tak pozostać.
}
draft-publish = Opublikuj
draft-publish-says = Każdy będzie mógł przeczytać to wydanie. Późniejsze zmiany zapisów go nie zmienią.
# $year (String)
paper-title = Sprawozdanie { $year }: tytuł, numer, odesłania
paper-title-hint = Bez własnego tytułu sprawozdanie nosi nazwę miasta i rok.
paper-number-hint = Jak w systemie informacji rady, na przykład 0100/2020.
paper-about = Czego dotyczy
paper-save = Zapisz w projekcie
sentence-title = Edytuj zdanie
sentence-back = Powrót do sprawozdania
sentence-history = Historia
sentence-records = Na czym opiera się zdanie
sentence-record-changed = zmieniony od tego czasu
sentence-suggestion = Co mówią zapisy
sentence-hint = Po wyczyszczeniu języka znów obowiązuje propozycja z zapisów. Zapisując, potwierdzają Państwo, że zdanie zgadza się z dzisiejszymi zapisami.
sentence-text = Tekst
sentence-section = Rozdział
sentence-place = Miejsce w rozdziale
sentence-place-hint = Mniejsze liczby są wcześniej.
sentence-left-out = Pomiń to zdanie
sentence-save = Zapisz w projekcie
# $n (Number)
# $languages (String)
remark-edited = { $n ->
    [one] Przeredagowane ({ $languages }); pozostaje { $n } zapis.
    [few] Przeredagowane ({ $languages }); pozostają { $n } zapisy.
    [many] Przeredagowane ({ $languages }); pozostaje { $n } zapisów.
   *[other] Przeredagowane ({ $languages }); pozostaje { $n } zapisu.
}
# $n (Number)
remark-changed = { $n ->
    [one] Od tego czasu zmienił się { $n } zapis.
    [few] Od tego czasu zmieniły się { $n } zapisy.
    [many] Od tego czasu zmieniło się { $n } zapisów.
   *[other] Od tego czasu zmieniło się { $n } zapisu.
}
remark-gone = Żaden zapis już tego nie mówi.
# $n (Number)
# $numbers (String)
remark-numbers = { $n ->
    [one] Tej liczby nie ma w żadnym zapisie: { $numbers }.
    [few] Tych liczb nie ma w żadnym zapisie: { $numbers }.
    [many] Tych liczb nie ma w żadnym zapisie: { $numbers }.
   *[other] Tych liczb nie ma w żadnym zapisie: { $numbers }.
}
# $n (Number)
gap-no-outcome = { $n ->
    [one] Brak wyniku przy { $n } działaniu
    [few] Brak wyniku przy { $n } działaniach
    [many] Brak wyniku przy { $n } działaniach
   *[other] Brak wyniku przy { $n } działania
}
# $n (Number)
gap-no-participants = { $n ->
    [one] Brak uczestników przy { $n } działaniu
    [few] Brak uczestników przy { $n } działaniach
    [many] Brak uczestników przy { $n } działaniach
   *[other] Brak uczestników przy { $n } działania
}
# $n (Number)
gap-no-signatories = { $n ->
    [one] Brak podpisujących przy { $n } porozumieniu
    [few] Brak podpisujących przy { $n } porozumieniach
    [many] Brak podpisujących przy { $n } porozumieniach
   *[other] Brak podpisujących przy { $n } porozumienia
}
# $n (Number)
gap-no-commitments = { $n ->
    [one] Brak zobowiązań przy { $n } porozumieniu
    [few] Brak zobowiązań przy { $n } porozumieniach
    [many] Brak zobowiązań przy { $n } porozumieniach
   *[other] Brak zobowiązań przy { $n } porozumienia
}
# $n (Number)
gap-no-purpose = { $n ->
    [one] Brak przeznaczenia { $n } funduszu
    [few] Brak przeznaczenia { $n } funduszy
    [many] Brak przeznaczenia { $n } funduszy
   *[other] Brak przeznaczenia { $n } funduszu
}
# $n (Number)
gap-no-decider = { $n ->
    [one] Nie wiadomo, kto decyduje o { $n } funduszu
    [few] Nie wiadomo, kto decyduje o { $n } funduszach
    [many] Nie wiadomo, kto decyduje o { $n } funduszach
   *[other] Nie wiadomo, kto decyduje o { $n } funduszu
}
# $n (Number)
gap-uncertain = { $n ->
    [one] { $n } zapis uznaje się za niepewny
    [few] { $n } zapisy uznaje się za niepewne
    [many] { $n } zapisów uznaje się za niepewne
   *[other] { $n } zapisu uznaje się za niepewne
}
name-hidden = [nazwisko niepodane]
