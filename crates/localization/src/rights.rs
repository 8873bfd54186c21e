//! Rights and limits of the law, as lines.

use crate::label::Label;
use crate::localizer::Localizer;
use crate::messages;
use crate::rendered::Rendered;
use crate::value::{Arguments, Count, Value};

/// What is known of a right or a limit of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RightValue<'a> {
    /// A length of time.
    Period {
        /// How many.
        count: u16,
        /// Of what: `calendar_day`, `month`.
        unit: &'a str,
    },
    /// A word of the data: `as_soon_as_possible`; `none` if the law gives no such right.
    Word(&'a str),
    /// Not known to the service. Never to be read as "there is none".
    NotKnown,
}

impl Localizer {
    /// A length of time: `10 calendar days`.
    pub fn period(self, count: u16, unit: &str) -> Rendered {
        let id = format!("unit-{}", unit.replace('_', "-"));
        self.by_id(&id, &Arguments::new().with("n", Count::from(u32::from(count))))
    }

    /// A right or a limit with what is known of it: `Time for the seller to answer a claim: 10 calendar days`.
    pub fn right(self, parameter: &str, value: RightValue<'_>) -> Rendered {
        let parameter = Value::label(Label::Parameter, parameter);
        let value = match value {
            RightValue::Period { count, unit } => self.period(count, unit).text,
            RightValue::Word(word) => self.label(Label::ParameterValue, word).text,
            RightValue::NotKnown => return self.text(&messages::RightsNotKnown { parameter }),
        };
        self.text(&messages::RightsItem { parameter, value: value.into() })
    }

    /// Where a rule is written. Laws are named in the words of the data; the article `-` means the law as a whole.
    pub fn citation(self, law: &str, article: &str) -> Rendered {
        if article == "-" {
            self.text(&messages::RightsCitationLawOnly { law: law.into() })
        } else {
            self.text(&messages::RightsCitation { article: article.into(), law: law.into() })
        }
    }
}
