//! Tests of the whole service, and of the house itself. All of them are in `tests/`; this library is empty.
