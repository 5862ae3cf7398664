//! Markdown into markup: a small allow-list, whatever the source tries.

use crate::Html;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// What a text may be made of.
const TAGS: [&str; 10] = [
    "p",
    "br",
    "strong",
    "em",
    "a",
    "ul",
    "ol",
    "li",
    "blockquote",
    "code",
];

/// Text written by people, as Markdown (`CommonMark`), cleaned: paragraphs, emphasis, lists, quotations,
/// links to `https`, `http`, `mailto` and to addresses of this site, which hand nothing on. A heading is a line
/// of text, since the outline is the page's. Markup in the source is shown as text. Every page uses this one function.
#[must_use]
pub fn markdown(source: &str) -> Html {
    let mut options = comrak::Options::default();
    options.extension.autolink = true;
    options.render.escape = true;
    options.render.hardbreaks = true;
    let markup = comrak::markdown_to_html(source, &options);
    Html::made_here(cleaned(&markup))
}

/// What is left of any markup: elements, attributes and schemes of the allow-list. What was cleaned once stays
/// as it is.
pub(crate) fn cleaned(markup: &str) -> String {
    ammonia::Builder::empty()
        .tags(HashSet::from(TAGS))
        .generic_attributes(HashSet::new())
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .url_schemes(HashSet::from(["https", "http", "mailto"]))
        .url_relative(ammonia::UrlRelative::Custom(Box::new(of_this_site)))
        .link_rel(Some("nofollow noopener noreferrer ugc"))
        .clean(markup)
        .to_string()
}

/// A path of this site stays a link. What begins with two slashes, however they are written, is another
/// site's address.
fn of_this_site(address: &str) -> Option<Cow<'_, str>> {
    let is_plain = address
        .bytes()
        .all(|b| (0x21..=0x7e).contains(&b) && b != b'\\');
    let is_local = address.starts_with('/') && !address.starts_with("//");
    (is_plain && is_local).then_some(Cow::Borrowed(address))
}
