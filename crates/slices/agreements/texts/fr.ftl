list-title = Accords
list-lead = Ce que les villes ont signé et se sont promis.
list-year = Année de signature
col-title = Accord
col-parties = Parties
col-kind = Type
col-signed = Jour de la signature
col-term = Durée
col-address = Adresse
col-number = Numéro
col-field = Domaine de coopération
col-commitment = Engagement
col-responsible = Responsable
col-due = Échéance
col-change = Évolution
col-before = Avant
col-after = Après
kind-charter = Charte de jumelage
kind-communique = Communiqué conjoint
kind-memorandum = Protocole d’accord
kind-programme = Programme d’action
kind-agreement = Accord
term-ahead = pas encore commencée
term-running = en cours
term-over = terminée
signed-on = signé { $when }
# $n (Number)
count-agreements = { $n ->
    [one] { $n } accord
   *[other] { $n } accords
}
# $n (Number)
commitments-count = { $n ->
    [one] { $n } engagement
   *[other] { $n } engagements
}
show-beside-of = Signé séparément à côté de :
show-field-only = domaine cité, sans engagement précis
show-no-field = Sans domaine
show-no-commitments = Aucun engagement précis de cet accord n’est encore enregistré.
show-new-here = nouveau dans cet accord
show-beside = Accords séparés
show-signatories = Signé par
show-offices = Fonctions au jour de la signature.
show-unnamed = Nom non indiqué
unnamed = une personne dont le nom n’est pas indiqué
panel-person = Accords signés
show-facts = En bref
show-place = Signé à
show-not-recorded = pas encore enregistré
show-before = Accord précédent
show-after = Accord suivant
show-languages = Versions linguistiques
show-authentic = Faisant foi
show-compare = Comparer avec { $title }
show-history = Historique
commitment-kicker = Engagement { $n }
compare-here = Comparaison
compare-title = { $old } et { $new }
compare-without = Aucun engagement précis de « { $title } » n’est enregistré. On ne sait pas si d’autres engagements ont été modifiés ou abandonnés.
compare-fields = Domaines de coopération
compare-commitments = Engagements
# $n (Number)
compare-all = tous ({ $n })
change-kept = maintenu
change-changed = modifié
change-new = nouveau
change-dropped = abandonné
# $n (Number)
count-kept = { $n ->
    [one] { $n } maintenu
   *[other] { $n } maintenus
}
# $n (Number)
count-changed = { $n ->
    [one] { $n } modifié
   *[other] { $n } modifiés
}
# $n (Number)
count-new = { $n ->
    [one] { $n } nouveau
   *[other] { $n } nouveaux
}
# $n (Number)
count-dropped = { $n ->
    [one] { $n } abandonné
   *[other] { $n } abandonnés
}
new-title = Enregistrer un accord
choose-lead = À quel partenariat appartient-il ? Ses villes sont les parties.
choose-button = Continuer
edit-partnership = Partenariat
edit-title = Titre propre, s’il en a un
edit-day-hint = Aussi précis que vous le savez : 18/05/2019, 05/2019 ou 2019
edit-town = Ville de la signature
edit-place = Lieu, là ou ailleurs, par exemple l’hôtel de ville
edit-term-from = Durée : du
edit-term-to = Durée : au
edit-languages-hint = Codes de langue séparés par des virgules, par exemple de, ru
edit-main = Séparé, à côté de cet accord
edit-source = Source
edit-person = Signataire
edit-new-name = Nouveau nom, si la personne n’est pas dans la liste
edit-new-name-hint = La personne rejoint les contacts avec cette fonction.
edit-new-name-hidden = Seuls les services voient le nouveau nom
edit-office = Fonction ce jour-là
edit-find = Chercher parmi les contacts
edit-find-hint = Le début d’un nom. Les personnes trouvées figurent alors dans les listes de signataires.
edit-find-button = Chercher
edit-fields = Domaines de coopération
edit-fields-hint = Dans l’ordre du texte, même sans engagement précis.
edit-commitments = Engagements
edit-commitments-hint = Une phrase par engagement. Le numéro reste pour toujours ; vider tous les champs supprime l’engagement.
edit-wording = L’engagement en une phrase
edit-add = Proposer d’autres lignes
edit-save = Enregistrer – visible pour tous
agreements-problem-wording = Écrivez l’engagement dans au moins une langue, ou videz tous ses champs.
agreements-problem-languages = Écrivez des codes de langue séparés par des virgules, par exemple de, ru.
agreements-problem-authentic = Seule une version linguistique peut faire foi. Citez-la aussi parmi les versions.
agreements-problem-elsewhere = Cet accord appartient à un autre partenariat. Choisissez-en un dans la liste.
agreements-problem-circle = L’accord se suivrait alors lui-même. Choisissez-en un autre.
agreements-problem-two-signers = Choisissez une personne dans la liste ou écrivez un nouveau nom, pas les deux.
agreements-problem-signer = Choisissez qui a signé ou écrivez le nom.
agreements-problem-known-signer = Ce nom figure déjà parmi les contacts. Choisissez la personne dans la liste ci-dessus et videz ce champ. S’il s’agit d’un homonyme, créez d’abord cette personne sous Contacts.
moment-signed = { $kind } : signature
moment-holds = en vigueur { $term }
compare-ribbon = Le ruban du renouvellement
compare-ribbon-caption = Rubans : maintenu ou modifié. Ce qui s’arrête à gauche a été abandonné ; ce qui commence à droite est nouveau. La même chose figure ci-dessous en liste.
# $parties (String)
# $when (String)
# $title (String)
report-signed = Dans le partenariat { $parties }, « { $title } » a été signé { $when }.
# $parties (String)
# $when (String)
# $title (String)
# $place (String)
report-signed-in = Dans le partenariat { $parties }, « { $title } » a été signé à { $place } { $when }.
# $who (String)
report-signed-by = Signataires : { $who }.
# $who (String)
report-signed-in-office = Signataires : { $who }.
# $term (String)
report-term = Durée : { $term }.
# $n (Number)
report-commitments = { $n ->
        [one] Le texte contient { $n } engagement.
        [many] Le texte contient { $n } engagements.
       *[other] Le texte contient { $n } engagements.
    }
# $parties (String)
# $title (String)
# $when (String)
report-ends = Dans le partenariat { $parties }, « { $title } » arrive à échéance { $when }.
