//! Narrowing a list by links: for each value that its rows have, how many rows there are behind it.

use crate::{Ctx, Html, Pairs, pairs_one};
use texts::locale;

/// So many values of one facet stand open; the others are folded.
const OPEN: usize = 10;

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// As it stands in the address.
    pub code: String,
    /// In the reader's language.
    pub label: String,
    /// How many rows have it, under the other filters.
    pub n: i64,
}

/// One way of narrowing a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// What is told apart.
    pub title: String,
    /// The name of the filter in the address.
    pub name: &'static str,
    /// Another filter that says the same more exactly, and gives way.
    pub narrower: Option<&'static str>,
    /// The values, as they are to stand.
    pub values: Vec<FacetValue>,
}

impl Ctx {
    /// The facets of the list at this address, as links that each set one of its filters. `filters` names all that
    /// the list has: what else stands in the address is not carried on.
    #[must_use]
    pub fn facets(&self, filters: &[&str], facets: &[Facet]) -> Html {
        let mut html = Html::default();
        if facets.iter().all(|facet| facet.values.is_empty()) {
            return html;
        }
        let title = self.kit().list_narrow();
        html.push_markup("<nav");
        html.push_attribute("aria-label", title);
        html.push_markup(
            "><details class=\"kern-accordion fold\"><summary class=\"kern-accordion__header\">",
        );
        html.push_text(title);
        html.push_markup("</summary><div class=\"facets kern-accordion__body\">");
        for facet in facets.iter().filter(|facet| !facet.values.is_empty()) {
            self.push_facet(&mut html, filters, facet);
        }
        html.push_markup("</div></details></nav>");
        html
    }

    fn push_facet(&self, html: &mut Html, filters: &[&str], facet: &Facet) {
        let is_own = |name: &str| name == facet.name || facet.narrower == Some(name);
        let mut others = Pairs::default();
        for (name, value) in self.query.iter() {
            if filters.contains(&name) && !is_own(name) {
                others.push(name, value);
            }
        }
        let (chosen, list) = (self.query.get(facet.name), self.href(&self.path));
        let all = format!("{list}{}", others.query());
        let joint = if all.len() == list.len() { '?' } else { '&' };
        html.push_markup("<section><h2>");
        html.push_text(&facet.title);
        html.push_markup("</h2><ul>");
        let is_here = chosen.is_none_or(str::is_empty);
        push_link(html, &all, is_here, (self.kit().list_any(), ""));
        let push = |html: &mut Html, value: &FacetValue| {
            let path = format!("{all}{joint}{}", pairs_one(facet.name, &value.code));
            let is_here = chosen == Some(value.code.as_str());
            let n = locale::number(self.lang, value.n);
            push_link(html, &path, is_here, (&value.label, &n));
        };
        let (open, folded) = facet.values.split_at(facet.values.len().min(OPEN));
        for value in open {
            push(html, value);
        }
        html.push_markup("</ul>");
        if !folded.is_empty() {
            let is_among = folded.iter().any(|value| chosen == Some(&value.code));
            html.push_markup(if is_among {
                "<details open>"
            } else {
                "<details>"
            });
            html.push_markup("<summary>");
            let n = i64::try_from(folded.len()).unwrap_or(i64::MAX);
            html.push_text(&self.kit().list_more(n));
            html.push_markup("</summary><ul>");
            for value in folded {
                push(html, value);
            }
            html.push_markup("</ul></details>");
        }
        html.push_markup("</section>");
    }
}

fn push_link(html: &mut Html, path: &str, is_here: bool, (label, n): (&str, &str)) {
    html.push_markup("<li><a");
    html.push_attribute("href", path);
    if is_here {
        html.push_markup(" aria-current=\"true\"");
    }
    html.push_markup("><span>");
    html.push_text(label);
    html.push_markup("</span>");
    if !n.is_empty() {
        html.push_markup("<span class=\"num\">");
        html.push_text(n);
        html.push_markup("</span>");
    }
    html.push_markup("</a></li>");
}
