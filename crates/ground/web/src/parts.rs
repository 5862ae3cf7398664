//! Small parts that many pages share.

use crate::{Ctx, Format, Html, Pairs};
use texts::locale;
use values::{MultiText, Picked, TextForm};

impl Ctx {
    /// A text by language, as an inline part: marked with its language where that is not the page's, and
    /// saying so; machine-made and outdated ones say that, too.
    #[must_use]
    pub fn multi(&self, text: &MultiText) -> Html {
        let mut html = Html::default();
        let Some(picked) = text.pick(self.lang) else {
            return html;
        };
        if picked.is_asked {
            html.push_text(picked.text);
        } else {
            html.push_markup("<span");
            html.push_attribute("lang", picked.tag.as_str());
            html.push_markup(">");
            html.push_text(picked.text);
            html.push_markup("</span>");
        }
        html.push(&self.remarks(&picked));
        html
    }

    /// A longer text by language, with paragraphs, lists and links as [`crate::markdown`] makes them; with the
    /// same remarks.
    #[must_use]
    pub fn prose(&self, text: &MultiText) -> Html {
        let mut html = Html::default();
        let Some(picked) = text.pick(self.lang) else {
            return html;
        };
        html.push_markup("<div class=\"prose\"");
        if !picked.is_asked {
            html.push_attribute("lang", picked.tag.as_str());
        }
        html.push_markup(">");
        html.push(&crate::markdown(picked.text));
        html.push_markup("</div>");
        let remarks = self.remarks(&picked);
        if !remarks.is_empty() {
            html.push_markup("<p>");
            html.push(&remarks);
            html.push_markup("</p>");
        }
        html
    }

    /// That a text stands in another language than the page, was made by a machine, or is older than its original.
    fn remarks(&self, picked: &Picked<'_>) -> Html {
        let (mut html, t) = (Html::default(), self.kit());
        if !picked.is_asked {
            let language = locale::language_name(self.lang, picked.tag.as_str());
            push_remark(&mut html, &t.text_other_language(&language));
        }
        match picked.form {
            TextForm::Human => {}
            TextForm::Machine => push_remark(&mut html, t.text_machine()),
            TextForm::Outdated => push_remark(&mut html, t.text_outdated()),
        }
        html
    }

    /// A short text without remarks, for titles and links: only the language is marked.
    #[must_use]
    pub fn name(&self, text: &MultiText) -> Html {
        let mut html = Html::default();
        let Some(picked) = text.pick(self.lang) else {
            return html;
        };
        if picked.is_asked {
            html.push_text(picked.text);
            return html;
        }
        html.push_markup("<span");
        html.push_attribute("lang", picked.tag.as_str());
        html.push_markup(">");
        html.push_text(picked.text);
        html.push_markup("</span>");
        html
    }

    /// The tag that marks invented data.
    #[must_use]
    pub fn example(&self) -> Html {
        let mut html = Html::default();
        html.push_markup("<span class=\"example\">");
        html.push_text(self.kit().example());
        html.push_markup("</span>");
        html
    }

    /// A source: a link to a web address, or its name as it is.
    #[must_use]
    pub fn source(&self, source: &str) -> Html {
        let mut html = Html::default();
        html.push_text(self.kit().source_label());
        html.push_markup(": ");
        let host = source
            .strip_prefix("https://")
            .or_else(|| source.strip_prefix("http://"));
        match host {
            Some(rest) => {
                html.push_markup("<a rel=\"nofollow noopener noreferrer\"");
                html.push_attribute("href", source);
                html.push_markup(">");
                html.push_text(
                    rest.split('/')
                        .next()
                        .unwrap_or(rest)
                        .trim_start_matches("www."),
                );
                html.push_markup("</a>");
            }
            None => html.push_text(source),
        }
        html
    }

    /// The links by which a list is taken along as shown: the same address with each extension.
    #[must_use]
    pub fn exports(&self) -> Html {
        let query = self.query.without("after").without("said");
        self.exports_of(&self.path, &query, self.formats())
    }

    /// The same for a list at another address.
    #[must_use]
    pub fn exports_of(&self, path: &str, query: &Pairs, formats: &[Format]) -> Html {
        let mut html = Html::default();
        if formats.is_empty() {
            return html;
        }
        html.push_markup("<div class=\"exports\"><span>");
        html.push_text(self.kit().list_export());
        html.push_markup("</span><ul>");
        for format in formats {
            html.push_markup("<li><a");
            html.push_attribute(
                "href",
                &format!(
                    "{}.{}{}",
                    self.href(path),
                    format.extension(),
                    query.query()
                ),
            );
            html.push_markup(">");
            html.push_text(&format.extension().to_uppercase());
            html.push_markup("</a></li>");
        }
        html.push_markup("</ul></div>");
        html
    }

    fn formats(&self) -> &'static [Format] {
        match self.site().table.find(&http::Method::GET, &self.path) {
            crate::Found::Route(route, _) => route.formats,
            crate::Found::OtherMethod | crate::Found::Nothing => &[],
        }
    }

    /// The way to the list's next page, where there is one, and back to its first.
    #[must_use]
    pub fn pager(&self, next: Option<&values::Cursor>) -> Html {
        let mut html = Html::default();
        let is_later = self.query.get("after").is_some();
        if next.is_none() && !is_later {
            return html;
        }
        let t = self.kit();
        html.push_markup("<nav class=\"pager quick\"");
        html.push_attribute("aria-label", t.list_pages());
        html.push_markup(">");
        let mut link = |query: &Pairs, label: &str, rel: &str| {
            html.push_markup("<a");
            html.push_attribute(
                "href",
                &format!("{}{}", self.href(&self.path), query.query()),
            );
            html.push_attribute("rel", rel);
            html.push_markup(">");
            html.push_text(label);
            html.push_markup("</a>");
        };
        if is_later {
            link(&self.query.without("after"), t.list_first(), "first");
        }
        if let Some(cursor) = next {
            link(
                &self.query.with("after", &cursor.write()),
                t.list_next(),
                "next",
            );
        }
        html.push_markup("</nav>");
        html
    }
}

fn push_remark(html: &mut Html, remark: &str) {
    html.push_markup(" <span class=\"small muted\">(");
    html.push_text(remark);
    html.push_markup(")</span>");
}
