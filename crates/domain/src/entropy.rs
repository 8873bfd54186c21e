//! Randomness comes in from outside, like the time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Fills buffers with random bytes. The one for production asks the operating system and lives in `concord`.
pub trait Entropy: Send + Sync {
    /// Overwrites the whole of `buffer` with random bytes.
    fn fill(&self, buffer: &mut [u8]);
}

impl<E: Entropy + ?Sized> Entropy for Arc<E> {
    fn fill(&self, buffer: &mut [u8]) {
        (**self).fill(buffer);
    }
}

/// The same bytes for the same seed, in the order in which they are asked for. For tests, demonstration data and
/// simulation; **never for secrets**: anyone who sees a few outputs knows all the others.
#[derive(Debug)]
pub struct SeededEntropy {
    state: AtomicU64,
}

/// The increment of `SplitMix64` (Steele, Lea and Flood, 2014).
const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

impl SeededEntropy {
    /// A source whose whole output is determined by `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: AtomicU64::new(seed) }
    }

    /// The next word of `SplitMix64`.
    fn next(&self) -> u64 {
        let state = self.state.fetch_add(GAMMA, Ordering::SeqCst).wrapping_add(GAMMA);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            for (place, byte) in chunk.iter_mut().zip(self.next().to_le_bytes()) {
                *place = byte;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(seed: u64, bytes: usize) -> Vec<u8> {
        let mut buffer = vec![0; bytes];
        SeededEntropy::new(seed).fill(&mut buffer);
        buffer
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes() {
        assert_eq!(drawn(7, 100), drawn(7, 100));
        assert_ne!(drawn(7, 100), drawn(8, 100));
    }

    #[test]
    fn seed_zero_gives_the_published_first_word_of_splitmix64() {
        assert_eq!(drawn(0, 8), 0xE220_A839_7B1D_CDAF_u64.to_le_bytes());
    }

    #[test]
    fn every_byte_of_a_buffer_of_any_length_is_filled() {
        for length in 1..40 {
            let seen = (0..64).map(|seed| drawn(seed, length)).reduce(|mut all, next| {
                all.iter_mut().zip(next).for_each(|(kept, byte)| *kept |= byte);
                all
            });
            assert!(seen.unwrap().iter().all(|byte| *byte != 0), "length {length}");
        }
    }
}
