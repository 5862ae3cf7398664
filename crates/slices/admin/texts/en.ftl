start-title = { $town } and its partners
start-title-any = Partnerships between towns
start-lead = Here is what was agreed, and what becomes of it.
start-search = Find towns, partnerships, activities
start-search-hint = Also in another spelling or script, such as “Таллин”.
start-all-partnerships = All partnerships
start-all-towns = All towns
desk-title = Desk
desk-lead = From here you keep what concerns your town.
desk-new-partnership = Add a partnership
desk-reports = Yearly reports
desk-new-fund = Add a fund
desk-new-town = Add a town
desk-contacts = Contacts
desk-new-organisation = Add an organisation
desk-towns = Your towns
desk-changes = Changed lately
noun-town = Town
noun-person = Contact
noun-organisation = Organisation
noun-agreement = Agreement
noun-activity = Activity
noun-series = Series
noun-fund = Fund
noun-report = Report
noun-sentence = Sentence of a report
noun-partnership = Partnership
noun-user = Account
noun-instance = Settings
responsible-missing = The administrator has not yet filled in who is responsible for this site.
contact-title = Contact
security-title = Report a security fault
security-tell = Have you found a fault in this site? Please tell us in private first, at the address in /.well-known/security.txt. Say what you did and what happened; a small example is enough.
security-answer = We answer within three working days, tell you what we think of it within ten, and agree with you on the day when it becomes public, at the latest ninety days after your message.
security-try = Please try it on an installation of your own, and do not look at, keep or change other people’s data.
legal-title = Legal notice
legal-text = Responsible for this site:
privacy-title = Privacy
privacy-readers = Whoever only reads here leaves no data behind: no account, no cookie, no counting of persons, no request to anybody else.
privacy-cookie = Whoever signs in gets one cookie for the time of the session. Signing in is not possible without it.
privacy-history = Changes of records are kept in the history with the name of the person who makes them.
privacy-barrier = Barriers can be reported without a name. An address is used for the answer only.
privacy-rights = You have the right of access, rectification, erasure, restriction, objection and portability, and to complain to the supervisory authority.
accessibility-title = Accessibility statement
accessibility-aim = This site is meant to be usable by everybody. The measure is WCAG 2.2, level AA, and EN 301 549.
accessibility-state = Everything can be used by keyboard and without script; each picture has an equal text.
accessibility-feedback = If you meet a barrier all the same, please tell us. You will have an answer within a month.
barrier-title = Report a barrier
barrier-lead = Without an account, without a name. Every report is answered within a month.
barrier-path = On which page?
barrier-path-hint = If you know: the address or the heading.
barrier-words = What was in your way?
barrier-contact = Where may we answer?
barrier-contact-hint = Optional, for example an e-mail address.
barrier-send = Send report
barriers-title = Reported barriers
barriers-none = No report waits.
barriers-due = To be answered by
data-title = Open data
data-text = All public records can be taken along. Each list has the same formats with the filters that apply.
data-towns-csv = Towns as CSV
data-towns-json = Towns as JSON
data-towns-geojson = Towns as GeoJSON
data-partnerships-csv = Partnerships as CSV
data-partnerships-json = Partnerships as JSON
glossary-title = Glossary
word-partnership = Partnership
word-partnership-text = Umbrella term for any lasting relation between two or more towns, districts or regions.
word-twinning = Town twinning
word-twinning-text = Formally agreed, open in time and in subject.
word-friendship = Friendship
word-friendship-text = Looser than a twinning, often limited in time.
word-cooperation = Cooperation
word-cooperation-text = Limited to subjects or projects.
word-contact = Contact
word-contact-text = Exchange without any agreement.
word-suspended = suspended
word-suspended-text = Put to rest by decision; what has grown remains.
word-contacts-paused = official contacts paused
word-contacts-paused-text = The town halls do not speak at present; the partnership stands.
word-agreement = Agreement
word-agreement-text = A signed text between parties: charter, communiqué, memorandum, work programme.
word-commitment = Commitment
word-commitment-text = One thing that the agreement says will be done: who, what, by when.
word-activity = Activity
word-activity-text = Anything that happens in a partnership: visit, exchange, job shadowing, festival, project.
word-report = Yearly report
word-report-text = Report to the council of one year’s work.
import-verdict-ready = Ready
import-verdict-noted = Ready, with a note
import-verdict-needs-you = Needs you
import-verdict-already = Already here
import-verdict-unreadable = Cannot be read
import-cause-town-missing = The town is missing
import-cause-partner-missing = The partner is missing
import-cause-cell-error = A cell holds a calculation error
import-cause-header-again = The names of the columns stand here again
import-cause-qid-malformed = This is no Wikidata number
import-cause-name-missing = No name is known for this Wikidata number
import-cause-several-places = Several places bear this name: please add country or coordinates
import-cause-part-of-town = Only a part of a town bears this name
import-cause-far-away = The place of this name lies far from the coordinates: please correct one of them
import-cause-country-unknown = No country is called this
import-cause-country-ambiguous = Several countries can be meant
import-cause-country-missing = No known place, and no country is given
import-cause-place-unknown = Where the town lies cannot be told
import-cause-several-towns = Several towns of the register can be meant
import-cause-perhaps-here = A town of this name is in the register; whether it is the same cannot be told
import-cause-same-town = Both sides are the same town
import-cause-since-unclear = The beginning is neither a year nor a clear date
import-cause-kind-unclear = This word for the kind is not known: please explain it in the map under [kinds]
import-cause-differs = The register says otherwise (there ≠ here)
import-cause-differs-in-file = An earlier row says otherwise
import-cause-already-here = Is in the register already
import-cause-completes = Completes what the register did not know
import-cause-repeated = Is said by an earlier row already
import-cause-one-sided = Confirmed by one side only
import-cause-country-read = Country read
import-cause-country-former = The country is no more; the place lies today in
import-cause-second-name = Name in brackets kept as a further name
import-cause-not-a-town = A district or region, not a town
import-cause-not-in-gazetteer = No known place bears this name; taken as written
import-cause-place-open = Which place is meant is open; taken without a place
import-cause-place-shared = Two towns would lie at the same place; taken without a place
import-cause-number-unread = A number could not be read and was left out
import-cause-cleaned = Invisible characters were removed
import-what-to-fix = What to fix
import-line = line
import-columns = Columns
import-columns-unread = Columns not read
import-file-findings = About the file
import-made = New
# $n (Number)
import-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
# $n (Number)
import-new-towns = { $n ->
    [one] { $n } town
   *[other] { $n } towns
}
# $n (Number)
import-new-partnerships = { $n ->
    [one] { $n } partnership
   *[other] { $n } partnerships
}
# $n (Number)
import-completed = { $n ->
    [one] { $n } partnership completed
   *[other] { $n } partnerships completed
}
desk-partnerships = Your partnerships
desk-edit = Edit
desk-new-agreement = Record an agreement
desk-new-activity = Add an activity
desk-new-series = Add a series
