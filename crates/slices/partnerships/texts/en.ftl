list-title = Partnerships
list-lead = Who is joined with whom, since when, and how it stands today.
list-name = Place
list-country = Country (two letters)
list-year = Begun in the year
# $n (Number)
list-count = { $n ->
    [one] One partnership
   *[other] { $n } partnerships
}
facet-country = Country
facet-decade = Begun
col-title = Partnership
col-countries = Countries
col-kind = Kind
col-since = Since
col-state = State
col-address = Address
kind-twinning = Town twinning
kind-friendship = Friendship
kind-cooperation = Cooperation
kind-contact = Contact
kind-unknown = Kind not known
standing-in-preparation = in preparation
standing-in-force = in force
standing-suspended = suspended
standing-ended = ended
standing-unknown = not known
contacts-open = Official contacts are open
contacts-paused = Official contacts are paused
contacts-unknown = not known
state-active = Partners { $since }.
state-suspended = Suspended.
state-suspended-since = Suspended { $since }.
state-ended = Ended.
state-ended-period = Partners in { $years }; ended.
state-paused = Official contacts are paused; the partnership stands.
state-paused-since = Official contacts have been paused { $since }; the partnership stands.
state-remains = What has grown together remains documented here.
# $n (Number)
partners-count = { $n ->
    [one] One partner
   *[other] { $n } partners
}
fact-honour = Honour
show-about = What it is about
show-facts = At a glance
show-since = Begun
show-standing = Standing
show-contacts = Official contacts
show-fields = Fields of cooperation
show-founders = Founded by
show-sponsors = Sponsored by
show-local-time = local time
show-timeline = What has happened
show-decided-by = Decided by
show-uncertain = The source does not say this plainly.
show-history = History
new-title = New partnership
edit-find-town = Find a town to choose
edit-find-town-hint = In any language and script. It then stands in the lists below.
edit-find-button = Find
edit-party = Party
edit-own-term = The towns’ own term
edit-source = Source
edit-facts = Decisions and honours with their dates
edit-facts-hint = What it became, since when, who decided, why, and where it is written.
edit-fact-what = What
edit-fact-value = Became
edit-fact-since = Since when
edit-fact-wording = Reason, scope and term in your own words
edit-fact-certain = The source says it plainly
# $n (Number)
# $part (String)
edit-fact-part = Decision or honour { $n } – { $part }
edit-save = Save – visible to everybody
partnerships-problem-two-parties = A partnership has at least two different parties. Please choose both.
partnerships-problem-value = What it became does not go with what changed. Please choose both to match.
moment-begun = It begins
col-until = Until
col-what = What
timeline-title = The history: { $name }
timeline-decade = { $decade }s
timeline-back = To the partnership
timeline-of = What is shown
timeline-state = Beginning and decisions
timeline-agreements = Agreements
timeline-activities = Activities
show-whole-timeline = The whole history as a timeline
state-decided = Who decided
state-wording = What it means
col-partner = Partner
distance = { $km } km
map-title = Map of the partners of { $town }
map-caption = Directions are true; distances are squeezed outwards.
map-active = in force
map-suspended = suspended, or official contacts are paused
map-friendship = friendship or contact
lifelines-title = How long the partnerships have lasted
lifelines-description = The oldest tie is with { $oldest }, since { $since }; the newest began in { $year } with { $newest }.
lifelines-today = today
lifelines-caption = Knots: agreements. Ticks: activities. Hatched: suspended, or official contacts paused.
# $n (Number)
map-description = { $n ->
    [one] One partner of { $town } is on the map: { $far }, { $distance } away.
   *[other] { $n } partners of { $town } are on the map. The farthest is { $far }: { $distance }.
}
col-lat = Latitude
col-lon = Longitude
list-map = Show on the map
map-page-title = Map of the partnerships
map-page-lead = Where the partnerships lead. The same stands below as a list.
map-page-list = The same partnerships as a list
map-page-all = See all of them in the list
register-title = Partnerships on the map
# $n (Number)
register-description = { $n ->
    [one] { $n } partnership between { $towns } places
   *[other] { $n } partnerships between { $towns } places
}
# $kind (String)
# $name (String)
# $when (String)
report-begun = { $kind ->
        [twinning] The twinning
        [friendship] The friendship
        [cooperation] The cooperation
       *[contact] The contact
    } { $name } began { $when }.
# $fields (String)
report-fields = Fields of cooperation: { $fields }.
# $n (Number)
# $name (String)
# $begun (String)
report-anniversary = { $n ->
        [one] The partnership { $name } was { $n } year old (since { $begun }).
       *[other] The partnership { $name } was { $n } years old (since { $begun }).
    }
# $what (String)
# $name (String)
# $when (String)
report-decided = { $what ->
        [suspended] The partnership { $name } was suspended { $when }.
        [ended] The partnership { $name } ended { $when }.
        [resumed] The partnership { $name } holds again; that was decided { $when }.
        [paused] Official contacts of the partnership { $name } were paused { $when }; the partnership stands.
        [opened] Official contacts of the partnership { $name } were taken up again { $when }.
       *[honoured] The partnership { $name } was honoured { $when }.
    }
# $who (String)
report-decided-by = Decided by: { $who }.
