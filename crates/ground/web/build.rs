//! Builds the style sheet, the fonts and the scripts into the program, and the texts of this room.
//!
//! The style is SCSS: ours from `assets/style`, with the few rules of KERN that it takes over. The fonts are the
//! subsets of Fontsource, each fetched by a browser only for characters that it holds. What comes out is a folder of
//! files and `assets.rs`, the table of them that `src/assets.rs` includes.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
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

/// A face of the interface, as Fontsource packs it.
struct Face {
    family: &'static str,
    package: &'static str,
    /// The start and the end of its files' names, with the subset between.
    file: (&'static str, &'static str),
    weight: &'static str,
}

const FACES: [Face; 3] = [
    Face {
        family: "Fira Sans",
        package: "@fontsource/fira-sans",
        file: ("fira-sans-", "-400-normal"),
        weight: "400",
    },
    Face {
        family: "Fira Sans",
        package: "@fontsource/fira-sans",
        file: ("fira-sans-", "-600-normal"),
        weight: "600",
    },
    Face {
        family: "Source Serif 4",
        package: "@fontsource-variable/source-serif-4",
        file: ("source-serif-4-", "-wght-normal"),
        weight: "200 900",
    },
];

/// The scripts of partner towns, from Tromsø to Ufa and Thessaloniki.
const SUBSETS: [&str; 5] = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"];

/// Faces that every system has, brought to the measures of ours, so that nothing jumps when ours arrive.
const FALLBACKS: &str = "\
@font-face{font-family:\"Fira Fallback\";src:local(\"Arial\"),local(\"Liberation Sans\");\
size-adjust:101%;ascent-override:93%;descent-override:26%}
@font-face{font-family:\"Serif Fallback\";src:local(\"Georgia\"),local(\"Liberation Serif\");\
size-adjust:98%;ascent-override:104%;descent-override:34%}
";

/// The modules that every page loads, in the order in which they run. Drafts are settled before they are restored.
const MODULES: [&str; 5] = [
    "theme.js",
    "status.js",
    "draft-settle.js",
    "draft.js",
    "save-once.js",
];

const MISSING: &str = "run `npm ci` in assets/ (make demo and make test do it)";

fn main() {
    texts::build();
    let assets = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../../assets");
    for source in ["style", "scripts", "mark.svg", "package-lock.json"] {
        println!("cargo::rerun-if-changed={}", assets.join(source).display());
    }
    let modules = assets.join("node_modules");
    let packages = FACES.map(|face| face.package).into_iter();
    if !packages
        .chain(["@kern-ux/native"])
        .all(|package| modules.join(package).exists())
    {
        println!("cargo::error={MISSING}");
        return;
    }
    name_each_sheet(&assets.join("style"), "");
    let mut files = Files::default();
    let faces = faces(&modules, &mut files);
    let ours = style(&assets.join("style/style.scss"), &modules);
    let kern = style(&assets.join("style/kern-native.scss"), &modules);
    let sheet = format!("{faces}{FALLBACKS}{ours}@layer kern{{@layer native{{{kern}}}}}");
    files.add("style.css", sheet.into_bytes());
    let scripts = assets.join("scripts");
    files.add(
        "theme-early.js",
        read(&scripts.join("theme-early.js")).into_bytes(),
    );
    files.add("page.js", page_script(&scripts).into_bytes());
    files.add("mark.svg", read(&assets.join("mark.svg")).into_bytes());
    files.write();
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Takes the subsets of each face, and gives the rules by which a browser finds them.
fn faces(modules: &Path, files: &mut Files) -> String {
    let mut rules = String::new();
    for Face {
        family,
        package,
        file: (start, end),
        weight,
    } in FACES
    {
        let package = modules.join(package);
        let ranges: BTreeMap<String, String> =
            serde_json::from_str(&read(&package.join("unicode.json"))).unwrap();
        for subset in SUBSETS {
            let name = format!("{start}{subset}{end}.woff2");
            let url = files.add(&name, fs::read(package.join("files").join(&name)).unwrap());
            let range = ranges.get(subset).unwrap();
            writeln!(
                rules,
                "@font-face{{font-family:\"{family}\";font-weight:{weight};font-display:swap;\
                 src:url({url}) format(\"woff2\");unicode-range:{range}}}"
            )
            .unwrap();
        }
    }
    rules
}

/// Stops where a sheet lies in the folder that `style.scss` does not name: its rules would be missed on the page only.
fn name_each_sheet(style: &Path, folder: &str) {
    let entry = read(&style.join("style.scss"));
    for file in fs::read_dir(style.join(folder)).unwrap() {
        let name = format!("{folder}{}", file.unwrap().file_name().to_str().unwrap());
        if style.join(&name).is_dir() {
            name_each_sheet(style, &format!("{name}/"));
            continue;
        }
        let sheet = name.strip_suffix(".scss").unwrap_or(&name);
        assert!(
            ["style", "kern-native"].contains(&sheet)
                || entry.contains(&format!("load-css(\"{sheet}\")")),
            "assets/style/{name} is named by no load-css in style.scss"
        );
    }
}

/// Compiles a sheet. KERN shouts in places; in layers nothing needs to, so that is taken out.
fn style(file: &Path, modules: &Path) -> String {
    let options = grass::Options::default()
        .style(grass::OutputStyle::Compressed)
        .load_path(modules);
    let css = grass::from_path(file, &options).unwrap_or_else(|error| panic!("{error}"));
    css.trim_start_matches('\u{feff}').replace("!important", "")
}

/// All modules as one, so that a page asks once. A block keeps the names of each to itself.
fn page_script(folder: &Path) -> String {
    MODULES
        .map(|module| format!("{{\n{}}}\n", read(&folder.join(module))))
        .concat()
}

/// A file as it is served.
struct File {
    url: String,
    bytes: Vec<u8>,
    hash: String,
}

/// The files by their plain names.
#[derive(Default)]
struct Files(BTreeMap<String, File>);

impl Files {
    /// Adds a file under a name that changes with its content, and gives its address.
    fn add(&mut self, name: &str, bytes: Vec<u8>) -> String {
        let mut hash = hex::encode(Sha256::digest(&bytes));
        let (stem, extension) = name.rsplit_once('.').unwrap();
        hash.truncate(8);
        let url = format!("/assets/{stem}.{hash}.{extension}");
        self.0.insert(
            name.to_owned(),
            File {
                url: url.clone(),
                bytes,
                hash,
            },
        );
        url
    }

    /// Writes the files, and the table that says where they are.
    fn write(&self) {
        let out = PathBuf::from(env::var("OUT_DIR").unwrap());
        let mut assets = format!("static ASSETS: [Asset; {}] = [\n", self.0.len());
        let mut by_name =
            String::from("fn by_name(name: &str) -> Option<&'static Asset> {\n    match name {\n");
        let mut by_url =
            String::from("fn by_url(url: &str) -> Option<&'static Asset> {\n    match url {\n");
        for (at, (name, File { url, bytes, hash })) in self.0.iter().enumerate() {
            let file = out.join(name);
            fs::write(&file, bytes).unwrap();
            let (mime, packs) = match name.rsplit('.').next().unwrap() {
                "css" => ("text/css; charset=utf-8", true),
                "js" => ("text/javascript; charset=utf-8", true),
                "svg" => ("image/svg+xml", true),
                _ => ("font/woff2", false),
            };
            let gzip = if packs {
                packed(&file, bytes)
            } else {
                "None".to_owned()
            };
            writeln!(
                assets,
                "    Asset {{ url: {url:?}, mime: {mime:?}, bytes: include_bytes!({file:?}), \
                 gzip: {gzip}, etag: \"\\\"{hash}\\\"\" }},"
            )
            .unwrap();
            writeln!(by_name, "        {name:?} => Some(&ASSETS[{at}]),").unwrap();
            writeln!(by_url, "        {url:?} => Some(&ASSETS[{at}]),").unwrap();
        }
        let end = "        _ => None,\n    }\n}\n";
        fs::write(
            out.join("assets.rs"),
            format!("{assets}];\n{by_name}{end}{by_url}{end}"),
        )
        .unwrap();
    }
}

/// Packs a file once and as well as gzip can, beside it; gives the expression that includes it.
fn packed(file: &Path, bytes: &[u8]) -> String {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    let packed = file.with_added_extension("gz");
    fs::write(&packed, encoder.finish().unwrap()).unwrap();
    format!("Some(include_bytes!({packed:?}))")
}
