//! Tests of the record as others use it.

#[cfg(test)]
mod independent_verifier;
