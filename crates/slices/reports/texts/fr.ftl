list-title = Rapports
list-lead = Ce que les villes rapportent de l’année à leur conseil, chaque phrase avec ses sources.
list-none = Aucun rapport n’a encore été publié.
col-title = Titre
col-town = Ville
col-year = Année
col-number = Numéro
col-kind = Type de document
col-published = Publié
col-edition = Édition
col-address = Adresse
# $town (String)
# $year (String)
usual-title = { $town } et ses partenaires : rapport sur l’année { $year }
# $year (String)
station-year = Année { $year }
station-report = Rapport
part-new-partnerships = Nouveaux partenariats
part-agreements = Accords
part-job-shadowing = Stages d’observation et échanges professionnels
part-exchanges = Échanges
part-summer-schools = Universités d’été
part-delegations = Délégations
part-conference = Conférences et forums
part-events = Événements
part-projects = Projets
part-anniversaries = Anniversaires
part-standing = Situation des partenariats
part-fund = Fonds
part-outlook = Perspectives
show-hint = La marque après une phrase ouvre les fiches sur lesquelles elle repose.
show-downloads = Emporter le rapport
show-json = Données (JSON)
show-json-hint = les phrases et leurs fiches
show-figures = L’année en chiffres
show-contents = Sommaire
show-paper = Document et renvois
show-references = Renvois à d’autres documents
# $n (String)
# $name (String)
show-edition = { $n }, publiée par { $name }
show-since = Depuis la publication
show-unchanged = aucune fiche modifiée
# $n (Number)
show-changed = { $n ->
    [one] { $n } fiche modifiée
    [many] { $n } fiches modifiées
   *[other] { $n } fiches modifiées
}
# $n (Number)
show-records = { $n ->
    [one] { $n } fiche derrière ce rapport
    [many] Les { $n } fiches derrière ce rapport
   *[other] Les { $n } fiches derrière ce rapport
}
show-all-records = Fiches
# $n (Number)
mark-records = { $n ->
    [one] { $n } fiche étaye cette phrase
    [many] { $n } fiches étayent cette phrase
   *[other] { $n } fiches étayent cette phrase
}
# $year (String)
# $n (String)
figure-before = { $year }: { $n }
# $n (Number)
figure-activities = { $n ->
    [one] activité a eu lieu
    [many] activités ont eu lieu
   *[other] activités ont eu lieu
}
# $n (Number)
figure-participants = { $n ->
    [one] personne a participé, d’après les comptages
    [many] personnes ont participé, d’après les comptages
   *[other] personnes ont participé, d’après les comptages
}
# $n (Number)
figure-partners = { $n ->
    [one] partenariat était actif
    [many] partenariats étaient actifs
   *[other] partenariats étaient actifs
}
# $n (Number)
figure-agreements = { $n ->
    [one] accord a été signé
    [many] accords ont été signés
   *[other] accords ont été signés
}
figure-fund = étaient disponibles pour des projets
desk-title = Rapports annuels
desk-begun = Commencés ou publiés
desk-open = Pas encore commencés
# $year (String)
desk-year = Rapport sur { $year }
# $town (String)
# $year (String)
draft-title = { $town } : rapport sur { $year }
draft-lead = Projet rédigé à partir des fiches de l’année. Le nombre après une phrase indique sur combien de fiches elle repose.
draft-paper = Titre, numéro, renvois
draft-published = Édition publiée
# $n (Number)
draft-empty = { $n ->
    [one] Vos fiches suffisent pour { $n } phrase.
    [many] Vos fiches suffisent pour { $n } phrases.
   *[other] Vos fiches suffisent pour { $n } phrases.
}
draft-make = Rédiger le projet
draft-anew-title = D’après les fiches
draft-anew = Renouveler le projet
draft-anew-hint = Ce que vous avez réécrit ou retiré reste tel quel.
# $n (Number)
draft-new = { $n ->
    [one] { $n } nouvelle phrase attend.
    [many] { $n } nouvelles phrases attendent.
   *[other] { $n } nouvelles phrases attendent.
}
draft-gaps = Lacunes
draft-gaps-hint = Le rapport peut s’en passer ; complété, il sera meilleur.
draft-edit = Modifier
draft-take-in = Reprendre
# $n (Number)
draft-left-out = { $n ->
    [one] { $n } phrase retirée
    [many] { $n } phrases retirées
   *[other] { $n } phrases retirées
}
# $n (Number)
draft-doubts = { $n ->
    [one] { $n } question
    [many] { $n } questions
   *[other] { $n } questions
}
# $n (Number)
draft-open-doubts = { $n ->
    [one] { $n } phrase reste à vérifier ; cela peut rester ainsi.
    [many] { $n } phrases restent à vérifier ; cela peut rester ainsi.
   *[other] { $n } phrases restent à vérifier ; cela peut rester ainsi.
}
draft-publish = Publier
draft-publish-says = Tout le monde pourra lire cette édition. Les modifications ultérieures des fiches ne la changeront pas.
# $year (String)
paper-title = Rapport { $year } : titre, numéro, renvois
paper-title-hint = Sans titre propre, le rapport porte le nom de la ville et l’année.
paper-number-hint = Comme dans le système d’information du conseil, par exemple 0100/2020.
paper-about = Objet
paper-save = Enregistrer dans le projet
sentence-title = Modifier la phrase
sentence-back = Retour au rapport
sentence-history = Historique
sentence-records = Sur quoi repose la phrase
sentence-record-changed = modifiée depuis
sentence-suggestion = Ce que disent les fiches
sentence-hint = Videz une langue pour y reprendre la proposition tirée des fiches. En enregistrant, vous confirmez que la phrase correspond aux fiches actuelles.
sentence-text = Texte
sentence-section = Section
sentence-place = Place dans la section
sentence-place-hint = Les plus petits nombres viennent d’abord.
sentence-left-out = Retirer cette phrase
sentence-save = Enregistrer dans le projet
# $n (Number)
# $languages (String)
remark-edited = { $n ->
    [one] Réécrite ({ $languages }) ; { $n } fiche reste.
    [many] Réécrite ({ $languages }) ; { $n } fiches restent.
   *[other] Réécrite ({ $languages }) ; { $n } fiches restent.
}
# $n (Number)
remark-changed = { $n ->
    [one] { $n } fiche a changé depuis.
    [many] { $n } fiches ont changé depuis.
   *[other] { $n } fiches ont changé depuis.
}
remark-gone = Aucune fiche ne dit plus cela.
# $n (Number)
# $numbers (String)
remark-numbers = { $n ->
    [one] Ce nombre ne figure dans aucune fiche : { $numbers }.
    [many] Ces nombres ne figurent dans aucune fiche : { $numbers }.
   *[other] Ces nombres ne figurent dans aucune fiche : { $numbers }.
}
# $n (Number)
gap-no-outcome = { $n ->
    [one] Aucun résultat enregistré pour { $n } activité
    [many] Aucun résultat enregistré pour { $n } activités
   *[other] Aucun résultat enregistré pour { $n } activités
}
# $n (Number)
gap-no-participants = { $n ->
    [one] Aucun participant enregistré pour { $n } activité
    [many] Aucun participant enregistré pour { $n } activités
   *[other] Aucun participant enregistré pour { $n } activités
}
# $n (Number)
gap-no-signatories = { $n ->
    [one] Aucun signataire enregistré pour { $n } accord
    [many] Aucun signataire enregistré pour { $n } accords
   *[other] Aucun signataire enregistré pour { $n } accords
}
# $n (Number)
gap-no-commitments = { $n ->
    [one] Aucun engagement enregistré pour { $n } accord
    [many] Aucun engagement enregistré pour { $n } accords
   *[other] Aucun engagement enregistré pour { $n } accords
}
# $n (Number)
gap-no-purpose = { $n ->
    [one] L’objet de { $n } fonds n’est pas enregistré
    [many] L’objet de { $n } fonds n’est pas enregistré
   *[other] L’objet de { $n } fonds n’est pas enregistré
}
# $n (Number)
gap-no-decider = { $n ->
    [one] Qui décide n’est pas enregistré pour { $n } fonds
    [many] Qui décide n’est pas enregistré pour { $n } fonds
   *[other] Qui décide n’est pas enregistré pour { $n } fonds
}
# $n (Number)
gap-uncertain = { $n ->
    [one] { $n } fiche est considérée comme incertaine
    [many] { $n } fiches sont considérées comme incertaines
   *[other] { $n } fiches sont considérées comme incertaines
}
name-hidden = [nom non indiqué]
