/// The texts of this room in one language: a method a message, made from the files in `texts/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    lang: ::values::Lang,
    is_pseudo: bool,
}

#[expect(clippy::allow_attributes, reason = "which lints generated code meets depends on the messages")]
#[allow(clippy::all, clippy::pedantic, reason = "generated")]
impl Texts {
    /// The texts in this language.
    #[must_use]
    pub fn new(lang: ::values::Lang) -> Self {
        Self { lang, is_pseudo: ::texts::is_pseudo() }
    }

    /// The texts as the layout tests need them: a good deal longer than this language's, and full of accents.
    #[must_use]
    pub const fn pseudo(lang: ::values::Lang) -> Self {
        Self { lang, is_pseudo: true }
    }

    /// The language.
    #[must_use]
    pub const fn lang(self) -> ::values::Lang {
        self.lang
    }

    /// Whether these are the texts for layout tests.
    #[must_use]
    pub const fn is_pseudo(self) -> bool {
        self.is_pseudo
    }

    /// `Of another room`
    #[must_use]
    pub fn other_room(self) -> &'static str {
        ::texts::made::plain(self.is_pseudo, match self.lang {
            ::values::Lang::De => "Aus einem anderen Raum",
            ::values::Lang::En => "Of another room",
            ::values::Lang::Fr => "D’une autre pièce",
            ::values::Lang::Pl => "Z innego pokoju",
            ::values::Lang::Ru => "Из другой комнаты",
        })
    }

    /// `{town} has {count} partnerships.`
    #[must_use]
    pub fn count(self, town: &str, count: i64) -> String {
        let mut out = String::new();
        match self.lang {
            ::values::Lang::De => {
                match (count, ::texts::locale::plural_category(self.lang, count)) {
                    (0, _) => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " hat noch keine Partnerschaft.");
                    }
                    (_, "one") => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " hat eine Partnerschaft.");
                    }
                    _ => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " hat ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " Partnerschaften.");
                    }
                }
            }
            ::values::Lang::En => {
                match (count, ::texts::locale::plural_category(self.lang, count)) {
                    (0, _) => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " has no partnerships yet.");
                    }
                    (_, "one") => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " has one partnership.");
                    }
                    _ => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " has ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " partnerships.");
                    }
                }
            }
            ::values::Lang::Fr => {
                match (count, ::texts::locale::plural_category(self.lang, count)) {
                    (0, _) => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " n’a pas encore de partenariat.");
                    }
                    (_, "one") => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " a ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " partenariat.");
                    }
                    _ => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " a ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " partenariats.");
                    }
                }
            }
            ::values::Lang::Pl => {
                match (count, ::texts::locale::plural_category(self.lang, count)) {
                    (0, _) => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " nie ma jeszcze partnerstw.");
                    }
                    (_, "few") => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " ma ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " partnerstwa.");
                    }
                    (_, "many") => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " ma ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " partnerstw.");
                    }
                    (_, "one") => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " ma jedno partnerstwo.");
                    }
                    _ => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, " ma ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " partnerstwa.");
                    }
                }
            }
            ::values::Lang::Ru => {
                match (count, ::texts::locale::plural_category(self.lang, count)) {
                    (0, _) => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, ": партнёрств пока нет.");
                    }
                    (_, "few") => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, ": ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " партнёрства.");
                    }
                    (_, "many") => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, ": ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " партнёрств.");
                    }
                    (_, "one") => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, ": ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " партнёрство.");
                    }
                    _ => {
                        out.push_str(town);
                        ::texts::made::say(&mut out, self.is_pseudo, ": ");
                        out.push_str(&::texts::locale::number(self.lang, count));
                        ::texts::made::say(&mut out, self.is_pseudo, " партнёрства.");
                    }
                }
            }
        }
        out
    }

    /// `First line second line`
    #[must_use]
    pub fn lines(self) -> &'static str {
        ::texts::made::plain(self.is_pseudo, match self.lang {
            ::values::Lang::De => "Erste Zeile\nzweite Zeile",
            ::values::Lang::En => "First line\nsecond line",
            ::values::Lang::Fr => "Première ligne\ndeuxième ligne",
            ::values::Lang::Pl => "Pierwsza linia\ndruga linia",
            ::values::Lang::Ru => "Первая строка\nвторая строка",
        })
    }

    /// `None`
    #[must_use]
    pub fn nothing(self, towns: i64) -> String {
        let mut out = String::new();
        match self.lang {
            ::values::Lang::De => {
                ::texts::made::say(&mut out, self.is_pseudo, "Keine");
            }
            ::values::Lang::En => {
                ::texts::made::say(&mut out, self.is_pseudo, "None");
            }
            ::values::Lang::Fr => {
                ::texts::made::say(&mut out, self.is_pseudo, "Aucune");
            }
            ::values::Lang::Pl => {
                match (towns, ::texts::locale::plural_category(self.lang, towns)) {
                    (_, "few") => {
                        ::texts::made::say(&mut out, self.is_pseudo, "Żadnego z ");
                        out.push_str(&::texts::locale::number(self.lang, towns));
                        ::texts::made::say(&mut out, self.is_pseudo, " miast");
                    }
                    (_, "many") => {
                        ::texts::made::say(&mut out, self.is_pseudo, "Żadnego z ");
                        out.push_str(&::texts::locale::number(self.lang, towns));
                        ::texts::made::say(&mut out, self.is_pseudo, " miast");
                    }
                    (_, "one") => {
                        ::texts::made::say(&mut out, self.is_pseudo, "Żadnego z ");
                        out.push_str(&::texts::locale::number(self.lang, towns));
                        ::texts::made::say(&mut out, self.is_pseudo, " miasta");
                    }
                    _ => {
                        ::texts::made::say(&mut out, self.is_pseudo, "Żadnego z ");
                        out.push_str(&::texts::locale::number(self.lang, towns));
                        ::texts::made::say(&mut out, self.is_pseudo, " miasta");
                    }
                }
            }
            ::values::Lang::Ru => {
                ::texts::made::say(&mut out, self.is_pseudo, "Нет");
            }
        }
        out
    }

    /// `It has ended. Partnerships: {n}`
    #[must_use]
    pub fn standing(self, standing: &str, n: i64) -> String {
        let mut out = String::new();
        match self.lang {
            ::values::Lang::De => {
                ::texts::made::say(&mut out, self.is_pseudo, "Sie ");
                match standing {
                    "in_force" => {
                        ::texts::made::say(&mut out, self.is_pseudo, "besteht");
                    }
                    "suspended" => {
                        ::texts::made::say(&mut out, self.is_pseudo, "ist ausgesetzt");
                    }
                    _ => {
                        ::texts::made::say(&mut out, self.is_pseudo, "ist beendet");
                    }
                }
                ::texts::made::say(&mut out, self.is_pseudo, ". Partnerschaften: ");
                out.push_str(&::texts::locale::number(self.lang, n));
            }
            ::values::Lang::En => {
                ::texts::made::say(&mut out, self.is_pseudo, "It ");
                match standing {
                    "in_force" => {
                        ::texts::made::say(&mut out, self.is_pseudo, "is in force");
                    }
                    "suspended" => {
                        ::texts::made::say(&mut out, self.is_pseudo, "is suspended");
                    }
                    _ => {
                        ::texts::made::say(&mut out, self.is_pseudo, "has ended");
                    }
                }
                ::texts::made::say(&mut out, self.is_pseudo, ". Partnerships: ");
                out.push_str(&::texts::locale::number(self.lang, n));
            }
            ::values::Lang::Fr => {
                ::texts::made::say(&mut out, self.is_pseudo, "Il ");
                match standing {
                    "in_force" => {
                        ::texts::made::say(&mut out, self.is_pseudo, "est en vigueur");
                    }
                    "suspended" => {
                        ::texts::made::say(&mut out, self.is_pseudo, "est suspendu");
                    }
                    _ => {
                        ::texts::made::say(&mut out, self.is_pseudo, "est terminé");
                    }
                }
                ::texts::made::say(&mut out, self.is_pseudo, ". Partenariats : ");
                out.push_str(&::texts::locale::number(self.lang, n));
            }
            ::values::Lang::Pl => {
                ::texts::made::say(&mut out, self.is_pseudo, "Ono ");
                match standing {
                    "in_force" => {
                        ::texts::made::say(&mut out, self.is_pseudo, "obowiązuje");
                    }
                    "suspended" => {
                        ::texts::made::say(&mut out, self.is_pseudo, "jest zawieszone");
                    }
                    _ => {
                        ::texts::made::say(&mut out, self.is_pseudo, "jest zakończone");
                    }
                }
                ::texts::made::say(&mut out, self.is_pseudo, ". Partnerstwa: ");
                out.push_str(&::texts::locale::number(self.lang, n));
            }
            ::values::Lang::Ru => {
                ::texts::made::say(&mut out, self.is_pseudo, "Оно ");
                match standing {
                    "in_force" => {
                        ::texts::made::say(&mut out, self.is_pseudo, "действует");
                    }
                    "suspended" => {
                        ::texts::made::say(&mut out, self.is_pseudo, "приостановлено");
                    }
                    _ => {
                        ::texts::made::say(&mut out, self.is_pseudo, "прекращено");
                    }
                }
                ::texts::made::say(&mut out, self.is_pseudo, ". Партнёрства: ");
                out.push_str(&::texts::locale::number(self.lang, n));
            }
        }
        out
    }

    /// `Partnerships`
    #[must_use]
    pub fn title(self) -> &'static str {
        ::texts::made::plain(self.is_pseudo, match self.lang {
            ::values::Lang::De => "Partnerschaften",
            ::values::Lang::En => "Partnerships",
            ::values::Lang::Fr => "Partenariats",
            ::values::Lang::Pl => "Partnerstwa",
            ::values::Lang::Ru => "Партнёрства",
        })
    }

    /// `{ “quoted” \ and 'plain'`
    #[must_use]
    pub fn type_of(self) -> &'static str {
        ::texts::made::plain(self.is_pseudo, match self.lang {
            ::values::Lang::De => "{\u{a0}„zitiert“ \\ und `schlicht`",
            ::values::Lang::En => "{\u{a0}“quoted” \\ and `plain`",
            ::values::Lang::Fr => "{\u{a0}« cité » \\ et `simple`",
            ::values::Lang::Pl => "{\u{a0}„cytat” \\ i `zwykły`",
            ::values::Lang::Ru => "{\u{a0}«цитата» \\ и `просто`",
        })
    }

    /// `Welcome to Jumelage, {name}`
    #[must_use]
    pub fn welcome(self, name: &str) -> String {
        let mut out = String::new();
        match self.lang {
            ::values::Lang::De => {
                ::texts::made::say(&mut out, self.is_pseudo, "Willkommen bei Jumelage, ");
                out.push_str(name);
            }
            ::values::Lang::En => {
                ::texts::made::say(&mut out, self.is_pseudo, "Welcome to Jumelage, ");
                out.push_str(name);
            }
            ::values::Lang::Fr => {
                ::texts::made::say(&mut out, self.is_pseudo, "Bienvenue sur Jumelage, ");
                out.push_str(name);
            }
            ::values::Lang::Pl => {
                ::texts::made::say(&mut out, self.is_pseudo, "Witamy w Jumelage, ");
                out.push_str(name);
            }
            ::values::Lang::Ru => {
                ::texts::made::say(&mut out, self.is_pseudo, "Добро пожаловать в Jumelage, ");
                out.push_str(name);
            }
        }
        out
    }

    /// The message with this key, as in the files; `None` where there is none.
    ///
    /// Missing arguments are shown as nothing and zero: the page matters more than the sentence.
    #[must_use]
    pub fn by_key(self, key: &str, args: &[(&str, ::values::Arg)]) -> Option<String> {
        let _ = args;
        match key {
            "other-room" => Some(self.other_room().to_owned()),
            "sample-count" => Some(self.count(&::texts::made::text_arg(self.lang, args, "town"), ::texts::made::number_arg(args, "count"))),
            "sample-lines" => Some(self.lines().to_owned()),
            "sample-nothing" => Some(self.nothing(::texts::made::number_arg(args, "towns"))),
            "sample-standing" => Some(self.standing(&::texts::made::text_arg(self.lang, args, "standing"), ::texts::made::number_arg(args, "n"))),
            "sample-title" => Some(self.title().to_owned()),
            "sample-type-of" => Some(self.type_of().to_owned()),
            "sample-welcome" => Some(self.welcome(&::texts::made::text_arg(self.lang, args, "name"))),
            _ => None,
        }
    }

    /// All keys, sorted.
    pub const KEYS: &'static [&'static str] = &[
        "other-room",
        "sample-count",
        "sample-lines",
        "sample-nothing",
        "sample-standing",
        "sample-title",
        "sample-type-of",
        "sample-welcome",
    ];
}
