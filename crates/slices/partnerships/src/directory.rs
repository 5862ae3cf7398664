//! The directory: all partnerships in the order of their slugs, and for each value by which the list is narrowed
//! the set of those that have it. A page of the list, its count and the numbers of its facets are read off
//! these sets, whatever the filter and however deep the page.
//!
//! It holds hidden records, too, so nothing is read off it but through [`Directory::in_scope`], which is the policy of
//! [`Scope`] on sets; a test holds the two together. What is deliberately not here: how it is read from the
//! database and brought up to date, see `store`.

use crate::{Kind, Standing};
use access::{Scope, Visibility};
use std::collections::HashMap;
use values::{Bits, Country, Day, PartnershipId, Slug};

/// What the directory knows of a partnership.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: PartnershipId,
    pub(crate) slug: Slug,
    pub(crate) kind: Kind,
    pub(crate) standing: Standing,
    pub(crate) since: Option<Day>,
    pub(crate) visibility: Visibility,
    /// The countries of its parties.
    pub(crate) countries: Vec<Country>,
}

/// One value that partnerships have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Mark {
    Visibility(Visibility),
    Kind(Kind),
    Standing(Standing),
    Country(Country),
    /// The year in which it began.
    Year(i64),
    /// The decade in which it began, by its first year.
    Decade(i64),
}

/// All partnerships, in the order of their slugs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Directory {
    rows: Vec<(Slug, PartnershipId)>,
    by_mark: HashMap<Mark, Bits>,
}

/// What narrows the list, as sets: the marks of the filters, one a facet, and what else must hold.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chosen {
    pub(crate) kind: Option<Mark>,
    pub(crate) standing: Option<Mark>,
    pub(crate) country: Option<Mark>,
    /// A year or a decade.
    pub(crate) begun: Option<Mark>,
    /// What the other filters leave, such as a town's partnerships.
    pub(crate) others: Vec<Bits>,
}

/// How many partnerships there are behind each value, under the other filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) kinds: Vec<(Kind, i64)>,
    pub(crate) standings: Vec<(Standing, i64)>,
    /// The most first.
    pub(crate) countries: Vec<(Country, i64)>,
    /// The latest first.
    pub(crate) decades: Vec<(i64, i64)>,
}

impl Directory {
    /// The directory of these partnerships, and of parties' countries by partnership.
    pub(crate) fn new(mut entries: Vec<Entry>, countries: &[(PartnershipId, Country)]) -> Self {
        entries.sort_unstable_by(|a, b| a.slug.cmp(&b.slug));
        let mut directory = Self::default();
        let mut places = HashMap::with_capacity(entries.len());
        for (place, entry) in entries.into_iter().enumerate() {
            directory.mark(place, &entry);
            places.insert(entry.id, place);
            directory.rows.push((entry.slug, entry.id));
        }
        for (id, country) in countries {
            if let Some(place) = places.get(id) {
                let bits = directory.by_mark.entry(Mark::Country(*country));
                bits.or_default().insert(*place);
            }
        }
        directory
    }

    /// Brings one partnership up to date; nothing for one that is gone.
    pub(crate) fn put(&mut self, id: PartnershipId, now: Option<&Entry>) {
        if let Some(place) = self.rows.iter().position(|(_, known)| *known == id) {
            for bits in self.by_mark.values_mut() {
                bits.remove(place);
            }
        }
        let Some(entry) = now else { return };
        let place = match self.place(entry.slug.as_str()) {
            Ok(place) => place,
            Err(place) => {
                self.rows.insert(place, (entry.slug.clone(), id));
                for bits in self.by_mark.values_mut() {
                    bits.make_room(place);
                }
                place
            }
        };
        // A row of one that went may bear the slug still.
        if let Some(row) = self.rows.get_mut(place) {
            row.1 = id;
        }
        self.mark(place, entry);
    }

    fn mark(&mut self, place: usize, entry: &Entry) {
        let year = entry.since.map(|day| i64::from(day.year()));
        let marks = [
            Some(Mark::Visibility(entry.visibility)),
            Some(Mark::Kind(entry.kind)),
            Some(Mark::Standing(entry.standing)),
            year.map(Mark::Year),
            year.map(|year| Mark::Decade(decade(year))),
        ];
        let countries = entry.countries.iter().copied().map(Mark::Country);
        for mark in marks.into_iter().flatten().chain(countries) {
            self.by_mark.entry(mark).or_default().insert(place);
        }
    }

    fn place(&self, slug: &str) -> Result<usize, usize> {
        self.rows
            .binary_search_by(|(known, _)| known.as_str().cmp(slug))
    }

    /// The set of those with these slugs.
    pub(crate) fn with_slugs(&self, slugs: &[Slug]) -> Bits {
        let places = slugs.iter().map(|slug| self.place(slug.as_str()));
        places.flatten().collect()
    }

    /// What is in scope, as [`Scope::covers`] says of each; `own` are those of the scope's towns.
    pub(crate) fn in_scope(&self, scope: &Scope, own: &Bits) -> Bits {
        let mut seen = Bits::default();
        for visibility in Visibility::ALL {
            let mut bits = self.of(Mark::Visibility(visibility));
            match visibility {
                Visibility::Public => {}
                Visibility::Offices if scope.everything || scope.offices => {}
                Visibility::Parties if scope.everything => {}
                Visibility::Parties => bits.keep(own),
                Visibility::Offices => continue,
            }
            seen.add(&bits);
        }
        seen
    }

    /// Whether some are shown to their towns' officers alone, so that these must be asked for.
    pub(crate) fn has_of_parties(&self) -> bool {
        let of_parties = self.by_mark.get(&Mark::Visibility(Visibility::Parties));
        of_parties.is_some_and(|bits| bits.count() > 0)
    }

    fn of(&self, mark: Mark) -> Bits {
        self.by_mark.get(&mark).cloned().unwrap_or_default()
    }

    /// What is left of a set under these filters.
    pub(crate) fn narrowed(&self, seen: &Bits, chosen: &Chosen) -> Bits {
        let mut left = seen.clone();
        for bits in &chosen.others {
            left.keep(bits);
        }
        let marks = [chosen.kind, chosen.standing, chosen.country, chosen.begun];
        for mark in marks.into_iter().flatten() {
            match self.by_mark.get(&mark) {
                Some(bits) => left.keep(bits),
                None => left = Bits::default(),
            }
        }
        left
    }

    /// How many of a set have each value, under the filters of the other facets. A value that nobody has is left
    /// out, unless it is chosen.
    pub(crate) fn counts(&self, seen: &Bits, chosen: &Chosen) -> Counts {
        let without = |change: fn(&mut Chosen)| {
            let mut others = chosen.clone();
            change(&mut others);
            self.narrowed(seen, &others)
        };
        let of_kinds = without(|chosen| chosen.kind = None);
        let of_standings = without(|chosen| chosen.standing = None);
        let of_countries = without(|chosen| chosen.country = None);
        let of_decades = without(|chosen| chosen.begun = None);
        let mut counts = Counts::default();
        for (mark, bits) in &self.by_mark {
            let is_chosen =
                [chosen.kind, chosen.standing, chosen.country, chosen.begun].contains(&Some(*mark));
            let counted =
                |left: &Bits| Some(left.count_shared(bits)).filter(|n| *n > 0 || is_chosen);
            match *mark {
                Mark::Kind(kind) => counts.kinds.extend(counted(&of_kinds).map(|n| (kind, n))),
                Mark::Standing(standing) => {
                    let n = counted(&of_standings);
                    counts.standings.extend(n.map(|n| (standing, n)));
                }
                Mark::Country(country) => {
                    let n = counted(&of_countries);
                    counts.countries.extend(n.map(|n| (country, n)));
                }
                Mark::Decade(decade) => {
                    counts
                        .decades
                        .extend(counted(&of_decades).map(|n| (decade, n)));
                }
                Mark::Visibility(_) | Mark::Year(_) => {}
            }
        }
        let order = |code: &str, all: &[&str]| all.iter().position(|one| *one == code);
        counts
            .kinds
            .sort_unstable_by_key(|(kind, _)| order(kind.code(), &Kind::ALL.map(Kind::code)));
        counts.standings.sort_unstable_by_key(|(standing, _)| {
            order(standing.code(), &Standing::ALL.map(Standing::code))
        });
        counts
            .countries
            .sort_unstable_by_key(|(country, n)| (-n, *country));
        counts.decades.sort_unstable_by_key(|(decade, _)| -decade);
        counts
    }

    /// The page of a set that begins behind a slug: at most so many, and the slug of the last one where more
    /// come behind it.
    pub(crate) fn page(
        &self,
        left: &Bits,
        after: Option<&str>,
        limit: usize,
    ) -> (Vec<PartnershipId>, Option<&(Slug, PartnershipId)>) {
        let first = after.map_or(0, |slug| match self.place(slug) {
            Ok(place) => place + 1,
            Err(place) => place,
        });
        let mut rows = left.from(first).filter_map(|place| self.rows.get(place));
        let page: Vec<_> = rows.by_ref().take(limit).collect();
        let last = page.last().copied().filter(|_| rows.next().is_some());
        (page.iter().map(|(_, id)| *id).collect(), last)
    }
}

/// The first year of a year's decade.
pub(crate) fn decade(year: i64) -> i64 {
    year - year.rem_euclid(10)
}
