use super::*;

fn table(rows: &[&[u32]]) -> Table {
    Table::new(rows.iter().map(|row| row.to_vec()).collect()).unwrap()
}

/// Small numbers from a seed, the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(limit)).unwrap()
    }
}

#[test]
fn totals_are_added_up() {
    let table = table(&[&[1, 2], &[3, 4]]);
    assert_eq!((table.rows(), table.columns()), (2, 2));
    assert_eq!((table.at((0, 2)), table.at((2, 1)), table.at((2, 2))), (Some(3), Some(6), Some(10)));
    assert_eq!(Table::new(vec![vec![1], vec![1, 2]]), Err(NotATable));
    assert_eq!(Table::new(Vec::new()), Err(NotATable));
    assert_eq!(Table::new(vec![vec![u32::MAX, 1]]), Err(NotATable));
}

#[test]
fn a_table_without_small_counts_is_shown_whole() {
    assert_eq!(protect(&[table(&[&[10, 25], &[31, 44]])], 10), Ok(BTreeSet::new()));
}

#[test]
fn a_single_withheld_cell_would_follow_from_the_totals_so_others_go_with_it() {
    let table = table(&[&[3, 40, 50], &[60, 70, 80], &[90, 35, 45]]);
    let alone = BTreeSet::from([(0, 0)]);
    assert_eq!(table.interval((0, 0), &alone), Some((3, Some(3))));
    let withheld = protect(std::slice::from_ref(&table), 10).unwrap();
    assert!(withheld.len() >= 4, "{withheld:?}");
    assert!(withheld.iter().all(|place| !table.is_total(*place)), "totals are kept: {withheld:?}");
    let (least, greatest) = table.interval((0, 0), &withheld).unwrap();
    assert!(greatest.unwrap() - least >= 9, "{least} to {greatest:?}");
}

#[test]
fn two_small_cells_of_one_row_do_not_protect_each_other() {
    // Both are 1 of a total of 102: each is 0, 1 or 2.
    let table = table(&[&[1, 1, 100], &[50, 60, 70]]);
    let pair = BTreeSet::from([(0, 0), (0, 1), (1, 0), (1, 1)]);
    assert_eq!(table.interval((0, 0), &pair), Some((0, Some(2))));
    let withheld = protect(std::slice::from_ref(&table), 10).unwrap();
    let (least, greatest) = table.interval((0, 0), &withheld).unwrap();
    assert!(greatest.is_none_or(|greatest| greatest - least >= 9), "{withheld:?}");
}

#[test]
fn zeros_are_withheld_but_in_the_totals() {
    let table = table(&[&[0, 0], &[0, 500]]);
    let withheld = protect(std::slice::from_ref(&table), 10).unwrap();
    assert!(withheld.contains(&(0, 0)) && withheld.contains(&(0, 1)));
}

#[test]
fn what_is_left_of_a_denominator_is_protected_like_the_numerator() {
    // 98 of 100 replied: the two that did not must not follow.
    let numerator = table(&[&[98, 50], &[60, 70]]);
    let rest = table(&[&[2, 50], &[40, 30]]);
    let denominator = table(&[&[100, 100], &[100, 100]]);
    let withheld = protect(&[numerator, rest.clone(), denominator], 10).unwrap();
    assert!(withheld.contains(&(0, 0)));
    let (least, greatest) = rest.interval((0, 0), &withheld).unwrap();
    assert!(greatest.is_none_or(|greatest| greatest - least >= 9), "{least} to {greatest:?}");
    assert_eq!(protect(&[table(&[&[1]]), table(&[&[1, 2]])], 10), Err(NotATable));
}

#[test]
fn nothing_is_withheld_from_a_regulator_about_its_own_state() {
    let table = table(&[&[1, 0], &[2, 3]]);
    assert_eq!(protect(std::slice::from_ref(&table), Audience::OwnState.threshold()), Ok(BTreeSet::new()));
    assert!(!protect(&[table], Audience::Regulators.threshold()).unwrap().is_empty());
}

/// All tables of 2 × 2 whose shown cells and totals are those of `table`, by trying: the least and greatest of a cell.
fn tried(table: &Table, place: Place, withheld: &BTreeSet<Place>, limit: u32) -> (u32, u32) {
    let mut seen = (u32::MAX, 0);
    for number in 0..limit.pow(4) {
        let [a, b, c, d] = [0, 1, 2, 3].map(|digit| number / limit.pow(digit) % limit);
        let other = Table::new(vec![vec![a, b], vec![c, d]]).unwrap();
        if table.places().all(|place| withheld.contains(&place) || table.at(place) == other.at(place)) {
            let count = other.at(place).unwrap();
            seen = (seen.0.min(count), seen.1.max(count));
        }
    }
    seen
}

#[test]
fn what_can_be_concluded_is_exactly_what_trying_all_tables_finds() {
    let limit = 9;
    let mut numbers = Numbers(7);
    for _ in 0..40 {
        let rows = [0, 1].map(|_| vec![numbers.below(3), numbers.below(3)]).to_vec();
        let table = Table::new(rows).unwrap();
        let withheld: BTreeSet<Place> = table.places().filter(|_| numbers.below(5) < 3).collect();
        for place in &withheld {
            let (least, greatest) = table.interval(*place, &withheld).unwrap();
            let found = tried(&table, *place, &withheld, limit);
            assert_eq!(least, found.0, "{table:?} {withheld:?} {place:?}");
            // Beyond what was tried, the table may go on without end.
            match greatest {
                Some(greatest) => assert_eq!(greatest, found.1, "{table:?} {withheld:?} {place:?}"),
                None => assert!(found.1 >= limit - 1, "{table:?} {withheld:?} {place:?}"),
            }
        }
    }
}

#[test]
fn no_withheld_cell_of_many_tables_can_be_worked_out() {
    for seed in 0..200 {
        let mut numbers = Numbers(seed);
        let (height, width) = (2 + numbers.below(5), 2 + numbers.below(5));
        let rows = (0..height).map(|_| (0..width).map(|_| numbers.below(40) * numbers.below(2)).collect()).collect();
        let table = Table::new(rows).unwrap();
        let withheld = protect(std::slice::from_ref(&table), 10).unwrap();
        for place in table.places() {
            let shown = table.at(place).filter(|_| !withheld.contains(&place));
            assert!(shown.is_none_or(|count| count >= 10 || (count == 0 && table.is_total(place))), "seed {seed}");
        }
        for place in &withheld {
            let (least, greatest) = table.interval(*place, &withheld).unwrap();
            assert!(
                greatest.is_none_or(|greatest| greatest - least >= 9),
                "seed {seed}, {place:?}: {least} {greatest:?}"
            );
        }
    }
}
