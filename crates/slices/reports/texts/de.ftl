list-title = Berichte
list-lead = Was Städte ihrem Rat über ein Jahr berichten, Satz für Satz belegt.
list-none = Noch ist kein Bericht veröffentlicht.
col-title = Titel
col-town = Stadt
col-year = Jahr
col-number = Nummer
col-kind = Art der Vorlage
col-published = Veröffentlicht
col-edition = Ausgabe
col-address = Adresse
# $town (String)
# $year (String)
usual-title = { $town } und die Partner: Bericht über das Jahr { $year }
# $year (String)
station-year = Jahr { $year }
station-report = Bericht
part-new-partnerships = Neue Partnerschaften
part-agreements = Vereinbarungen
part-job-shadowing = Hospitationen und Fachaustausch
part-exchanges = Begegnungen
part-summer-schools = Sommerschulen
part-delegations = Delegationen
part-conference = Konferenzen und Foren
part-events = Veranstaltungen
part-projects = Projekte
part-anniversaries = Jubiläen
part-standing = Stand der Partnerschaften
part-fund = Fonds
part-outlook = Ausblick
show-hint = Die Marke hinter einem Satz öffnet die Einträge, auf denen er beruht.
show-downloads = Bericht mitnehmen
show-json = Daten (JSON)
show-json-hint = Sätze mit ihren Einträgen
show-figures = Das Jahr in Zahlen
show-contents = Inhalt
show-paper = Vorlage und Verweise
show-references = Verweise auf andere Vorlagen
# $n (String)
# $name (String)
show-edition = { $n }, veröffentlicht von { $name }
show-since = Seit der Veröffentlichung
show-unchanged = kein Eintrag geändert
# $n (Number)
show-changed = { $n ->
    [one] { $n } Eintrag geändert
   *[other] { $n } Einträge geändert
}
# $n (Number)
show-records = { $n ->
    [one] { $n } Eintrag hinter diesem Bericht
   *[other] Alle { $n } Einträge hinter diesem Bericht
}
show-all-records = Belege
# $n (Number)
mark-records = { $n ->
    [one] { $n } Eintrag belegt diesen Satz
   *[other] { $n } Einträge belegen diesen Satz
}
# $year (String)
# $n (String)
figure-before = { $year }: { $n }
# $n (Number)
figure-activities = { $n ->
    [one] Aktivität hat stattgefunden
   *[other] Aktivitäten haben stattgefunden
}
# $n (Number)
figure-participants = { $n ->
    [one] Person hat teilgenommen, soweit gezählt
   *[other] Personen haben teilgenommen, soweit gezählt
}
# $n (Number)
figure-partners = { $n ->
    [one] Partnerschaft war aktiv
   *[other] Partnerschaften waren aktiv
}
# $n (Number)
figure-agreements = { $n ->
    [one] Vereinbarung wurde unterzeichnet
   *[other] Vereinbarungen wurden unterzeichnet
}
figure-fund = standen für Projekte bereit
desk-title = Jahresberichte
desk-begun = Begonnen oder veröffentlicht
desk-open = Noch nicht begonnen
# $year (String)
desk-year = Bericht über { $year }
# $town (String)
# $year (String)
draft-title = { $town }: Bericht über { $year }
draft-lead = Entwurf aus den Einträgen des Jahres. Die Zahl nach einem Satz nennt, auf wie vielen Einträgen er beruht.
draft-paper = Titel, Nummer, Verweise
draft-published = Veröffentlichte Ausgabe
# $n (Number)
draft-empty = { $n ->
    [one] Ihre Einträge reichen für { $n } Satz.
   *[other] Ihre Einträge reichen für { $n } Sätze.
}
draft-make = Entwurf erstellen
draft-anew-title = Aus den Einträgen
draft-anew = Entwurf erneuern
draft-anew-hint = Was Sie umgeschrieben oder gestrichen haben, bleibt so.
# $n (Number)
draft-new = { $n ->
    [one] { $n } neuer Satz wartet.
   *[other] { $n } neue Sätze warten.
}
draft-gaps = Lücken
draft-gaps-hint = Der Bericht geht auch so. Ausgefüllt wird er besser.
draft-edit = Bearbeiten
draft-take-in = Wieder aufnehmen
# $n (Number)
draft-left-out = { $n ->
    [one] { $n } gestrichener Satz
   *[other] { $n } gestrichene Sätze
}
# $n (Number)
draft-doubts = { $n ->
    [one] { $n } Frage
   *[other] { $n } Fragen
}
# $n (Number)
draft-open-doubts = { $n ->
    [one] { $n } Satz ist noch zu prüfen; das darf so bleiben.
   *[other] { $n } Sätze sind noch zu prüfen; das darf so bleiben.
}
draft-publish = Veröffentlichen
draft-publish-says = Alle können diese Ausgabe lesen. Spätere Änderungen an Einträgen lassen sie unberührt.
# $year (String)
paper-title = Bericht { $year }: Titel, Nummer, Verweise
paper-title-hint = Ohne eigenen Titel heißt der Bericht nach Stadt und Jahr.
paper-number-hint = Wie im Ratsinformationssystem, zum Beispiel 0100/2020.
paper-about = Worum es darin geht
paper-save = Im Entwurf speichern
sentence-title = Satz bearbeiten
sentence-back = Zurück zum Bericht
sentence-history = Verlauf
sentence-records = Worauf der Satz beruht
sentence-record-changed = seither geändert
sentence-suggestion = Was die Einträge sagen
sentence-hint = Leeren Sie eine Sprache, gilt dort wieder der Vorschlag aus den Einträgen. Mit dem Speichern bestätigen Sie, dass der Satz zu den heutigen Einträgen passt.
sentence-text = Text
sentence-section = Abschnitt
sentence-place = Stelle im Abschnitt
sentence-place-hint = Kleinere Zahlen stehen weiter vorn.
sentence-left-out = Diesen Satz streichen
sentence-save = Im Entwurf speichern
# $n (Number)
# $languages (String)
remark-edited = { $n ->
    [one] Umgeschrieben ({ $languages }); { $n } Eintrag bleibt.
   *[other] Umgeschrieben ({ $languages }); { $n } Einträge bleiben.
}
# $n (Number)
remark-changed = { $n ->
    [one] { $n } Eintrag wurde seither geändert.
   *[other] { $n } Einträge wurden seither geändert.
}
remark-gone = Kein Eintrag sagt dies mehr.
# $n (Number)
# $numbers (String)
remark-numbers = { $n ->
    [one] Diese Zahl steht in keinem Eintrag: { $numbers }.
   *[other] Diese Zahlen stehen in keinem Eintrag: { $numbers }.
}
# $n (Number)
gap-no-outcome = { $n ->
    [one] Bei { $n } Aktivität ist kein Ergebnis verzeichnet
   *[other] Bei { $n } Aktivitäten ist kein Ergebnis verzeichnet
}
# $n (Number)
gap-no-participants = { $n ->
    [one] Bei { $n } Aktivität fehlen die Teilnehmenden
   *[other] Bei { $n } Aktivitäten fehlen die Teilnehmenden
}
# $n (Number)
gap-no-signatories = { $n ->
    [one] Bei { $n } Vereinbarung fehlt, wer unterzeichnet hat
   *[other] Bei { $n } Vereinbarungen fehlt, wer unterzeichnet hat
}
# $n (Number)
gap-no-commitments = { $n ->
    [one] Bei { $n } Vereinbarung ist keine Zusage verzeichnet
   *[other] Bei { $n } Vereinbarungen ist keine Zusage verzeichnet
}
# $n (Number)
gap-no-purpose = { $n ->
    [one] Bei { $n } Fonds fehlt, wofür er da ist
   *[other] Bei { $n } Fonds fehlt, wofür sie da sind
}
# $n (Number)
gap-no-decider = { $n ->
    [one] Bei { $n } Fonds fehlt, wer entscheidet
   *[other] Bei { $n } Fonds fehlt, wer entscheidet
}
# $n (Number)
gap-uncertain = { $n ->
    [one] { $n } Eintrag gilt als nicht gesichert
   *[other] { $n } Einträge gelten als nicht gesichert
}
name-hidden = [Name nicht gezeigt]
