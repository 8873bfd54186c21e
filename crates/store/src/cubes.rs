//! Statistics: facts appended with the events, folded into cubes by a job that any number of processes may run.

use domain::CaseId;
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use statistics::{Cell, Count, Cube, Key, Period, StatisticsFact};

use crate::columns::{from_json, word};
use crate::entity::statistics_cube;
use crate::entity::statistics_fact::{Column, Entity};
use crate::error::{StoreError, fault};
use crate::unit::Unit;

const FACT: &str = "statistics_fact";
const CUBE: &str = "statistics_cube";

/// Cells in one statement: eight values each, and `SQLite` takes 32 766 in one statement.
const CELLS: usize = 1_000;

/// The tables of statistics.
#[derive(Debug)]
pub struct Statistics<'u>(&'u Unit);

impl Unit {
    /// The statistics.
    #[must_use]
    pub fn statistics(&self) -> Statistics<'_> {
        Statistics(self)
    }
}

impl Statistics<'_> {
    /// The facts of a case, in the order of its events.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn facts_of(&self, case: CaseId) -> Result<Vec<StatisticsFact>, StoreError> {
        let select = Entity::find()
            .filter(Column::CaseId.eq(case.as_uuid()))
            .order_by_asc(Column::Seq)
            .order_by_asc(Column::Ordinal);
        self.0.all(select).await?.iter().map(|row| from_json(FACT, &row.body)).collect()
    }

    /// Adds up to `limit` facts that are not in the cubes yet to them, and returns how many there were. A fact is counted
    /// once however many processes fold at the same time: each takes other rows, in one unit with their cells.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn fold(&self, limit: u64) -> Result<usize, StoreError> {
        let key = [Column::CaseId, Column::Seq, Column::Ordinal];
        let waiting = Entity::find()
            .select_only()
            .columns(key)
            .filter(Column::Folded.eq(false))
            .order_by_asc(Column::CaseId)
            .order_by_asc(Column::Seq)
            .order_by_asc(Column::Ordinal)
            .limit(limit)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
        let rows = Entity::update_many()
            .col_expr(Column::Folded, Expr::value(true))
            .filter(Expr::tuple(key.map(Expr::col)).in_subquery(waiting.into_query()))
            .exec_with_returning(&*self.0.connection)
            .await
            .map_err(fault)?;
        let facts: Vec<StatisticsFact> = rows.iter().map(|row| from_json(FACT, &row.body)).collect::<Result<_, _>>()?;
        // In the order of their keys, so that two who fold at once never wait for each other in a circle.
        let cells: Vec<statistics_cube::ActiveModel> = statistics::fold(&facts).into_iter().map(cell_row).collect();
        for chunk in cells.chunks(CELLS) {
            use statistics_cube::Column;
            let place = [Column::Cube, Column::Day, Column::First, Column::Second, Column::Third, Column::Measure];
            let sum =
                |column: Column| Expr::col((statistics_cube::Entity, column)).add(Expr::col(("excluded", column)));
            let add = OnConflict::columns(place)
                .value(Column::Cases, sum(Column::Cases))
                .value(Column::Amount, sum(Column::Amount))
                .to_owned();
            let insert = statistics_cube::Entity::insert_many(chunk.to_vec()).on_conflict(add);
            insert.exec_without_returning(&*self.0.connection).await.map_err(fault)?;
        }
        Ok(facts.len())
    }

    /// The cells of a cube in a period.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn cells(&self, cube: Cube, period: Period) -> Result<Vec<Cell>, StoreError> {
        use statistics_cube::Column;
        let select = statistics_cube::Entity::find()
            .filter(Column::Cube.eq(cube.as_str()))
            .filter(Column::Day.gte(period.from().to_string()))
            .filter(Column::Day.lt(period.until().to_string()))
            .order_by_asc(Column::Day)
            .order_by_asc(Column::First)
            .order_by_asc(Column::Second)
            .order_by_asc(Column::Third)
            .order_by_asc(Column::Measure);
        self.0.all(select).await?.into_iter().map(read_cell).collect()
    }

    /// Empties the cubes and counts every fact as not folded, to have them folded anew.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn unfold(&self) -> Result<(), StoreError> {
        self.0.remove(statistics_cube::Entity::delete_many()).await?;
        let update = Entity::update_many().col_expr(Column::Folded, Expr::value(false));
        self.0.update(update.filter(Column::Folded.eq(true))).await.map(drop)
    }
}

fn cell_row((key, count): Cell) -> statistics_cube::ActiveModel {
    statistics_cube::Model {
        cube: key.cube.as_str().to_owned(),
        day: key.day.to_string(),
        first: key.first,
        second: key.second,
        third: key.third,
        measure: key.measure.as_str().to_owned(),
        cases: count.cases,
        amount: count.amount,
    }
    .into_active_model()
}

fn read_cell(row: statistics_cube::Model) -> Result<Cell, StoreError> {
    let key = Key {
        cube: word(CUBE, &row.cube)?,
        day: word(CUBE, &row.day)?,
        first: row.first,
        second: row.second,
        third: row.third,
        measure: word(CUBE, &row.measure)?,
    };
    Ok((key, Count { cases: row.cases, amount: row.amount }))
}
