//! Figures with their numerators and denominators.

use ::statistics::{Cube, Figure, Indicator, Period, Quantile};
use std::fmt::Write;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use casework::{App, IndicatorTable};
use http::{Caller, FieldError, Kind, Problem, Query, RequestLanguage};
use jiff::civil::Date;
use localization::{Label, Localizer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::problems::ReadProblems;
use crate::schema::Named;

/// Which figures.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct IndicatorQuery {
    /// The cube: `pair` (consumer's state and merchant's), `problem`, `category` or `language`.
    #[serde(default = "pair")]
    #[param(value_type = Option<String>, example = "pair")]
    cube: Cube,
    /// The indicator, by the id under which it is cited; all if left out.
    #[param(value_type = Option<String>, example = "R1")]
    indicator: Option<Indicator>,
    /// The period of the cohorts: a year (`2026`), a quarter (`2026-Q4`) or a month (`2026-11`).
    #[param(example = "2026")]
    period: String,
}

const fn pair() -> Cube {
    Cube::Pair
}

/// The indicators of a cube in a period.
#[derive(Serialize, ToSchema)]
struct IndicatorReport {
    /// The cube, with its name.
    cube: Named,
    /// What the two coordinates are.
    dimensions: [&'static str; 2],
    /// The first day whose cohort is counted.
    from: String,
    /// The day after the last.
    until: String,
    /// Below this many cases a figure is withheld, and whatever would give it away.
    threshold: u32,
    /// The indicators.
    indicators: Vec<IndicatorFigures>,
}

/// An indicator by the coordinates of the cube.
#[derive(Serialize, ToSchema)]
struct IndicatorFigures {
    /// The id under which it is cited, with its name.
    #[serde(flatten)]
    indicator: Named,
    /// What is counted above and below the line.
    definition: String,
    /// The figure of all cases; absent if it is withheld.
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<FigureOfCases>,
    /// The figures by place.
    rows: Vec<FigureOfPlace>,
}

/// A figure, never without what it is made of.
#[derive(Serialize, ToSchema)]
struct FigureOfCases {
    /// Cases above the line.
    numerator: i64,
    /// Cases below the line.
    denominator: i64,
    /// Cases still under way: what the figure does not cover yet.
    open: i64,
    /// The share in tenths of a percent; absent without cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    per_mille: Option<i64>,
    /// When half of all cases had reached it, in minutes, if the indicator is about time. Cases that have not are not left
    /// out.
    #[serde(skip_serializing_if = "Option::is_none")]
    median_minutes: Option<Minutes>,
    /// When nine of ten had.
    #[serde(skip_serializing_if = "Option::is_none")]
    ninth_decile_minutes: Option<Minutes>,
}

/// A length of time as the buckets of the statistics know it.
#[derive(Serialize, ToSchema)]
struct Minutes {
    /// At least so many minutes.
    from: u64,
    /// Fewer than so many.
    to: u64,
}

/// The figure of one place.
#[derive(Serialize, ToSchema)]
struct FigureOfPlace {
    /// The first coordinate.
    first: String,
    /// The second coordinate.
    second: String,
    /// The figure; absent if it is withheld.
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<FigureOfCases>,
}

impl FigureOfCases {
    fn of(figure: &Figure) -> Self {
        let quantile = |per_mille| match figure.times.as_ref()?.quantile(per_mille, figure.denominator) {
            Quantile::Within { from, to } => Some(Minutes { from, to }),
            Quantile::NotReached => None,
        };
        Self {
            numerator: figure.numerator,
            denominator: figure.denominator,
            open: figure.open,
            per_mille: figure.per_mille(),
            median_minutes: quantile(500),
            ninth_decile_minutes: quantile(900),
        }
    }
}

impl IndicatorFigures {
    fn of(table: &IndicatorTable, localizer: Localizer) -> Self {
        let code = table.indicator.as_str();
        Self {
            indicator: Named::of(localizer, Label::Indicator, code),
            definition: localizer.label(Label::IndicatorDefinition, code).text,
            total: table.total.as_ref().map(FigureOfCases::of),
            rows: table
                .rows
                .iter()
                .map(|row| FigureOfPlace {
                    first: row.first.clone(),
                    second: row.second.clone(),
                    figure: row.figure.as_ref().map(FigureOfCases::of),
                })
                .collect(),
        }
    }
}

/// The indicators by the coordinates of a cube, for the cohorts of a period. JSON, or CSV if `Accept` asks for `text/csv`.
#[utoipa::path(
    get,
    path = "/statistics/indicators",
    tag = "statistics",
    params(IndicatorQuery),
    responses((status = 200, description = "The figures", body = IndicatorReport), ReadProblems)
)]
async fn indicators(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    headers: HeaderMap,
    Query(query): Query<IndicatorQuery>,
) -> Result<Response, Problem> {
    let period = period_of(&query.period)
        .ok_or_else(|| Problem::new(Kind::MalformedQuery).with_errors(vec![FieldError::new("period", "format")]))?;
    let asked: &[Indicator] = query.indicator.as_ref().map_or(Indicator::ALL, std::slice::from_ref);
    let mut tables = Vec::with_capacity(asked.len());
    for indicator in asked {
        tables.push(casework::indicators(&app, &caller, *indicator, query.cube, period).await?);
    }
    if wants_csv(&headers) {
        return Ok(([(CONTENT_TYPE, "text/csv; charset=utf-8")], csv(query.cube, &tables)).into_response());
    }
    let language = language.or(caller.language());
    let localizer = Localizer::plain(language);
    let (first, second) = query.cube.dimensions();
    let body = IndicatorReport {
        cube: Named::of(localizer, Label::Cube, query.cube.as_str()),
        dimensions: [first, second],
        from: period.from().to_string(),
        until: period.until().to_string(),
        threshold: tables.first().map_or(0, |table| table.threshold),
        indicators: tables.iter().map(|table| IndicatorFigures::of(table, localizer)).collect(),
    };
    Ok(Answer::ok(language, body).into_response())
}

fn wants_csv(headers: &HeaderMap) -> bool {
    let accepts = |kind: &str| {
        headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).any(|value| value.contains(kind))
    };
    accepts("text/csv") && !accepts("application/json")
}

/// The figures as a table. Every cell is a code or a number of ours, so that none can begin a formula.
fn csv(cube: Cube, tables: &[IndicatorTable]) -> String {
    let (first, second) = cube.dimensions();
    let mut text = format!("indicator,{first},{second},numerator,denominator,open,withheld\r\n");
    for table in tables {
        for row in &table.rows {
            let indicator = table.indicator.as_str();
            let numbers = match &row.figure {
                Some(figure) => format!("{},{},{},false", figure.numerator, figure.denominator, figure.open),
                None => ",,,true".to_owned(),
            };
            let _ = write!(text, "{indicator},{},{},{numbers}\r\n", row.first, row.second);
        }
    }
    text
}

/// A year, a quarter or a month.
fn period_of(text: &str) -> Option<Period> {
    let (year, rest) = match text.split_once('-') {
        Some((year, rest)) => (year, Some(rest)),
        None => (text, None),
    };
    let year: i16 = year.parse().ok().filter(|year| (2000..2200).contains(year))?;
    let (month, length): (i8, i8) = match rest {
        None => (1, 12),
        Some(rest) => match rest.strip_prefix('Q') {
            Some(quarter) => {
                let quarter: i8 = quarter.parse().ok().filter(|quarter| (1..=4).contains(quarter))?;
                (quarter * 3 - 2, 3)
            }
            None => (rest.parse().ok().filter(|_| rest.len() == 2)?, 1),
        },
    };
    let from = Date::new(year, month, 1).ok()?;
    let until = from.checked_add(jiff::Span::new().try_months(i64::from(length)).ok()?).ok()?;
    Period::new(from, until)
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(indicators))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_a_year_a_quarter_or_a_month() {
        let spans = |text| period_of(text).map(|period| (period.from().to_string(), period.until().to_string()));
        let dates = |from: &str, until: &str| Some((from.to_owned(), until.to_owned()));
        assert_eq!(spans("2026"), dates("2026-01-01", "2027-01-01"));
        assert_eq!(spans("2026-Q4"), dates("2026-10-01", "2027-01-01"));
        assert_eq!(spans("2026-02"), dates("2026-02-01", "2026-03-01"));
        for wrong in ["", "26", "2026-13", "2026-Q5", "2026-2", "1999", "2026-", "-2026", "2026-01-01"] {
            assert_eq!(spans(wrong), None, "{wrong}");
        }
    }
}
