//! Structured logs: readable lines or one JSON object a line, never personal data.

use crate::configuration::LogFormat;

/// Starts logging to standard error. Standard output is left to what commands answer.
///
/// # Errors
/// Text of the parser when `filter` is not a level or a list of `target=level`.
pub(crate) fn start(filter: &str, format: LogFormat) -> Result<(), tracing_subscriber::filter::ParseError> {
    let filter = tracing_subscriber::EnvFilter::builder().parse(filter)?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => builder.compact().init(),
        LogFormat::Json => builder.json().flatten_event(true).init(),
    }
    Ok(())
}
