title = Suche
title-of = Suche: { $line }
label = Alles durchsuchen
question = Wonach suchen Sie?
button = Suchen
hint = Städte, Partnerschaften, Vereinbarungen, Aktivitäten, Organisationen, Fonds und Berichte – in jeder Sprache und Schreibweise.
also-known = Auch bekannt als:
narrow = Ergebnisse eingrenzen
results = Ergebnisse
# $n (Number)
count = { $n ->
    [one] Ein Ergebnis
   *[other] { $n } Ergebnisse
}
corrected = So geschrieben gibt es keinen Treffer. Gezeigt wird, was wohl gemeint war:
by-any = Nirgends kommen alle Wörter zusammen vor. Diese Ergebnisse enthalten einige davon.
year-of = { $town } im Jahr { $year }
nothing = Zu „{ $line }“ wurde nichts gefunden.
nothing-advice = Versuchen Sie es mit weniger Wörtern, oder gehen Sie hier weiter:
way-everything = In allem suchen, ohne Eingrenzung
way-towns = Alle Städte
way-partnerships = Alle Partnerschaften
way-map = Karte der Partnerschaften
facet-what = Was
facet-country = Land
facet-year = Jahr
facet-all = Alle
noun-town = Städte
noun-partnership = Partnerschaften
noun-agreement = Vereinbarungen
noun-commitment = Zusagen
noun-activity = Aktivitäten
noun-series = Reihen
noun-report = Berichte
noun-organisation = Organisationen
noun-person = Personen im Amt
noun-fund = Fonds
noun-other = Anderes
col-kind = Art
col-title = Titel
col-native = Name am Ort
col-summary = In Kürze
col-address = Adresse
# Words by which people name kinds of things, and words that say nothing alone; matched by their stems.
words-town = Stadt Städte Partnerstadt Partnerstädte Gemeinde Kommune Ort
words-partnership = Partnerschaft Partnerschaften Städtepartnerschaft Städtepartnerschaften Partnerstadt Partnerstädte Städtefreundschaft Partner
words-agreement = Vereinbarung Vereinbarungen Vertrag Verträge Abkommen
words-commitment = Zusage Zusagen Versprechen Verpflichtung
words-activity = Aktivität Aktivitäten Veranstaltung Veranstaltungen
words-series = Reihe Reihen Veranstaltungsreihe
words-organisation = Organisation Organisationen Verein Vereine
words-fund = Fonds Sonderfonds Förderfonds
words-report = Bericht Berichte Jahresbericht Jahresberichte
words-passed-over = der die das den dem des ein eine einen einem einer eines und oder in im ins am an auf aus bei beim bis für mit nach seit über um unter von vom vor zu zum zur zwischen was wer wie ist sind war Jahr Jahre
