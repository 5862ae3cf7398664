frame-skip = Skip to content
frame-menu = Menu
frame-menu-label = Main menu
frame-language = Language
frame-search = Search
frame-search-button = Search
# $name (String)
frame-signed-in = Signed in: { $name }
frame-sign-out = Sign out
frame-back = Back to the report
frame-edit = Edit this page
thread-label = Thread: from the town to the report

menu-partnerships = Partnerships
menu-towns = Towns
menu-agreements = Agreements
menu-activities = Activities
menu-reports = Reports
menu-desk = Desk
menu-account = Account

foot-site = This site
foot-contact = Contact
foot-data = Open data
foot-calendar = Calendar
foot-glossary = Glossary
foot-sign-in = Sign in
foot-duties = Legal
foot-accessibility = Accessibility statement
foot-barrier = Report a barrier
foot-legal = Legal notice
foot-privacy = Privacy
foot-look = Appearance
foot-look-system = As in the system
foot-look-light = Light
foot-look-dark = Dark
foot-look-contrast = More contrast
foot-demo = This is a demonstration: facts come from public sources, which each page names; everything else is marked as an example.
foot-sources = Places: GeoNames (CC BY 4.0). Register of partnerships: Wikidata (CC0). Land outlines: Natural Earth.

said-saved = Saved. Visible to everybody who may see this page.
said-created = Saved. The record now has its page.
said-restored = The earlier state is in force again. Nothing was lost: the history shows both.
said-reported = Thank you. Your report has arrived, and somebody will answer within a month.
said-signed-out = You are signed out.
said-signed-in = You are signed in.
said-drafted = The draft is made from the records. Only your office sees it.
said-draft-saved = Saved in the draft. Only your office sees it.
said-published = Published. Later changes of the records will not alter this edition.
said-password = Your password is changed. Other sessions were ended.

errors-title = Please check what you entered
# $title (String)
errors-in-title = Error: { $title }
problem-required = Please fill in this field.
problem-required-one-language = Please fill in this text in at least one language.
problem-one-line = Please write this in one line.
# $length (Number)
# $max (Number)
problem-too-long = This has { $length } characters. Please shorten it to { $max }.
problem-control-characters = This contains invisible control characters. Please type it again.
problem-day = Please write a date such as 2019, 05.2019 or 18.05.2019.
problem-end-before-start = The end lies before the beginning. Please check both dates.
problem-number = Please write a whole number in digits.
# $min (Number)
# $max (Number)
problem-out-of-range = Please write a number from { $min } to { $max }.
problem-decimal = Please write a number within the range, such as 51.3167.
problem-choose = Please choose one of the options.
problem-link = Please write a whole web address that begins with https://.
# $field (String)
problem-unknown-field = This form has no field “{ $field }”. Please open the page again and send it from there.
problem-taken = This is taken already. Please choose another one.

error-not-found = There is no such page
error-not-found-text = Either the address is mistyped, or the page is not public. The search finds everything that is.
error-not-found-link = To the search
error-forbidden = You may read this, but not change it
error-forbidden-towns = Only officers of the towns concerned may do this. If you should be one of them, please ask your administrator.
error-forbidden-officers = Only members of a town’s international office may do this. If you should be one of them, please ask your administrator.
error-forbidden-administrators = Only administrators of this site may do this.
error-stale = This form is no longer valid
error-stale-text = You have signed in again since you opened it, or it came from another site. Please go back, reload the page and send it again; what you typed is still there.
error-conflict = Somebody else saved this meanwhile
error-conflict-text = Please go back and open the page again.
error-refused = This cannot be done
error-nothing-to-publish = The report has no sentence yet. Make the draft first.
error-too-many = Too many attempts
# $seconds (Number)
error-too-many-text = Please wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} and try again.
error-busy = Just a moment, please
error-busy-text = Many people are here at the same time. Please try again in a few seconds. Nothing that you typed was lost.
error-full = There is no room to save this
error-full-text = The server’s disk is full. Nothing was changed; reading still works. Please keep this page open and tell your administrator.
error-bug = That is our fault
error-bug-text = Something went wrong on our side. Nothing was saved. Please try again; if it happens again, tell the administrator this number.
error-number = Number:

example = Example
# $language (String)
text-other-language = In { $language } only
text-machine = Machine translation, not yet checked
text-outdated = The original has changed since this translation

list-empty = Nothing found
list-filter = Filter
list-narrow = Narrow the list
# $n (Number)
list-more = Show { $n } more
list-filter-apply = Apply filters
list-filter-clear = Remove all filters
# $label (String)
list-chip-remove = Remove filter: { $label }
list-next = Next page
list-first = First page
list-export = Take this list with you
export-about = About this table
export-address = Address of the list
export-made-on = As of
list-any = All
list-pages = Pages of the list

history-title = History
history-hint = Who changed what and when. Nothing is ever lost; each earlier state can be restored.
history-when = When
history-who = Who
history-what = What
history-field = Field
history-before = Before
history-after = After
history-empty = –
history-restore = Restore this state
history-older = Older changes
verb-create = created
verb-edit = edited
verb-import = imported
verb-undo = import undone
verb-restore = earlier state restored
verb-standing = standing changed
verb-publish = published
verb-remove = removed
verb-confirm = confirmed
verb-move-online = moved online
verb-postpone = postponed
verb-cancel = cancelled
verb-demo = loaded with the demonstration

conflict-title = Somebody else saved this meanwhile
# $name (String)
# $when (String)
conflict-lead = { $name } saved this record on { $when }. Fields that only you changed are kept as you typed them. For the fields below, please choose.
conflict-was = Before
# $name (String)
conflict-theirs = Saved by { $name }
conflict-mine = Yours
conflict-other = Write something else
conflict-save = Save my choice
conflict-none = Only different fields were changed. Please save again; everything is kept.

map-title = Map
chart-as-table = Show as table
chart-csv = Table as CSV
source-label = Source
read-more = More
visible-to = Visible to everybody
