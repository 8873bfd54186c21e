//! The two sides of a case.

use serde::{Deserialize, Serialize};

use crate::outcome::RecommendationAnswer;

domain::words! {
    /// One of the two sides.
    Side "side" {
        /// The one who complains.
        Consumer "consumer",
        /// The one complained of.
        Merchant "merchant",
    }
}

impl Side {
    /// The other side.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Consumer => Self::Merchant,
            Self::Merchant => Self::Consumer,
        }
    }
}

/// One of something for each side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Sides<T> {
    /// The consumer's.
    pub consumer: T,
    /// The merchant's.
    pub merchant: T,
}

impl<T> Sides<T> {
    /// That of one side.
    #[must_use]
    pub const fn of(&self, side: Side) -> &T {
        match side {
            Side::Consumer => &self.consumer,
            Side::Merchant => &self.merchant,
        }
    }

    /// That of one side, to change it.
    pub const fn of_mut(&mut self, side: Side) -> &mut T {
        match side {
            Side::Consumer => &mut self.consumer,
            Side::Merchant => &mut self.merchant,
        }
    }
}

impl Sides<bool> {
    /// Whether it holds of both sides.
    #[must_use]
    pub const fn both(&self) -> bool {
        self.consumer && self.merchant
    }

    /// Whether it holds of at least one side.
    #[must_use]
    pub const fn any(&self) -> bool {
        self.consumer || self.merchant
    }
}

impl Sides<RecommendationAnswer> {
    /// Whether each side has answered.
    #[must_use]
    pub fn answered(&self) -> Sides<bool> {
        let answered = |answer| answer != RecommendationAnswer::Silent;
        Sides { consumer: answered(self.consumer), merchant: answered(self.merchant) }
    }
}
