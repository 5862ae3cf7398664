//! Reads a drawing as a browser would, and complains about whatever one would not show as meant.

use crate::chart::letters::width;
use crate::chart::svg::Rect;
use crate::chart::{Caption, Picture};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};

/// All that a picture may be made of.
const ELEMENTS: [&str; 13] = [
    "svg", "title", "desc", "text", "circle", "path", "rect", "g", "use", "defs", "clipPath",
    "line", "pattern",
];
const ATTRIBUTES: [&str; 23] = [
    "viewBox",
    "role",
    "aria-labelledby",
    "id",
    "class",
    "cx",
    "cy",
    "r",
    "x",
    "y",
    "width",
    "height",
    "rx",
    "d",
    "text-anchor",
    "clip-path",
    "transform",
    "href",
    "fill",
    "x1",
    "y1",
    "x2",
    "y2",
];

/// What a hostile hand would type.
pub(super) const HOSTILE: &str = "</text><script>alert(\"1\")</script>'&\u{0}\u{7}\u{FFFE}\n]]>";

pub(super) fn caption() -> Caption<'static> {
    Caption {
        id: "x",
        title: "Title",
        description: "What it shows.",
    }
}

pub(super) struct Shape {
    pub(super) name: String,
    pub(super) attributes: BTreeMap<String, String>,
}

impl Shape {
    pub(super) fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    pub(super) fn number(&self, name: &str) -> f64 {
        self.get(name).parse().unwrap_or(0.0)
    }
}

pub(super) struct Words {
    pub(super) class: String,
    pub(super) text: String,
    pub(super) area: Rect,
}

/// A drawing, taken apart.
pub(super) struct Seen {
    pub(super) view: Rect,
    pub(super) title: String,
    pub(super) shapes: Vec<Shape>,
    pub(super) words: Vec<Words>,
}

impl Seen {
    pub(super) fn of_class(&self, class: &str) -> Vec<&Shape> {
        let has = |shape: &&Shape| shape.get("class").split(' ').any(|c| c == class);
        self.shapes.iter().filter(has).collect()
    }

    pub(super) fn says(&self, text: &str) -> bool {
        self.words.iter().any(|words| words.text == text)
    }
}

/// The font size of a text as the style sheet sets it.
fn size(class: &str, is_wide: bool, is_zones: bool) -> f64 {
    let has = |c: &str| class.split(' ').any(|other| other == c);
    if has("map-num-t") {
        12.5
    } else if has("map-label--km") || is_zones {
        13.0
    } else if has("map-label") {
        15.0
    } else if is_wide {
        17.0
    } else if has("t-muted") {
        13.5
    } else {
        15.0
    }
}

/// Reads both drawings of a picture and checks what holds for every picture.
pub(super) fn read(picture: &Picture) -> [Seen; 2] {
    [
        read_one(&picture.wide, true, false),
        read_one(&picture.narrow, false, false),
    ]
}

/// The same for the picture of two zones, which has its own font size.
pub(super) fn read_zones(picture: &Picture) -> [Seen; 2] {
    [
        read_one(&picture.wide, true, true),
        read_one(&picture.narrow, false, true),
    ]
}

fn read_one(svg: &str, is_wide: bool, is_zones: bool) -> Seen {
    // Numbers stand in the tags; in the text between them a town may well be called NaN.
    let tags: Vec<&str> = svg
        .split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(tag, _)| tag)
        .collect();
    assert!(
        tags.iter()
            .all(|tag| !tag.contains("NaN") && !tag.contains("inf")),
        "a number is none: {svg}"
    );
    assert!(svg.len() < 400_000, "{} bytes are too many", svg.len());
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let mut seen = Seen {
        view: Rect::new(0.0, 0.0, 0.0, 0.0),
        title: String::new(),
        shapes: Vec::new(),
        words: Vec::new(),
    };
    let (mut depth, mut text) = (0_i32, String::new());
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(tag) => {
                depth += 1;
                text.clear();
                seen.shapes.push(shape(&tag));
            }
            Event::Empty(tag) => seen.shapes.push(shape(&tag)),
            Event::Text(part) => text.push_str(&part),
            Event::GeneralRef(name) => text.push_str(resolve(&name)),
            Event::End(tag) => {
                depth -= 1;
                if tag.name().as_ref() == "text" {
                    let shape = seen.shapes.last().expect("a text began");
                    seen.words.push(words(shape, &text, is_wide, is_zones));
                } else if tag.name().as_ref() == "title" {
                    seen.title.clone_from(&text);
                }
            }
            Event::Eof => break,
            other => panic!("unexpected {other:?}"),
        }
    }
    assert_eq!(depth, 0, "every element is closed");
    check(&mut seen);
    seen
}

fn resolve(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "#39" => "'",
        other => panic!("unknown entity {other}"),
    }
}

fn shape(tag: &BytesStart<'_>) -> Shape {
    let name = tag.name().as_ref().to_owned();
    assert!(ELEMENTS.contains(&name.as_str()), "element {name}");
    let mut attributes = BTreeMap::new();
    for attribute in tag.attributes() {
        let attribute = attribute.expect("well-formed and unique");
        let key = attribute.key.as_ref().to_owned();
        assert!(ATTRIBUTES.contains(&key.as_str()), "attribute {key}");
        let value = attribute.value.into_owned();
        assert!(!value.contains('<'), "unescaped value {value}");
        attributes.insert(key, value);
    }
    Shape { name, attributes }
}

fn words(shape: &Shape, text: &str, is_wide: bool, is_zones: bool) -> Words {
    let class = shape.get("class").to_owned();
    let size = size(&class, is_wide, is_zones);
    let w = width(text, size);
    let x = shape.number("x");
    let x = match shape.get("text-anchor") {
        "middle" => x - w / 2.0,
        "end" => x - w,
        _ if class == "map-num-t" => x - w / 2.0,
        _ => x,
    };
    Words {
        class,
        text: text.to_owned(),
        area: Rect::new(x, shape.number("y") - size * 0.75, w, size * 0.95),
    }
}

fn check(seen: &mut Seen) {
    let svg = seen.shapes.first().expect("an svg");
    assert_eq!((svg.name.as_str(), svg.get("role")), ("svg", "img"));
    let view: Vec<f64> = svg
        .get("viewBox")
        .split(' ')
        .map(|n| n.parse().expect("number"))
        .collect();
    seen.view = Rect::new(view[0], view[1], view[2], view[3]);
    let ids: Vec<&str> = seen
        .shapes
        .iter()
        .map(|s| s.get("id"))
        .filter(|id| !id.is_empty())
        .collect();
    assert_eq!(
        ids.len(),
        ids.iter().collect::<BTreeSet<_>>().len(),
        "ids are unique"
    );
    for id in svg.get("aria-labelledby").split(' ') {
        assert!(ids.contains(&id), "{id} is there");
    }
    for words in &seen.words {
        assert!(
            seen.view.grown(0.6).holds(words.area),
            "“{}” at {:?} leaves {:?}",
            words.text,
            words.area,
            seen.view
        );
    }
}

/// Fails if two texts, or a text and another's circle, cover each other.
pub(super) fn assert_apart(seen: &Seen) {
    for (i, one) in seen.words.iter().enumerate() {
        for other in seen.words.iter().skip(i + 1) {
            assert!(
                !one.area.grown(-0.6).overlaps(other.area.grown(-0.6)),
                "“{}” {:?} covers “{}” {:?}",
                one.text,
                one.area,
                other.text,
                other.area
            );
        }
    }
}
