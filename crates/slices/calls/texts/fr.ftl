list-title = Fonds
list-lead = L’argent que les villes réservent aux projets de leurs partenariats.
col-name = Nom
col-town = Ville
col-year = Année
col-amount = Montant
col-change = Par rapport à l’année précédente
col-newest = Dernier montant
col-currency = Devise
col-address = Adresse
# $sum (String)
up = + { $sum }
# $sum (String)
down = − { $sum }
# $year (String)
# $sum (String)
newest = { $sum } en { $year }
show-kind = Fonds
show-years = Montants par année budgétaire
show-purpose = Objet
show-decided-by = Qui décide
show-about = À propos de ce fonds
show-no-years = Aucun montant enregistré pour l’instant.
show-source = Source
show-history = Historique
show-facts = En bref
new-title = Ajouter un fonds
edit-town = Ville dont c’est le fonds
edit-purpose-hint = De façon à terminer la phrase « Le fonds soutient … ».
edit-decided-hint = De façon à commencer la phrase « … décide quels projets sont soutenus ».
edit-source = Source
edit-years = Années budgétaires
edit-years-hint = Une ligne par année ; une ligne vide ne compte pas.
edit-raised = Augmenté de (avec un moins : réduit)
edit-save = Enregistrer – visible par tous
calls-problem-sum = Écrivez une somme en chiffres, par exemple 150 000 ou 1 250,50.
calls-problem-year-twice = Cette année figure déjà dans une autre ligne.
# $year (String)
# $sum (String)
# $next (String)
report-held = En { $year }, le fonds disposait de { $sum }{ $next }.
# $year (String)
# $by (String)
# $sum (String)
report-raised = { " " }; pour { $year }, il a été augmenté de { $by } et porté à { $sum }
# $year (String)
# $by (String)
# $sum (String)
report-cut = { " " }; pour { $year }, il a été réduit de { $by } et ramené à { $sum }
# $year (String)
report-same = { " " }; pour { $year }, le montant est resté le même
# $what (String)
report-purpose = Il soutient { $what }.
# $who (String)
report-decides = { $who } décide quels projets sont soutenus.
