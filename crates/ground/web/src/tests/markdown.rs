//! Texts of people: what is left of the markup that somebody with bad intentions puts in (row H15), and that
//! what was meant well arrives.

use crate::markdown;
use crate::markdown::cleaned;
use proptest::prelude::*;

/// Forms that have broken other people's cleaners: animated addresses, foreign content, hidden schemes, markup
/// that becomes another one when it is read a second time.
const VECTORS: [&str; 24] = [
    "<svg><set attributeName=href to=javascript:alert(1)><a>x</a></svg>",
    "<svg><animate attributeName=href values=javascript:alert(1)><a id=x>x</a></svg>",
    "<math><annotation-xml encoding=text/html><img src=x onerror=alert(1)></annotation-xml></math>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<select><template><style><!--</style><a rel=\"--></style></template></select><img src onerror=alert(1)>\">",
    "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
    "[x](javascript&colon;alert(1))",
    "[x](javascript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](\u{1}javascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox(1))",
    "![x](javascript:alert(1))",
    "![x](https://evil.example/pixel.png)",
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "<https://example.org/\"onmouseover=\"alert(1)>",
    "[x](https://example.org \"onmouseover=alert(1)\")",
    "[x](//evil.example)",
    "[x](/\\evil.example)",
    "`<script>alert(1)</script>` <scr<script>ipt>alert(1)</scr</script>ipt>",
];

/// The markup as a browser reads it: elements with their attributes, in order.
fn elements(markup: &str) -> Vec<(String, Vec<(String, String)>)> {
    let read = scraper::Html::parse_fragment(markup);
    let all = scraper::Selector::parse("*").unwrap();
    read.select(&all)
        .filter(|element| element.value().name() != "html")
        .map(|element| {
            let attributes = element.value().attrs();
            let attributes = attributes.map(|(name, value)| (name.to_owned(), value.to_owned()));
            (element.value().name().to_owned(), attributes.collect())
        })
        .collect()
}

fn hold(markup: &str) {
    for (element, attributes) in elements(markup) {
        let allowed = [
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
        assert!(
            allowed.contains(&element.as_str()),
            "<{element}> in {markup}"
        );
        for (name, value) in attributes {
            assert!(
                element == "a" && (name == "href" || name == "rel"),
                "{name} in {markup}"
            );
            let is_web = ["https://", "http://", "mailto:"]
                .iter()
                .any(|scheme| value.starts_with(scheme));
            let is_local =
                value.starts_with('/') && !value.starts_with("//") && !value.contains('\\');
            assert!(name == "rel" || is_web || is_local, "{value} in {markup}");
        }
    }
}

#[test]
fn h15_no_vector_leaves_anything_but_the_allow_list() {
    for vector in VECTORS {
        for nested in [
            vector.to_owned(),
            format!("> * {vector}"),
            format!("**{vector}**"),
            format!("[{vector}](https://example.org)"),
        ] {
            let once = markdown(&nested).to_string();
            hold(&once);
            assert_eq!(cleaned(&once), once, "{nested}");
            // The vector as markup, as if somebody had forgotten to escape it.
            let raw = cleaned(&nested);
            hold(&raw);
            assert_eq!(cleaned(&raw), raw, "{nested}");
        }
    }
}

proptest! {
    #[test]
    fn h15_what_was_cleaned_once_stays_as_it_is(text in "([<>/\"'=&;:#\\[\\]()!`* \n]|svg|math|style|script|href|a|p|li|on|javascript|mglyph|mtext|table|--|\\PC){0,40}") {
        for markup in [markdown(&text).to_string(), cleaned(&text)] {
            hold(&markup);
            prop_assert_eq!(&cleaned(&markup), &markup);
        }
    }
}

#[test]
fn what_is_meant_well_arrives() {
    let text = "Erster Absatz\nmit Umbruch.\n\nZweiter mit **Gewicht** und [Verweis](https://kiel.de/x?a=1&b=2).\n\n* eins\n* zwei";
    assert_eq!(
        markdown(text).to_string(),
        "<p>Erster Absatz<br>\nmit Umbruch.</p>\n<p>Zweiter mit <strong>Gewicht</strong> und \
         <a href=\"https://kiel.de/x?a=1&amp;b=2\" rel=\"nofollow noopener noreferrer ugc\">Verweis</a>.</p>\n\
         <ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>\n"
    );
    assert_eq!(markdown("# Titel").to_string(), "Titel\n");
}
