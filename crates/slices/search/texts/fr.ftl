title = Recherche
title-of = Recherche : { $line }
label = Rechercher dans tout le site
question = Que cherchez-vous ?
button = Rechercher
hint = Villes, partenariats, accords, activités, organisations, fonds et rapports, dans toutes les langues et graphies.
also-known = Aussi connu sous le nom de :
narrow = Affiner les résultats
results = Résultats
# $n (Number)
count = { $n ->
    [one] { $n } résultat
   *[other] { $n } résultats
}
corrected = Aucun résultat avec cette orthographe. Voici ce qui correspond à :
by-any = Aucun résultat ne contient tous les mots. Ceux-ci en contiennent une partie.
year-of = { $town } en { $year }
nothing = Aucun résultat pour « { $line } ».
nothing-advice = Essayez avec moins de mots, ou continuez ici :
way-everything = Rechercher partout, sans filtre
way-towns = Toutes les villes
way-partnerships = Tous les partenariats
way-map = Carte des partenariats
facet-what = Quoi
facet-country = Pays
facet-year = Année
facet-all = Tout
noun-town = Villes
noun-partnership = Partenariats
noun-agreement = Accords
noun-commitment = Engagements
noun-activity = Activités
noun-series = Cycles
noun-report = Rapports
noun-organisation = Organisations
noun-person = Titulaires de fonctions
noun-fund = Fonds
noun-other = Autres
col-kind = Type
col-title = Titre
col-native = Nom local
col-summary = En bref
col-address = Adresse
# Words by which people name kinds of things, and words that say nothing alone; matched by their stems.
words-town = ville villes commune communes municipalité jumelles
words-partnership = partenariat partenariats jumelage jumelages partenaire partenaires jumelles
words-agreement = accord accords convention conventions traité
words-commitment = engagement engagements promesse promesses
words-activity = activité activités manifestation manifestations
words-series = cycle cycles série séries
words-organisation = organisation organisations association associations
words-fund = fonds
words-report = rapport rapports
words-passed-over = le la les un une des du de et ou à au aux en dans sur par pour avec entre depuis que qui est sont année années an ans
