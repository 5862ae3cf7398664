list-title = Partenariats
list-lead = Qui est lié à qui, depuis quand, et où cela en est aujourd’hui.
list-name = Lieu
list-country = Pays (deux lettres)
list-year = Commencé en
# $n (Number)
list-count = { $n ->
    [one] { $n } partenariat
   *[other] { $n } partenariats
}
facet-country = Pays
facet-decade = Début
col-title = Partenariat
col-countries = Pays
col-kind = Type
col-since = Depuis
col-state = Situation
col-address = Adresse
kind-twinning = Jumelage
kind-friendship = Amitié
kind-cooperation = Coopération
kind-contact = Relation
kind-unknown = Nature non précisée
standing-in-preparation = en préparation
standing-in-force = en vigueur
standing-suspended = suspendu
standing-ended = terminé
standing-unknown = inconnu
contacts-open = Contacts officiels maintenus
contacts-paused = Contacts officiels interrompus
contacts-unknown = inconnu
state-active = Partenaires { $since }.
state-suspended = Suspendu.
state-suspended-since = Suspendu { $since }.
state-ended = Terminé.
state-ended-period = Partenaires en { $years } ; terminé.
state-paused = Les contacts officiels sont interrompus ; le partenariat demeure.
state-paused-since = Les contacts officiels sont interrompus { $since } ; le partenariat demeure.
state-remains = Ce qui a grandi ensemble reste documenté ici.
# $n (Number)
partners-count = { $n ->
    [one] { $n } partenaire
   *[other] { $n } partenaires
}
fact-honour = Distinction
show-about = De quoi il s’agit
show-facts = En bref
show-since = Début
show-standing = Situation
show-contacts = Contacts officiels
show-fields = Domaines de coopération
show-founders = Fondé par
show-sponsors = Avec le soutien de
show-local-time = heure locale
show-timeline = Ce qui s’est passé
show-decided-by = Décidé par
show-uncertain = La source ne le dit pas clairement.
show-history = Historique
new-title = Nouveau partenariat
edit-find-town = Chercher une ville à choisir
edit-find-town-hint = Dans toute langue et toute écriture. Elle figure ensuite dans les listes ci-dessous.
edit-find-button = Chercher
edit-party = Partie
edit-own-term = Terme propre aux villes
edit-source = Source
edit-facts = Décisions et distinctions datées
edit-facts-hint = Ce que c’est devenu, depuis quand, qui a décidé, pourquoi, et où c’est écrit.
edit-fact-what = Quoi
edit-fact-value = Devenu
edit-fact-since = Depuis quand
edit-fact-wording = Motif, portée et durée en vos propres termes
edit-fact-certain = La source le dit clairement
# $n (Number)
# $part (String)
edit-fact-part = Décision ou distinction { $n } – { $part }
edit-save = Enregistrer – visible pour tous
partnerships-problem-two-parties = Un partenariat compte au moins deux parties différentes. Veuillez choisir les deux.
partnerships-problem-value = Ce que c’est devenu ne correspond pas à ce qui a changé. Veuillez choisir les deux en accord.
moment-begun = Le début
col-until = Jusqu’à
col-what = Quoi
timeline-title = L’histoire : { $name }
timeline-decade = Années { $decade }
timeline-back = Vers le partenariat
timeline-of = Ce qui est montré
timeline-state = Début et décisions
timeline-agreements = Accords
timeline-activities = Activités
show-whole-timeline = Toute l’histoire en frise
state-decided = Qui a décidé
state-wording = Ce que cela signifie
col-partner = Partenaire
distance = { $km } km
map-title = Carte des partenaires de { $town }
map-caption = Les directions sont exactes, les distances sont resserrées vers l’extérieur.
map-active = en vigueur
map-suspended = suspendu, ou contacts officiels interrompus
map-friendship = amitié ou contact
lifelines-title = Depuis quand durent les partenariats
lifelines-description = Le lien le plus ancien est celui avec { $oldest }, depuis { $since } ; le plus récent a commencé en { $year } avec { $newest }.
lifelines-today = aujourd’hui
lifelines-caption = Nœuds : accords. Traits : activités. Hachuré : suspendu, ou contacts officiels interrompus.
# $n (Number)
map-description = { $n ->
    [one] Un partenaire de { $town } figure sur la carte : { $far }, à { $distance }.
   *[other] { $n } partenaires de { $town } figurent sur la carte. Le plus éloigné est { $far } : { $distance }.
}
col-lat = Latitude
col-lon = Longitude
list-map = Voir sur la carte
map-page-title = Carte des partenariats
map-page-lead = Où mènent les partenariats. La même chose figure ci-dessous en liste.
map-page-list = Les mêmes partenariats en liste
map-page-all = Les voir tous dans la liste
register-title = Partenariats sur la carte
# $n (Number)
register-description = { $n ->
    [one] { $n } partenariat entre { $towns } lieux
   *[other] { $n } partenariats entre { $towns } lieux
}
# $kind (String)
# $name (String)
# $when (String)
report-begun = { $kind ->
        [twinning] Le jumelage
        [friendship] L’amitié
        [cooperation] La coopération
       *[contact] Le contact
    } { $name } a commencé { $when }.
# $fields (String)
report-fields = Domaines de coopération : { $fields }.
# $n (Number)
# $name (String)
# $begun (String)
report-anniversary = { $n ->
        [one] Le partenariat { $name } a fêté { $n } an (depuis { $begun }).
        [many] Le partenariat { $name } a fêté { $n } ans (depuis { $begun }).
       *[other] Le partenariat { $name } a fêté { $n } ans (depuis { $begun }).
    }
# $what (String)
# $name (String)
# $when (String)
report-decided = { $what ->
        [suspended] Le partenariat { $name } a été suspendu { $when }.
        [ended] Le partenariat { $name } a pris fin { $when }.
        [resumed] Le partenariat { $name } est de nouveau en vigueur ; la décision a été prise { $when }.
        [paused] Les contacts officiels du partenariat { $name } ont été interrompus { $when } ; le partenariat demeure.
        [opened] Les contacts officiels du partenariat { $name } ont repris { $when }.
       *[honoured] Le partenariat { $name } a été distingué { $when }.
    }
# $who (String)
report-decided-by = Décision : { $who }.
