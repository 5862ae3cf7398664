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
# $from (String)
# $to (String)
report-when-from-to = from { $from } to { $to }
report-when-years = in { $days }
report-when-period = in the period { $days }
# $form (String)
report-form = { $form ->
        [online] { " " }(online)
        [moved] { " " }(planned on site, held online)
       *[plain] { "" }
    }
# $n (Number)
report-partners = { $n ->
        [one] { $n } partner town
       *[other] { $n } partner towns
    }
# $n (Number)
report-partnerships = { $n ->
        [one] { $n } partnership
       *[other] { $n } partnerships
    }
# $kind (String)
# $partners (String)
# $partnerships (String, unused)
# $when (String)
# $host (String)
# $named (String)
# $title (String)
# $form (String)
report-here = { $kind ->
        [exchange] Guests from { $partners } came to { $host } { $when } for an exchange{ $title }
        [job_shadowing] Staff from { $partners } came to { $host } { $when } for job shadowing{ $title }
        [delegation_visit] A delegation from { $partners } visited { $host } { $when }{ $named ->
            [yes] { " " }for{ $title }
           *[no] { "" }
        }
        [return_visit] Guests from { $partners } paid a return visit{ $title } to { $host } { $when }
        [working_visit] Experts from { $partners } paid a working visit{ $title } to { $host } { $when }
        [summer_school] { $host } held { $named ->
            [yes] the summer school{ $title }
           *[no] a summer school
        } { $when } with { $partners }
        [event] { $named ->
            [yes] The event{ $title }
           *[no] An event
        } with { $partners } took place in { $host } { $when }
        [project] { $named ->
            [yes] The project{ $title }
           *[no] A project
        } with { $partners } ran in { $host } { $when }
       *[conference] { $named ->
            [yes] The conference{ $title }
           *[no] A conference
        } with guests from { $partners } took place in { $host } { $when }
    }{ $form }.
# $kind (String)
# $town (String)
# $partnerships (String, unused)
# $when (String)
# $host (String)
# $named (String)
# $title (String)
# $form (String)
report-there = { $kind ->
        [exchange] A group from { $town } went to { $host } { $when } for an exchange{ $title }
        [job_shadowing] Staff from { $town } went to { $host } { $when } for job shadowing{ $title }
        [delegation_visit] A delegation from { $town } visited { $host } { $when }{ $named ->
            [yes] { " " }for{ $title }
           *[no] { "" }
        }
        [return_visit] Guests from { $town } paid a return visit{ $title } to { $host } { $when }
        [working_visit] Experts from { $town } paid a working visit{ $title } to { $host } { $when }
        [summer_school] { $town } took part in { $named ->
            [yes] the summer school{ $title }
           *[no] a summer school
        } in { $host } { $when }
        [event] { $town } took part in { $named ->
            [yes] the event{ $title }
           *[no] an event
        } in { $host } { $when }
        [project] { $town } took part in { $named ->
            [yes] the project{ $title }
           *[no] a project
        } in { $host } { $when }
       *[conference] { $town } took part in { $named ->
            [yes] the conference{ $title }
           *[no] a conference
        } in { $host } { $when }
    }{ $form }.
# $kind (String)
# $town (String)
# $partners (String)
# $partnerships (String, unused)
# $when (String)
# $title (String)
# $form (String)
report-between = { $kind ->
        [exchange] There was an exchange
        [job_shadowing] There was job shadowing
        [delegation_visit] There was a delegation visit
        [return_visit] There was a return visit
        [working_visit] There was a working visit
        [summer_school] There was a summer school
        [event] There was a joint event
        [project] There was a joint project
       *[conference] There was a joint conference
    }{ $title } between { $town } and { $partners } { $when }{ $form }.
# $kind (String)
# $partners (String)
# $partnerships (String, unused)
# $when (String)
# $title (String)
report-planned = { $kind ->
        [exchange] An exchange
        [job_shadowing] Job shadowing
        [delegation_visit] A delegation visit
        [return_visit] A return visit
        [working_visit] A working visit
        [summer_school] A summer school
        [event] An event
        [project] A project
       *[conference] A conference
    }{ $title } with { $partners } is planned for { $when }
# $when (String)
report-return = A return visit is planned for { $when }
# $n (Number)
# $themes (String)
report-themes = { $n ->
        [one] Theme: { $themes }.
       *[other] Themes: { $themes }.
    }
# $n (Number)
report-participants = { $n ->
        [one] { $n } person took part.
       *[other] { $n } people took part.
    }
# $n (Number)
# $groups (String)
report-participants-of = { $n ->
        [one] { $n } person took part ({ $groups }).
       *[other] { $n } people took part ({ $groups }).
    }
# $what (String)
report-outcome = Outcome: { $what }
