//! Style, fonts and scripts, built into the program. Each address carries a hash of its content, so that
//! browsers may keep it for ever.

/// A file built into the program.
#[derive(Debug)]
pub struct Asset {
    /// The media type.
    pub mime: &'static str,
    /// The content.
    pub bytes: &'static [u8],
    /// The content packed, where packing helps.
    pub gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of an asset by its plain name, such as `style.css`; the name itself where there is none,
/// which a test forbids.
#[must_use]
pub fn url(name: &'static str) -> &'static str {
    ASSETS
        .iter()
        .find(|(known, _, _)| *known == name)
        .map_or(name, |(_, url, _)| url)
}

/// The asset at an address.
#[must_use]
pub fn find(path: &str) -> Option<&'static Asset> {
    if !path.starts_with("/assets/") {
        return None;
    }
    ASSETS
        .iter()
        .find(|(_, url, _)| *url == path)
        .map(|(_, _, asset)| asset)
}
