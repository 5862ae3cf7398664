//! The marks of activities by kind, told apart by form and colour. What is deliberately not here: the words
//! beside them in a key.

use super::svg::{Drawing, Num, Rect};

/// The kinds of activity that have a mark of their own: form and colour tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A circle: visit, delegation.
    Visit,
    /// A square: shadowing, exchange of specialists.
    Shadowing,
    /// A triangle: event.
    Event,
    /// A diamond: signing.
    Signing,
}

impl Mark {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Visit => "m-visit",
            Self::Shadowing => "m-shadow",
            Self::Event => "m-event",
            Self::Signing => "m-sign",
        }
    }

    /// The mark alone for a key, `aria-hidden`.
    #[must_use]
    pub fn key(self) -> crate::Html {
        crate::Html::made_here(
            match self {
                Self::Visit => r#"<svg viewBox="0 0 18 18" aria-hidden="true" focusable="false"><circle class="m-visit" cx="9" cy="9" r="6"/></svg>"#,
                Self::Shadowing => r#"<svg viewBox="0 0 18 18" aria-hidden="true" focusable="false"><path class="m-shadow" d="M3.5 3.5h11v11h-11z"/></svg>"#,
                Self::Event => r#"<svg viewBox="0 0 18 18" aria-hidden="true" focusable="false"><path class="m-event" d="M9 1.5L16 14H2Z"/></svg>"#,
                Self::Signing => r#"<svg viewBox="0 0 18 18" aria-hidden="true" focusable="false"><path class="m-sign" d="M9 1L17 9L9 17L1 9Z"/></svg>"#,
            }
            .to_owned(),
        )
    }

    pub(super) fn draw(self, drawing: &mut Drawing, x: f64, y: f64) {
        let class = self.class();
        match self {
            Self::Visit => drawing.circle(class, x, y, 6.0),
            Self::Shadowing => drawing.rect(class, Rect::new(x - 5.5, y - 5.5, 11.0, 11.0), 0.0),
            Self::Event => {
                let (top, foot) = (Num(y - 7.5), Num(y + 5.0));
                let (left, right) = (Num(x - 7.0), Num(x + 7.0));
                drawing.path(
                    class,
                    format_args!("M{} {top}L{right} {foot}H{left}Z", Num(x)),
                );
            }
            Self::Signing => {
                let (top, foot) = (Num(y - 8.0), Num(y + 8.0));
                let (left, right) = (Num(x - 8.0), Num(x + 8.0));
                let (x, y) = (Num(x), Num(y));
                drawing.path(
                    class,
                    format_args!("M{x} {top}L{right} {y}L{x} {foot}L{left} {y}Z"),
                );
            }
        }
    }
}
