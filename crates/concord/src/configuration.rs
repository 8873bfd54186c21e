//! What the service is told from outside: defaults, then one TOML file, then `CONCORD_*` variables.
//!
//! Every key is a row of [`KEYS`], so that the documentation, the reader of variables and `concord check` cannot
//! differ. Nothing else in the workspace reads the environment.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use notifications::webhooks::Reach;

/// One key of the configuration.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    /// Name in the TOML file; the variable is `CONCORD_` and this name in capitals.
    pub(crate) name: &'static str,
    /// Value when neither the file nor a variable gives one; `None` where the key may be left out.
    pub(crate) default: Option<&'static str>,
    /// What it is for, in one sentence for the operator.
    pub(crate) meaning: &'static str,
    /// An example, where there is no default to learn from.
    pub(crate) example: Option<&'static str>,
}

/// Every key there is, in the order in which an operator meets them.
pub(crate) const KEYS: [Key; 14] = [
    Key {
        name: "database_url",
        default: Some("sqlite://concord-data/concord.db"),
        meaning: "Database: `sqlite://PATH` for one process, `postgres://USER:PASSWORD@HOST/NAME` for many.",
        example: None,
    },
    Key {
        name: "listen",
        default: Some("127.0.0.1:8080"),
        meaning: "Address and port on which people and programs reach the service.",
        example: None,
    },
    Key {
        name: "public_url",
        default: Some("http://localhost:8080"),
        meaning: "Address of the service as people see it; every link in a notice begins with it.",
        example: None,
    },
    Key {
        name: "smtp_url",
        default: None,
        meaning: "Mail relay: `smtp://HOST:25` (plain), `smtp://USER:PASSWORD@HOST:587?tls=required` (STARTTLS) or \
                  `smtps://USER:PASSWORD@HOST:465` (TLS).",
        example: Some("smtp://user:password@mail.example:587?tls=required"),
    },
    Key {
        name: "mail_from",
        default: Some("Concord <concord@localhost>"),
        meaning: "Sender of every mail; the return path of a notice uses its domain.",
        example: None,
    },
    Key {
        name: "evidence_url",
        default: Some("file://concord-data/evidence"),
        meaning: "Where evidence is kept: `file://FOLDER`.",
        example: None,
    },
    Key {
        name: "secret_file",
        default: Some("concord-data/secret"),
        meaning: "File with the 32 random bytes (64 hexadecimal digits) from which codes, links and cookies are \
                  derived; lost or changed, all of them end.",
        example: None,
    },
    Key {
        name: "trusted_proxies",
        default: Some(""),
        meaning: "Addresses of reverse proxies whose `X-Forwarded-For` is believed, separated by commas.",
        example: Some("127.0.0.1, ::1"),
    },
    Key {
        name: "operations_listen",
        default: None,
        meaning: "Address and port for operations (bounces), never reachable from outside; off when left out.",
        example: Some("127.0.0.1:9090"),
    },
    Key {
        name: "office_state",
        default: Some("KZ"),
        meaning: "State (ISO 3166) whose calendar and zone hold for the service's own officers and mediators.",
        example: None,
    },
    Key {
        name: "filings_per_day",
        default: Some("5"),
        meaning: "How many complaints are taken from one consumer's address in 24 hours.",
        example: None,
    },
    Key {
        name: "webhooks_to_this_machine",
        default: Some("false"),
        meaning: "`true` lets webhooks also be called over http and on this machine: for trying out, never in service.",
        example: None,
    },
    Key {
        name: "log",
        default: Some("info"),
        meaning: "What is logged: a level, or targets with levels such as `info,store=debug`.",
        example: None,
    },
    Key {
        name: "log_format",
        default: Some("text"),
        meaning: "Form of the log: `text` for people, `json` (one object a line) for programs.",
        example: None,
    },
];

/// What a key is for; empty for a name that is none.
pub(crate) fn meaning(name: &str) -> &'static str {
    KEYS.iter().find(|key| key.name == name).map_or("", |key| key.meaning)
}

/// The configuration, read and checked.
#[derive(Clone)]
pub(crate) struct Configuration {
    pub(crate) database_url: String,
    pub(crate) listen: SocketAddr,
    pub(crate) public_url: String,
    pub(crate) smtp_url: Option<String>,
    pub(crate) mail_from: String,
    pub(crate) evidence_folder: PathBuf,
    pub(crate) secret_file: PathBuf,
    pub(crate) trusted_proxies: Vec<IpAddr>,
    pub(crate) operations_listen: Option<SocketAddr>,
    pub(crate) office_state: domain::Country,
    pub(crate) filings_per_day: u32,
    pub(crate) webhooks: Reach,
    pub(crate) log: String,
    pub(crate) log_format: LogFormat,
}

/// Form of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// Why the configuration cannot be used. Its text is for the operator and says what to do.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfigurationError {
    /// The file named by `--config` or `CONCORD_CONFIG` could not be read.
    #[error("the configuration file {} could not be read; check the path and its permissions", path.display())]
    Unreadable {
        path: PathBuf,
        #[source]
        cause: std::io::Error,
    },
    /// The file is not TOML.
    #[error("the configuration file {} is not TOML: {reason}", path.display())]
    NotToml { path: PathBuf, reason: String },
    /// A key that the service does not know, from the file or the environment.
    #[error("{origin} is not a key of the configuration; `concord check --keys` lists them all")]
    Unknown { origin: Origin },
    /// A value that cannot be what the key means.
    #[error("{origin} is {value:?}, which is not {expected}")]
    Value { origin: Origin, value: String, expected: &'static str },
}

/// Where a value came from, for the message about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A built-in default.
    Default(&'static str),
    /// A key of the file.
    File(PathBuf, String),
    /// A variable.
    Variable(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(name) => write!(f, "the default of `{name}`"),
            Self::File(path, name) => write!(f, "`{name}` in {}", path.display()),
            Self::Variable(name) => write!(f, "{name}"),
        }
    }
}

/// Variables that the service leaves to others: the file's own path, and the test kit's.
const NOT_KEYS: [&str; 3] = ["CONCORD_CONFIG", "CONCORD_REQUIRE", "CONCORD_TEST_POSTGRES"];

impl Configuration {
    /// Reads the file, if there is one, and then the variables.
    ///
    /// # Errors
    /// [`ConfigurationError`] for a file that cannot be read, an unknown key, or a value that does not fit.
    pub(crate) fn read(
        file: Option<&Path>,
        variables: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, ConfigurationError> {
        let mut values = Values::default();
        if let Some(path) = file {
            values.take_file(path)?;
        }
        values.take_variables(variables)?;
        values.build()
    }
}

/// The values as text, with where each came from.
#[derive(Default)]
struct Values {
    given: Vec<(&'static str, String, Origin)>,
}

impl Values {
    fn take_file(&mut self, path: &Path) -> Result<(), ConfigurationError> {
        let text = std::fs::read_to_string(path)
            .map_err(|cause| ConfigurationError::Unreadable { path: path.to_owned(), cause })?;
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| ConfigurationError::NotToml {
            path: path.to_owned(),
            reason: error.to_string(),
        })?;
        for (name, value) in table {
            let origin = Origin::File(path.to_owned(), name.clone());
            let text = match value {
                toml::Value::String(text) => text,
                toml::Value::Array(items) => items.iter().filter_map(toml::Value::as_str).collect::<Vec<_>>().join(","),
                other => other.to_string(),
            };
            self.give(&name, text, origin)?;
        }
        Ok(())
    }

    fn take_variables(&mut self, variables: impl Iterator<Item = (String, String)>) -> Result<(), ConfigurationError> {
        for (variable, value) in variables {
            let Some(name) = variable.strip_prefix("CONCORD_") else { continue };
            if NOT_KEYS.contains(&variable.as_str()) {
                continue;
            }
            let name = name.to_ascii_lowercase();
            self.give(&name, value, Origin::Variable(variable))?;
        }
        Ok(())
    }

    /// Sets a key; what is given later holds.
    fn give(&mut self, name: &str, value: String, origin: Origin) -> Result<(), ConfigurationError> {
        let Some(key) = KEYS.iter().find(|key| key.name == name) else {
            return Err(ConfigurationError::Unknown { origin });
        };
        self.given.retain(|(known, ..)| *known != key.name);
        self.given.push((key.name, value, origin));
        Ok(())
    }

    /// The value that holds for a key, `None` when it is empty or was never given.
    fn get(&self, name: &'static str) -> Option<(String, Origin)> {
        let given = self.given.iter().find(|(known, ..)| *known == name);
        let (value, origin) = if let Some((_, value, origin)) = given {
            (value.clone(), origin.clone())
        } else {
            let default = KEYS.iter().find(|key| key.name == name)?.default?;
            (default.to_owned(), Origin::Default(name))
        };
        let value = value.trim().to_owned();
        (!value.is_empty()).then_some((value, origin))
    }

    fn text(&self, name: &'static str, expected: &'static str) -> Result<String, ConfigurationError> {
        match self.get(name) {
            Some((value, _)) => Ok(value),
            None => Err(ConfigurationError::Value { origin: self.origin(name), value: String::new(), expected }),
        }
    }

    fn origin(&self, name: &'static str) -> Origin {
        self.given
            .iter()
            .find(|(known, ..)| *known == name)
            .map_or(Origin::Default(name), |(_, _, origin)| origin.clone())
    }

    /// A value that parses, or `None` when it was left out.
    fn parsed<T: std::str::FromStr>(
        &self,
        name: &'static str,
        expected: &'static str,
    ) -> Result<Option<T>, ConfigurationError> {
        let Some((value, origin)) = self.get(name) else { return Ok(None) };
        match value.parse() {
            Ok(parsed) => Ok(Some(parsed)),
            Err(_) => Err(ConfigurationError::Value { origin, value, expected }),
        }
    }

    fn required<T: std::str::FromStr>(
        &self,
        name: &'static str,
        expected: &'static str,
    ) -> Result<T, ConfigurationError> {
        self.parsed(name, expected)?.ok_or_else(|| ConfigurationError::Value {
            origin: self.origin(name),
            value: String::new(),
            expected,
        })
    }

    fn build(&self) -> Result<Configuration, ConfigurationError> {
        Ok(Configuration {
            database_url: self.text("database_url", DATABASE_EXPECTED)?,
            listen: self.required("listen", "an address and a port such as 127.0.0.1:8080")?,
            public_url: self.public_url()?,
            smtp_url: self.get("smtp_url").map(|(value, _)| value),
            mail_from: self.text("mail_from", "a sender such as Concord <concord@example.org>")?,
            evidence_folder: self.evidence_folder()?,
            secret_file: self.required("secret_file", "a path")?,
            trusted_proxies: self.trusted_proxies()?,
            operations_listen: self.parsed("operations_listen", "an address and a port such as 127.0.0.1:9090")?,
            office_state: self.required("office_state", "a country code of two letters such as KZ")?,
            filings_per_day: self.required("filings_per_day", "a whole number such as 5")?,
            webhooks: if self.required("webhooks_to_this_machine", "`true` or `false`")? {
                Reach::ThisMachineToo
            } else {
                Reach::Public
            },
            log: self.text("log", "a level such as info")?,
            log_format: self.required("log_format", "`text` or `json`")?,
        })
    }

    fn public_url(&self) -> Result<String, ConfigurationError> {
        let expected = "an address that begins with https:// or http://";
        let value = self.text("public_url", expected)?;
        let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
        match rest {
            Some(host) if !host.is_empty() && !host.contains(['?', '#', ' ']) => {
                Ok(value.trim_end_matches('/').to_owned())
            }
            _ => Err(ConfigurationError::Value { origin: self.origin("public_url"), value, expected }),
        }
    }

    fn evidence_folder(&self) -> Result<PathBuf, ConfigurationError> {
        let expected = "a folder such as file://concord-data/evidence";
        let value = self.text("evidence_url", expected)?;
        match value.strip_prefix("file://") {
            Some(folder) if !folder.is_empty() => Ok(PathBuf::from(folder)),
            _ => Err(ConfigurationError::Value { origin: self.origin("evidence_url"), value, expected }),
        }
    }

    fn trusted_proxies(&self) -> Result<Vec<IpAddr>, ConfigurationError> {
        let Some((value, origin)) = self.get("trusted_proxies") else { return Ok(Vec::new()) };
        let parsed: Result<Vec<IpAddr>, _> =
            value.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::parse).collect();
        parsed.map_err(|_not_an_address| ConfigurationError::Value {
            origin,
            value: value.clone(),
            expected: "a list of IP addresses separated by commas",
        })
    }
}

const DATABASE_EXPECTED: &str = "sqlite://PATH or postgres://USER:PASSWORD@HOST/NAME";

impl std::str::FromStr for LogFormat {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Configuration, ConfigurationError> {
        Configuration::read(None, variables.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())))
    }

    fn read_file(text: &str, variables: &[(&str, &str)]) -> Result<Configuration, ConfigurationError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("concord.toml");
        std::fs::write(&path, text).unwrap();
        Configuration::read(Some(&path), variables.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())))
    }

    #[test]
    fn without_file_and_variables_the_defaults_hold() {
        let configuration = read(&[]).unwrap();
        assert_eq!(configuration.listen.port(), 8080);
        assert_eq!(configuration.smtp_url, None);
        assert_eq!(configuration.office_state.to_string(), "KZ");
    }

    #[test]
    fn a_variable_overrides_the_file_and_the_file_the_default() {
        let text = "listen = \"127.0.0.1:9000\"\npublic_url = \"https://odr.example/\"\n";
        let configuration = read_file(text, &[("CONCORD_LISTEN", "127.0.0.1:9001")]).unwrap();
        assert_eq!(configuration.listen.port(), 9001);
        assert_eq!(configuration.public_url, "https://odr.example");
    }

    #[test]
    fn an_unknown_key_is_named_with_where_it_stands() {
        let error = read_file("listne = \"127.0.0.1:9000\"\n", &[]).err().unwrap().to_string();
        assert!(error.contains("`listne` in "), "{error}");
        let error = read(&[("CONCORD_LISTNE", "x")]).err().unwrap().to_string();
        assert!(error.starts_with("CONCORD_LISTNE is not a key"), "{error}");
    }

    #[test]
    fn a_value_that_does_not_fit_says_what_would() {
        let error = read(&[("CONCORD_TRUSTED_PROXIES", "10.0.0.1, proxy")]).err().unwrap().to_string();
        assert!(error.contains("CONCORD_TRUSTED_PROXIES") && error.contains("list of IP addresses"), "{error}");
        let error = read(&[("CONCORD_PUBLIC_URL", "odr.example")]).err().unwrap().to_string();
        assert!(error.contains("https://"), "{error}");
    }

    #[test]
    fn variables_of_other_programs_and_of_the_test_kit_are_left_alone() {
        assert!(read(&[("PATH", "/bin"), ("CONCORD_REQUIRE", "postgres")]).is_ok());
    }

    #[test]
    fn every_key_says_what_it_is_for_and_shows_a_value() {
        for key in KEYS {
            assert!(key.meaning.ends_with('.'), "{}", key.name);
            assert!(key.default.is_some() || key.example.is_some(), "{}", key.name);
        }
    }
}
