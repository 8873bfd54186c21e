//! Signing in, second factors, sessions, limits, organisations: each on both databases.

mod desk;
mod organizations;
mod signing_in;
