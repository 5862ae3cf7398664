list-title = Partnerschaften
list-lead = Wer mit wem verbunden ist, seit wann, und wie es heute steht.
list-name = Ort
list-country = Land (zwei Buchstaben)
list-year = Begonnen im Jahr
# $n (Number)
list-count = { $n ->
    [one] Eine Partnerschaft
   *[other] { $n } Partnerschaften
}
facet-country = Land
facet-decade = Begonnen
col-title = Partnerschaft
col-countries = Länder
col-kind = Art
col-since = Seit
col-state = Stand
col-address = Adresse
kind-twinning = Städtepartnerschaft
kind-friendship = Städtefreundschaft
kind-cooperation = Städtekooperation
kind-contact = Kontakt
kind-unknown = Art nicht bekannt
standing-in-preparation = in Vorbereitung
standing-in-force = besteht
standing-suspended = ausgesetzt
standing-ended = beendet
standing-unknown = nicht bekannt
contacts-open = Offizielle Kontakte bestehen
contacts-paused = Offizielle Kontakte ruhen
contacts-unknown = nicht bekannt
state-active = Partner { $since }.
state-suspended = Ausgesetzt.
state-suspended-since = Ausgesetzt { $since }.
state-ended = Beendet.
state-ended-period = Partner in den Jahren { $years }; beendet.
state-paused = Offizielle Kontakte ruhen; die Partnerschaft besteht.
state-paused-since = Offizielle Kontakte ruhen { $since }; die Partnerschaft besteht.
state-remains = Was zusammen gewachsen ist, bleibt hier dokumentiert.
# $n (Number)
partners-count = { $n ->
    [one] Ein Partner
   *[other] { $n } Partner
}
fact-honour = Ehrung
show-about = Worum es geht
show-facts = Auf einen Blick
show-since = Besteht seit
show-standing = Stand
show-contacts = Offizielle Kontakte
show-fields = Handlungsfelder
show-founders = Gegründet von
show-sponsors = Gefördert von
show-local-time = Ortszeit
show-timeline = Was geschehen ist
show-decided-by = Entschieden von
show-uncertain = Die Quelle sagt dies nicht eindeutig.
show-history = Verlauf
new-title = Neue Partnerschaft
edit-find-town = Stadt zum Auswählen suchen
edit-find-town-hint = In jeder Sprache und Schrift. Danach steht sie in den Listen unten.
edit-find-button = Suchen
edit-party = Partner
edit-own-term = Eigene Bezeichnung der Städte
edit-source = Quelle
edit-facts = Entscheidungen und Ehrungen mit Datum
edit-facts-hint = Was wurde es, seit wann, wer hat entschieden, warum, wo steht es.
edit-fact-what = Was
edit-fact-value = Wurde
edit-fact-since = Seit wann
edit-fact-wording = Grund, Umfang und Dauer in eigenen Worten
edit-fact-certain = Die Quelle sagt es eindeutig
# $n (Number)
# $part (String)
edit-fact-part = Entscheidung oder Ehrung { $n } – { $part }
edit-save = Speichern – für alle sichtbar
partnerships-problem-two-parties = Eine Partnerschaft hat mindestens zwei verschiedene Partner. Bitte wählen Sie beide.
partnerships-problem-value = Was es wurde, passt nicht zu dem, was sich änderte. Bitte wählen Sie beides passend.
moment-begun = Beginn
col-until = Bis
col-what = Was
timeline-title = Die Geschichte: { $name }
timeline-decade = { $decade }er
timeline-back = Zur Partnerschaft
timeline-of = Was gezeigt wird
timeline-state = Beginn und Beschlüsse
timeline-agreements = Vereinbarungen
timeline-activities = Aktivitäten
show-whole-timeline = Ganze Geschichte als Zeitleiste
state-decided = Wer hat entschieden
state-wording = Was das heißt
col-partner = Partner
distance = { $km } km
map-title = Karte der Partner von { $town }
map-caption = Die Richtungen stimmen, die Entfernungen sind nach außen gestaucht.
map-active = besteht
map-suspended = ausgesetzt, oder offizielle Kontakte ruhen
map-friendship = Freundschaft oder Kontakt
lifelines-title = Wie lange die Partnerschaften bestehen
lifelines-description = Am längsten besteht die Verbindung mit { $oldest }, seit { $since }; die jüngste begann { $year } mit { $newest }.
lifelines-today = heute
lifelines-caption = Knoten: Vereinbarungen. Striche: Aktivitäten. Schraffiert: ausgesetzt oder offizielle Kontakte ruhen.
# $n (Number)
map-description = { $n ->
    [one] Ein Partner von { $town } ist auf der Karte: { $far }, { $distance } entfernt.
   *[other] { $n } Partner von { $town } sind auf der Karte. Am weitesten ist es nach { $far }: { $distance }.
}
col-lat = Breite
col-lon = Länge
list-map = Auf der Karte zeigen
map-page-title = Karte der Partnerschaften
map-page-lead = Wohin die Partnerschaften führen. Dasselbe steht darunter als Liste.
map-page-list = Dieselben Partnerschaften als Liste
map-page-all = Alle in der Liste ansehen
register-title = Partnerschaften auf der Karte
# $n (Number)
register-description = { $n ->
    [one] { $n } Partnerschaft zwischen { $towns } Orten
   *[other] { $n } Partnerschaften zwischen { $towns } Orten
}
# $kind (String)
# $name (String)
# $when (String)
report-begun = { $kind ->
        [twinning] Die Städtepartnerschaft
        [friendship] Die Freundschaft
        [cooperation] Die Kooperation
       *[contact] Der Kontakt
    } { $name } begann { $when }.
# $fields (String)
report-fields = Felder der Zusammenarbeit: { $fields }.
# $n (Number)
# $name (String)
# $begun (String)
report-anniversary = { $n ->
        [one] Die Partnerschaft { $name } bestand seit { $n } Jahr (seit { $begun }).
       *[other] Die Partnerschaft { $name } bestand seit { $n } Jahren (seit { $begun }).
    }
# $what (String)
# $name (String)
# $when (String)
report-decided = { $what ->
        [suspended] Die Partnerschaft { $name } wurde { $when } ausgesetzt.
        [ended] Die Partnerschaft { $name } endete { $when }.
        [resumed] Die Partnerschaft { $name } gilt wieder; das wurde { $when } entschieden.
        [paused] Die offiziellen Kontakte der Partnerschaft { $name } wurden { $when } unterbrochen; die Partnerschaft besteht.
        [opened] Die offiziellen Kontakte der Partnerschaft { $name } wurden { $when } wieder aufgenommen.
       *[honoured] Die Partnerschaft { $name } wurde { $when } geehrt.
    }
# $who (String)
report-decided-by = Entscheidung: { $who }.
