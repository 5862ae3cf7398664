list-title = Activities
list-lead = What partner towns have done together and plan to do, newest first.
list-year = Year
col-title = Activity
col-kind = Kind
col-when = When
col-form = Form
col-plan = What became of the plan
col-address = Address
kind-exchange = Exchange
kind-job-shadowing = Job shadowing
kind-delegation-visit = Delegation visit
kind-return-visit = Return visit
kind-working-visit = Working visit
kind-summer-school = Summer school
kind-event = Event
kind-project = Project
kind-conference = Conference
form-on-site = on site
form-online = online
form-hybrid = hybrid
state-planned = planned
state-held = took place
state-postponed = postponed
state-cancelled = cancelled
line-postponed = Postponed.
line-cancelled = Cancelled.
line-moved-held = Planned in { $town }, held online.
line-moved-held-on-site = Planned on site, held online.
line-moved-planned = Planned in { $town }, will be held online.
line-moved-planned-on-site = Planned on site, will be held online.
show-invites = { $town } is the host
show-takes-part = { $town } takes part
show-decided = Decided { $on }.
show-about = What it is about
show-themes = Themes
show-participants = Participants
show-outcome = What came of it
show-facts = At a glance
show-host = Host
show-partnerships = Partnerships
show-series = Series
show-answered-by = Answered by
show-calendar = Date as a file
show-uncertain = The source does not say all of this plainly.
# $n (Number)
participants-count = { $n ->
    [one] One person took part.
   *[other] { $n } people took part.
}
fact-planned = Planned until then: { $days }
series-editions = Editions
# $n (Number)
series-edition = edition { $n }
series-rule = Who hosts next
panel-title = What was done together
panel-all = All activities
new-title = New activity
edit-history = History
edit-find-town = Find the partnerships of another town
edit-find-town-hint = In any language and script. They then stand in the lists below.
edit-find-button = Find
edit-title = Title, if it has one
edit-partnership = Partnership
edit-from = First day (a year or month will do)
edit-to = Last day
edit-state = State
edit-theme = Theme
edit-participants-hint = Counts only, no names.
edit-town = Town
edit-people = Group
edit-count = Number
edit-edition = Number of the edition
edit-answers = Answers the visit
edit-source = Source
edit-certain = The source says it plainly
edit-plan = What had been planned
edit-plan-hint = Fill in only where the form became another.
edit-planned-form = Planned form
edit-moved-on = When decided
edit-moved-reason = Why online
edit-facts = How the plan changed
edit-fact-state = Became
edit-fact-on = Decided on
edit-fact-from = Planned until then: first day
edit-fact-to = Planned until then: last day
edit-fact-reason = Why
edit-save = Save – visible to everybody
move-link = Move online
move-title = Move online: { $title }
move-lead = What had been planned stays: place and days are not lost.
move-button = Move – visible to everybody
activities-problem-partnership = An activity belongs to at least one partnership. Please choose one.
activities-problem-count = Please say how many there were.
activities-problem-answers-itself = A visit cannot answer itself. Please choose another.
activities-problem-cancelled = The activity is cancelled and cannot be moved. First set its state to “planned”.
activities-problem-online-already = The activity is online already.
show-programme = Programme
show-sponsors = Sponsored by
show-evidence-of = Commitments this fulfils
evidence-title = What came of it
evidence-none = Nothing recorded yet.
col-commitment = Commitment
edit-programme-hint = The time is the host’s local time.
edit-item-day = Day
edit-item-at = Time, for example 14:00
edit-item-what = What happens
edit-evidence-hint = From the agreements of the partnerships chosen above.
activities-problem-time = Please give the time as hours and minutes, for example 14:00.
panel-newest = Most recently together
panel-open = Open the activity
panel-all-of-partnership = All activities of this partnership
panel-year = The year { $year }
zones-title = Two time zones
zones-word = shared
zones-no-word = no shared hour
zones-shared = Both administrations are at work from { $from } to { $to } in { $first }, which is { $from2 } to { $to2 } in { $second }.
zones-none = The working days in { $first } and { $second } share no hour.
progress-happened = happened
progress-underway = under way
progress-nothing = nothing recorded yet
ladder-today = today
col-evidence = Evidence
# $n (Number)
evidence-count = { $n ->
    [one] { $n } of { $all } commitments has evidence.
   *[other] { $n } of { $all } commitments have evidence.
}
year-kicker = The year at a glance
year-title = { $town } and its partners in { $year }
year-lead = { $activities } { $with }.
year-nothing = No activity is recorded for this year.
year-figures = Five figures
year-when = When what took place
year-strip = Most entries are with { $most }.
year-no-month = no month known
year-others = Other years
mark-visit = Visit, delegation
mark-shadowing = Job shadowing, expert exchange
mark-event = Event
mark-signing = Signing
figure-before = { $year }: { $n }
# $n (Number)
year-activities = { $n ->
    [one] { $n } activity
   *[other] { $n } activities
}
# $n (Number)
year-with-partners = { $n ->
    [one] with one partner
   *[other] with { $n } partners
}
# $n (Number)
figure-activities = { $n ->
    [one] activity took place
   *[other] activities took place
}
# $n (Number)
figure-participants = { $n ->
    [one] person took part, as far as counted
   *[other] people took part, as far as counted
}
# $n (Number)
figure-partners = { $n ->
    [one] partner with whom something took place
   *[other] partners with whom something took place
}
# $n (Number)
figure-agreements = { $n ->
    [one] agreement signed
   *[other] agreements signed
}
# $n (Number)
figure-begun = { $n ->
    [one] new partnership
   *[other] new partnerships
}
series-new = New series
series-name = Name of the series
calendar-title = Dates
calendar-lead = What is ahead with the partners and what took place, by days.
calendar-ahead = What lies ahead
calendar-choose = Choose a month
calendar-month = Month
calendar-month-hint = Year and month, for example 2019-06
calendar-before = Month before
calendar-after = Month after
calendar-list = As a list
calendar-sheet = As a sheet of the month
calendar-nothing = Nothing is recorded for this time.
report-title = { " " }“{ $title }”
report-when-days = on { $days }
report-when-years = in { $days }
report-when-period = in the period { $days }
# $kind (String)
# $title (String)
# $partnership (String)
# $when (String)
# $form (String)
report-held = In the partnership { $partnership } there was { $kind ->
     [exchange] an exchange
     [job_shadowing] a job shadowing
     [delegation_visit] a delegation visit
     [return_visit] a return visit
     [working_visit] a working visit
     [summer_school] a summer school
     [event] an event
     [project] a project
    *[conference] a conference
    }{ $title } { $when }{ $form ->
     [online] { " " }(online)
     [moved] { " " }(planned on site, held online)
    *[plain] { "" }
    }.
# $kind (String)
# $title (String)
# $partnership (String)
# $when (String)
# $form (String)
# $host (String)
report-hosted = In the partnership { $partnership } there was { $kind ->
     [exchange] an exchange
     [job_shadowing] a job shadowing
     [delegation_visit] a delegation visit
     [return_visit] a return visit
     [working_visit] a working visit
     [summer_school] a summer school
     [event] an event
     [project] a project
    *[conference] a conference
    }{ $title } { $when }{ $form ->
     [online] { " " }(online)
     [moved] { " " }(planned on site, held online)
    *[plain] { "" }
    }; the host was { $host }.
