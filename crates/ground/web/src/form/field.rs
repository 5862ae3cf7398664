//! One field of a form: label, hint, error, control, tied together for every reader.

use crate::{Html, Pairs};
use std::fmt;

/// What kind of control.
#[derive(Clone, Debug)]
enum Control {
    Line {
        kind: &'static str,
        autocomplete: &'static str,
    },
    Lines(u8),
    Select(Vec<(String, String)>),
    Radios(Vec<(String, String)>),
    Checks(Vec<(String, String)>),
    Tick,
}

/// A field, ready to be shown by a template: `{{ form.text("since", t.edit_since()).hint(t.edit_since_hint()) }}`.
#[derive(Clone, Debug)]
pub struct Field {
    name: String,
    label: String,
    values: Vec<String>,
    error: Option<String>,
    hint: Option<String>,
    lang: Option<String>,
    is_required: bool,
    control: Control,
}

impl Field {
    pub(super) fn new(form: &Pairs, name: &str, label: &str, error: Option<String>) -> Self {
        Self {
            name: name.to_owned(),
            label: label.to_owned(),
            values: form.all(name).map(str::to_owned).collect(),
            error,
            hint: None,
            lang: None,
            is_required: false,
            control: Control::Line {
                kind: "text",
                autocomplete: "off",
            },
        }
    }

    /// A sentence under the label that says what to fill in.
    #[must_use]
    pub fn hint(mut self, hint: impl AsRef<str>) -> Self {
        self.hint = Some(hint.as_ref().to_owned());
        self
    }

    /// The language of what is typed, for dictation and spelling.
    #[must_use]
    pub fn lang(mut self, tag: &str) -> Self {
        self.lang = Some(tag.to_owned());
        self
    }

    /// Says to assistive technology that the field must be filled. The check is made on the server.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// Another kind of line: `email`, `password`, `url`, `search`, with what a browser may fill in.
    #[must_use]
    pub fn kind(mut self, kind: &'static str, autocomplete: &'static str) -> Self {
        self.control = Control::Line { kind, autocomplete };
        self
    }

    /// Several lines.
    #[must_use]
    pub fn lines(mut self, rows: u8) -> Self {
        self.control = Control::Lines(rows);
        self
    }

    pub(super) fn select(mut self, options: Vec<(String, String)>) -> Self {
        self.control = Control::Select(options);
        self
    }

    pub(super) fn radios(mut self, options: Vec<(String, String)>) -> Self {
        self.control = Control::Radios(options);
        self
    }

    pub(super) fn checks(mut self, options: Vec<(String, String)>) -> Self {
        self.control = Control::Checks(options);
        self
    }

    pub(super) fn tick(mut self) -> Self {
        self.control = Control::Tick;
        self
    }

    fn value(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    /// The attributes that tie the control to its name, hint and error.
    fn push_ties(&self, html: &mut Html, id: &str) {
        html.push_attribute("id", id);
        html.push_attribute("name", &self.name);
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.name));
        let told: Vec<String> = hint.into_iter().chain(error).collect();
        if !told.is_empty() {
            html.push_attribute("aria-describedby", &told.join(" "));
        }
        if self.error.is_some() {
            html.push_attribute("aria-invalid", "true");
        }
        if self.is_required {
            html.push_attribute("aria-required", "true");
        }
        if let Some(lang) = &self.lang {
            html.push_attribute("lang", lang);
        }
    }

    fn push_told(&self, html: &mut Html) {
        if let Some(hint) = &self.hint {
            html.push_markup("<span class=\"kern-hint\"");
            html.push_attribute("id", &format!("{}-hint", self.name));
            html.push_markup(">");
            html.push_text(hint);
            html.push_markup("</span>");
        }
        if let Some(error) = &self.error {
            html.push_markup("<span class=\"kern-error\"");
            html.push_attribute("id", &format!("{}-error", self.name));
            html.push_markup(">");
            html.push_text(error);
            html.push_markup("</span>");
        }
    }

    fn push_label(&self, html: &mut Html) {
        html.push_markup("<label class=\"kern-label\"");
        html.push_attribute("for", &self.name);
        html.push_markup(">");
        html.push_text(&self.label);
        html.push_markup("</label>");
    }

    fn push_line(&self, html: &mut Html, kind: &str, autocomplete: &str) {
        html.push_markup("<input");
        html.push_attribute("class", &self.class("kern-form-input__input"));
        html.push_attribute("type", kind);
        html.push_attribute("autocomplete", autocomplete);
        self.push_ties(html, &self.name);
        // A password is never sent back.
        if kind != "password" {
            html.push_attribute("value", self.value());
        }
        html.push_markup(">");
    }

    fn push_lines(&self, html: &mut Html, rows: u8) {
        html.push_markup("<textarea");
        html.push_attribute("class", &self.class("kern-form-input__input"));
        html.push_attribute("rows", &rows.to_string());
        self.push_ties(html, &self.name);
        // The first line break after the tag is swallowed by browsers.
        html.push_markup(">\n");
        html.push_text(self.value());
        html.push_markup("</textarea>");
    }

    fn push_select(&self, html: &mut Html, options: &[(String, String)]) {
        html.push_markup("<select");
        html.push_attribute("class", &self.class("kern-form-input__select"));
        self.push_ties(html, &self.name);
        html.push_markup(">");
        for (value, label) in options {
            html.push_markup("<option");
            html.push_attribute("value", value);
            if value == self.value() {
                html.push_markup(" selected");
            }
            html.push_markup(">");
            html.push_text(label);
            html.push_markup("</option>");
        }
        html.push_markup("</select>");
    }

    fn push_boxes(&self, html: &mut Html, kind: &'static str, options: &[(String, String)]) {
        for (n, (value, label)) in options.iter().enumerate() {
            let id = if n == 0 {
                self.name.clone()
            } else {
                format!("{}-{n}", self.name)
            };
            html.push_markup("<div class=\"kern-form-check\"><input");
            html.push_attribute("class", &format!("kern-form-check__{kind}"));
            html.push_attribute("type", kind);
            html.push_attribute("id", &id);
            html.push_attribute("name", &self.name);
            html.push_attribute("value", value);
            if self.values.contains(value) {
                html.push_markup(" checked");
            }
            html.push_markup("><label class=\"kern-label\"");
            html.push_attribute("for", &id);
            html.push_markup(">");
            html.push_text(label);
            html.push_markup("</label></div>");
        }
    }

    fn push_group(&self, html: &mut Html, kind: &'static str, options: &[(String, String)]) {
        html.push_markup("<fieldset class=\"kern-fieldset\"");
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.name));
        let told: Vec<String> = hint.into_iter().chain(error).collect();
        if !told.is_empty() {
            html.push_attribute("aria-describedby", &told.join(" "));
        }
        html.push_markup("><legend class=\"kern-label\">");
        html.push_text(&self.label);
        html.push_markup("</legend>");
        self.push_told(html);
        self.push_boxes(html, kind, options);
        html.push_markup("</fieldset>");
    }

    fn class(&self, base: &str) -> String {
        if self.error.is_some() {
            format!("{base} {base}--error")
        } else {
            base.to_owned()
        }
    }

    /// The field as markup.
    #[must_use]
    pub fn html(&self) -> Html {
        let mut html = Html::default();
        html.push_markup("<div");
        html.push_attribute("class", &self.wrapper());
        html.push_markup(">");
        match &self.control {
            Control::Radios(options) => self.push_group(&mut html, "radio", options),
            Control::Checks(options) => self.push_group(&mut html, "checkbox", options),
            Control::Tick => {
                self.push_told(&mut html);
                self.push_boxes(
                    &mut html,
                    "checkbox",
                    &[("yes".to_owned(), self.label.clone())],
                );
            }
            Control::Line { .. } | Control::Lines(_) | Control::Select(_) => {
                self.push_label(&mut html);
                self.push_told(&mut html);
                match &self.control {
                    Control::Lines(rows) => self.push_lines(&mut html, *rows),
                    Control::Select(options) => self.push_select(&mut html, options),
                    Control::Line { kind, autocomplete } => {
                        self.push_line(&mut html, kind, autocomplete);
                    }
                    Control::Radios(_) | Control::Checks(_) | Control::Tick => {}
                }
            }
        }
        html.push_markup("</div>");
        html
    }

    fn wrapper(&self) -> String {
        let base = "kern-form-input";
        if self.error.is_some() {
            format!("{base} {base}--error")
        } else {
            base.to_owned()
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.html().fmt(f)
    }
}

impl askama::filters::HtmlSafe for Field {}
