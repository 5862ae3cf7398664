start-title = { $town } et ses partenaires
start-title-any = Partenariats entre villes
start-lead = Voici ce qui a été convenu et ce qui en advient.
start-search = Trouver des villes, partenariats, activités
start-search-hint = Aussi dans une autre graphie ou écriture, par exemple « Таллин ».
start-all-partnerships = Tous les partenariats
start-all-towns = Toutes les villes
desk-title = Bureau
desk-lead = D’ici, vous tenez à jour ce qui concerne votre ville.
desk-new-partnership = Ajouter un partenariat
desk-reports = Rapports annuels
desk-new-fund = Ajouter un fonds
desk-new-town = Ajouter une ville
desk-contacts = Contacts
desk-new-organisation = Ajouter une organisation
desk-towns = Vos villes
desk-changes = Modifié récemment
noun-town = Ville
noun-person = Contact
noun-organisation = Organisation
noun-agreement = Accord
noun-activity = Activité
noun-series = Série
noun-fund = Fonds
noun-report = Rapport
noun-sentence = Phrase d’un rapport
noun-partnership = Partenariat
noun-user = Compte
noun-instance = Réglages
responsible-missing = L’administration n’a pas encore indiqué qui est responsable de ce site.
contact-title = Contact
security-title = Signaler une faille de sécurité
security-tell = Avez-vous trouvé une faille dans ce site ? Veuillez d’abord nous la signaler de façon confidentielle, à l’adresse indiquée dans /.well-known/security.txt. Dites ce que vous avez fait et ce qui s’est passé ; un petit exemple suffit.
security-answer = Nous répondons dans les trois jours ouvrables, nous vous donnons notre avis dans les dix, et nous convenons avec vous du jour de la publication, au plus tard quatre-vingt-dix jours après votre message.
security-try = Veuillez faire vos essais sur une installation à vous, et ne consultez, ne conservez ni ne modifiez les données d’autrui.
legal-title = Mentions légales
legal-text = Responsable de ce site :
privacy-title = Protection des données
privacy-readers = Qui ne fait que lire ne laisse aucune donnée : pas de compte, pas de cookie, pas de comptage de personnes, pas de requête vers des tiers.
privacy-cookie = Qui se connecte reçoit un cookie pour la durée de la session. Sans lui, la connexion est impossible.
privacy-history = Les modifications des fiches sont conservées dans l’historique avec le nom de la personne qui les fait.
privacy-barrier = Un obstacle peut être signalé sans nom. Une adresse ne sert qu’à répondre.
privacy-rights = Vous avez un droit d’accès, de rectification, d’effacement, de limitation, d’opposition et de portabilité, et celui de saisir l’autorité de contrôle.
accessibility-title = Déclaration d’accessibilité
accessibility-aim = Ce site doit être utilisable par toutes et tous. La mesure est WCAG 2.2, niveau AA, et EN 301 549.
accessibility-state = Tout s’utilise au clavier et sans script ; chaque image a un texte équivalent.
accessibility-feedback = Si vous rencontrez tout de même un obstacle, dites-le-nous. Vous aurez une réponse dans un délai d’un mois.
barrier-title = Signaler un obstacle
barrier-lead = Sans compte, sans nom. Chaque signalement reçoit une réponse dans un délai d’un mois.
barrier-path = Sur quelle page ?
barrier-path-hint = Si vous le savez : l’adresse ou le titre.
barrier-words = Qu’est-ce qui vous a gêné·e ?
barrier-contact = Où pouvons-nous répondre ?
barrier-contact-hint = Facultatif, par exemple une adresse électronique.
barrier-send = Envoyer le signalement
barriers-title = Obstacles signalés
barriers-none = Aucun signalement en attente.
barriers-due = À traiter avant le
data-title = Données ouvertes
data-text = Toutes les fiches publiques peuvent être emportées. Chaque liste offre les mêmes formats avec les filtres choisis.
data-towns-csv = Villes en CSV
data-towns-json = Villes en JSON
data-towns-geojson = Villes en GeoJSON
data-partnerships-csv = Partenariats en CSV
data-partnerships-json = Partenariats en JSON
glossary-title = Glossaire
word-partnership = Partenariat
word-partnership-text = Terme général pour toute relation durable entre deux villes, districts ou régions, ou davantage.
word-twinning = Jumelage
word-twinning-text = Formellement convenu, ouvert dans le temps et les thèmes.
word-friendship = Amitié
word-friendship-text = Plus souple qu’un jumelage, souvent limitée dans le temps.
word-cooperation = Coopération
word-cooperation-text = Limitée à des thèmes ou à des projets.
word-contact = Relation
word-contact-text = Échange sans accord.
word-suspended = suspendu
word-suspended-text = Mis en repos par décision ; ce qui a grandi demeure.
word-contacts-paused = contacts officiels interrompus
word-contacts-paused-text = Les mairies ne se parlent pas pour l’instant ; le partenariat demeure.
word-agreement = Accord
word-agreement-text = Un texte signé entre parties : charte, communiqué, protocole, programme.
word-commitment = Engagement
word-commitment-text = Une chose que l’accord dit devoir être faite : qui, quoi, pour quand.
word-activity = Activité
word-activity-text = Tout ce qui se passe dans un partenariat : visite, échange, stage d’observation, fête, projet.
word-report = Rapport annuel
word-report-text = Rapport au conseil sur le travail d’une année.
import-verdict-ready = Prêt
import-verdict-noted = Prêt, avec une remarque
import-verdict-needs-you = À vous de décider
import-verdict-already = Déjà présent
import-verdict-unreadable = Illisible
import-cause-town-missing = La ville manque
import-cause-partner-missing = Le partenaire manque
import-cause-cell-error = Une cellule contient une erreur de calcul
import-cause-header-again = Les noms des colonnes sont répétés ici
import-cause-qid-malformed = Ce n’est pas un identifiant Wikidata
import-cause-name-missing = Aucun nom connu pour cet identifiant Wikidata
import-cause-several-places = Plusieurs lieux portent ce nom : précisez le pays ou les coordonnées
import-cause-part-of-town = Seul un quartier porte ce nom
import-cause-far-away = Le lieu de ce nom est loin des coordonnées : corrigez l’un ou l’autre
import-cause-country-unknown = Aucun pays ne porte ce nom
import-cause-country-ambiguous = Plusieurs pays sont possibles
import-cause-country-missing = Lieu inconnu, et aucun pays n’est indiqué
import-cause-place-unknown = Impossible de dire où se trouve la ville
import-cause-several-towns = Plusieurs villes du registre sont possibles
import-cause-perhaps-here = Une ville de ce nom est au registre ; impossible de dire si c’est la même
import-cause-same-town = Les deux côtés sont la même ville
import-cause-since-unclear = Le début n’est ni une année ni une date claire
import-cause-kind-unclear = Ce mot pour la nature est inconnu : expliquez-le dans la correspondance sous [kinds]
import-cause-differs = Le registre dit autre chose (là ≠ ici)
import-cause-differs-in-file = Une ligne précédente dit autre chose
import-cause-already-here = Figure déjà au registre
import-cause-completes = Complète ce qui manquait au registre
import-cause-repeated = Figure déjà dans une ligne précédente
import-cause-one-sided = Confirmé par un seul côté
import-cause-country-read = Pays reconnu
import-cause-country-former = Le pays n’existe plus ; le lieu est aujourd’hui en
import-cause-second-name = Nom entre parenthèses gardé comme autre nom
import-cause-not-a-town = District ou région, pas une ville
import-cause-not-in-gazetteer = Aucun lieu connu ne porte ce nom ; repris tel quel
import-cause-place-open = Le lieu visé reste ouvert ; repris sans lieu
import-cause-place-shared = Deux villes seraient au même lieu ; repris sans lieu
import-cause-number-unread = Un nombre illisible a été omis
import-cause-cleaned = Des caractères invisibles ont été retirés
import-what-to-fix = À corriger
import-line = ligne
import-columns = Colonnes
import-columns-unread = Colonnes non lues
import-file-findings = À propos du fichier
import-made = Nouveau
import-rows = { $n ->
    [one] { $n } ligne
    [many] { $n } de lignes
   *[other] { $n } lignes
}
import-new-towns = { $n ->
    [one] { $n } ville
    [many] { $n } de villes
   *[other] { $n } villes
}
import-new-partnerships = { $n ->
    [one] { $n } partenariat
    [many] { $n } de partenariats
   *[other] { $n } partenariats
}
import-completed = { $n ->
    [one] { $n } partenariat complété
    [many] { $n } de partenariats complétés
   *[other] { $n } partenariats complétés
}
desk-partnerships = Vos partenariats
desk-edit = Modifier
desk-new-agreement = Enregistrer un accord
desk-new-activity = Ajouter une activité
desk-new-series = Ajouter une série
