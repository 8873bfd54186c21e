//! Lengths of time in buckets: eight to a doubling, so that any quantile is known within 9 %, at any number of cases.

use std::collections::BTreeMap;

/// 2^(k/8) in units of 2^-32, rounded: where the eight buckets of a doubling begin. The numbers are the definition.
const BEGINS: [u64; 8] = [
    4_294_967_296,
    4_683_695_048,
    5_107_605_667,
    5_569_883_475,
    6_074_001_000,
    6_623_745_059,
    7_223_245_206,
    7_877_004_752,
];

/// A bucket of minutes. Bucket 0 is less than a minute; bucket 8·o + k + 1 begins at 2^(o + k/8) minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bucket(u16);

impl Bucket {
    /// The bucket of a number of minutes.
    #[must_use]
    pub fn of(minutes: u32) -> Self {
        let Some(octave) = minutes.checked_ilog2() else { return Self(0) };
        let scaled = (u64::from(minutes) << 32) >> octave;
        let within = BEGINS.iter().filter(|begin| scaled >= **begin).count();
        // At most 8 · 31 + 8 = 256, so three digits hold it.
        Self(u16::try_from(u64::from(octave) * 8 + u64::try_from(within).unwrap_or(8)).unwrap_or(u16::MAX))
    }

    /// The least number of minutes that is in this bucket or a later one.
    #[must_use]
    pub fn begins_at(self) -> u64 {
        let Some(place) = self.0.checked_sub(1) else { return 0 };
        let begin = BEGINS.get(usize::from(place % 8)).copied().unwrap_or(0);
        // The smallest integer m with m · 2^32 / 2^octave >= begin.
        (u128::from(begin) << (place / 8)).div_ceil(1 << 32).try_into().unwrap_or(u64::MAX)
    }

    /// The number under which it is stored, three digits so that text sorts as numbers do.
    #[must_use]
    pub fn code(self) -> String {
        format!("{:03}", self.0)
    }

    /// Reads a stored number.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let bucket = code.parse().ok().map(Self)?;
        (code.len() == 3 && bucket <= Self::of(u32::MAX)).then_some(bucket)
    }
}

/// How many cases there are in each bucket.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Histogram(BTreeMap<Bucket, i64>);

/// Where a share of all cases is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantile {
    /// After at least `from` and less than `to` minutes.
    Within {
        /// Minutes.
        from: u64,
        /// Minutes.
        to: u64,
    },
    /// Not yet: too many cases are still open or ended otherwise.
    NotReached,
}

impl Histogram {
    /// Adds `cases` to a bucket; takes away if negative.
    pub fn add(&mut self, bucket: Bucket, cases: i64) {
        *self.0.entry(bucket).or_insert(0) += cases;
    }

    /// How many cases there are.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.0.values().sum()
    }

    /// The buckets that hold cases, in order.
    pub fn buckets(&self) -> impl Iterator<Item = (Bucket, i64)> + '_ {
        self.0.iter().filter(|(_, cases)| **cases != 0).map(|(bucket, cases)| (*bucket, *cases))
    }

    /// When `per_mille` of `of` cases had been reached. `of` is not the number of cases in the histogram but of all that
    /// started, so that those still open are not left out: they count as not yet reached, which can only make the time
    /// longer.
    #[must_use]
    pub fn quantile(&self, per_mille: u16, of: i64) -> Quantile {
        let needed = i128::from(per_mille) * i128::from(of);
        let mut reached = 0_i128;
        for (bucket, cases) in &self.0 {
            reached += i128::from(*cases);
            if reached > 0 && reached * 1_000 >= needed {
                let next = Bucket(bucket.0.saturating_add(1));
                return Quantile::Within { from: bucket.begins_at(), to: next.begins_at().max(bucket.begins_at() + 1) };
            }
        }
        Quantile::NotReached
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2^(8·octave + k) <= m^8, in integers: the exact definition that the constants approximate.
    fn exact(minutes: u128) -> u64 {
        let power = minutes.pow(8);
        (0..128).take_while(|exponent| power >> exponent > 0).count().try_into().unwrap()
    }

    #[test]
    fn buckets_are_eighths_of_a_doubling() {
        assert_eq!(Bucket::of(0).code(), "000");
        for minutes in 1..=65_535_u32 {
            assert_eq!(u64::from(Bucket::of(minutes).0), exact(u128::from(minutes)), "{minutes} minutes");
        }
    }

    #[test]
    fn a_length_lies_between_the_beginning_of_its_bucket_and_of_the_next() {
        for minutes in (0..5_000).chain([43_200, 129_600, 1_000_000, u32::MAX - 1, u32::MAX]) {
            let bucket = Bucket::of(minutes);
            assert!(bucket.begins_at() <= u64::from(minutes), "{minutes}");
            assert!(Bucket(bucket.0 + 1).begins_at() > u64::from(minutes), "{minutes}");
        }
    }

    #[test]
    fn a_bucket_is_at_most_nine_and_a_tenth_percent_wide_beyond_an_hour() {
        for code in 49..240_u16 {
            let (from, to) = (Bucket(code).begins_at(), Bucket(code + 1).begins_at());
            assert!((to - from) * 1_000 <= from * 91 + 2_000, "bucket {code}: {from} to {to}");
        }
    }

    #[test]
    fn codes_sort_as_lengths_do_and_read_back() {
        let codes: Vec<String> = [0, 1, 59, 60, 1_440, 14_400, 129_600].map(|m| Bucket::of(m).code()).to_vec();
        let mut sorted = codes.clone();
        sorted.sort();
        assert_eq!(codes, sorted);
        assert_eq!(Bucket::from_code(&Bucket::of(1_440).code()), Some(Bucket::of(1_440)));
        assert_eq!(Bucket::from_code("7"), None);
        assert_eq!(Bucket::from_code("999"), None);
    }

    #[test]
    fn open_cases_make_a_median_longer_and_may_keep_it_from_being_reached() {
        let mut histogram = Histogram::default();
        for days in [1, 2, 3, 4] {
            histogram.add(Bucket::of(days * 1_440), 1);
        }
        let holds = |quantile, days: u64| matches!(quantile, Quantile::Within { from, to } if from <= days * 1_440 && days * 1_440 < to);
        assert!(holds(histogram.quantile(500, 4), 2), "{:?}", histogram.quantile(500, 4));
        assert!(holds(histogram.quantile(500, 6), 3));
        assert!(holds(histogram.quantile(500, 8), 4));
        assert_eq!(histogram.quantile(500, 9), Quantile::NotReached);
        assert_eq!(Histogram::default().quantile(500, 0), Quantile::NotReached);
    }

    #[test]
    fn what_is_taken_back_is_gone() {
        let mut histogram = Histogram::default();
        histogram.add(Bucket::of(10), 1);
        histogram.add(Bucket::of(10), -1);
        assert_eq!(histogram.total(), 0);
        assert_eq!(histogram.buckets().count(), 0);
    }
}
