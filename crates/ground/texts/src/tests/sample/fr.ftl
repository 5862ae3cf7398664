-app = Jumelage
-partnership = { $number ->
   *[one] partenariat
    [many] partenariats
}
sample-title = Partenariats
sample-type-of = { "{" }{ "\u00a0" }« cité » \ et `simple`
sample-welcome = Bienvenue sur { -app }, { $name }
sample-count = { $count ->
    [0] { $town } n’a pas encore de { -partnership }.
    [one] { $town } a { $count } { -partnership }.
   *[other] { $town } a { $count } { -partnership(number: "many") }.
}
sample-standing = Il { $standing ->
    [in_force] est en vigueur
    [suspended] est suspendu
   *[ended] est terminé
}. { sample-title } : { NUMBER($n) }
other-room = D’une autre pièce
sample-lines =
    Première ligne
    deuxième ligne
# $towns (Number, unused)
sample-nothing = Aucune
