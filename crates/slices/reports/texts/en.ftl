list-title = Reports
list-lead = What towns tell their council of a year, with the records under every sentence.
list-none = No report has been published yet.
col-title = Title
col-town = Town
col-year = Year
col-number = Number
col-kind = Kind of paper
col-published = Published
col-edition = Edition
col-address = Address
# $town (String)
# $year (String)
usual-title = { $town } and its partners: report on the year { $year }
# $year (String)
station-year = Year { $year }
station-report = Report
part-new-partnerships = New partnerships
part-agreements = Agreements
part-job-shadowing = Job shadowing and expert exchange
part-exchanges = Exchanges
part-summer-schools = Summer schools
part-delegations = Delegations
part-conference = Conferences and forums
part-events = Events
part-projects = Projects
part-anniversaries = Anniversaries
part-standing = Standing of the partnerships
part-fund = Fund
part-outlook = Outlook
show-hint = The mark behind a sentence opens the records it rests on.
show-downloads = Take the report along
show-json = Data (JSON)
show-json-hint = sentences with their records
show-figures = The year in figures
show-contents = Contents
show-paper = Paper and references
show-references = References to other papers
# $n (String)
# $name (String)
show-edition = { $n }, published by { $name }
show-since = Since it was published
show-unchanged = no record changed
# $n (Number)
show-changed = { $n ->
    [one] { $n } record changed
   *[other] { $n } records changed
}
# $n (Number)
show-records = { $n ->
    [one] { $n } record behind this report
   *[other] All { $n } records behind this report
}
show-all-records = Records
# $n (Number)
mark-records = { $n ->
    [one] { $n } record stands behind this sentence
   *[other] { $n } records stand behind this sentence
}
# $year (String)
# $n (String)
figure-before = { $year }: { $n }
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
    [one] partnership was active
   *[other] partnerships were active
}
# $n (Number)
figure-agreements = { $n ->
    [one] agreement was signed
   *[other] agreements were signed
}
figure-fund = were there for projects
desk-title = Yearly reports
desk-begun = Begun or published
desk-open = Not begun yet
# $year (String)
desk-year = Report on { $year }
# $town (String)
# $year (String)
draft-title = { $town }: report on { $year }
draft-lead = Draft from the records of the year. The number behind a sentence says on how many records it rests.
draft-paper = Title, number, references
draft-published = Published edition
# $n (Number)
draft-empty = { $n ->
    [one] Your records are enough for { $n } sentence.
   *[other] Your records are enough for { $n } sentences.
}
draft-make = Make the draft
draft-anew-title = From the records
draft-anew = Make the draft anew
draft-anew-hint = What you rewrote or left out stays as it is.
# $n (Number)
draft-new = { $n ->
    [one] { $n } new sentence is waiting.
   *[other] { $n } new sentences are waiting.
}
draft-gaps = Gaps
draft-gaps-hint = The report works without them, and better with them.
draft-edit = Edit
draft-take-in = Take it in again
# $n (Number)
draft-left-out = { $n ->
    [one] { $n } sentence left out
   *[other] { $n } sentences left out
}
# $n (Number)
draft-doubts = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
# $n (Number)
draft-open-doubts = { $n ->
    [one] { $n } sentence is still to be checked; it may stay so.
   *[other] { $n } sentences are still to be checked; they may stay so.
}
draft-publish = Publish
draft-publish-says = Everyone can read this edition. Later changes of records do not touch it.
# $year (String)
paper-title = Report { $year }: title, number, references
paper-title-hint = Without a title of its own the report is called after town and year.
paper-number-hint = As in the council’s information system, for example 0100/2020.
paper-about = What it is about
paper-save = Save in the draft
sentence-title = Edit the sentence
sentence-back = Back to the report
sentence-history = History
sentence-records = What the sentence rests on
sentence-record-changed = changed since
sentence-suggestion = What the records say
sentence-hint = Empty a language, and the suggestion from the records holds there again. By saving you confirm that the sentence fits the records of today.
sentence-text = Text
sentence-section = Section
sentence-place = Place in the section
sentence-place-hint = Smaller numbers come first.
sentence-left-out = Leave this sentence out
sentence-save = Save in the draft
# $n (Number)
# $languages (String)
remark-edited = { $n ->
    [one] Rewritten ({ $languages }); { $n } record stays.
   *[other] Rewritten ({ $languages }); { $n } records stay.
}
# $n (Number)
remark-changed = { $n ->
    [one] { $n } record changed since.
   *[other] { $n } records changed since.
}
remark-gone = No record tells this any more.
# $n (Number)
# $numbers (String)
remark-numbers = { $n ->
    [one] No record has this number: { $numbers }.
   *[other] No record has these numbers: { $numbers }.
}
# $n (Number)
gap-no-outcome = { $n ->
    [one] No outcome recorded for { $n } activity
   *[other] No outcome recorded for { $n } activities
}
# $n (Number)
gap-no-participants = { $n ->
    [one] No participants recorded for { $n } activity
   *[other] No participants recorded for { $n } activities
}
# $n (Number)
gap-no-signatories = { $n ->
    [one] No signatories recorded for { $n } agreement
   *[other] No signatories recorded for { $n } agreements
}
# $n (Number)
gap-no-commitments = { $n ->
    [one] No commitment recorded for { $n } agreement
   *[other] No commitment recorded for { $n } agreements
}
# $n (Number)
gap-no-purpose = { $n ->
    [one] What it is for is not recorded for { $n } fund
   *[other] What they are for is not recorded for { $n } funds
}
# $n (Number)
gap-no-decider = { $n ->
    [one] Who decides is not recorded for { $n } fund
   *[other] Who decides is not recorded for { $n } funds
}
# $n (Number)
gap-uncertain = { $n ->
    [one] { $n } record counts as uncertain
   *[other] { $n } records count as uncertain
}
name-hidden = [name not shown]
