list-title = Działania
list-lead = Co miasta partnerskie wspólnie zrobiły i planują, od najnowszych.
list-year = Rok
col-title = Działanie
col-kind = Rodzaj
col-when = Kiedy
col-form = Forma
col-plan = Co stało się z planem
col-address = Adres
kind-exchange = Wymiana
kind-job-shadowing = Staż obserwacyjny
kind-delegation-visit = Wizyta delegacji
kind-return-visit = Rewizyta
kind-working-visit = Wizyta robocza
kind-summer-school = Szkoła letnia
kind-event = Wydarzenie
kind-project = Projekt
kind-conference = Konferencja
form-on-site = na miejscu
form-online = online
form-hybrid = hybrydowo
state-planned = planowane
state-held = odbyło się
state-postponed = przełożone
state-cancelled = odwołane
line-postponed = Przełożone.
line-cancelled = Odwołane.
line-moved-held = Planowane miejsce: { $town }; odbyło się online.
line-moved-held-on-site = Planowane na miejscu, odbyło się online.
line-moved-planned = Planowane miejsce: { $town }; odbędzie się online.
line-moved-planned-on-site = Planowane na miejscu, odbędzie się online.
show-invites = { $town } zaprasza
show-takes-part = { $town } bierze udział
show-decided = Zdecydowano { $on }.
show-about = O co chodzi
show-themes = Tematy
show-participants = Uczestnicy
show-outcome = Co z tego wynikło
show-facts = W skrócie
show-host = Gospodarz
show-partnerships = Partnerstwa
show-series = Cykl
show-answered-by = Rewizyta
show-calendar = Termin jako plik
show-uncertain = Źródło nie mówi tego wszystkiego jednoznacznie.
# $n (Number)
participants-count = { $n ->
    [one] Wzięła udział { $n } osoba.
    [few] Wzięły udział { $n } osoby.
    [many] Wzięło udział { $n } osób.
   *[other] Wzięło udział { $n } osoby.
}
fact-planned = Pierwotny termin: { $days }
series-editions = Edycje
# $n (Number)
series-edition = edycja { $n }
series-rule = Kto gości następnym razem
panel-title = Co wspólnie zrobiono
panel-all = Wszystkie działania
new-title = Nowe działanie
edit-history = Historia
edit-find-town = Znajdź partnerstwa innego miasta
edit-find-town-hint = W dowolnym języku i piśmie. Potem pojawią się na listach poniżej.
edit-find-button = Szukaj
edit-title = Tytuł, jeśli istnieje
edit-partnership = Partnerstwo
edit-from = Pierwszy dzień (wystarczy rok lub miesiąc)
edit-to = Ostatni dzień
edit-state = Stan
edit-theme = Temat
edit-participants-hint = Tylko liczby, bez nazwisk.
edit-town = Miasto
edit-people = Grupa
edit-count = Liczba
edit-edition = Numer edycji
edit-answers = Odpowiedź na wizytę
edit-source = Źródło
edit-certain = Źródło mówi to jednoznacznie
edit-plan = Co było planowane
edit-plan-hint = Wypełnić tylko, jeśli forma się zmieniła.
edit-planned-form = Planowana forma
edit-moved-on = Kiedy zdecydowano
edit-moved-reason = Dlaczego online
edit-facts = Jak zmieniał się plan
edit-fact-state = Stało się
edit-fact-on = Data decyzji
edit-fact-from = Dotychczasowy plan: pierwszy dzień
edit-fact-to = Dotychczasowy plan: ostatni dzień
edit-fact-reason = Dlaczego
edit-save = Zapisz – widoczne dla wszystkich
move-link = Przenieś do sieci
move-title = Przenieś do sieci: { $title }
move-lead = To, co planowano, pozostaje: miejsce i dni nie giną.
move-button = Przenieś – widoczne dla wszystkich
activities-problem-partnership = Działanie należy do co najmniej jednego partnerstwa. Proszę je wybrać.
activities-problem-count = Proszę podać, ile osób było.
activities-problem-answers-itself = Wizyta nie może być odpowiedzią na samą siebie. Proszę wybrać inną.
activities-problem-cancelled = Działanie jest odwołane i nie można go przenieść. Najpierw proszę zmienić stan na „planowane”.
activities-problem-online-already = Działanie jest już online.
show-programme = Program
show-sponsors = Sponsorzy
show-evidence-of = Zobowiązania, które w ten sposób wypełniono
evidence-title = Co z tego wynikło
evidence-none = Na razie nic nie odnotowano.
col-commitment = Zobowiązanie
edit-programme-hint = Godzina według czasu gospodarza.
edit-item-day = Dzień
edit-item-at = Godzina, na przykład 14:00
edit-item-what = Co się dzieje
edit-evidence-hint = Z porozumień wybranych powyżej partnerstw.
activities-problem-time = Proszę podać godzinę jako godziny i minuty, na przykład 14:00.
panel-newest = Ostatnio razem
panel-open = Otwórz działanie
panel-all-of-partnership = Wszystkie działania tego partnerstwa
panel-year = Rok { $year }
zones-title = Dwie strefy czasowe
zones-word = wspólne
zones-no-word = brak wspólnych godzin
zones-shared = Oba urzędy pracują jednocześnie od { $from } do { $to } ({ $first }), czyli od { $from2 } do { $to2 } ({ $second }).
zones-none = Dni pracy ({ $first } i { $second }) nie mają wspólnych godzin.
progress-happened = zrealizowane
progress-underway = w toku
progress-nothing = na razie nic nie odnotowano
ladder-today = dziś
col-evidence = Potwierdzenie
# $n (Number)
evidence-count = { $n ->
    [one] { $n } z { $all } zobowiązań ma potwierdzenie.
    [few] { $n } z { $all } zobowiązań mają potwierdzenie.
    [many] { $n } z { $all } zobowiązań ma potwierdzenie.
   *[other] { $n } z { $all } zobowiązań ma potwierdzenie.
}
year-kicker = Rok w skrócie
year-title = { $town } i partnerzy w { $year } r.
year-lead = { $activities } { $with }.
year-nothing = Na ten rok nie odnotowano żadnych działań.
year-figures = Pięć liczb
year-when = Co i kiedy się odbyło
year-strip = Najwięcej wpisów: { $most }.
year-no-month = bez miesiąca
year-others = Inne lata
mark-visit = Wizyta, delegacja
mark-shadowing = Staż, wymiana specjalistów
mark-event = Wydarzenie
mark-signing = Podpisanie
figure-before = { $year }: { $n }
# $n (Number)
year-activities = { $n ->
    [one] { $n } działanie
    [few] { $n } działania
    [many] { $n } działań
   *[other] { $n } działania
}
# $n (Number)
year-with-partners = { $n ->
    [one] z { $n } partnerem
    [few] z { $n } partnerami
    [many] z { $n } partnerami
   *[other] z { $n } partnera
}
# $n (Number)
figure-activities = { $n ->
    [one] działanie odbyło się
    [few] działania odbyły się
    [many] działań odbyło się
   *[other] działania odbyło się
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
    [one] partner, z którym coś się odbyło
    [few] partnerów, z którymi coś się odbyło
    [many] partnerów, z którymi coś się odbyło
   *[other] partnera, z którym coś się odbyło
}
# $n (Number)
figure-agreements = { $n ->
    [one] podpisane porozumienie
    [few] podpisane porozumienia
    [many] podpisanych porozumień
   *[other] podpisanego porozumienia
}
# $n (Number)
figure-begun = { $n ->
    [one] nowe partnerstwo
    [few] nowe partnerstwa
    [many] nowych partnerstw
   *[other] nowego partnerstwa
}
series-new = Nowy cykl
series-name = Nazwa cyklu
calendar-title = Terminy
calendar-lead = Co jest zaplanowane z partnerami i co się odbyło, według dni.
calendar-ahead = Co przed nami
calendar-choose = Wybierz miesiąc
calendar-month = Miesiąc
calendar-month-hint = Rok i miesiąc, na przykład 2019-06
calendar-before = Poprzedni miesiąc
calendar-after = Następny miesiąc
calendar-list = Jako lista
calendar-sheet = Jako kartka miesiąca
calendar-nothing = W tym czasie nic nie zapisano.
report-title = { " " }„{ $title }”
report-when-days = w dniach { $days }
# $from (String)
# $to (String)
report-when-from-to = od { $from } do { $to }
report-when-years = w latach { $days }
report-when-period = w okresie { $days }
# $form (String)
report-form = { $form ->
        [online] { " " }(online)
        [moved] { " " }(planowano na miejscu, przeprowadzono online)
       *[plain] { "" }
    }
# $n (Number)
report-partners = { $n ->
        [one] { $n } miasto partnerskie
        [few] { $n } miasta partnerskie
        [many] { $n } miast partnerskich
       *[other] { $n } miasta partnerskiego
    }
# $n (Number)
report-partnerships = { $n ->
        [one] { $n } partnerstwo
        [few] { $n } partnerstwa
        [many] { $n } partnerstw
       *[other] { $n } partnerstwa
    }
# $kind (String)
# $partners (String, unused)
# $partnerships (String)
# $when (String)
# $host (String)
# $named (String, unused)
# $title (String)
# $form (String)
report-here = { $partnerships }: { $when } { $kind ->
        [exchange] odbyła się wymiana
        [job_shadowing] odbył się staż
        [delegation_visit] odbyła się wizyta delegacji
        [return_visit] odbyła się rewizyta
        [working_visit] odbyła się wizyta robocza
        [summer_school] odbyła się szkoła letnia
        [event] odbyło się wydarzenie
        [project] trwał projekt
       *[conference] odbyła się konferencja
    }{ $title }{ $form }; gospodarz: { $host }.
# $kind (String)
# $town (String, unused)
# $partnerships (String)
# $when (String)
# $host (String)
# $named (String, unused)
# $title (String)
# $form (String)
report-there = { $partnerships }: { $when } { $kind ->
        [exchange] odbyła się wymiana
        [job_shadowing] odbył się staż
        [delegation_visit] odbyła się wizyta delegacji
        [return_visit] odbyła się rewizyta
        [working_visit] odbyła się wizyta robocza
        [summer_school] odbyła się szkoła letnia
        [event] odbyło się wydarzenie
        [project] trwał projekt
       *[conference] odbyła się konferencja
    }{ $title }{ $form }; gospodarz: { $host }.
# $kind (String)
# $town (String, unused)
# $partners (String, unused)
# $partnerships (String)
# $when (String)
# $title (String)
# $form (String)
report-between = { $partnerships }: { $when } { $kind ->
        [exchange] odbyła się wymiana
        [job_shadowing] odbyły się staże
        [delegation_visit] odbyła się wizyta delegacji
        [return_visit] odbyła się rewizyta
        [working_visit] odbyła się wizyta robocza
        [summer_school] odbyła się szkoła letnia
        [event] odbyło się wspólne wydarzenie
        [project] trwał wspólny projekt
       *[conference] odbyła się wspólna konferencja
    }{ $title }{ $form }.
# $kind (String)
# $partners (String, unused)
# $partnerships (String)
# $when (String)
# $title (String)
report-planned = { $partnerships }: w planie na { $when } – { $kind ->
        [exchange] wymiana
        [job_shadowing] staż
        [delegation_visit] wizyta delegacji
        [return_visit] rewizyta
        [working_visit] wizyta robocza
        [summer_school] szkoła letnia
        [event] wydarzenie
        [project] projekt
       *[conference] konferencja
    }{ $title }
# $when (String)
report-return = Rewizyta jest planowana na { $when }
# $n (Number)
# $themes (String)
report-themes = { $n ->
        [one] Temat: { $themes }.
        [few] Tematy: { $themes }.
        [many] Tematy: { $themes }.
       *[other] Tematy: { $themes }.
    }
# $n (Number)
report-participants = { $n ->
        [one] Uczestniczyła { $n } osoba.
        [few] Uczestniczyły { $n } osoby.
        [many] Uczestniczyło { $n } osób.
       *[other] Uczestniczyło { $n } osoby.
    }
# $n (Number)
# $groups (String)
report-participants-of = { $n ->
        [one] Uczestniczyła { $n } osoba ({ $groups }).
        [few] Uczestniczyły { $n } osoby ({ $groups }).
        [many] Uczestniczyło { $n } osób ({ $groups }).
       *[other] Uczestniczyło { $n } osoby ({ $groups }).
    }
# $what (String)
report-outcome = Wynik: { $what }
