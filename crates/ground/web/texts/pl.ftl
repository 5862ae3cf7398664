frame-skip = Przejdź do treści
frame-menu = Menu
frame-menu-label = Menu główne
frame-language = Język
frame-search = Wyszukiwanie
frame-search-button = Szukaj
# $name (String)
frame-signed-in = Zalogowano: { $name }
frame-sign-out = Wyloguj się
frame-back = Powrót do sprawozdania
frame-edit = Edytuj tę stronę
thread-label = Nić: od miasta do sprawozdania

menu-partnerships = Partnerstwa
menu-towns = Miasta
menu-agreements = Porozumienia
menu-activities = Działania
menu-reports = Sprawozdania
menu-desk = Biurko
menu-account = Konto

foot-site = Ten serwis
foot-contact = Kontakt
foot-data = Otwarte dane
foot-calendar = Kalendarz
foot-glossary = Słownik
foot-sign-in = Zaloguj się
foot-duties = Informacje prawne
foot-accessibility = Deklaracja dostępności
foot-barrier = Zgłoś barierę
foot-legal = Nota prawna
foot-privacy = Ochrona danych
foot-look = Wygląd
foot-look-system = Jak w systemie
foot-look-light = Jasny
foot-look-dark = Ciemny
foot-look-contrast = Większy kontrast
foot-demo = To jest prezentacja: fakty pochodzą z publicznych źródeł podanych na każdej stronie; wszystko inne oznaczono jako przykład.
foot-sources = Miejsca: GeoNames (CC BY 4.0). Rejestr partnerstw: Wikidata (CC0). Zarysy lądów: Natural Earth.

said-saved = Zapisano. Widoczne dla wszystkich, którzy mają dostęp do tej strony.
said-created = Zapisano. Wpis ma teraz własną stronę.
said-restored = Przywrócono wcześniejszy stan. Nic nie zginęło: historia pokazuje oba.
said-reported = Dziękujemy. Zgłoszenie dotarło; odpowiedź nadejdzie w ciągu miesiąca.
said-signed-out = Wylogowano.
said-signed-in = Zalogowano.
said-drafted = Projekt utworzono z zapisów. Widzi go tylko Państwa urząd.
said-draft-saved = Zapisano w projekcie. Widzi go tylko Państwa urząd.
said-published = Opublikowano. Późniejsze zmiany wpisów nie zmienią tego wydania.
said-password = Hasło zostało zmienione. Inne sesje zakończono.

errors-title = Proszę sprawdzić wprowadzone dane
# $title (String)
errors-in-title = Błąd: { $title }
problem-required = Proszę wypełnić to pole.
problem-required-one-language = Proszę wpisać ten tekst przynajmniej w jednym języku.
problem-one-line = Proszę zapisać to w jednym wierszu.
# $length (Number)
# $max (Number)
problem-too-long = Liczba znaków: { $length }. Proszę skrócić do { $max }.
problem-control-characters = Tekst zawiera niewidoczne znaki sterujące. Proszę wpisać go ponownie.
problem-day = Proszę podać datę, na przykład 2019, 05.2019 lub 18.05.2019.
problem-end-before-start = Koniec wypada przed początkiem. Proszę sprawdzić obie daty.
problem-number = Proszę podać liczbę całkowitą cyframi.
# $min (Number)
# $max (Number)
problem-out-of-range = Proszę podać liczbę od { $min } do { $max }.
problem-decimal = Proszę podać liczbę z dozwolonego zakresu, na przykład 51,3167.
problem-choose = Proszę wybrać jedną z możliwości.
problem-link = Proszę podać pełny adres internetowy zaczynający się od https://.
# $field (String)
problem-unknown-field = Ten formularz nie ma pola „{ $field }”. Proszę otworzyć stronę ponownie i wysłać go stamtąd.
problem-taken = To jest już zajęte. Proszę wybrać coś innego.

error-not-found = Nie ma takiej strony
error-not-found-text = W adresie jest błąd albo strona nie jest publiczna. Wyszukiwarka znajduje wszystko, co jest publiczne.
error-not-found-link = Do wyszukiwarki
error-forbidden = Można to czytać, ale nie zmieniać
error-forbidden-towns = Mogą to zrobić tylko pracownicy urzędów miast, których to dotyczy. W razie potrzeby proszę zwrócić się do administracji.
error-forbidden-officers = Mogą to zrobić tylko pracownicy biura współpracy międzynarodowej. W razie potrzeby proszę zwrócić się do administracji.
error-forbidden-administrators = Może to zrobić tylko administracja tego serwisu.
error-stale = Ten formularz stracił ważność
error-stale-text = Od jego otwarcia nastąpiło ponowne logowanie albo pochodzi z innej strony. Proszę wrócić, odświeżyć stronę i wysłać jeszcze raz; wpisane dane są zachowane.
error-conflict = Ktoś inny zapisał to w międzyczasie
error-conflict-text = Proszę wrócić i otworzyć stronę ponownie.
error-refused = Tego nie można zrobić
error-nothing-to-publish = Sprawozdanie nie ma jeszcze żadnego zdania. Najpierw proszę utworzyć projekt.
error-too-many = Zbyt wiele prób
# $seconds (Number)
error-too-many-text = Proszę odczekać { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
} i spróbować ponownie.
error-busy = Chwileczkę
error-busy-text = Wiele osób korzysta z serwisu jednocześnie. Proszę spróbować ponownie za kilka sekund. Wpisane dane nie zginęły.
error-full = Brakuje miejsca na zapis
error-full-text = Dysk serwera jest pełny. Niczego nie zmieniono; czytanie nadal działa. Proszę zostawić tę stronę otwartą i powiadomić administrację.
error-bug = To nasza wina
error-bug-text = Coś się u nas nie powiodło. Niczego nie zapisano. Proszę spróbować ponownie; jeśli to się powtórzy, proszę podać administracji ten numer.
error-number = Numer:

example = Przykład
# $language (String)
text-other-language = Tylko w języku: { $language }
text-machine = Tłumaczenie maszynowe, jeszcze niesprawdzone
text-outdated = Oryginał zmienił się od czasu tego tłumaczenia

list-empty = Nic nie znaleziono
list-filter = Filtry
list-narrow = Zawęź listę
# $n (Number)
list-more = Pokaż jeszcze { $n }
list-filter-apply = Zastosuj filtry
list-filter-clear = Usuń wszystkie filtry
# $label (String)
list-chip-remove = Usuń filtr: { $label }
list-next = Następna strona
list-first = Pierwsza strona
list-export = Pobierz tę listę
export-about = O tej tabeli
export-address = Adres listy
export-made-on = Stan na dzień
list-any = Wszystkie
list-pages = Strony listy

history-title = Historia
history-hint = Kto, co i kiedy zmienił. Nic nie ginie; każdy wcześniejszy stan można przywrócić.
history-when = Kiedy
history-who = Kto
history-what = Co
history-field = Pole
history-before = Przed
history-after = Po
history-empty = –
history-restore = Przywróć ten stan
history-older = Starsze zmiany
verb-create = utworzono
verb-edit = zmieniono
verb-import = zaimportowano
verb-undo = cofnięto import
verb-restore = przywrócono wcześniejszy stan
verb-standing = zmieniono stan
verb-publish = opublikowano
verb-remove = usunięto
verb-confirm = potwierdzono
verb-move-online = przeniesiono do internetu
verb-postpone = przełożono
verb-cancel = odwołano
verb-demo = wczytano z prezentacją

conflict-title = Ktoś inny zapisał to w międzyczasie
# $name (String)
# $when (String)
conflict-lead = { $name } – zapis tego wpisu: { $when }. Pola zmienione tylko przez Państwa pozostają bez zmian. W poniższych proszę wybrać.
conflict-was = Przed
# $name (String)
conflict-theirs = Zapis: { $name }
conflict-mine = Państwa wersja
conflict-other = Wpisz coś innego
conflict-save = Zapisz mój wybór
conflict-none = Zmieniono tylko różne pola. Proszę zapisać ponownie; wszystko zostanie zachowane.

map-title = Mapa
chart-as-table = Pokaż jako tabelę
chart-csv = Tabela jako CSV
source-label = Źródło
read-more = Więcej
visible-to = Widoczne dla wszystkich
