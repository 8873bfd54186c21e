//! What one decision costs, and one event: the goal is 2 µs each in an optimised build.

use std::hint::black_box;

use bench::dispute::{self, CONSUMER, Dispute, Failure, MERCHANT};
use criterion::{BatchSize, Criterion};
use workflow::{Actor, Command, decide, evolve};

fn main() -> Result<(), Failure> {
    let mut criterion = Criterion::default().configure_from_args();
    let accepting = Dispute::with_offer()?;
    let accept = accepting.accept_offer()?;
    let commands = [
        ("respond", Dispute::awaiting_response()?, MERCHANT, dispute::respond()?),
        ("offer", Dispute::in_negotiation()?, MERCHANT, dispute::offer()?),
        ("accept-offer", accepting, CONSUMER, accept),
        ("message", Dispute::in_negotiation()?, CONSUMER, dispute::message()?),
        ("expire, nothing due", Dispute::in_negotiation()?, Actor::System, dispute::expire()),
    ];
    for (name, dispute, actor, command) in &commands {
        measure(&mut criterion, name, dispute, *actor, command)?;
    }
    criterion.final_summary();
    Ok(())
}

fn measure(
    criterion: &mut Criterion,
    name: &str,
    dispute: &Dispute,
    actor: Actor,
    command: &Command,
) -> Result<(), Failure> {
    let (case, context) = (&dispute.case, dispute.context());
    let events = decide(case, command, &actor, &context)?;
    criterion.bench_function(&format!("decide: {name}"), |bencher| {
        bencher.iter(|| decide(black_box(case), black_box(command), &actor, &context));
    });
    for event in &events {
        criterion.bench_function(&format!("evolve: {}", event.fact.kind()), |bencher| {
            bencher.iter_batched(|| case.clone(), |case| evolve(case, black_box(event)), BatchSize::SmallInput);
        });
    }
    Ok(())
}
