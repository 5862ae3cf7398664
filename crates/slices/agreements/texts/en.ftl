list-title = Agreements
list-lead = What towns have signed and promised each other.
list-year = Signed in the year
col-title = Agreement
col-parties = Parties
col-kind = Kind
col-signed = Day of signing
col-term = Term
col-address = Address
col-number = Number
col-field = Field of cooperation
col-commitment = Commitment
col-responsible = Responsible
col-due = Due
col-change = Change
col-before = Before
col-after = After
kind-charter = Twinning charter
kind-communique = Communiqué
kind-memorandum = Memorandum of understanding
kind-programme = Work programme
kind-agreement = Agreement
term-ahead = not yet begun
term-running = running
term-over = ended
signed-on = signed { $when }
# $n (Number)
count-agreements = { $n ->
    [one] One agreement
   *[other] { $n } agreements
}
# $n (Number)
commitments-count = { $n ->
    [one] One commitment
   *[other] { $n } commitments
}
show-beside-of = Signed separately beside:
show-field-only = named as a field, without a single commitment
show-no-field = Without a field
show-no-commitments = No single commitments of this agreement are recorded yet.
show-new-here = new in this agreement
show-beside = Separate agreements
show-signatories = Signed by
show-offices = Offices on the day of signing.
show-unnamed = Name not shown
unnamed = a person whose name is not shown
panel-person = Agreements signed
show-facts = At a glance
show-place = Signed in
show-not-recorded = not recorded yet
show-before = Predecessor
show-after = Successor
show-languages = Language versions
show-authentic = Authentic
show-compare = Compare with { $title }
show-history = History
commitment-kicker = Commitment { $n }
compare-here = Comparison
compare-title = { $old } and { $new }
compare-without = No single commitments of “{ $title }” are recorded. Whether other commitments were changed or dropped is open.
compare-fields = Fields of cooperation
compare-commitments = Commitments
# $n (Number)
compare-all = all ({ $n })
change-kept = kept
change-changed = changed
change-new = new
change-dropped = dropped
# $n (Number)
count-kept = { $n ->
    [one] { $n } kept
   *[other] { $n } kept
}
# $n (Number)
count-changed = { $n ->
    [one] { $n } changed
   *[other] { $n } changed
}
# $n (Number)
count-new = { $n ->
    [one] { $n } new
   *[other] { $n } new
}
# $n (Number)
count-dropped = { $n ->
    [one] { $n } dropped
   *[other] { $n } dropped
}
new-title = Record an agreement
choose-lead = Which partnership does it belong to? Its towns are the parties.
choose-button = Continue
edit-partnership = Partnership
edit-title = Its own title, if it has one
edit-day-hint = As exactly as you know it: 18.05.2019, 05.2019 or 2019
edit-town = Town of signing
edit-place = Place there or elsewhere, such as the town hall
edit-term-from = Term from
edit-term-to = Term to
edit-languages-hint = Language codes with commas, such as de, ru
edit-main = Separate, beside this agreement
edit-source = Source
edit-person = Who signed
edit-new-name = New name, if the person is not in the list
edit-new-name-hint = The person joins the contacts with the office.
edit-new-name-hidden = Only the offices see the new name
edit-office = Office that day
edit-find = Find among the contacts
edit-find-hint = The beginning of a name. Whoever is found then stands in the lists of signatories.
edit-find-button = Find
edit-fields = Fields of cooperation
edit-fields-hint = In the order of the text, also those without a single commitment.
edit-commitments = Commitments
edit-commitments-hint = One sentence each. The number stays for ever; a commitment is removed by emptying all its fields.
edit-wording = The commitment in one sentence
edit-add = Offer more rows
edit-save = Save – visible to everybody
agreements-problem-wording = Please write the commitment in at least one language, or empty all its fields.
agreements-problem-languages = Please write language codes with commas, such as de, ru.
agreements-problem-authentic = Only a language version can be authentic. Please name it there, too.
agreements-problem-elsewhere = That agreement belongs to another partnership. Please choose one from the list.
agreements-problem-circle = The agreement would then follow upon itself. Please choose another.
agreements-problem-two-signers = Please either choose a person from the list or type a new name.
agreements-problem-signer = Please choose who signed, or type the name.
agreements-problem-known-signer = This name is already among the contacts. Please choose the person in the list above and empty this field. If it is somebody else of the same name, please add that person under Contacts first.
moment-signed = { $kind } signed
moment-holds = in force { $term }
compare-ribbon = The renewal ribbon
compare-ribbon-caption = Bands: kept or changed. What ends on the left was dropped; what begins on the right is new. The same stands below as a list.
# $parties (String)
# $when (String)
# $title (String)
report-signed = In the partnership { $parties }, “{ $title }” was signed { $when }.
# $parties (String)
# $when (String)
# $title (String)
# $place (String)
report-signed-in = In the partnership { $parties }, “{ $title }” was signed in { $place } { $when }.
# $who (String)
report-signed-by = It was signed by { $who }.
# $who (String)
report-signed-in-office = Signatories: { $who }.
# $term (String)
report-term = Term: { $term }.
# $n (Number)
report-commitments = { $n ->
        [one] It holds { $n } commitment.
       *[other] It holds { $n } commitments.
    }
# $parties (String)
# $title (String)
# $when (String)
report-ends = In the partnership { $parties }, “{ $title }” runs out { $when }.
