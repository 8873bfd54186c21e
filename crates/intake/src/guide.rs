//! The guided questions over the taxonomy: a group of problems, then a problem, then what helps with it.

use domain::taxonomy::RemedyKind;
use domain::{EvidenceKind, ProblemGroup, ProblemType, Remedy, Taxonomy};
use serde::Serialize;

/// A group to choose first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupChoice {
    /// The group.
    pub group: ProblemGroup,
    /// Its problems, to choose next.
    pub problems: Vec<ProblemChoice>,
}

/// A problem to choose, and what to ask for once it is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProblemChoice {
    /// The problem.
    pub problem: ProblemType,
    /// What consumers usually ask for, to be offered first.
    pub usual_remedies: Vec<RemedyChoice>,
    /// Everything else that can be asked for.
    pub other_remedies: Vec<RemedyChoice>,
    /// What usually proves it.
    pub usual_evidence: Vec<EvidenceKind>,
}

/// A remedy to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RemedyChoice {
    /// The remedy.
    pub remedy: Remedy,
    /// Whether an amount has to be named with it.
    pub needs_amount: bool,
}

/// Every path through the questions. Problems no longer in use are left out.
#[must_use]
pub fn questions(taxonomy: &Taxonomy) -> Vec<GroupChoice> {
    let problems = |group| {
        taxonomy.problem_types_of(group).map(|entry| {
            let all = taxonomy.remedies().iter().map(|remedy| remedy.code);
            let others = all.filter(|remedy| !entry.usual_remedies.contains(remedy));
            ProblemChoice {
                problem: entry.code,
                usual_remedies: entry.usual_remedies.iter().copied().map(RemedyChoice::of).collect(),
                other_remedies: others.map(RemedyChoice::of).collect(),
                usual_evidence: entry.usual_evidence.clone(),
            }
        })
    };
    let group = |code| GroupChoice { group: code, problems: problems(code).collect() };
    taxonomy.groups().iter().map(|entry| group(entry.code)).filter(|choice| !choice.problems.is_empty()).collect()
}

impl RemedyChoice {
    fn of(remedy: Remedy) -> Self {
        Self { remedy, needs_amount: remedy.kind() == RemedyKind::Money }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_in_use_is_reached_once_and_offers_every_remedy_once() {
        let taxonomy = Taxonomy::embedded();
        let choices: Vec<ProblemChoice> = questions(taxonomy).into_iter().flat_map(|group| group.problems).collect();
        assert_eq!(choices.len(), taxonomy.problem_types().iter().filter(|entry| !entry.retired).count());
        for choice in &choices {
            let mut remedies: Vec<Remedy> =
                choice.usual_remedies.iter().chain(&choice.other_remedies).map(|choice| choice.remedy).collect();
            remedies.sort_unstable();
            remedies.dedup();
            assert_eq!(remedies.len(), taxonomy.remedies().len(), "{:?}", choice.problem);
        }
    }

    #[test]
    fn the_usual_remedies_come_first_in_the_order_of_the_problem() {
        let groups = questions(Taxonomy::embedded());
        let delivery = groups.iter().find(|choice| choice.group.as_str() == "delivery").unwrap();
        let late = delivery.problems.iter().find(|choice| choice.problem.as_str() == "delivery.late").unwrap();
        let usual: Vec<(&str, bool)> =
            late.usual_remedies.iter().map(|choice| (choice.remedy.as_str(), choice.needs_amount)).collect();
        let expected =
            [("delivery", false), ("price_reduction", true), ("cancellation", false), ("compensation", true)];
        assert_eq!(usual, expected);
        let evidence: Vec<&str> = late.usual_evidence.iter().map(|kind| kind.as_str()).collect();
        assert_eq!(evidence, ["order", "tracking"]);
    }
}
