-app = Jumelage
-partnership = { $number ->
   *[one] partnership
    [many] partnerships
}
sample-title = Partnerships
sample-type-of = { "{" }{ "\u00a0" }“quoted” \ and `plain`
sample-welcome = Welcome to { -app }, { $name }
# $town (String)
# $count (Number)
sample-count = { $count ->
    [0] { $town } has no { -partnership(number: "many") } yet.
    [one] { $town } has one { -partnership }.
   *[other] { $town } has { $count } { -partnership(number: "many") }.
}
# $standing (String)
sample-standing = It { $standing ->
    [in_force] is in force
    [suspended] is suspended
   *[ended] has ended
}. { sample-title }: { NUMBER($n) }
other-room = Of another room
sample-lines =
    First line
    second line
# $towns (Number, unused)
sample-nothing = None
