list-title = Activités
list-lead = Ce que les villes partenaires ont fait et projettent ensemble, le plus récent en premier.
list-year = Année
col-title = Activité
col-kind = Type
col-when = Quand
col-form = Forme
col-plan = Ce qu’est devenu le projet initial
col-address = Adresse
kind-exchange = Échange
kind-job-shadowing = Stage d’observation
kind-delegation-visit = Visite de délégation
kind-return-visit = Visite retour
kind-working-visit = Visite de travail
kind-summer-school = Université d’été
kind-event = Manifestation
kind-project = Projet
kind-conference = Conférence
form-on-site = sur place
form-online = en ligne
form-hybrid = hybride
state-planned = prévu
state-held = a eu lieu
state-postponed = reporté
state-cancelled = annulé
line-postponed = Reporté.
line-cancelled = Annulé.
line-moved-held = Prévu à { $town }, tenu en ligne.
line-moved-held-on-site = Prévu sur place, tenu en ligne.
line-moved-planned = Prévu à { $town }, se tiendra en ligne.
line-moved-planned-on-site = Prévu sur place, se tiendra en ligne.
show-invites = { $town } invite
show-takes-part = { $town } participe
show-decided = Décidé { $on }.
show-about = De quoi il s’agit
show-themes = Thèmes
show-participants = Participants
show-outcome = Ce qui en est resté
show-facts = En bref
show-host = Ville hôte
show-partnerships = Partenariats
show-series = Série
show-answered-by = Visite retour
show-calendar = Date sous forme de fichier
show-uncertain = La source ne dit pas tout cela clairement.
# $n (Number)
participants-count = { $n ->
    [one] { $n } personne a participé.
   *[other] { $n } personnes ont participé.
}
fact-planned = Prévu initialement : { $days }
series-editions = Éditions
# $n (Number)
series-edition = édition n° { $n }
series-rule = Qui accueille la prochaine fois
panel-title = Ce qui a été fait ensemble
panel-all = Toutes les activités
new-title = Nouvelle activité
edit-history = Historique
edit-find-town = Trouver les partenariats d’une autre ville
edit-find-town-hint = Dans toute langue et écriture. Ils figurent ensuite dans les listes ci-dessous.
edit-find-button = Chercher
edit-title = Titre, s’il y en a un
edit-partnership = Partenariat
edit-from = Premier jour (l’année ou le mois suffit)
edit-to = Dernier jour
edit-state = État
edit-theme = Thème
edit-participants-hint = Des nombres seulement, pas de noms.
edit-town = Ville
edit-people = Groupe
edit-count = Nombre
edit-edition = Numéro de l’édition
edit-answers = Répond à la visite
edit-source = Source
edit-certain = La source le dit clairement
edit-plan = Ce qui était prévu
edit-plan-hint = À remplir seulement si la forme a changé.
edit-planned-form = Forme prévue
edit-moved-on = Date de la décision
edit-moved-reason = Pourquoi en ligne
edit-facts = Comment le projet a évolué
edit-fact-state = Est devenu
edit-fact-on = Décidé le
edit-fact-from = Prévu jusque-là : premier jour
edit-fact-to = Prévu jusque-là : dernier jour
edit-fact-reason = Pourquoi
edit-save = Enregistrer – visible par tous
move-link = Passer en ligne
move-title = Passer en ligne : { $title }
move-lead = Ce qui était prévu reste : le lieu et les dates ne sont pas perdus.
move-button = Déplacer – visible par tous
activities-problem-partnership = Une activité relève d’au moins un partenariat. Veuillez en choisir un.
activities-problem-count = Veuillez indiquer combien ils étaient.
activities-problem-answers-itself = Une visite ne peut pas répondre à elle-même. Veuillez en choisir une autre.
activities-problem-cancelled = L’activité est annulée et ne peut pas être déplacée. Remettez d’abord son état à « prévu ».
activities-problem-online-already = L’activité est déjà en ligne.
show-programme = Programme
show-sponsors = Avec le soutien de
show-evidence-of = Engagements ainsi tenus
evidence-title = Ce qui en est résulté
evidence-none = Rien d’enregistré pour l’instant.
col-commitment = Engagement
edit-programme-hint = L’heure est celle de la ville hôte.
edit-item-day = Jour
edit-item-at = Heure, par exemple 14:00
edit-item-what = Ce qui se passe
edit-evidence-hint = Dans les accords des partenariats choisis ci-dessus.
activities-problem-time = Veuillez indiquer l’heure en heures et minutes, par exemple 14:00.
panel-newest = Dernièrement ensemble
panel-open = Ouvrir l’activité
panel-all-of-partnership = Toutes les activités de ce partenariat
panel-year = L’année { $year }
zones-title = Deux fuseaux horaires
zones-word = commun
zones-no-word = aucune heure commune
zones-shared = Les deux administrations travaillent en même temps de { $from } à { $to } à { $first }, soit de { $from2 } à { $to2 } à { $second }.
zones-none = Les journées de travail à { $first } et { $second } n’ont aucune heure commune.
progress-happened = réalisé
progress-underway = en cours
progress-nothing = rien d’enregistré pour l’instant
ladder-today = aujourd’hui
col-evidence = Preuve
# $n (Number)
evidence-count = { $n ->
    [one] { $n } engagement sur { $all } est attesté.
   *[other] { $n } engagements sur { $all } sont attestés.
}
year-kicker = L’année en un coup d’œil
year-title = { $town } et ses partenaires en { $year }
year-lead = { $activities } { $with }.
year-nothing = Aucune activité n’est enregistrée pour cette année.
year-figures = Cinq chiffres
year-when = Ce qui a eu lieu et quand
year-strip = La plupart des entrées concernent { $most }.
year-no-month = mois inconnu
year-others = Autres années
mark-visit = Visite, délégation
mark-shadowing = Stage d’observation, échange d’experts
mark-event = Événement
mark-signing = Signature
figure-before = { $year } : { $n }
# $n (Number)
year-activities = { $n ->
    [one] { $n } activité
   *[other] { $n } activités
}
# $n (Number)
year-with-partners = { $n ->
    [one] avec un partenaire
   *[other] avec { $n } partenaires
}
# $n (Number)
figure-activities = { $n ->
    [one] activité a eu lieu
   *[other] activités ont eu lieu
}
# $n (Number)
figure-participants = { $n ->
    [one] personne a participé, selon les comptages
   *[other] personnes ont participé, selon les comptages
}
# $n (Number)
figure-partners = { $n ->
    [one] partenaire avec lequel quelque chose a eu lieu
   *[other] partenaires avec lesquels quelque chose a eu lieu
}
# $n (Number)
figure-agreements = { $n ->
    [one] accord signé
   *[other] accords signés
}
# $n (Number)
figure-begun = { $n ->
    [one] nouveau partenariat
   *[other] nouveaux partenariats
}
series-new = Nouvelle série
series-name = Nom de la série
calendar-title = Dates
calendar-lead = Ce qui est prévu avec les partenaires et ce qui a eu lieu, par jour.
calendar-ahead = À venir
calendar-choose = Choisir un mois
calendar-month = Mois
calendar-month-hint = Année et mois, par exemple 2019-06
calendar-before = Mois précédent
calendar-after = Mois suivant
calendar-list = En liste
calendar-sheet = En feuille du mois
calendar-nothing = Rien n’est enregistré pour cette période.
report-title = { " " }« { $title } »
report-when-days = les { $days }
# $from (String)
# $to (String)
report-when-from-to = du { $from } au { $to }
report-when-years = dans les années { $days }
report-when-period = pendant la période { $days }
# $form (String)
report-form = { $form ->
        [online] { " " }(en ligne)
        [moved] { " " }(prévu sur place, tenu en ligne)
       *[plain] { "" }
    }
# $n (Number)
report-partners = { $n ->
        [one] { $n } ville partenaire
        [many] { $n } villes partenaires
       *[other] { $n } villes partenaires
    }
# $n (Number)
report-partnerships = { $n ->
        [one] { $n } partenariat
        [many] { $n } partenariats
       *[other] { $n } partenariats
    }
# $kind (String)
# $partners (String, unused)
# $partnerships (String)
# $when (String)
# $host (String)
# $named (String, unused)
# $title (String)
# $form (String)
report-here = { $partnerships } : { $kind ->
        [exchange] un échange{ $title } a eu lieu
        [job_shadowing] des stages d’observation{ $title } ont eu lieu
        [delegation_visit] une visite de délégation{ $title } a eu lieu
        [return_visit] une visite de retour{ $title } a eu lieu
        [working_visit] une visite de travail{ $title } a eu lieu
        [summer_school] une université d’été{ $title } a eu lieu
        [event] un événement{ $title } a eu lieu
        [project] un projet{ $title } a été mené
       *[conference] une conférence{ $title } a eu lieu
    } { $when }{ $form } (lieu : { $host }).
# $kind (String)
# $town (String, unused)
# $partnerships (String)
# $when (String)
# $host (String)
# $named (String, unused)
# $title (String)
# $form (String)
report-there = { $partnerships } : { $kind ->
        [exchange] un échange{ $title } a eu lieu
        [job_shadowing] des stages d’observation{ $title } ont eu lieu
        [delegation_visit] une visite de délégation{ $title } a eu lieu
        [return_visit] une visite de retour{ $title } a eu lieu
        [working_visit] une visite de travail{ $title } a eu lieu
        [summer_school] une université d’été{ $title } a eu lieu
        [event] un événement{ $title } a eu lieu
        [project] un projet{ $title } a été mené
       *[conference] une conférence{ $title } a eu lieu
    } { $when }{ $form } (lieu : { $host }).
# $kind (String)
# $town (String, unused)
# $partners (String, unused)
# $partnerships (String)
# $when (String)
# $title (String)
# $form (String)
report-between = { $partnerships } : { $kind ->
        [exchange] un échange{ $title } a eu lieu
        [job_shadowing] des stages d’observation{ $title } ont eu lieu
        [delegation_visit] une visite de délégation{ $title } a eu lieu
        [return_visit] une visite de retour{ $title } a eu lieu
        [working_visit] une visite de travail{ $title } a eu lieu
        [summer_school] une université d’été{ $title } a eu lieu
        [event] un événement{ $title } a eu lieu
        [project] un projet{ $title } a été mené
       *[conference] une conférence{ $title } a eu lieu
    } { $when }{ $form }.
# $kind (String)
# $partners (String)
# $partnerships (String, unused)
# $when (String)
# $title (String)
report-planned = { $kind ->
        [exchange] Un échange{ $title } avec { $partners } est prévu
        [job_shadowing] Un stage d’observation{ $title } avec { $partners } est prévu
        [delegation_visit] Une visite de délégation{ $title } avec { $partners } est prévue
        [return_visit] Une visite de retour{ $title } avec { $partners } est prévue
        [working_visit] Une visite de travail{ $title } avec { $partners } est prévue
        [summer_school] Une université d’été{ $title } avec { $partners } est prévue
        [event] Un événement{ $title } avec { $partners } est prévu
        [project] Un projet{ $title } avec { $partners } est prévu
       *[conference] Une conférence{ $title } avec { $partners } est prévue
    } pour { $when }
# $when (String)
report-return = Une visite de retour est prévue pour { $when }
# $n (Number)
# $themes (String)
report-themes = { $n ->
        [one] Thème : { $themes }.
        [many] Thèmes : { $themes }.
       *[other] Thèmes : { $themes }.
    }
# $n (Number)
report-participants = { $n ->
        [one] { $n } personne y a participé.
        [many] { $n } personnes y ont participé.
       *[other] { $n } personnes y ont participé.
    }
# $n (Number)
# $groups (String)
report-participants-of = { $n ->
        [one] { $n } personne y a participé ({ $groups }).
        [many] { $n } personnes y ont participé ({ $groups }).
       *[other] { $n } personnes y ont participé ({ $groups }).
    }
# $what (String)
report-outcome = Résultat : { $what }
