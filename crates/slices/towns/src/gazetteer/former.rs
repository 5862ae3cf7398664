//! Countries that are no more, by the four letters of ISO 3166-3.
//!
//! A former country never tells in which country a place lies today; its successors are only where to look.

/// A country that has been divided, united or renamed.
#[derive(Debug, PartialEq, Eq)]
pub struct Former {
    /// The code of ISO 3166-3: its last two letters, then those of the successor, or `HH` where there are several.
    pub code: &'static str,
    /// The two letters that it had in ISO 3166-1.
    pub letters: &'static str,
    /// The last year in which it existed.
    pub until: i16,
    /// The first year in which it bore the name and, where letters were used twice, the letters.
    from: i16,
    /// Where its places lie today, as two letters each.
    successors: &'static [&'static str],
    /// Its names in the five languages, as keys of comparison.
    names: &'static [&'static str],
}

impl Former {
    /// The countries of today in which its places lie.
    #[must_use]
    pub const fn successors(&self) -> &'static [&'static str] {
        self.successors
    }
}

static ALL: [Former; 10] = [
    Former {
        code: "SUHH",
        letters: "SU",
        until: 1991,
        from: 1922,
        successors: &[
            "AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "RU", "TJ", "TM", "UA",
            "UZ",
        ],
        names: &[
            "udssr",
            "sowjetunion",
            "sowjet union",
            "union der sozialistischen sowjetrepubliken",
            "ussr",
            "soviet union",
            "union of soviet socialist republics",
            "urss",
            "union sovietique",
            "zsrr",
            "zwiazek radziecki",
            "zwiazek sowiecki",
            "ссср",
            "советскии союз",
            "союз советских социалистических республик",
        ],
    },
    Former {
        code: "YUCS",
        letters: "YU",
        until: 2003,
        from: 1918,
        successors: &["BA", "HR", "ME", "MK", "RS", "SI", "XK"],
        names: &[
            "jugoslawien",
            "sfr jugoslawien",
            "br jugoslawien",
            "sfrj",
            "yugoslavia",
            "sfr yugoslavia",
            "yougoslavie",
            "jugoslawia",
            "jugoslavija",
            "югославия",
            "сфрю",
        ],
    },
    Former {
        code: "DDDE",
        letters: "DD",
        until: 1990,
        from: 1949,
        successors: &["DE"],
        names: &[
            "ddr",
            "deutsche demokratische republik",
            "ostdeutschland",
            "gdr",
            "german democratic republic",
            "east germany",
            "rda",
            "republique democratique allemande",
            "allemagne de l est",
            "nrd",
            "niemiecka republika demokratyczna",
            "гдр",
            "германская демократическая республика",
        ],
    },
    Former {
        code: "CSHH",
        letters: "CS",
        until: 1992,
        from: 1918,
        successors: &["CZ", "SK"],
        names: &[
            "tschechoslowakei",
            "tschechoslowakische republik",
            "cssr",
            "csfr",
            "csr",
            "czechoslovakia",
            "czecho slovakia",
            "tchecoslovaquie",
            "czechoslowacja",
            "ceskoslovensko",
            "чехословакия",
            "чсср",
        ],
    },
    Former {
        code: "CSXX",
        letters: "CS",
        until: 2006,
        from: 2003,
        successors: &["ME", "RS", "XK"],
        names: &[
            "serbien und montenegro",
            "serbien montenegro",
            "serbia and montenegro",
            "serbie et montenegro",
            "serbie montenegro",
            "serbia i czarnogora",
            "srbija i crna gora",
            "сербия и черногория",
        ],
    },
    Former {
        code: "ZRCD",
        letters: "ZR",
        until: 1997,
        from: 1971,
        successors: &["CD"],
        names: &["zaire", "zair", "заир"],
    },
    Former {
        code: "HVBF",
        letters: "HV",
        until: 1984,
        from: 1958,
        successors: &["BF"],
        names: &[
            "obervolta",
            "upper volta",
            "haute volta",
            "gorna wolta",
            "верхняя вольта",
        ],
    },
    Former {
        code: "RHZW",
        letters: "RH",
        until: 1980,
        from: 1965,
        successors: &["ZW"],
        names: &[
            "rhodesien",
            "sudrhodesien",
            "rhodesia",
            "rhodesie",
            "rodezja",
            "родезия",
        ],
    },
    Former {
        code: "YDYE",
        letters: "YD",
        until: 1990,
        from: 1967,
        successors: &["YE"],
        names: &[
            "sudjemen",
            "south yemen",
            "yemen du sud",
            "jemen poludniowy",
            "южныи иемен",
        ],
    },
    Former {
        code: "ANHH",
        letters: "AN",
        until: 2010,
        from: 1954,
        successors: &["BQ", "CW", "SX"],
        names: &[
            "niederlandische antillen",
            "netherlands antilles",
            "antilles neerlandaises",
            "antyle holenderskie",
            "нидерландские антильские острова",
        ],
    },
];

/// The former countries with this name or these letters, in that year if one is given.
pub(crate) fn named(key: &str, year: Option<i16>) -> Vec<&'static Former> {
    ALL.iter()
        .filter(|former| {
            let called = former.names.contains(&key) || former.letters.eq_ignore_ascii_case(key);
            let lived = year.is_none_or(|year| (former.from..=former.until).contains(&year));
            called && lived
        })
        .collect()
}

/// Whether two letters of today meant another country in that year.
pub(crate) fn reused(letters: &str, year: Option<i16>) -> bool {
    year.is_some() && !named(&letters.to_lowercase(), year).is_empty()
}
