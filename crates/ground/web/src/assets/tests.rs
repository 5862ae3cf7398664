//! What is built in keeps to its budget, asks nobody else for anything, and stays readable for everyone.

use super::{ASSETS, Asset, find, url};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

fn text(name: &'static str) -> &'static str {
    let asset = find(url(name)).unwrap();
    std::str::from_utf8(asset.bytes).unwrap()
}

fn texts() -> impl Iterator<Item = (&'static Asset, &'static str)> {
    ASSETS
        .iter()
        .filter(|asset| asset.gzip.is_some())
        .map(|asset| (asset, std::str::from_utf8(asset.bytes).unwrap()))
}

/// What stands between `start` and the next `end`, each time.
fn between<'a>(text: &'a str, start: &'a str, end: char) -> impl Iterator<Item = &'a str> {
    text.split(start)
        .skip(1)
        .filter_map(move |rest| rest.split(end).next())
}

#[test]
fn the_style_weighs_at_most_thirty_kilobytes_packed() {
    let style = find(url("style.css")).unwrap();
    let packed = style.gzip.unwrap().len();
    assert!(packed <= 30_000, "{packed} bytes");
}

#[test]
fn a_german_page_fetches_at_most_two_hundred_kilobytes() {
    // The latin subsets, the style and the scripts: look.md reckons with about 100 KB of fonts.
    let first = |asset: &&Asset| {
        asset.gzip.is_some() || asset.url.contains("-latin-") && !asset.url.contains("-ext-")
    };
    let sent: usize = ASSETS
        .iter()
        .filter(first)
        .map(|a| a.gzip.unwrap_or(a.bytes).len())
        .sum();
    assert!(sent <= 200_000, "{sent} bytes");
}

#[test]
fn each_font_of_the_style_is_built_in_and_each_built_in_font_is_used() {
    let named: HashSet<&str> = between(text("style.css"), "url(", ')').collect();
    let built: HashSet<&str> = ASSETS
        .iter()
        .filter(|a| a.mime == "font/woff2")
        .map(|a| a.url)
        .collect();
    assert_eq!(named, built);
    assert_eq!(built.len(), 15);
}

#[test]
fn nothing_asks_another_host() {
    for (asset, text) in texts() {
        let text = text.replace("http://www.w3.org/2000/svg", "");
        for foreign in ["http://", "https://", "url(//", "data:", "@import"] {
            assert!(!text.contains(foreign), "{} has {foreign}", asset.url);
        }
    }
}

#[test]
fn the_style_never_shouts_and_never_hides_the_focus() {
    let style = text("style.css");
    for wrong in [
        "!important",
        "outline:none",
        "outline:0",
        "outline: none",
        "outline: 0",
    ] {
        assert!(!style.contains(wrong), "{wrong}");
    }
    assert!(style.contains(":focus-visible{outline:3px solid"));
}

#[test]
fn the_layers_stand_in_the_order_in_which_they_win() {
    let order = between(text("style.css"), "@layer ", ';').next().unwrap();
    assert_eq!(
        order,
        "tokens, base, layout, kern, components, utilities, desk, print"
    );
}

#[test]
fn the_style_keeps_what_older_compilers_do_not_know() {
    let style = text("style.css");
    for kept in [
        "light-dark(#fbfaf6, #14171d)",
        "@media (width >= 56em)",
        "@media (46em <= width < 62em)",
        "@supports selector(:popover-open)",
        "::details-content",
        "position-area:block-end span-inline-end",
        "@bottom-right{content:counter(page)",
        ":where(.desk-root) ",
        "@media (forced-colors: active)",
        "@media (prefers-reduced-motion: reduce)",
        "@media print",
        "[data-kern-theme=dark]{color-scheme:dark}",
        "text-wrap:balance",
    ] {
        assert!(style.contains(kept), "{kept}");
    }
}

#[test]
fn more_contrast_is_the_same_by_wish_and_by_button() {
    let style = text("style.css");
    let wish = between(style, "@media (prefers-contrast: more){:root{", '}').next();
    let button = between(style, "[data-contrast=more]{", '}').next();
    assert!(wish.unwrap().contains("--ground: light-dark(#fff, #000)"));
    assert_eq!(wish, button);
}

#[test]
fn each_token_that_is_used_is_defined() {
    let style = text("style.css");
    // KERN's own measures come with a value to fall back to; ours must exist.
    let used = between(style, "var(", ')').filter(|name| !name.contains(','));
    let missing: HashSet<&str> = used
        .filter(|name| !name.starts_with("--kern-metric") && !style.contains(&format!("{name}:")))
        .collect();
    assert_eq!(missing, HashSet::new());
}

#[test]
fn an_address_carries_the_hash_of_its_content() {
    for asset in &ASSETS {
        let hash = &hex::encode(Sha256::digest(asset.bytes))[..8];
        assert!(asset.url.contains(&format!(".{hash}.")), "{}", asset.url);
        assert_eq!(asset.etag, format!("\"{hash}\""));
        assert_eq!(find(asset.url).map(|found| found.bytes), Some(asset.bytes));
    }
    assert!(find("/assets/style.css").is_none());
    assert_eq!(url("style.css").len(), "/assets/style.12345678.css".len());
}

#[test]
fn what_is_packed_unpacks_to_the_same() {
    use std::io::Read;
    for (asset, text) in texts() {
        let mut unpacked = String::new();
        flate2::read::GzDecoder::new(asset.gzip.unwrap())
            .read_to_string(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, text, "{}", asset.url);
    }
}

#[test]
fn the_frame_names_only_assets_that_exist() {
    let frame = include_str!("../../templates/frame.html");
    let names: Vec<&str> = between(frame, "assets::url(\"", '"').collect();
    assert_eq!(
        names,
        ["theme-early.js", "style.css", "mark.svg", "page.js"]
    );
    for name in names {
        assert_ne!(url(name), name);
    }
}
