//! The other formats of a page, told by the extension of its address.

/// A format other than a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Comma-separated values (RFC 4180).
    Csv,
    /// A workbook (ECMA-376).
    Xlsx,
    /// JSON (RFC 8259).
    Json,
    /// Places as GeoJSON (RFC 7946).
    GeoJson,
    /// Dates as iCalendar (RFC 5545).
    Ics,
    /// News as Atom (RFC 4287).
    Atom,
    /// A picture.
    Svg,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 7] = [
        Self::Csv,
        Self::Xlsx,
        Self::Json,
        Self::GeoJson,
        Self::Ics,
        Self::Atom,
        Self::Svg,
    ];

    /// The extension without its dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::GeoJson => "geojson",
            Self::Ics => "ics",
            Self::Atom => "atom",
            Self::Svg => "svg",
        }
    }

    /// The media type.
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Json => "application/json",
            Self::GeoJson => "application/geo+json",
            Self::Ics => "text/calendar; charset=utf-8",
            Self::Atom => "application/atom+xml",
            Self::Svg => "image/svg+xml",
        }
    }

    /// Parts a path from its extension: `/partnerships.csv` is the list's path and CSV.
    #[must_use]
    pub fn split(path: &str) -> (&str, Option<Self>) {
        let found = path.rsplit_once('.').and_then(|(rest, extension)| {
            Self::ALL
                .into_iter()
                .find(|f| f.extension() == extension)
                .map(|format| (rest, format))
        });
        found.map_or((path, None), |(rest, format)| (rest, Some(format)))
    }
}
