//! Fields of forms, as data: a page lists them, one template draws them all.

use http::{FieldError, Problem};
use localization::{Arguments, Localizer};
use uuid::Uuid;

use crate::sent_form::SentForm;
use crate::visitor::Visitor;

/// How a field is filled.
#[derive(Clone)]
pub(crate) enum Kind {
    /// One line; the type and the purpose as HTML names them (`email`, `name`), for keyboards and password managers.
    Line { input: &'static str, purpose: &'static str },
    /// Several lines.
    Area,
    /// One of these, each with a line of explanation, in groups that may have a heading.
    One(Vec<Group>),
    /// Any of these.
    Any(Vec<Group>),
    /// One of a long list.
    List(Vec<Choice>),
    /// A file.
    File,
    /// What a person does not see.
    Hidden,
}

/// Choices under a heading; without one, the heading is empty.
#[derive(Clone, Default)]
pub(crate) struct Group {
    pub(crate) heading: String,
    pub(crate) choices: Vec<Choice>,
}

/// One choice.
#[derive(Clone)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) hint: String,
}

impl Choice {
    pub(crate) fn new(value: impl Into<String>, label: String) -> Self {
        Self { value: value.into(), label, hint: String::new() }
    }

    pub(crate) fn with_hint(mut self, hint: String) -> Self {
        self.hint = hint;
        self
    }
}

/// One field.
#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) kind: Kind,
    pub(crate) values: Vec<String>,
    pub(crate) errors: Vec<String>,
    /// A heading over this field and those that follow.
    pub(crate) heading: String,
    pointer: String,
}

impl Field {
    fn new(name: &str, label: String, kind: Kind) -> Self {
        Self {
            name: name.to_owned(),
            label,
            hint: String::new(),
            kind,
            values: Vec::new(),
            errors: Vec::new(),
            heading: String::new(),
            pointer: format!("/{name}"),
        }
    }

    pub(crate) fn line(name: &str, label: String) -> Self {
        Self::new(name, label, Kind::Line { input: "text", purpose: "off" })
    }

    pub(crate) fn email(name: &str, label: String) -> Self {
        Self::new(name, label, Kind::Line { input: "email", purpose: "email" })
    }

    pub(crate) fn area(name: &str, label: String) -> Self {
        Self::new(name, label, Kind::Area)
    }

    pub(crate) fn file(name: &str, label: String) -> Self {
        Self::new(name, label, Kind::File)
    }

    pub(crate) fn hidden(name: &str, value: String) -> Self {
        let mut field = Self::new(name, String::new(), Kind::Hidden);
        field.values.push(value);
        field
    }

    pub(crate) fn one(name: &str, label: String, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Kind::One(vec![Group { heading: String::new(), choices }]))
    }

    pub(crate) fn one_of_groups(name: &str, label: String, groups: Vec<Group>) -> Self {
        Self::new(name, label, Kind::One(groups))
    }

    pub(crate) fn any(name: &str, label: String, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Kind::Any(vec![Group { heading: String::new(), choices }]))
    }

    pub(crate) fn list(name: &str, label: String, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Kind::List(choices))
    }

    /// One line of another kind of keyboard, and for a purpose that browsers know.
    pub(crate) fn typed(mut self, input: &'static str, purpose: &'static str) -> Self {
        self.kind = Kind::Line { input, purpose };
        self
    }

    pub(crate) fn hint(mut self, hint: String) -> Self {
        self.hint = hint;
        self
    }

    pub(crate) fn heading(mut self, heading: String) -> Self {
        self.heading = heading;
        self
    }

    /// Says beside the label that it need not be filled.
    pub(crate) fn optional(mut self, visitor: &Visitor) -> Self {
        self.label = visitor.say("page-optional", &Arguments::new().with("label", self.label));
        self
    }

    /// The same if the condition holds.
    pub(crate) fn optional_if(self, holds: bool, visitor: &Visitor) -> Self {
        if holds { self.optional(visitor) } else { self }
    }

    /// Where the use case finds what is typed here, as a JSON pointer; `/<name>` if this is not said.
    pub(crate) fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = pointer.into();
        self
    }

    pub(crate) fn value(mut self, value: Option<impl Into<String>>) -> Self {
        self.values.extend(value.map(Into::into));
        self
    }

    pub(crate) fn values(mut self, values: impl IntoIterator<Item = String>) -> Self {
        self.values.extend(values);
        self
    }

    /// For templates: the one value.
    pub(crate) fn first(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    /// For templates: whether this choice was made.
    pub(crate) fn has(&self, value: &str) -> bool {
        self.values.iter().any(|one| one == value)
    }

    /// For templates: whether what is typed is written from left to right in every language.
    pub(crate) fn is_ltr(&self) -> bool {
        matches!(self.kind, Kind::Line { input: "email" | "tel" | "url" | "number", .. })
    }

    /// For templates: what describes the field to those who hear the page.
    pub(crate) fn described_by(&self) -> String {
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("{}-hint", self.name));
        }
        if !self.errors.is_empty() {
            ids.push(format!("{}-error", self.name));
        }
        ids.join(" ")
    }
}

/// The fields of a form, in order.
#[derive(Clone, Default)]
pub(crate) struct Fields {
    pub(crate) all: Vec<Field>,
    /// What is wrong about no field in particular.
    pub(crate) errors: Vec<String>,
}

impl From<Vec<Field>> for Fields {
    fn from(all: Vec<Field>) -> Self {
        Self { all, errors: Vec::new() }
    }
}

impl Fields {
    /// The same with what was typed in them, all of it as it was typed.
    pub(crate) fn filled(mut self, form: &SentForm) -> Self {
        for field in self.all.iter_mut().filter(|field| !matches!(field.kind, Kind::Hidden | Kind::File)) {
            field.values = form.all(&field.name).map(str::to_owned).collect();
        }
        self
    }

    /// The same with what a use case said is wrong, each beside its field; what belongs to none stands above.
    pub(crate) fn with_problem(mut self, problem: &Problem, visitor: &Visitor) -> Self {
        if problem.errors().is_empty() {
            self.errors.push(problem.detail(visitor.localizer(), Uuid::nil()));
        }
        for error in problem.errors() {
            self.add(error, visitor.localizer());
        }
        self
    }

    /// The same with this said above all fields.
    pub(crate) fn with_error(mut self, text: String) -> Self {
        self.errors.push(text);
        self
    }

    fn add(&mut self, error: &FieldError, localizer: Localizer) {
        let words = error.in_words(localizer);
        let is_at = |field: &Field| {
            let rest = error.pointer().strip_prefix(&field.pointer);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        // The most particular field that the pointer leads to or into; one that it is a whole of comes after.
        let depth = |field: &Field| field.pointer.len();
        let within =
            self.all.iter().enumerate().filter(|(_, field)| is_at(field)).max_by_key(|(_, field)| depth(field));
        let whole = || {
            let parts = |field: &Field| field.pointer.starts_with(&format!("{}/", error.pointer()));
            self.all.iter().enumerate().find(|(_, field)| parts(field))
        };
        let place = within.or_else(whole).map(|(place, _)| place);
        match place.and_then(|place| self.all.get_mut(place)) {
            Some(field) if field.errors.contains(&words) => {}
            Some(field) => field.errors.push(words),
            None => self.errors.push(words),
        }
    }

    pub(crate) fn has_errors(&self) -> bool {
        !self.errors.is_empty() || self.all.iter().any(|field| !field.errors.is_empty())
    }

    /// Whether bytes are sent with it.
    pub(crate) fn has_file(&self) -> bool {
        self.all.iter().any(|field| matches!(field.kind, Kind::File))
    }
}
