list-title = Vereinbarungen
list-lead = Was Städte unterschrieben und einander zugesagt haben.
list-year = Unterzeichnet im Jahr
col-title = Vereinbarung
col-parties = Parteien
col-kind = Art
col-signed = Tag der Unterschrift
col-term = Laufzeit
col-address = Adresse
col-number = Nummer
col-field = Handlungsfeld
col-commitment = Zusage
col-responsible = Verantwortlich
col-due = Bis wann
col-change = Zustand
col-before = Vorher
col-after = Nachher
kind-charter = Partnerschaftsurkunde
kind-communique = Kommuniqué
kind-memorandum = Absichtserklärung
kind-programme = Arbeitsprogramm
kind-agreement = Vereinbarung
term-ahead = hat noch nicht begonnen
term-running = läuft
term-over = beendet
signed-on = unterzeichnet { $when }
# $n (Number)
count-agreements = { $n ->
    [one] Eine Vereinbarung
   *[other] { $n } Vereinbarungen
}
# $n (Number)
commitments-count = { $n ->
    [one] Eine Zusage
   *[other] { $n } Zusagen
}
show-beside-of = Gesondert unterzeichnet neben:
show-field-only = als Feld genannt, ohne einzelne Zusage
show-no-field = Ohne Handlungsfeld
show-no-commitments = Aus dieser Vereinbarung sind noch keine einzelnen Zusagen erfasst.
show-new-here = neu in dieser Vereinbarung
show-beside = Gesonderte Vereinbarungen
show-signatories = Unterzeichnet von
show-offices = Ämter am Tag der Unterschrift.
show-unnamed = Name nicht gezeigt
unnamed = eine Person, deren Name nicht gezeigt wird
panel-person = Unterzeichnete Vereinbarungen
show-facts = Auf einen Blick
show-place = Unterzeichnet in
show-not-recorded = noch nicht erfasst
show-before = Vorgänger
show-after = Nachfolger
show-languages = Sprachfassungen
show-authentic = Verbindlich
show-compare = Mit { $title } vergleichen
show-history = Verlauf
commitment-kicker = Zusage { $n }
compare-here = Vergleich
compare-title = { $old } und { $new }
compare-without = Von „{ $title }“ sind keine einzelnen Zusagen erfasst. Ob andere Zusagen geändert wurden oder entfallen sind, ist offen.
compare-fields = Handlungsfelder
compare-commitments = Zusagen
# $n (Number)
compare-all = alle ({ $n })
change-kept = fortgeführt
change-changed = geändert
change-new = neu
change-dropped = entfallen
# $n (Number)
count-kept = { $n ->
    [one] { $n } fortgeführt
   *[other] { $n } fortgeführt
}
# $n (Number)
count-changed = { $n ->
    [one] { $n } geändert
   *[other] { $n } geändert
}
# $n (Number)
count-new = { $n ->
    [one] { $n } neu
   *[other] { $n } neu
}
# $n (Number)
count-dropped = { $n ->
    [one] { $n } entfallen
   *[other] { $n } entfallen
}
new-title = Vereinbarung erfassen
choose-lead = Zu welcher Partnerschaft gehört sie? Ihre Städte sind die Parteien.
choose-button = Weiter
edit-partnership = Partnerschaft
edit-title = Eigener Titel, wenn sie einen hat
edit-day-hint = So genau, wie Sie es wissen: 18.05.2019, 05.2019 oder 2019
edit-town = Unterzeichnet in der Stadt
edit-place = Ort dort oder anderswo, etwa Rathaus
edit-term-from = Laufzeit von
edit-term-to = Laufzeit bis
edit-languages-hint = Sprachkürzel mit Komma, etwa de, ru
edit-main = Gesondert neben dieser Vereinbarung
edit-source = Quelle
edit-person = Wer unterschrieben hat
edit-new-name = Neuer Name, falls die Person nicht in der Liste steht
edit-new-name-hint = Die Person kommt mit dem Amt zu den Kontakten.
edit-new-name-hidden = Den neuen Namen sehen nur die Büros
edit-office = Amt an diesem Tag
edit-find = In den Kontakten suchen
edit-find-hint = Der Anfang eines Namens. Wer gefunden wird, steht dann in den Listen der Unterschriften.
edit-find-button = Suchen
edit-fields = Handlungsfelder
edit-fields-hint = In der Reihenfolge des Textes, auch solche ohne einzelne Zusage.
edit-commitments = Zusagen
edit-commitments-hint = Je Zusage ein Satz. Ihre Nummer bleibt für immer; wer alles leert, entfernt die Zusage.
edit-wording = Zusage in einem Satz
edit-add = Weitere Zeilen anbieten
edit-save = Speichern – für alle sichtbar
agreements-problem-wording = Bitte schreiben Sie die Zusage in mindestens einer Sprache, oder leeren Sie alle ihre Felder.
agreements-problem-languages = Bitte schreiben Sie Sprachkürzel mit Komma, etwa de, ru.
agreements-problem-authentic = Verbindlich kann nur eine der Sprachfassungen sein. Bitte nennen Sie sie auch dort.
agreements-problem-elsewhere = Diese Vereinbarung gehört zu einer anderen Partnerschaft. Bitte wählen Sie eine aus der Liste.
agreements-problem-circle = So würde die Vereinbarung auf sich selbst folgen. Bitte wählen Sie eine andere.
agreements-problem-two-signers = Bitte wählen Sie entweder eine Person aus der Liste oder schreiben Sie einen neuen Namen.
agreements-problem-signer = Bitte wählen Sie, wer unterschrieben hat, oder schreiben Sie den Namen.
agreements-problem-known-signer = Diesen Namen gibt es schon in den Kontakten. Bitte wählen Sie die Person in der Liste darüber und leeren Sie dieses Feld. Ist es jemand anderes mit demselben Namen, legen Sie die Person zuerst unter Kontakte an.
moment-signed = { $kind } unterzeichnet
moment-holds = gilt { $term }
compare-ribbon = Das Band der Erneuerung
compare-ribbon-caption = Bänder: fortgeführt oder geändert. Was links endet, ist entfallen; was rechts beginnt, ist neu. Dasselbe steht darunter als Liste.
# $parties (String)
# $when (String)
# $title (String)
report-signed = In der Partnerschaft { $parties } wurde { $when } „{ $title }“ unterzeichnet.
# $parties (String)
# $when (String)
# $title (String)
# $place (String)
report-signed-in = In der Partnerschaft { $parties } wurde { $when } in { $place } „{ $title }“ unterzeichnet.
# $who (String)
report-signed-by = Es unterschrieben { $who }.
# $who (String)
report-signed-in-office = Unterschriften: { $who }.
# $term (String)
report-term = Geltung: { $term }.
# $n (Number)
report-commitments = { $n ->
        [one] Sie enthält { $n } Zusage.
       *[other] Sie enthält { $n } Zusagen.
    }
# $parties (String)
# $title (String)
# $when (String)
report-ends = In der Partnerschaft { $parties } läuft { $when } „{ $title }“ aus.
