use test_kit::hostile::{Expected, json_bodies, naughty_strings};

#[test]
fn all_hostile_input_is_there() {
    assert_eq!(naughty_strings().len(), 515);
    let bodies = json_bodies();
    let count = |expected| bodies.iter().filter(|body| body.expected == expected).count();
    assert_eq!(
        (bodies.len(), count(Expected::Parsed), count(Expected::Refused), count(Expected::Either)),
        (318, 95, 188, 35)
    );
}

#[test]
fn the_parser_we_build_on_keeps_to_the_suite() {
    for body in json_bodies() {
        let parsed = serde_json::from_slice::<serde_json::Value>(&body.bytes).is_ok();
        match body.expected {
            Expected::Parsed => assert!(parsed, "{}", body.name),
            Expected::Refused => assert!(!parsed, "{}", body.name),
            Expected::Either => {}
        }
    }
}
