list-title = Funds
list-lead = Money that towns set aside for projects of their partnerships.
col-name = Name
col-town = Town
col-year = Year
col-amount = Amount
col-change = Against the year before
col-newest = Most recent
col-currency = Currency
col-address = Address
# $sum (String)
up = + { $sum }
# $sum (String)
down = − { $sum }
# $year (String)
# $sum (String)
newest = { $sum } in { $year }
show-kind = Fund
show-years = Amounts by budget year
show-purpose = What for
show-decided-by = Who decides
show-about = About this fund
show-no-years = No amount recorded yet.
show-source = Source
show-history = History
show-facts = At a glance
new-title = Add a fund
edit-town = Town whose fund it is
edit-purpose-hint = So that it ends the sentence “The fund supports …”.
edit-decided-hint = So that it begins the sentence “… decides which projects are supported”.
edit-source = Source
edit-years = Budget years
edit-years-hint = One row a year; an empty row does not count.
edit-raised = Raised by (with a minus: cut)
edit-save = Save – visible to everyone
calls-problem-sum = Please write a sum in digits, for example 150000 or 1250.50.
calls-problem-year-twice = This year stands in another row already.
# $year (String)
# $sum (String)
# $next (String)
report-held = The fund held { $sum } in { $year }{ $next }.
# $year (String)
# $by (String)
# $sum (String)
report-raised = ; for { $year } it was raised by { $by } to { $sum }
# $year (String)
# $by (String)
# $sum (String)
report-cut = ; for { $year } it was cut by { $by } to { $sum }
# $year (String)
report-same = ; for { $year } the amount stayed the same
# $what (String)
report-purpose = It supports { $what }.
# $who (String)
report-decides = { $who } decides which projects are supported.
