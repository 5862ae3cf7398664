list-title = Aktivitäten
list-lead = Was Partnerstädte miteinander getan haben und vorhaben, das Neueste zuerst.
list-year = Jahr
col-title = Aktivität
col-kind = Art
col-when = Wann
col-form = Form
col-plan = Was aus dem Plan wurde
col-address = Adresse
kind-exchange = Austausch
kind-job-shadowing = Hospitation
kind-delegation-visit = Delegationsbesuch
kind-return-visit = Gegenbesuch
kind-working-visit = Arbeitsbesuch
kind-summer-school = Sommerschule
kind-event = Veranstaltung
kind-project = Projekt
kind-conference = Konferenz
form-on-site = vor Ort
form-online = digital
form-hybrid = hybrid
state-planned = geplant
state-held = hat stattgefunden
state-postponed = verschoben
state-cancelled = abgesagt
line-postponed = Verschoben.
line-cancelled = Abgesagt.
line-moved-held = Geplant in { $town }, digital durchgeführt.
line-moved-held-on-site = Vor Ort geplant, digital durchgeführt.
line-moved-planned = Geplant in { $town }, findet digital statt.
line-moved-planned-on-site = Vor Ort geplant, findet digital statt.
show-invites = { $town } lädt ein
show-takes-part = { $town } nimmt teil
show-decided = Entschieden { $on }.
show-about = Worum es geht
show-themes = Themen
show-participants = Teilnehmende
show-outcome = Was daraus wurde
show-facts = Auf einen Blick
show-host = Gastgeberin
show-partnerships = Partnerschaften
show-series = Reihe
show-answered-by = Gegenbesuch dazu
show-calendar = Termin als Datei
show-uncertain = Die Quelle sagt nicht alles davon eindeutig.
# $n (Number)
participants-count = { $n ->
    [one] Eine Person hat teilgenommen.
   *[other] { $n } Menschen haben teilgenommen.
}
fact-planned = Geplant war: { $days }
series-editions = Ausgaben
# $n (Number)
series-edition = { $n }. Ausgabe
series-rule = Wer als Nächstes einlädt
panel-title = Was zusammen geschah
panel-all = Alle Aktivitäten
new-title = Neue Aktivität
edit-history = Verlauf
edit-find-town = Partnerschaften einer anderen Stadt finden
edit-find-town-hint = In jeder Sprache und Schrift. Danach stehen sie unten zur Wahl.
edit-find-button = Suchen
edit-title = Titel, falls sie einen hat
edit-partnership = Partnerschaft
edit-from = Erster Tag (Jahr oder Monat genügt)
edit-to = Letzter Tag
edit-state = Stand
edit-theme = Thema
edit-participants-hint = Nur Zahlen, keine Namen.
edit-town = Stadt
edit-people = Gruppe
edit-count = Anzahl
edit-edition = Nummer der Ausgabe
edit-answers = Antwortet auf den Besuch
edit-source = Quelle
edit-certain = Die Quelle sagt es eindeutig
edit-plan = Was geplant war
edit-plan-hint = Nur ausfüllen, wenn die Form eine andere wurde.
edit-planned-form = Geplante Form
edit-moved-on = Wann entschieden
edit-moved-reason = Warum digital
edit-facts = Wie der Plan sich änderte
edit-fact-state = Wurde
edit-fact-on = Entschieden am
edit-fact-from = Bis dahin geplant: erster Tag
edit-fact-to = Bis dahin geplant: letzter Tag
edit-fact-reason = Warum
edit-save = Speichern – für alle sichtbar
move-link = Ins Digitale verlegen
move-title = Ins Digitale verlegen: { $title }
move-lead = Was geplant war, bleibt stehen: Ort und Tage gehen nicht verloren.
move-button = Verlegen – für alle sichtbar
activities-problem-partnership = Eine Aktivität gehört zu mindestens einer Partnerschaft. Bitte wählen Sie eine.
activities-problem-count = Bitte geben Sie an, wie viele es waren.
activities-problem-answers-itself = Ein Besuch kann nicht auf sich selbst antworten. Bitte wählen Sie einen anderen.
activities-problem-cancelled = Die Aktivität ist abgesagt und kann nicht verlegt werden. Setzen Sie zuerst den Stand auf „geplant“.
activities-problem-online-already = Die Aktivität ist schon digital.
show-programme = Programm
show-sponsors = Gefördert von
show-evidence-of = Zusagen, die damit eingelöst wurden
evidence-title = Was daraus wurde
evidence-none = Noch nichts verzeichnet.
col-commitment = Zusage
edit-programme-hint = Die Uhrzeit gilt am Ort des Gastgebers.
edit-item-day = Tag
edit-item-at = Uhrzeit, zum Beispiel 14:00
edit-item-what = Was geschieht
edit-evidence-hint = Aus den Vereinbarungen der gewählten Partnerschaften.
activities-problem-time = Bitte geben Sie die Uhrzeit als Stunden und Minuten an, zum Beispiel 14:00.
panel-newest = Zuletzt gemeinsam
panel-open = Aktivität öffnen
panel-all-of-partnership = Alle Aktivitäten dieser Partnerschaft
panel-year = Das Jahr { $year }
zones-title = Zwei Zeitzonen
zones-word = gemeinsam
zones-no-word = keine gemeinsame Stunde
zones-shared = Beide Verwaltungen arbeiten gleichzeitig von { $from } bis { $to } in { $first }; das ist { $from2 } bis { $to2 } in { $second }.
zones-none = Die Arbeitstage in { $first } und { $second } haben keine gemeinsame Stunde.
progress-happened = geschehen
progress-underway = im Gange
progress-nothing = noch nichts erfasst
ladder-today = heute
col-evidence = Beleg
# $n (Number)
evidence-count = { $n ->
    [one] { $n } von { $all } Zusagen hat einen Beleg.
   *[other] { $n } von { $all } Zusagen haben einen Beleg.
}
year-kicker = Das Jahr auf einen Blick
year-title = { $town } und seine Partner { $year }
year-lead = { $activities } { $with }.
year-nothing = Für dieses Jahr ist keine Aktivität erfasst.
year-figures = Fünf Zahlen
year-when = Wann was stattfand
year-strip = Die meisten Einträge gibt es mit { $most }.
year-no-month = ohne Monat
year-others = Andere Jahre
mark-visit = Besuch, Delegation
mark-shadowing = Hospitation, Fachaustausch
mark-event = Veranstaltung
mark-signing = Unterzeichnung
figure-before = { $year }: { $n }
# $n (Number)
year-activities = { $n ->
    [one] { $n } Aktivität
   *[other] { $n } Aktivitäten
}
# $n (Number)
year-with-partners = { $n ->
    [one] mit einem Partner
   *[other] mit { $n } Partnern
}
# $n (Number)
figure-activities = { $n ->
    [one] Aktivität fand statt
   *[other] Aktivitäten fanden statt
}
# $n (Number)
figure-participants = { $n ->
    [one] Person nahm teil, soweit gezählt
   *[other] Menschen nahmen teil, soweit gezählt
}
# $n (Number)
figure-partners = { $n ->
    [one] Partner, mit dem etwas stattfand
   *[other] Partner, mit denen etwas stattfand
}
# $n (Number)
figure-agreements = { $n ->
    [one] Vereinbarung unterzeichnet
   *[other] Vereinbarungen unterzeichnet
}
# $n (Number)
figure-begun = { $n ->
    [one] neue Partnerschaft
   *[other] neue Partnerschaften
}
series-new = Neue Reihe
series-name = Name der Reihe
calendar-title = Termine
calendar-lead = Was mit den Partnern ansteht und stattfand, nach Tagen.
calendar-ahead = Was ansteht
calendar-choose = Monat wählen
calendar-month = Monat
calendar-month-hint = Jahr und Monat, zum Beispiel 2019-06
calendar-before = Monat davor
calendar-after = Monat danach
calendar-list = Als Liste
calendar-sheet = Als Monatsblatt
calendar-nothing = In dieser Zeit ist nichts eingetragen.
report-title = { " " }„{ $title }“
report-when-days = vom { $days }
# $from (String)
# $to (String)
report-when-from-to = vom { $from } bis zum { $to }
report-when-years = in den Jahren { $days }
report-when-period = im Zeitraum { $days }
# $form (String)
report-form = { $form ->
        [online] { " " }(digital)
        [moved] { " " }(vor Ort geplant, digital durchgeführt)
       *[plain] { "" }
    }
# $n (Number)
report-partners = { $n ->
        [one] { $n } Partnerstadt
       *[other] { $n } Partnerstädten
    }
# $n (Number)
report-partnerships = { $n ->
        [one] { $n } Partnerschaft
       *[other] { $n } Partnerschaften
    }
# $kind (String)
# $partners (String)
# $partnerships (String, unused)
# $when (String)
# $host (String)
# $named (String)
# $title (String)
# $form (String)
report-here = { $kind ->
        [exchange] Gäste aus { $partners } kamen { $when } zum Austausch{ $title } nach { $host }
        [job_shadowing] Beschäftigte aus { $partners } kamen { $when } zur Hospitation{ $title } nach { $host }
        [delegation_visit] Eine Delegation aus { $partners } kam { $when } nach { $host }{ $named ->
            [yes] ; Anlass:{ $title }
           *[no] { "" }
        }
        [return_visit] Gäste aus { $partners } kamen { $when } zum Gegenbesuch{ $title } nach { $host }
        [working_visit] Fachleute aus { $partners } kamen { $when } zum Arbeitsbesuch{ $title } nach { $host }
        [summer_school] { $host } richtete { $when } { $named ->
            [yes] die Sommerschule{ $title }
           *[no] eine Sommerschule
        } mit { $partners } aus
        [event] In { $host } fand { $when } mit { $partners } { $named ->
            [yes] die Veranstaltung{ $title }
           *[no] eine Veranstaltung
        } statt
        [project] In { $host } lief { $when } mit { $partners } { $named ->
            [yes] das Projekt{ $title }
           *[no] ein Projekt
        }
       *[conference] In { $host } fand { $when } mit Gästen aus { $partners } { $named ->
            [yes] die Konferenz{ $title }
           *[no] eine Konferenz
        } statt
    }{ $form }.
# $kind (String)
# $town (String)
# $partnerships (String, unused)
# $when (String)
# $host (String)
# $named (String)
# $title (String)
# $form (String)
report-there = { $kind ->
        [exchange] Eine Gruppe aus { $town } reiste { $when } zum Austausch{ $title } nach { $host }
        [job_shadowing] Beschäftigte aus { $town } gingen { $when } zur Hospitation{ $title } nach { $host }
        [delegation_visit] Eine Delegation aus { $town } reiste { $when } nach { $host }{ $named ->
            [yes] ; Anlass:{ $title }
           *[no] { "" }
        }
        [return_visit] Gäste aus { $town } reisten { $when } zum Gegenbesuch{ $title } nach { $host }
        [working_visit] Fachleute aus { $town } reisten { $when } zum Arbeitsbesuch{ $title } nach { $host }
        [summer_school] { $town } nahm { $when } in { $host } an { $named ->
            [yes] der Sommerschule{ $title }
           *[no] einer Sommerschule
        } teil
        [event] { $town } war { $when } in { $host } bei { $named ->
            [yes] der Veranstaltung{ $title }
           *[no] einer Veranstaltung
        } dabei
        [project] { $town } war { $when } in { $host } am { $named ->
            [yes] Projekt{ $title }
           *[no] gemeinsamen Projekt
        } beteiligt
       *[conference] { $town } nahm { $when } in { $host } an { $named ->
            [yes] der Konferenz{ $title }
           *[no] einer Konferenz
        } teil
    }{ $form }.
# $kind (String)
# $town (String)
# $partners (String)
# $partnerships (String, unused)
# $when (String)
# $title (String)
# $form (String)
report-between = Zwischen { $town } und { $partners } { $kind ->
        [exchange] gab es { $when } einen Austausch
        [job_shadowing] gab es { $when } Hospitationen
        [delegation_visit] gab es { $when } einen Delegationsbesuch
        [return_visit] gab es { $when } einen Gegenbesuch
        [working_visit] gab es { $when } einen Arbeitsbesuch
        [summer_school] gab es { $when } eine Sommerschule
        [event] gab es { $when } eine gemeinsame Veranstaltung
        [project] lief { $when } ein gemeinsames Projekt
       *[conference] gab es { $when } eine gemeinsame Konferenz
    }{ $title }{ $form }.
# $kind (String)
# $partners (String)
# $partnerships (String, unused)
# $when (String)
# $title (String)
report-planned = Für { $when } ist mit { $partners } { $kind ->
        [exchange] ein Austausch
        [job_shadowing] eine Hospitation
        [delegation_visit] ein Delegationsbesuch
        [return_visit] ein Gegenbesuch
        [working_visit] ein Arbeitsbesuch
        [summer_school] eine Sommerschule
        [event] eine Veranstaltung
        [project] ein Projekt
       *[conference] eine Konferenz
    }{ $title } geplant
# $when (String)
report-return = Ein Gegenbesuch ist für { $when } geplant
# $n (Number)
# $themes (String)
report-themes = { $n ->
        [one] Thema: { $themes }.
       *[other] Themen: { $themes }.
    }
# $n (Number)
report-participants = { $n ->
        [one] Daran nahm { $n } Person teil.
       *[other] Daran nahmen { $n } Personen teil.
    }
# $n (Number)
# $groups (String)
report-participants-of = { $n ->
        [one] Daran nahm { $n } Person teil ({ $groups }).
       *[other] Daran nahmen { $n } Personen teil ({ $groups }).
    }
# $what (String)
report-outcome = Ergebnis: { $what }
