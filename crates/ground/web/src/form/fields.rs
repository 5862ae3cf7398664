//! A whole form: its fields with what was typed and what is wrong.

use crate::form::{Field, Options};
use crate::{Ctx, Html, Pairs};
use values::{Lang, Problem, Problems};

/// Makes the fields of one form. `explain` says a problem in the reader's language; a slice gives its own
/// messages first and the kit's after them (see [`Fields::new`]).
pub struct Fields<'a> {
    ctx: &'a Ctx,
    form: &'a Pairs,
    problems: &'a Problems,
    explain: &'a dyn Fn(&Problem) -> Option<String>,
}

impl<'a> Fields<'a> {
    /// A form of the reader's language. `own` explains the slice's own problems; the kit explains its own.
    #[must_use]
    pub fn new(
        ctx: &'a Ctx,
        form: &'a Pairs,
        problems: &'a Problems,
        own: &'a dyn Fn(&Problem) -> Option<String>,
    ) -> Self {
        Self {
            ctx,
            form,
            problems,
            explain: own,
        }
    }

    /// The filters of a list: what the address says of them, and nothing is wrong with it.
    #[must_use]
    pub fn of_filters(ctx: &'a Ctx) -> Self {
        static NOTHING: Problems = Problems(Vec::new());
        Self::new(ctx, &ctx.query, &NOTHING, &|_| None)
    }

    /// What was typed in a field.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.form.get(name).unwrap_or_default()
    }

    /// Whether a pair was typed or chosen.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.form.has(name, value)
    }

    fn say(&self, problem: &Problem) -> String {
        let args: Vec<(&str, values::Arg)> = problem
            .args
            .iter()
            .map(|(name, arg)| (name.as_str(), arg.clone()))
            .collect();
        (self.explain)(problem)
            .or_else(|| self.ctx.kit().by_key(&problem.key, &args))
            .unwrap_or_else(|| problem.key.clone())
    }

    fn field(&self, name: &str, label: &str) -> Field {
        Field::new(
            self.form,
            name,
            label,
            self.problems.of(name).map(|problem| self.say(problem)),
        )
    }

    /// A text of one line.
    #[must_use]
    pub fn text(&self, name: &str, label: impl AsRef<str>) -> Field {
        self.field(name, label.as_ref())
    }

    /// One of several, in a list that opens. The pairs are value and label.
    #[must_use]
    pub fn select(&self, name: &str, label: impl AsRef<str>, options: Options) -> Field {
        self.field(name, label.as_ref()).select(options)
    }

    /// One of several, or any of them: the filter of a list.
    #[must_use]
    pub fn filter(&self, name: &str, label: impl AsRef<str>, options: Options) -> Field {
        let any = (String::new(), self.ctx.kit().list_any().to_owned());
        self.select(name, label, std::iter::once(any).chain(options).collect())
    }

    /// One of a few, all in sight.
    #[must_use]
    pub fn radios(&self, name: &str, label: impl AsRef<str>, options: Options) -> Field {
        self.field(name, label.as_ref()).radios(options)
    }

    /// Any of several.
    #[must_use]
    pub fn checks(&self, name: &str, label: impl AsRef<str>, options: Options) -> Field {
        self.field(name, label.as_ref()).checks(options)
    }

    /// Yes or no.
    #[must_use]
    pub fn tick(&self, name: &str, label: impl AsRef<str>) -> Field {
        self.field(name, label.as_ref()).tick()
    }

    /// A text in each language of the interface, the reader's own first. `rows` of 1 gives single lines.
    #[must_use]
    pub fn multitext(&self, name: &str, label: impl AsRef<str>, rows: u8) -> Html {
        let mut html = Html::default();
        html.push_markup(
            "<fieldset class=\"kern-fieldset multitext\"><legend class=\"kern-label\">",
        );
        html.push_text(label.as_ref());
        html.push_markup("</legend>");
        let own = self.ctx.lang;
        let others = Lang::ALL.into_iter().filter(|lang| *lang != own);
        for lang in std::iter::once(own).chain(others) {
            let label = texts::locale::language_name(own, lang.code());
            let field = self
                .field(&format!("{name}-{}", lang.code()), &label)
                .lang(lang.code());
            html.push(&if rows > 1 { field.lines(rows) } else { field }.html());
        }
        html.push_markup("</fieldset>");
        html
    }

    /// Opens the form: where it goes, what proves that it is ours, and the version that it was made from.
    /// The form's id makes a second click harmless.
    #[must_use]
    pub fn open(&self, action: &str, version: i64) -> Html {
        let mut html = Html::default();
        html.push_markup("<form method=\"post\" accept-charset=\"utf-8\" novalidate");
        html.push_attribute("action", &self.ctx.href(action));
        html.push_attribute("data-draft", action);
        html.push_markup(">");
        let form_id = self
            .form
            .get("form-id")
            .map_or_else(|| self.ctx.fresh_token(), str::to_owned);
        hidden(&mut html, "form-id", &form_id);
        hidden(&mut html, "form-token", self.ctx.form_token());
        hidden(&mut html, "version", &version.to_string());
        if let Some(back) = self.ctx.back() {
            hidden(&mut html, "back", back);
        }
        html
    }

    /// What is wrong, at the head of the page: each line leads to its field.
    #[must_use]
    pub fn summary(&self) -> Html {
        let mut html = Html::default();
        if self.problems.is_empty() {
            return html;
        }
        let kit = self.ctx.kit();
        html.push_markup("<div class=\"kern-alert kern-alert--danger error-summary\" role=\"alert\" tabindex=\"-1\" id=\"errors\"><h2 class=\"kern-alert__header\">");
        html.push_text(kit.errors_title());
        html.push_markup("</h2><ul>");
        for problem in &self.problems.0 {
            html.push_markup("<li><a");
            let target = if problem.field.is_empty() {
                "errors"
            } else {
                &problem.field
            };
            html.push_attribute("href", &format!("#{target}"));
            html.push_markup(">");
            html.push_text(&self.say(problem));
            html.push_markup("</a></li>");
        }
        html.push_markup("</ul></div>");
        html
    }
}

fn hidden(html: &mut Html, name: &str, value: &str) {
    html.push_markup("<input type=\"hidden\"");
    html.push_attribute("name", name);
    html.push_attribute("value", value);
    html.push_markup(">");
}
