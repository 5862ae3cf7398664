frame-skip = Zum Inhalt springen
frame-menu = Menü
frame-menu-label = Hauptmenü
frame-language = Sprache
frame-search = Suche
frame-search-button = Suchen
# $name (String)
frame-signed-in = Angemeldet: { $name }
frame-sign-out = Abmelden
frame-back = Zurück zum Bericht
frame-edit = Diese Seite bearbeiten
thread-label = Faden: von der Stadt bis zum Bericht

menu-partnerships = Partnerschaften
menu-towns = Städte
menu-agreements = Vereinbarungen
menu-activities = Aktivitäten
menu-reports = Berichte
menu-desk = Schreibtisch
menu-account = Konto

foot-site = Dieses Angebot
foot-contact = Kontakt
foot-data = Offene Daten
foot-calendar = Kalender
foot-glossary = Wörterbuch
foot-sign-in = Anmelden
foot-duties = Rechtliches
foot-accessibility = Erklärung zur Barrierefreiheit
foot-barrier = Barriere melden
foot-legal = Impressum
foot-privacy = Datenschutz
foot-look = Darstellung
foot-look-system = Wie im System
foot-look-light = Hell
foot-look-dark = Dunkel
foot-look-contrast = Mehr Kontrast
foot-demo = Dies ist eine Vorführung: Die Angaben stammen aus öffentlichen Quellen, die jede Seite nennt; alles andere ist als Beispiel gekennzeichnet.
foot-sources = Orte: GeoNames (CC BY 4.0). Verzeichnis der Partnerschaften: Wikidata (CC0). Landflächen: Natural Earth.

said-saved = Gespeichert. Sichtbar für alle, die diese Seite sehen dürfen.
said-created = Gespeichert. Der Eintrag hat jetzt seine eigene Seite.
said-restored = Der frühere Stand gilt wieder. Nichts ging verloren: Der Verlauf zeigt beide.
said-reported = Vielen Dank. Ihre Meldung ist angekommen; Sie erhalten innerhalb eines Monats eine Antwort.
said-signed-out = Sie sind abgemeldet.
said-signed-in = Sie sind angemeldet.
said-drafted = Der Entwurf ist aus den Einträgen erstellt. Nur Ihre Stelle sieht ihn.
said-draft-saved = Im Entwurf gespeichert. Nur Ihre Stelle sieht ihn.
said-published = Veröffentlicht. Spätere Änderungen an den Einträgen lassen diese Ausgabe unberührt.
said-password = Ihr Passwort ist geändert. Andere Sitzungen wurden beendet.

errors-title = Bitte prüfen Sie Ihre Angaben
# $title (String)
errors-in-title = Fehler: { $title }
problem-required = Bitte füllen Sie dieses Feld aus.
problem-required-one-language = Bitte schreiben Sie diesen Text in mindestens einer Sprache.
problem-one-line = Bitte schreiben Sie dies in eine Zeile.
# $length (Number)
# $max (Number)
problem-too-long = Das sind { $length } Zeichen. Bitte kürzen Sie auf { $max }.
problem-control-characters = Hier stehen unsichtbare Steuerzeichen. Bitte tippen Sie den Text neu.
problem-day = Bitte schreiben Sie ein Datum wie 2019, 05.2019 oder 18.05.2019.
problem-end-before-start = Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Angaben.
problem-number = Bitte schreiben Sie eine ganze Zahl in Ziffern.
# $min (Number)
# $max (Number)
problem-out-of-range = Bitte schreiben Sie eine Zahl von { $min } bis { $max }.
problem-decimal = Bitte schreiben Sie eine Zahl im zulässigen Bereich, zum Beispiel 51,3167.
problem-choose = Bitte wählen Sie eine der Möglichkeiten.
problem-link = Bitte schreiben Sie eine vollständige Internetadresse, die mit https:// beginnt.
# $field (String)
problem-unknown-field = Dieses Formular hat kein Feld „{ $field }“. Bitte öffnen Sie die Seite neu und senden Sie es von dort.
problem-taken = Das ist schon vergeben. Bitte wählen Sie etwas anderes.

error-not-found = Diese Seite gibt es nicht
error-not-found-text = Entweder enthält die Adresse einen Tippfehler, oder die Seite ist nicht öffentlich. Die Suche findet alles, was öffentlich ist.
error-not-found-link = Zur Suche
error-forbidden = Sie dürfen dies lesen, aber nicht ändern
error-forbidden-towns = Das dürfen nur die zuständigen Stellen der beteiligten Städte. Wenn Sie dazugehören sollten, wenden Sie sich bitte an Ihre Administration.
error-forbidden-officers = Das dürfen nur Mitglieder eines Büros für Internationales. Wenn Sie dazugehören sollten, wenden Sie sich bitte an Ihre Administration.
error-forbidden-administrators = Das darf nur die Administration dieses Angebots.
error-stale = Dieses Formular gilt nicht mehr
error-stale-text = Sie haben sich seit dem Öffnen neu angemeldet, oder es kam von einer fremden Seite. Bitte gehen Sie zurück, laden Sie die Seite neu und senden Sie noch einmal; Ihre Eingaben sind noch da.
error-conflict = Inzwischen hat jemand anderes gespeichert
error-conflict-text = Bitte gehen Sie zurück und öffnen Sie die Seite neu.
error-refused = Das ist nicht möglich
error-nothing-to-publish = Der Bericht hat noch keinen Satz. Erstellen Sie zuerst den Entwurf.
error-too-many = Zu viele Versuche
# $seconds (Number)
error-too-many-text = Bitte warten Sie { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
} und versuchen Sie es noch einmal.
error-busy = Einen Augenblick bitte
error-busy-text = Viele Menschen sind gleichzeitig hier. Bitte versuchen Sie es in wenigen Sekunden noch einmal. Von Ihren Eingaben ging nichts verloren.
error-full = Zum Speichern fehlt der Platz
error-full-text = Der Speicher des Servers ist voll. Nichts wurde geändert; Lesen geht weiterhin. Bitte lassen Sie diese Seite offen und sagen Sie der Administration Bescheid.
error-bug = Das liegt an uns
error-bug-text = Bei uns ist etwas schiefgegangen. Nichts wurde gespeichert. Bitte versuchen Sie es noch einmal; tritt es wieder auf, nennen Sie der Administration diese Nummer.
error-number = Nummer:

example = Beispiel
# $language (String)
text-other-language = Nur auf { $language }
text-machine = Maschinell übersetzt, noch nicht geprüft
text-outdated = Das Original wurde seit dieser Übersetzung geändert

list-empty = Nichts gefunden
list-filter = Filter
list-narrow = Liste eingrenzen
# $n (Number)
list-more = Noch { $n } anzeigen
list-filter-apply = Filter anwenden
list-filter-clear = Alle Filter entfernen
# $label (String)
list-chip-remove = Filter entfernen: { $label }
list-next = Nächste Seite
list-first = Erste Seite
list-export = Diese Liste mitnehmen
export-about = Über diese Tabelle
export-address = Adresse der Liste
export-made-on = Stand
list-any = Alle
list-pages = Seiten der Liste

history-title = Verlauf
history-hint = Wer hat wann was geändert. Nichts geht verloren; jeder frühere Stand lässt sich wiederherstellen.
history-when = Wann
history-who = Wer
history-what = Was
history-field = Feld
history-before = Vorher
history-after = Nachher
history-empty = –
history-restore = Diesen Stand wiederherstellen
history-older = Ältere Änderungen
verb-create = angelegt
verb-edit = bearbeitet
verb-import = eingelesen
verb-undo = Einlesen zurückgenommen
verb-restore = früherer Stand wiederhergestellt
verb-standing = Stand geändert
verb-publish = veröffentlicht
verb-remove = entfernt
verb-confirm = bestätigt
verb-move-online = ins Digitale verlegt
verb-postpone = verschoben
verb-cancel = abgesagt
verb-demo = mit der Vorführung geladen

conflict-title = Inzwischen hat jemand anderes gespeichert
# $name (String)
# $when (String)
conflict-lead = { $name } hat diesen Eintrag am { $when } gespeichert. Felder, die nur Sie geändert haben, bleiben, wie Sie sie geschrieben haben. Bei den folgenden wählen Sie bitte.
conflict-was = Vorher
# $name (String)
conflict-theirs = Gespeichert von { $name }
conflict-mine = Von Ihnen
conflict-other = Etwas anderes schreiben
conflict-save = Meine Wahl speichern
conflict-none = Es wurden nur verschiedene Felder geändert. Bitte speichern Sie noch einmal; alles bleibt erhalten.

map-title = Karte
chart-as-table = Als Tabelle zeigen
chart-csv = Tabelle als CSV
source-label = Quelle
read-more = Mehr
visible-to = Für alle sichtbar
