-app = Jumelage
-partnership = { $number ->
   *[one] Partnerschaft
    [many] Partnerschaften
}
sample-title = Partnerschaften
sample-type-of = { "{" }{ "\u00a0" }„zitiert“ \ und `schlicht`
sample-welcome = Willkommen bei { -app }, { $name }
sample-count = { $count ->
    [0] { $town } hat noch keine { -partnership }.
    [one] { $town } hat eine { -partnership }.
   *[other] { $town } hat { $count } { -partnership(number: "many") }.
}
sample-standing = Sie { $standing ->
    [in_force] besteht
    [suspended] ist ausgesetzt
   *[ended] ist beendet
}. { sample-title }: { NUMBER($n) }
other-room = Aus einem anderen Raum
sample-lines =
    Erste Zeile
    zweite Zeile
# $towns (Number, unused)
sample-nothing = Keine
