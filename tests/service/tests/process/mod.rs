//! The binary itself, as an operator starts it: several processes, refusals to start, stops, and what its commands say.

mod case_file;
mod connection;
mod operator;
mod readme;
mod service;
mod stopping;
mod submissions;
