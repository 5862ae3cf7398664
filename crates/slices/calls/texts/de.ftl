list-title = Fonds
list-lead = Geld, das Städte für Projekte ihrer Partnerschaften bereitstellen.
col-name = Name
col-town = Stadt
col-year = Jahr
col-amount = Betrag
col-change = Gegenüber dem Vorjahr
col-newest = Zuletzt
col-currency = Währung
col-address = Adresse
# $sum (String)
up = + { $sum }
# $sum (String)
down = − { $sum }
# $year (String)
# $sum (String)
newest = { $sum } im Jahr { $year }
show-kind = Fonds
show-years = Beträge nach Haushaltsjahr
show-purpose = Wofür
show-decided-by = Wer entscheidet
show-about = Über diesen Fonds
show-no-years = Noch kein Betrag verzeichnet.
show-source = Quelle
show-history = Verlauf
show-facts = Auf einen Blick
new-title = Fonds anlegen
edit-town = Stadt, deren Fonds es ist
edit-purpose-hint = So, dass es den Satz „Der Fonds fördert …“ beendet.
edit-decided-hint = So, dass es den Satz „… entscheidet, welche Projekte gefördert werden“ beginnt.
edit-source = Quelle
edit-years = Haushaltsjahre
edit-years-hint = Eine Zeile je Jahr; eine leere Zeile zählt nicht.
edit-raised = Erhöht um (mit Minus: gekürzt)
edit-save = Speichern – für alle sichtbar
calls-problem-sum = Bitte schreiben Sie einen Betrag in Ziffern, zum Beispiel 150.000 oder 1.250,50.
calls-problem-year-twice = Dieses Jahr steht schon in einer anderen Zeile.
# $year (String)
# $sum (String)
# $next (String)
report-held = Im Jahr { $year } standen im Fonds { $sum } bereit{ $next }.
# $year (String)
# $by (String)
# $sum (String)
report-raised = ; für { $year } wurde er um { $by } auf { $sum } aufgestockt
# $year (String)
# $by (String)
# $sum (String)
report-cut = ; für { $year } wurde er um { $by } auf { $sum } gekürzt
# $year (String)
report-same = ; für { $year } blieb es bei diesem Betrag
# $what (String)
report-purpose = Der Fonds fördert { $what }.
# $who (String)
report-decides = { $who } entscheidet, welche Projekte gefördert werden.
