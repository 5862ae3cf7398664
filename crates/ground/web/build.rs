//! Builds the style sheet, the fonts and the scripts into the program, and the texts of this room.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unnecessary_debug_formatting,
    clippy::disallowed_methods,
    reason = "a build script stops the build by panicking, and speaks to cargo by variables and output"
)]

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The layers of the style in the order in which they win, with the files of each.
const LAYERS: [(&str, &[&str]); 8] = [
    ("tokens", &["tokens.css"]),
    ("base", &["base.css"]),
    ("layout", &["layout.css"]),
    ("kern", &["kern.css"]),
    (
        "components",
        &["components.css", "charts.css", "additions.css"],
    ),
    ("utilities", &["utilities.css"]),
    ("desk", &["desk.css"]),
    ("print", &["print.css"]),
];

/// Subsets of the faces: file, family, weight, and the characters for which a browser fetches it.
const FONTS: [(&str, &str, &str, &str); 12] = [
    (
        "@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2",
        "Fira Sans",
        "400",
        "",
    ),
    (
        "@fontsource/fira-sans/files/fira-sans-latin-ext-400-normal.woff2",
        "Fira Sans",
        "400",
        LATIN_EXT,
    ),
    (
        "@fontsource/fira-sans/files/fira-sans-cyrillic-400-normal.woff2",
        "Fira Sans",
        "400",
        CYRILLIC,
    ),
    (
        "@fontsource/fira-sans/files/fira-sans-greek-400-normal.woff2",
        "Fira Sans",
        "400",
        GREEK,
    ),
    (
        "@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2",
        "Fira Sans",
        "600",
        "",
    ),
    (
        "@fontsource/fira-sans/files/fira-sans-latin-ext-600-normal.woff2",
        "Fira Sans",
        "600",
        LATIN_EXT,
    ),
    (
        "@fontsource/fira-sans/files/fira-sans-cyrillic-600-normal.woff2",
        "Fira Sans",
        "600",
        CYRILLIC,
    ),
    (
        "@fontsource/fira-sans/files/fira-sans-greek-600-normal.woff2",
        "Fira Sans",
        "600",
        GREEK,
    ),
    (
        "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
        SERIF,
        "200 900",
        "",
    ),
    (
        "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
        SERIF,
        "200 900",
        LATIN_EXT,
    ),
    (
        "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
        SERIF,
        "200 900",
        CYRILLIC,
    ),
    (
        "@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2",
        SERIF,
        "200 900",
        GREEK,
    ),
];
const SERIF: &str = "Source Serif 4";
const LATIN_EXT: &str = "U+100-130,U+132-151,U+154-2BA,U+1E00-1EFF";
const CYRILLIC: &str = "U+301,U+400-4FF,U+2116";
const GREEK: &str = "U+370-3FF";

/// Faces that every system has, brought to the measures of ours, so that nothing jumps when ours arrive.
const FALLBACKS: &str = "@font-face{font-family:\"Fira Fallback\";src:local(\"Arial\"),local(\"Liberation Sans\");size-adjust:101%;ascent-override:93%;descent-override:26%}\n@font-face{font-family:\"Serif Fallback\";src:local(\"Georgia\"),local(\"Liberation Serif\");size-adjust:98%;ascent-override:104%;descent-override:34%}\n";

fn main() {
    texts::build();
    let assets = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../../assets");
    println!("cargo::rerun-if-changed={}", assets.join("style").display());
    println!(
        "cargo::rerun-if-changed={}",
        assets.join("scripts").display()
    );
    println!(
        "cargo::rerun-if-changed={}",
        assets.join("package-lock.json").display()
    );
    let modules = assets.join("node_modules");
    assert!(
        modules.exists(),
        "the typefaces are missing: run `npm ci` in assets/ (make demo and make test do it)"
    );
    let mut made: BTreeMap<String, (String, Vec<u8>)> = BTreeMap::new();
    let mut faces = String::new();
    for (file, family, weight, range) in FONTS {
        let url = add(
            &mut made,
            file.rsplit('/').next().unwrap(),
            fs::read(modules.join(file)).unwrap(),
        );
        let range = if range.is_empty() {
            String::new()
        } else {
            format!(";unicode-range:{range}")
        };
        writeln!(faces, "@font-face{{font-family:\"{family}\";font-weight:{weight};font-display:swap;src:url({url}) format(\"woff2\"){range}}}").unwrap();
    }
    let style = faces + FALLBACKS + &style(&assets.join("style"));
    add(&mut made, "style.css", style.into_bytes());
    for script in ["theme.js", "forms.js", "theme-early.js"] {
        add(
            &mut made,
            script,
            fs::read(assets.join("scripts").join(script)).unwrap(),
        );
    }
    // Modules import each other by the names under which they are served.
    let mut page = fs::read_to_string(assets.join("scripts/page.js")).unwrap();
    for script in ["theme.js", "forms.js"] {
        let url = made[script].0.clone();
        page = page.replace(&format!("./{script}"), &url);
    }
    add(&mut made, "page.js", page.into_bytes());
    add(
        &mut made,
        "mark.svg",
        fs::read(assets.join("mark.svg")).unwrap(),
    );
    write_table(&made);
}

/// All layers, with the tokens for more contrast behind the system's wish and behind the button.
fn style(folder: &Path) -> String {
    let read = |file: &str| {
        fs::read_to_string(folder.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"))
    };
    let names: Vec<&str> = LAYERS.iter().map(|(name, _)| *name).collect();
    let mut out = format!("@layer {};\n", names.join(","));
    for (name, files) in LAYERS {
        let content: String = files.iter().map(|file| read(file)).collect();
        writeln!(out, "@layer {name}{{\n{content}}}").unwrap();
    }
    let contrast = read("contrast.css");
    writeln!(out, "@layer tokens{{@media (prefers-contrast:more){{:root{{{contrast}}}}}[data-contrast=more]{{{contrast}}}}}").unwrap();
    without_comments(&out)
}

/// Comments and indentation are for us, not for readers' telephones.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Adds a file under a name that changes with its content, and gives its address.
fn add(made: &mut BTreeMap<String, (String, Vec<u8>)>, name: &str, bytes: Vec<u8>) -> String {
    let hash = hex::encode(Sha256::digest(&bytes));
    let (stem, extension) = name.rsplit_once('.').unwrap();
    let url = format!("/assets/{stem}.{}.{extension}", &hash[..8]);
    made.insert(name.to_owned(), (url.clone(), bytes));
    url
}

fn write_table(made: &BTreeMap<String, (String, Vec<u8>)>) {
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    let mut table = String::from("pub(crate) static ASSETS: &[(&str, &str, Asset)] = &[\n");
    for (name, (url, bytes)) in made {
        let file = out.join(name);
        fs::write(&file, bytes).unwrap();
        let (mime, packs) = match name.rsplit('.').next().unwrap() {
            "css" => ("text/css; charset=utf-8", true),
            "js" => ("text/javascript; charset=utf-8", true),
            "svg" => ("image/svg+xml", true),
            _ => ("font/woff2", false),
        };
        let gzip = if packs {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(bytes).unwrap();
            let packed = out.join(format!("{name}.gz"));
            fs::write(&packed, encoder.finish().unwrap()).unwrap();
            format!("Some(include_bytes!({packed:?}))")
        } else {
            "None".to_owned()
        };
        writeln!(table, "    ({name:?}, {url:?}, Asset {{ mime: {mime:?}, bytes: include_bytes!({file:?}), gzip: {gzip} }}),").unwrap();
    }
    table.push_str("];\n");
    fs::write(out.join("assets.rs"), table).unwrap();
}
