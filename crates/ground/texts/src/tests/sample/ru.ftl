-app = Jumelage
-partnership = { $case ->
   *[nom] { $number ->
       *[one] партнёрство
        [many] партнёрства
    }
    [gen] { $number ->
       *[one] партнёрства
        [many] партнёрств
    }
}
sample-title = Партнёрства
sample-type-of = { "{" }{ "\u00a0" }«цитата» \ и `просто`
sample-welcome = Добро пожаловать в { -app }, { $name }
sample-count = { $count ->
    [0] { $town }: { -partnership(case: "gen", number: "many") } пока нет.
    [one] { $town }: { $count } { -partnership }.
    [few] { $town }: { $count } { -partnership(case: "gen") }.
    [many] { $town }: { $count } { -partnership(case: "gen", number: "many") }.
   *[other] { $town }: { $count } { -partnership(case: "gen") }.
}
sample-standing = Оно { $standing ->
    [in_force] действует
    [suspended] приостановлено
   *[ended] прекращено
}. { sample-title }: { NUMBER($n) }
other-room = Из другой комнаты
sample-lines =
    Первая строка
    вторая строка
# $towns (Number, unused)
sample-nothing = Нет
