-app = Jumelage
-partnership = { $case ->
   *[nom] { $number ->
       *[one] partnerstwo
        [many] partnerstwa
    }
    [gen] { $number ->
       *[one] partnerstwa
        [many] partnerstw
    }
}
sample-title = Partnerstwa
sample-type-of = { "{" }{ "\u00a0" }„cytat” \ i `zwykły`
sample-welcome = Witamy w { -app }, { $name }
sample-count = { $count ->
    [0] { $town } nie ma jeszcze { -partnership(case: "gen", number: "many") }.
    [one] { $town } ma jedno { -partnership }.
    [few] { $town } ma { $count } { -partnership(number: "many") }.
    [many] { $town } ma { $count } { -partnership(case: "gen", number: "many") }.
   *[other] { $town } ma { $count } { -partnership(case: "gen") }.
}
sample-standing = Ono { $standing ->
    [in_force] obowiązuje
    [suspended] jest zawieszone
   *[ended] jest zakończone
}. { sample-title }: { NUMBER($n) }
other-room = Z innego pokoju
sample-lines =
    Pierwsza linia
    druga linia
# $towns (Number)
sample-nothing = { $towns ->
    [one] Żadnego z { $towns } miasta
    [few] Żadnego z { $towns } miast
    [many] Żadnego z { $towns } miast
   *[other] Żadnego z { $towns } miasta
}
