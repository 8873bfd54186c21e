//! The rules of the states that take part, as data: rights and time limits, each cited, dated and marked with how sure
//! it is; calendars of working days; authorities; conventions.
//!
//! The data are the files of `data/` (its README describes them): one TOML file and one CSV of holidays a state. They
//! are part of the program and found by listing the folder, so a state is added by adding two files and no code. A key
//! that is not known, a value of the wrong kind, dates in the wrong order: each is refused at load with file and line.
//!
//! What a state's law says is only known if the data say it: see [`Known`]. Nothing here is guessed, and nothing here
//! reads a clock: the caller says for which day it asks.
//!
//! Start with [`Jurisdictions::embedded`], [`State::parameter`] and [`Calendar::limit`].

mod calendar;
mod holidays;
mod limit;
mod load;
mod parameter;
mod registry;
mod state;
mod state_file;

pub use calendar::{Calendar, Day, ZoneError};
pub use holidays::{DayKind, DayStatus, Holiday};
pub use limit::{Days, Limit, later_of};
pub use load::{Flaw, LoadError};
pub use parameter::{Basis, Citation, Known, OutsideLimit, Parameter, ParameterId, Quantity, Unit, Value};
pub use registry::{Files, Jurisdictions};
pub use state::{
    Authority, ConventionAction, ConventionId, ConventionStatus, DeadlineComputation, HolidayTransfer, Law,
    ParticipationRole, State, StateConvention, StateCurrency, StateLanguage, StateTime,
};
