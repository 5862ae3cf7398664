//! Markdown into markup: a small allow-list, whatever the source tries.

use crate::Html;
use std::collections::{HashMap, HashSet};

const TAGS: [&str; 16] = [
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
    "pre",
    "h3",
    "h4",
    "del",
    "hr",
    "sup",
];

/// Text written by people, as Markdown (`CommonMark`), cleaned: paragraphs, emphasis, lists, quotations,
/// links to `https`, `http` and `mailto` that hand nothing on. Headings begin below a page's own. Markup in
/// the source is shown as text. Preview and page use this one function.
#[must_use]
pub fn markdown(source: &str) -> Html {
    let mut options = comrak::Options::default();
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.render.escape = true;
    options.render.hardbreaks = true;
    let markup = comrak::markdown_to_html(&lowered_headings(source), &options);
    let clean = ammonia::Builder::empty()
        .tags(HashSet::from(TAGS))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .url_schemes(HashSet::from(["https", "http", "mailto"]))
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(Some("nofollow noopener noreferrer ugc"))
        .clean(&markup)
        .to_string();
    Html::made_here(clean)
}

/// `# Title` becomes `### Title`: the page's own outline has one first heading.
fn lowered_headings(source: &str) -> String {
    let lower = |line: &str| {
        let depth = line.bytes().take_while(|b| *b == b'#').count();
        let is_heading = (1..=6).contains(&depth) && line.as_bytes().get(depth) == Some(&b' ');
        if is_heading {
            format!("{}{line}", "#".repeat((4 - depth.min(4)).min(2)))
        } else {
            line.to_owned()
        }
    };
    source.lines().map(lower).collect::<Vec<_>>().join("\n")
}
