//! A complaint as it is sent: every part optional, nothing checked but its form. And what changes one.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

/// A change of one part, in the sense of JSON Merge Patch (RFC 7396): absent keeps, `null` clears, a value sets.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Patch<T> {
    /// Not mentioned.
    #[default]
    Keep,
    /// `null`.
    Clear,
    /// A value.
    Set(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Clear, Self::Set))
    }
}

/// How a part is changed: a value is replaced, a group is changed part by part.
trait Changes<P> {
    fn change(&mut self, patch: P);
}

impl<T, P> Changes<Patch<P>> for Option<T>
where
    T: Default + Changes<P>,
{
    fn change(&mut self, patch: Patch<P>) {
        match patch {
            Patch::Keep => {}
            Patch::Clear => *self = None,
            Patch::Set(patch) => self.get_or_insert_default().change(patch),
        }
    }
}

/// The texts in a part, each with its JSON pointer.
pub(crate) trait Texts {
    /// Adds the texts below `pointer`.
    fn collect<'a>(&'a self, pointer: &str, texts: &mut Vec<(String, &'a str)>);
}

impl Texts for String {
    fn collect<'a>(&'a self, pointer: &str, texts: &mut Vec<(String, &'a str)>) {
        texts.push((pointer.to_owned(), self));
    }
}

impl Texts for bool {
    fn collect<'a>(&'a self, pointer: &str, texts: &mut Vec<(String, &'a str)>) {
        texts.push((pointer.to_owned(), if *self { "true" } else { "false" }));
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn collect<'a>(&'a self, pointer: &str, texts: &mut Vec<(String, &'a str)>) {
        for (index, part) in self.iter().enumerate() {
            part.collect(&format!("{pointer}/{index}"), texts);
        }
    }
}

macro_rules! replaced {
    ($($type:ty),*) => {$(
        impl Changes<$type> for $type {
            fn change(&mut self, patch: $type) {
                *self = patch;
            }
        }
    )*};
}

// Lists are replaced as a whole, as RFC 7396 has it.
replaced!(String, bool, Vec<String>, Vec<RemedyInput>);

macro_rules! forms {
    ($($(#[$doc:meta])* $form:ident changed by $patch:ident {
        $($(#[$part_doc:meta])* $part:ident: $type:ty | $part_patch:ty,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $form {
            $($(#[$part_doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $part: Option<$type>,)*
        }

        #[doc = concat!("A change of a [`", stringify!($form), "`].")]
        #[derive(Clone, PartialEq, Eq, Default, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub struct $patch {
            $($(#[$part_doc])* pub $part: Patch<$part_patch>,)*
        }

        impl Changes<$patch> for $form {
            fn change(&mut self, patch: $patch) {
                $(self.$part.change(patch.$part);)*
            }
        }

        impl Texts for $form {
            fn collect<'a>(&'a self, pointer: &str, texts: &mut Vec<(String, &'a str)>) {
                $(if let Some(part) = &self.$part {
                    part.collect(&format!(concat!("{}/", stringify!($part)), pointer), texts);
                })*
            }
        }

        /// What people typed does not belong in a log.
        impl fmt::Debug for $form {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($form), "(•••)"))
            }
        }

        impl fmt::Debug for $patch {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($patch), "(•••)"))
            }
        }
    )*};
}

forms! {
    /// A complaint as it is sent.
    ComplaintInput changed by ComplaintPatch {
        /// The consumer's language, as a BCP 47 tag.
        language: String | String,
        /// Who complains.
        consumer: ConsumerInput | ConsumerPatch,
        /// About whom.
        merchant: MerchantInput | MerchantPatch,
        /// About which purchase.
        purchase: PurchaseInput | PurchasePatch,
        /// The problem type's code.
        problem: String | String,
        /// What happened, in the consumer's words.
        description: String | String,
        /// What is asked for.
        remedies: Vec<RemedyInput> | Vec<RemedyInput>,
        /// The day the consumer turned to the merchant.
        contacted_merchant_on: String | String,
        /// Whether a court or another body has the same dispute.
        other_proceedings: bool | bool,
        /// The consents given.
        consents: Vec<String> | Vec<String>,
    }
    /// Who complains.
    ConsumerInput changed by ConsumerPatch {
        /// The whole name, in one field.
        name: String | String,
        /// Two letters.
        country: String | String,
        /// Mail address.
        email: String | String,
        /// Telephone number with country code.
        phone: String | String,
    }
    /// About whom.
    MerchantInput changed by MerchantPatch {
        /// The name under which it sells.
        name: String | String,
        /// Two letters.
        country: String | String,
        /// Mail address.
        email: String | String,
        /// Web address.
        website: String | String,
    }
    /// About which purchase.
    PurchaseInput changed by PurchasePatch {
        /// The merchant's number of the order.
        order_reference: String | String,
        /// The day of the order.
        ordered_on: String | String,
        /// The marketplace through which it was made.
        marketplace: String | String,
        /// The product category's code.
        category: String | String,
        /// The price paid.
        amount: AmountInput | AmountPatch,
    }
    /// An amount of money.
    AmountInput changed by AmountPatch {
        /// The amount, as typed.
        amount: String | String,
        /// Three letters.
        currency: String | String,
    }
}

/// One remedy asked for.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemedyInput {
    /// The remedy's code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// How much, where the remedy is money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<AmountInput>,
}

impl Texts for RemedyInput {
    fn collect<'a>(&'a self, pointer: &str, texts: &mut Vec<(String, &'a str)>) {
        if let Some(kind) = &self.kind {
            kind.collect(&format!("{pointer}/kind"), texts);
        }
        if let Some(amount) = &self.amount {
            amount.collect(&format!("{pointer}/amount"), texts);
        }
    }
}

impl fmt::Debug for RemedyInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RemedyInput(•••)")
    }
}

impl ComplaintInput {
    /// Everything that was answered, each with its JSON pointer.
    pub(crate) fn answers(&self) -> Vec<(String, &str)> {
        let mut texts = Vec::new();
        self.collect("", &mut texts);
        texts
    }

    /// The complaint with the change made.
    #[must_use]
    pub fn changed(mut self, patch: ComplaintPatch) -> Self {
        self.change(patch);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(before: serde_json::Value, patch: serde_json::Value) -> serde_json::Value {
        let before: ComplaintInput = serde_json::from_value(before).unwrap();
        let after = before.changed(serde_json::from_value(patch).unwrap());
        serde_json::to_value(after).unwrap()
    }

    #[test]
    fn what_a_change_does_not_mention_stays() {
        let before = serde_json::json!({"problem": "delivery.late", "consumer": {"name": "Айгүл", "country": "KZ"}});
        assert_eq!(changed(before.clone(), serde_json::json!({})), before);
        assert_eq!(
            changed(before, serde_json::json!({"consumer": {"country": "KG"}, "description": "…"})),
            serde_json::json!({
                "problem": "delivery.late", "description": "…", "consumer": {"name": "Айгүл", "country": "KG"}
            })
        );
    }

    #[test]
    fn null_clears_one_part_or_a_group_of_them() {
        let before = serde_json::json!({"problem": "delivery.late", "consumer": {"name": "Айгүл", "country": "KZ"}});
        assert_eq!(
            changed(before.clone(), serde_json::json!({"problem": null, "consumer": {"name": null}})),
            serde_json::json!({"consumer": {"country": "KZ"}})
        );
        assert_eq!(
            changed(before, serde_json::json!({"consumer": null})),
            serde_json::json!({"problem": "delivery.late"})
        );
    }

    #[test]
    fn a_group_that_was_absent_is_made_and_a_list_is_replaced() {
        let before = serde_json::json!({"remedies": [{"kind": "refund"}, {"kind": "apology"}]});
        assert_eq!(
            changed(
                before,
                serde_json::json!({
                    "purchase": {"amount": {"currency": "CNY"}}, "remedies": [{"kind": "repair"}]
                })
            ),
            serde_json::json!({"purchase": {"amount": {"currency": "CNY"}}, "remedies": [{"kind": "repair"}]})
        );
    }

    #[test]
    fn an_unknown_part_or_a_wrong_type_is_refused_wherever_it_stands() {
        for json in [
            serde_json::json!({"surprise": 1}),
            serde_json::json!({"consumer": {"nickname": "a"}}),
            serde_json::json!({"purchase": {"amount": {"minor": "a"}}}),
            serde_json::json!({"remedies": [{"kind": "refund", "extra": 1}]}),
            serde_json::json!({"description": 5}),
            serde_json::json!({"other_proceedings": "false"}),
            serde_json::json!({"consents": "rules"}),
            serde_json::json!("delivery.late"),
        ] {
            assert!(serde_json::from_value::<ComplaintInput>(json.clone()).is_err(), "{json}");
            assert!(serde_json::from_value::<ComplaintPatch>(json.clone()).is_err(), "{json}");
        }
    }
}
