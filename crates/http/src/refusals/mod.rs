//! What the rooms below refuse, as problems. Each `match` names every variant: a new one fails to compile until somebody
//! has decided what it means to the caller.

mod accounts;
mod casework;
mod intake;
mod store;
mod workflow;
