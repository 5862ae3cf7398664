//! Style, fonts and scripts, built into the program by `build.rs`. Each address carries a hash of its content, so
//! that browsers may keep it for ever.

/// A file built into the program.
#[derive(Debug)]
pub struct Asset {
    /// Its address: `/assets/{name}.{eight digits of its SHA-256}.{extension}`.
    pub url: &'static str,
    /// The media type.
    pub mime: &'static str,
    /// The content.
    pub bytes: &'static [u8],
    /// The content packed by gzip, where packing helps.
    pub gzip: Option<&'static [u8]>,
    /// The strong tag of the content (RFC 9110, section 8.8.3), with its quotation marks.
    pub etag: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of an asset by its plain name, such as `style.css`; the name itself where there is none,
/// which shows on the page at once.
#[must_use]
pub fn url(name: &'static str) -> &'static str {
    by_name(name).map_or(name, |asset| asset.url)
}

/// The asset at an address.
#[must_use]
pub fn find(path: &str) -> Option<&'static Asset> {
    by_url(path)
}

#[cfg(test)]
mod tests;
