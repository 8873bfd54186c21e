//! Figures of whole cases, from filing to closing, decided by the workflow itself.

#[cfg(test)]
mod whole_cases;
