//! What follows from a table about a withheld cell, exactly.
//!
//! A table with totals is a circulation: a cell carries its count from its row to its column, a total of a row carries
//! it from the totals' column back to the row, and so on round; what comes into a row or column goes out of it. Raising
//! a withheld cell by one is therefore possible exactly if one unit more can go back from its column to its row through
//! other withheld cells: forward in any number, against the grain as far as their counts go. So the bounds are maximal
//! flows.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{Place, Table};

/// More than any table holds: what may be added to a withheld cell is not limited by itself.
const UNLIMITED: u64 = 1 << 40;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Line {
    Row(usize),
    Column(usize),
}

/// The ends of a cell in the circulation.
fn ends(table: &Table, (row, column): Place) -> (Line, Line) {
    let (from, to) = (Line::Row(row), Line::Column(column));
    // Totals of rows and totals of columns run the other way; the total of totals runs with the cells again.
    if (row == table.rows()) == (column == table.columns()) { (from, to) } else { (to, from) }
}

/// The least and the greatest count that a withheld cell can have; no greatest if it is unlimited.
pub(super) fn interval(table: &Table, place: Place, withheld: &BTreeSet<Place>) -> Option<(u32, Option<u32>)> {
    let count = table.at(place)?;
    let (from, to) = ends(table, place);
    let others: Vec<Place> = withheld.iter().copied().filter(|other| *other != place).collect();
    let up = largest_flow(table, &others, to, from);
    let down = largest_flow(table, &others, from, to);
    let least = count.saturating_sub(u32::try_from(down).unwrap_or(u32::MAX));
    let greatest = (up < UNLIMITED).then(|| count.saturating_add(u32::try_from(up).unwrap_or(u32::MAX)));
    Some((least, greatest))
}

/// Edmonds and Karp: shortest paths until there is none; tables are small.
fn largest_flow(table: &Table, withheld: &[Place], source: Line, sink: Line) -> u64 {
    let mut room: BTreeMap<Line, BTreeMap<Line, u64>> = BTreeMap::new();
    for place in withheld {
        let (from, to) = ends(table, *place);
        *room.entry(from).or_default().entry(to).or_insert(0) += UNLIMITED;
        *room.entry(to).or_default().entry(from).or_insert(0) += u64::from(table.at(*place).unwrap_or(0));
    }
    let mut flow = 0;
    while flow < UNLIMITED {
        let Some(path) = shortest_path(&room, source, sink) else { break };
        let room_of = |(from, to): &(Line, Line)| room.get(from).and_then(|ways| ways.get(to)).copied().unwrap_or(0);
        let amount = path.iter().map(room_of).min().unwrap_or(0);
        for (from, to) in path {
            if let Some(way) = room.get_mut(&from).and_then(|ways| ways.get_mut(&to)) {
                *way -= amount;
            }
            *room.entry(to).or_default().entry(from).or_insert(0) += amount;
        }
        flow += amount;
    }
    flow
}

fn shortest_path(room: &BTreeMap<Line, BTreeMap<Line, u64>>, source: Line, sink: Line) -> Option<Vec<(Line, Line)>> {
    let mut came_from: BTreeMap<Line, Line> = BTreeMap::new();
    let mut waiting = VecDeque::from([source]);
    while let Some(here) = waiting.pop_front() {
        for (there, _) in room.get(&here).into_iter().flatten().filter(|(_, room)| **room > 0) {
            if *there != source && !came_from.contains_key(there) {
                came_from.insert(*there, here);
                waiting.push_back(*there);
            }
        }
    }
    let mut path = Vec::new();
    let mut here = sink;
    while here != source {
        let before = *came_from.get(&here)?;
        path.push((before, here));
        here = before;
    }
    Some(path)
}
