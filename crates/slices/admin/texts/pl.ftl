start-title = { $town } i jego partnerzy
start-title-any = Partnerstwa między miastami
start-lead = Tu jest zapisane, co uzgodniono i co z tego wynika.
start-search = Znajdź miasta, partnerstwa, działania
start-search-hint = Także w innej pisowni lub piśmie, na przykład „Таллин”.
start-all-partnerships = Wszystkie partnerstwa
start-all-towns = Wszystkie miasta
desk-title = Biurko
desk-lead = Stąd prowadzisz to, co dotyczy twojego miasta.
desk-new-partnership = Dodaj partnerstwo
desk-reports = Sprawozdania roczne
desk-new-fund = Dodaj fundusz
desk-new-town = Dodaj miasto
desk-contacts = Kontakty
desk-new-organisation = Dodaj organizację
desk-towns = Twoje miasta
desk-changes = Ostatnio zmienione
noun-town = Miasto
noun-person = Kontakt
noun-organisation = Organizacja
noun-agreement = Porozumienie
noun-activity = Działanie
noun-series = Cykl
noun-fund = Fundusz
noun-report = Sprawozdanie
noun-sentence = Zdanie sprawozdania
noun-partnership = Partnerstwo
noun-user = Konto
noun-instance = Ustawienia
responsible-missing = Administracja nie podała jeszcze, kto odpowiada za ten serwis.
contact-title = Kontakt
security-title = Zgłoszenie luki w zabezpieczeniach
security-tell = Czy znaleziono lukę w tym serwisie? Prosimy najpierw zgłosić ją poufnie na adres podany w /.well-known/security.txt. Proszę napisać, co zostało zrobione i co się stało; wystarczy mały przykład.
security-answer = Odpowiadamy w ciągu trzech dni roboczych, w ciągu dziesięciu przekazujemy ocenę i uzgadniamy dzień publikacji, najpóźniej dziewięćdziesiąt dni po zgłoszeniu.
security-try = Prosimy próbować na własnej instalacji i nie oglądać, nie zachowywać ani nie zmieniać cudzych danych.
legal-title = Nota prawna
legal-text = Za ten serwis odpowiada:
privacy-title = Ochrona danych
privacy-readers = Kto tu tylko czyta, nie zostawia żadnych danych: bez konta, bez plików cookie, bez liczenia osób, bez zapytań do osób trzecich.
privacy-cookie = Kto się loguje, otrzymuje jeden plik cookie na czas sesji. Bez niego logowanie nie jest możliwe.
privacy-history = Zmiany wpisów są zapisywane w historii z nazwiskiem osoby, która je wprowadza.
privacy-barrier = Barierę można zgłosić bez podawania nazwiska. Adres służy tylko do odpowiedzi.
privacy-rights = Przysługuje prawo dostępu, sprostowania, usunięcia, ograniczenia, sprzeciwu i przenoszenia danych oraz skargi do organu nadzorczego.
accessibility-title = Deklaracja dostępności
accessibility-aim = Ten serwis ma być użyteczny dla wszystkich. Miarą jest WCAG 2.2 na poziomie AA oraz EN 301 549.
accessibility-state = Wszystko można obsłużyć klawiaturą i bez skryptów; każdy obraz ma równoważny tekst.
accessibility-feedback = Jeśli mimo to natrafisz na barierę, napisz do nas. Odpowiedź nadejdzie w ciągu miesiąca.
barrier-title = Zgłoś barierę
barrier-lead = Bez konta, bez nazwiska. Na każde zgłoszenie odpowiadamy w ciągu miesiąca.
barrier-path = Na której stronie?
barrier-path-hint = Jeśli wiadomo: adres lub nagłówek.
barrier-words = Co przeszkodziło?
barrier-contact = Dokąd możemy odpowiedzieć?
barrier-contact-hint = Nieobowiązkowe, na przykład adres e-mail.
barrier-send = Wyślij zgłoszenie
barriers-title = Zgłoszone bariery
barriers-none = Żadne zgłoszenie nie czeka.
barriers-due = Odpowiedź do
data-title = Otwarte dane
data-text = Wszystkie publiczne wpisy można pobrać. Każda lista ma te same formaty z wybranymi filtrami.
data-towns-csv = Miasta jako CSV
data-towns-json = Miasta jako JSON
data-towns-geojson = Miasta jako GeoJSON
data-partnerships-csv = Partnerstwa jako CSV
data-partnerships-json = Partnerstwa jako JSON
glossary-title = Słownik
word-partnership = Partnerstwo
word-partnership-text = Ogólne określenie każdej trwałej więzi między dwoma lub większą liczbą miast, powiatów lub regionów.
word-twinning = Partnerstwo miast
word-twinning-text = Formalnie uzgodnione, nieograniczone w czasie i tematyce.
word-friendship = Przyjaźń miast
word-friendship-text = Luźniejsza niż partnerstwo, często ograniczona w czasie.
word-cooperation = Współpraca miast
word-cooperation-text = Ograniczona do tematów lub projektów.
word-contact = Kontakty
word-contact-text = Wymiana bez porozumienia.
word-suspended = zawieszone
word-suspended-text = Zawieszone decyzją; to, co wyrosło, pozostaje.
word-contacts-paused = kontakty oficjalne wstrzymane
word-contacts-paused-text = Ratusze obecnie ze sobą nie rozmawiają; partnerstwo trwa.
word-agreement = Porozumienie
word-agreement-text = Podpisany tekst między stronami: akt, komunikat, memorandum, program.
word-commitment = Zobowiązanie
word-commitment-text = Jedna rzecz, która według porozumienia zostanie zrobiona: kto, co, do kiedy.
word-activity = Działanie
word-activity-text = Wszystko, co dzieje się w partnerstwie: wizyta, wymiana, staż, święto, projekt.
word-report = Sprawozdanie roczne
word-report-text = Sprawozdanie dla rady z pracy w danym roku.
import-verdict-ready = Gotowe
import-verdict-noted = Gotowe, z uwagą
import-verdict-needs-you = Wymaga decyzji
import-verdict-already = Już jest
import-verdict-unreadable = Nie do odczytania
import-cause-town-missing = Brak miasta
import-cause-partner-missing = Brak partnera
import-cause-cell-error = Komórka zawiera błąd obliczenia
import-cause-header-again = Nazwy kolumn są tu powtórzone
import-cause-qid-malformed = To nie jest numer Wikidanych
import-cause-name-missing = Brak nazwy dla tego numeru Wikidanych
import-cause-several-places = Kilka miejscowości nosi tę nazwę: proszę podać kraj lub współrzędne
import-cause-part-of-town = Tę nazwę nosi tylko część miasta
import-cause-far-away = Miejscowość o tej nazwie leży daleko od współrzędnych: proszę poprawić jedno z nich
import-cause-country-unknown = Żaden kraj nie nosi tej nazwy
import-cause-country-ambiguous = Może chodzić o kilka krajów
import-cause-country-missing = Nieznana miejscowość, a kraju nie podano
import-cause-place-unknown = Nie wiadomo, gdzie leży miasto
import-cause-several-towns = Może chodzić o kilka miast z rejestru
import-cause-perhaps-here = W rejestrze jest miasto o tej nazwie; nie wiadomo, czy to samo
import-cause-same-town = Obie strony to to samo miasto
import-cause-since-unclear = Początek nie jest rokiem ani jednoznaczną datą
import-cause-kind-unclear = To określenie rodzaju jest nieznane: proszę je objaśnić w mapie pod [kinds]
import-cause-differs = Rejestr mówi co innego (tam ≠ tu)
import-cause-differs-in-file = Wcześniejszy wiersz mówi co innego
import-cause-already-here = Jest już w rejestrze
import-cause-completes = Uzupełnia to, czego brakowało w rejestrze
import-cause-repeated = Jest już w wcześniejszym wierszu
import-cause-one-sided = Potwierdzone tylko przez jedną stronę
import-cause-country-read = Rozpoznano kraj
import-cause-country-former = Kraj już nie istnieje; miejscowość leży dziś w
import-cause-second-name = Nazwa w nawiasie zachowana jako dodatkowa
import-cause-not-a-town = Powiat lub region, nie miasto
import-cause-not-in-gazetteer = Żadna znana miejscowość nie nosi tej nazwy; przejęto jak zapisano
import-cause-place-open = Nie wiadomo, o które miejsce chodzi; przejęto bez miejsca
import-cause-place-shared = Dwa miasta leżałyby w tym samym miejscu; przejęto bez miejsca
import-cause-number-unread = Nie odczytano liczby; pominięto ją
import-cause-cleaned = Usunięto niewidoczne znaki
import-what-to-fix = Co poprawić
import-line = wiersz
import-columns = Kolumny
import-columns-unread = Kolumny nieodczytane
import-file-findings = O pliku
import-made = Nowe
import-rows = { $n ->
    [one] { $n } wiersz
    [few] { $n } wiersze
    [many] { $n } wierszy
   *[other] { $n } wiersza
}
import-new-towns = { $n ->
    [one] { $n } miasto
    [few] { $n } miasta
    [many] { $n } miast
   *[other] { $n } miasta
}
import-new-partnerships = { $n ->
    [one] { $n } partnerstwo
    [few] { $n } partnerstwa
    [many] { $n } partnerstw
   *[other] { $n } partnerstwa
}
import-completed = { $n ->
    [one] uzupełniono { $n } partnerstwo
    [few] uzupełniono { $n } partnerstwa
    [many] uzupełniono { $n } partnerstw
   *[other] uzupełniono { $n } partnerstwa
}
desk-partnerships = Państwa partnerstwa
desk-edit = Edytuj
desk-new-agreement = Zapisz umowę
desk-new-activity = Dodaj działanie
desk-new-series = Dodaj cykl
