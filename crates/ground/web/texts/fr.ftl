frame-skip = Aller au contenu
frame-menu = Menu
frame-menu-label = Menu principal
frame-language = Langue
frame-search = Recherche
frame-search-button = Rechercher
# $name (String)
frame-signed-in = Connecté·e : { $name }
frame-sign-out = Se déconnecter
frame-back = Retour au rapport
frame-edit = Modifier cette page
thread-label = Fil : de la ville au rapport

menu-partnerships = Partenariats
menu-towns = Villes
menu-agreements = Accords
menu-activities = Activités
menu-reports = Rapports
menu-desk = Bureau
menu-account = Compte

foot-site = Ce site
foot-contact = Contact
foot-data = Données ouvertes
foot-calendar = Agenda
foot-glossary = Glossaire
foot-sign-in = Se connecter
foot-duties = Informations légales
foot-accessibility = Déclaration d’accessibilité
foot-barrier = Signaler un obstacle
foot-legal = Mentions légales
foot-privacy = Protection des données
foot-look = Affichage
foot-look-system = Comme le système
foot-look-light = Clair
foot-look-dark = Sombre
foot-look-contrast = Plus de contraste
foot-demo = Ceci est une démonstration : les faits viennent de sources publiques, citées sur chaque page ; tout le reste est signalé comme exemple.
foot-sources = Lieux : GeoNames (CC BY 4.0). Registre des partenariats : Wikidata (CC0). Contours des terres : Natural Earth.

said-saved = Enregistré. Visible pour toutes les personnes qui ont accès à cette page.
said-created = Enregistré. La fiche a désormais sa page.
said-restored = L’état antérieur est rétabli. Rien n’est perdu : l’historique montre les deux.
said-reported = Merci. Votre signalement est arrivé ; vous recevrez une réponse dans un délai d’un mois.
said-signed-out = Vous êtes déconnecté·e.
said-signed-in = Vous êtes connecté·e.
said-drafted = Le projet est rédigé à partir des fiches. Seul votre service le voit.
said-draft-saved = Enregistré dans le projet. Seul votre service le voit.
said-published = Publié. Les modifications ultérieures des fiches ne changeront pas cette édition.
said-password = Votre mot de passe est modifié. Les autres sessions ont été fermées.

errors-title = Veuillez vérifier votre saisie
# $title (String)
errors-in-title = Erreur : { $title }
problem-required = Veuillez remplir ce champ.
problem-required-one-language = Veuillez saisir ce texte dans une langue au moins.
problem-one-line = Veuillez écrire ceci sur une seule ligne.
# $length (Number)
# $max (Number)
problem-too-long = Ce texte compte { $length } caractères. Veuillez le réduire à { $max }.
problem-control-characters = Ce texte contient des caractères de contrôle invisibles. Veuillez le saisir de nouveau.
problem-day = Veuillez écrire une date comme 2019, 05/2019 ou 18/05/2019.
problem-end-before-start = La fin précède le début. Veuillez vérifier les deux dates.
problem-number = Veuillez écrire un nombre entier en chiffres.
# $min (Number)
# $max (Number)
problem-out-of-range = Veuillez écrire un nombre de { $min } à { $max }.
problem-decimal = Veuillez écrire un nombre dans les limites, par exemple 51,3167.
problem-choose = Veuillez choisir l’une des possibilités.
problem-link = Veuillez écrire une adresse complète qui commence par https://.
# $field (String)
problem-unknown-field = Ce formulaire n’a pas de champ « { $field } ». Veuillez rouvrir la page et l’envoyer de là.
problem-taken = C’est déjà pris. Veuillez choisir autre chose.

error-not-found = Cette page n’existe pas
error-not-found-text = L’adresse contient une faute de frappe, ou la page n’est pas publique. La recherche trouve tout ce qui l’est.
error-not-found-link = Vers la recherche
error-forbidden = Vous pouvez lire cette page, mais pas la modifier
error-forbidden-towns = Seuls les services des villes concernées peuvent le faire. Si vous devez en faire partie, adressez-vous à votre administration.
error-forbidden-officers = Seuls les membres d’un service des relations internationales peuvent le faire. Si vous devez en faire partie, adressez-vous à votre administration.
error-forbidden-administrators = Seule l’administration de ce site peut le faire.
error-stale = Ce formulaire n’est plus valable
error-stale-text = Vous vous êtes reconnecté·e depuis son ouverture, ou il vient d’un autre site. Veuillez revenir en arrière, recharger la page et l’envoyer de nouveau ; votre saisie est conservée.
error-conflict = Quelqu’un d’autre a enregistré entre-temps
error-conflict-text = Veuillez revenir en arrière et rouvrir la page.
error-refused = Ce n’est pas possible
error-nothing-to-publish = Le rapport n’a encore aucune phrase. Rédigez d’abord le projet.
error-too-many = Trop de tentatives
# $seconds (Number)
error-too-many-text = Veuillez attendre { $seconds ->
    [one] { $seconds } seconde
    [many] { $seconds } secondes
   *[other] { $seconds } secondes
} et réessayer.
error-busy = Un instant, s’il vous plaît
error-busy-text = Beaucoup de personnes sont là en même temps. Veuillez réessayer dans quelques secondes. Rien de votre saisie n’est perdu.
error-full = Il n’y a plus de place pour enregistrer
error-full-text = Le disque du serveur est plein. Rien n’a été modifié ; la lecture reste possible. Veuillez laisser cette page ouverte et prévenir l’administration.
error-bug = C’est notre faute
error-bug-text = Quelque chose a échoué de notre côté. Rien n’a été enregistré. Veuillez réessayer ; si cela se reproduit, indiquez ce numéro à l’administration.
error-number = Numéro :

example = Exemple
# $language (String)
text-other-language = Uniquement en { $language }
text-machine = Traduction automatique, pas encore relue
text-outdated = L’original a changé depuis cette traduction

list-empty = Aucun résultat
list-filter = Filtrer
list-narrow = Affiner la liste
# $n (Number)
list-more = En montrer { $n } de plus
list-filter-apply = Appliquer les filtres
list-filter-clear = Retirer tous les filtres
# $label (String)
list-chip-remove = Retirer le filtre : { $label }
list-next = Page suivante
list-first = Première page
list-export = Emporter cette liste
export-about = À propos de ce tableau
export-address = Adresse de la liste
export-made-on = État au
list-any = Tous
list-pages = Pages de la liste

history-title = Historique
history-hint = Qui a modifié quoi et quand. Rien n’est jamais perdu ; chaque état antérieur peut être rétabli.
history-when = Quand
history-who = Qui
history-what = Quoi
history-field = Champ
history-before = Avant
history-after = Après
history-empty = –
history-restore = Rétablir cet état
history-older = Modifications plus anciennes
verb-create = créé
verb-edit = modifié
verb-import = importé
verb-undo = importation annulée
verb-restore = état antérieur rétabli
verb-standing = situation modifiée
verb-publish = publié
verb-remove = retiré
verb-confirm = confirmé
verb-move-online = passé en ligne
verb-postpone = reporté
verb-cancel = annulé
verb-demo = chargé avec la démonstration

conflict-title = Quelqu’un d’autre a enregistré entre-temps
# $name (String)
# $when (String)
conflict-lead = { $name } a enregistré cette fiche le { $when }. Les champs que vous seul·e avez modifiés restent tels que vous les avez écrits. Pour les suivants, veuillez choisir.
conflict-was = Avant
# $name (String)
conflict-theirs = Enregistré par { $name }
conflict-mine = De vous
conflict-other = Écrire autre chose
conflict-save = Enregistrer mon choix
conflict-none = Seuls des champs différents ont été modifiés. Veuillez enregistrer de nouveau ; tout est conservé.

map-title = Carte
chart-as-table = Afficher en tableau
chart-csv = Tableau en CSV
source-label = Source
read-more = Plus
visible-to = Visible pour tout le monde
