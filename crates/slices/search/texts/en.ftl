title = Search
title-of = Search: { $line }
label = Search everything
question = What are you looking for?
button = Search
hint = Towns, partnerships, agreements, activities, organisations, funds and reports, in any language and spelling.
also-known = Also known as:
narrow = Narrow the results
results = Results
# $n (Number)
count = { $n ->
    [one] One result
   *[other] { $n } results
}
corrected = Nothing is spelt like that. These are the results for what was probably meant:
by-any = Nothing contains all the words. These results contain some of them.
year-of = { $town } in { $year }
nothing = Nothing was found for “{ $line }”.
nothing-advice = Try fewer words, or go on here:
way-everything = Search everything, without narrowing
way-towns = All towns
way-partnerships = All partnerships
way-map = Map of partnerships
facet-what = What
facet-country = Country
facet-year = Year
facet-all = All
noun-town = Towns
noun-partnership = Partnerships
noun-agreement = Agreements
noun-commitment = Commitments
noun-activity = Activities
noun-series = Series
noun-report = Reports
noun-organisation = Organisations
noun-person = People in office
noun-fund = Funds
noun-other = Other
col-kind = Kind
col-title = Title
col-native = Local name
col-summary = In short
col-address = Address
# Words by which people name kinds of things, and words that say nothing alone; matched by their stems.
words-town = town towns city cities municipality municipalities
words-partnership = partnership partnerships twinning twinnings partner partners sister
words-agreement = agreement agreements treaty contract
words-commitment = commitment commitments promise promises
words-activity = activity activities event events
words-series = series
words-organisation = organisation organisations association associations
words-fund = fund funds
words-report = report reports
words-passed-over = the a an and or of in on at to for from with by between about what who is are was year years
