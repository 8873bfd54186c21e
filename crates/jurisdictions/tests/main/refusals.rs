use std::borrow::Cow;

use jurisdictions::{Files, Flaw, Jurisdictions, LoadError, ParameterId};

use crate::date;

/// What loading says when one file has the first `old` replaced by `new`.
fn refusal(path: &str, old: &str, new: &str) -> LoadError {
    let mut files = Jurisdictions::embedded_files();
    let text = String::from_utf8(files[path].to_vec()).unwrap();
    assert!(text.contains(old), "{old}");
    files.insert(path.to_owned(), Cow::Owned(text.replacen(old, new, 1).into_bytes()));
    refused(&files)
}

fn refused(files: &Files) -> LoadError {
    Jurisdictions::load(files).unwrap_err()
}

/// The line of the first occurrence of `needle` in a file as it is.
fn line_of(path: &str, needle: &str) -> u64 {
    let text = String::from_utf8(Jurisdictions::embedded_files()[path].to_vec()).unwrap();
    let line = text.lines().position(|line| line.contains(needle)).unwrap();
    u64::try_from(line + 1).unwrap()
}

#[test]
fn an_unknown_key_is_refused_wherever_it_stands() {
    for (old, new) in [
        ("schema_version = 1", "schema_version = 1\nmagic = 1"),
        ("alpha3 = \"CHN\"", "alpha3 = \"CHN\"\nmagic = 1"),
        ("role = \"official\"", "role = \"official\"\nmagic = 1"),
        ("minor_units = 2", "minor_units = 2\nmagic = 1"),
        ("weekend_confidence = \"well-known\"", "weekend_confidence = \"well-known\"\nmagic = 1"),
        ("first_day_excluded = true", "first_day_excluded = true\nmagic = 1"),
        ("complaint_url = \"https://www.12315.cn\"", "complaint_url = \"https://www.12315.cn\"\nmagic = 1"),
        ("unit = \"calendar_day\"", "unit = \"calendar_day\"\nmagic = 1"),
        ("value = 7", "value = 7\nmagic = 1"),
        ("adopted = 2013-10-25", "adopted = 2013-10-25\nmagic = 1"),
        ("action = \"accession\"", "action = \"accession\"\nmagic = 1"),
    ] {
        let error = refusal("cn.toml", old, new);
        let Flaw::Form { message } = &error.flaw else { panic!("{new}: {error:?}") };
        assert!(message.contains("magic"), "{message}");
        assert_eq!((error.file.as_str(), error.line), ("cn.toml", line_of("cn.toml", old) + 1), "{new}");
    }
}

#[test]
fn words_that_are_not_of_the_vocabulary_are_refused_with_their_line() {
    for (old, new) in [
        ("confidence = \"verified\"\nsource = \"Text", "confidence = \"certain\"\nsource = \"Text"),
        ("id = \"defect_return_period\"", "id = \"defect_return_perid\""),
        ("unit = \"working_day\"", "unit = \"fortnight\""),
        ("effective_from_basis = \"code_in_force\"", "effective_from_basis = \"rumour\""),
        ("status = \"signed\"", "status = \"maybe\""),
        ("weekend = [\"saturday\", \"sunday\"]", "weekend = [\"saturnday\", \"sunday\"]"),
        ("code = \"CNY\"", "code = \"RMB\""),
        ("sco_role = \"programme_party\"", "sco_role = \"friend\""),
    ] {
        let error = refusal("cn.toml", old, new);
        assert!(matches!(error.flaw, Flaw::Form { .. }), "{new}: {error:?}");
        let first = old.lines().next().unwrap();
        assert_eq!(error.line, line_of("cn.toml", first), "{new}: {error:?}");
    }
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_with_its_line() {
    let line = line_of("cn.toml", "value = 7");
    for new in ["value = 7.5", "value = true", "value = -7", "value = 70000", "value = \"Seven days\"", "value = [7]"] {
        let error = refusal("cn.toml", "value = 7", new);
        assert!(matches!(error.flaw, Flaw::Form { .. }), "{new}: {error:?}");
        assert_eq!(error.line, line, "{new}: {error:?}");
    }
    let word = refusal("cn.toml", "value = 7", "value = \"soon\"");
    assert_eq!((word.line, word.flaw), (line, Flaw::Unit { id: ParameterId::DistanceWithdrawalPeriod }));
    let number = refusal("cn.toml", "value = \"none_required\"", "value = 3");
    assert_eq!(number.flaw, Flaw::Unit { id: ParameterId::PreClaim });
}

#[test]
fn values_that_are_not_in_order_of_time_are_refused_with_their_line() {
    let id = ParameterId::AuthorityComplaintDecisionPeriod;
    let ended = refusal("cn.toml", "effective_to = 2026-04-14", "effective_to = 2019-12-31");
    let line = line_of("cn.toml", "effective_to = 2026-04-14") - 2;
    assert_eq!((ended.line, ended.flaw), (line, Flaw::Times { id }));
    let second = "effective_to = 2026-04-14\nlaw = \"a\"\narticle = \"1\"\nconfidence = \"verified\"\n\n\
                  [[parameters.values]]\nvalue = 8\neffective_from = 2026-04-14";
    let overlapping = refusal("cn.toml", "effective_to = 2026-04-14", second);
    assert_eq!((overlapping.line, overlapping.flaw), (line + 8, Flaw::Times { id }));
    let endless = refusal("cn.toml", "effective_to = 2026-04-14", &second["effective_to = 2026-04-14\n".len()..]);
    assert_eq!(endless.flaw, Flaw::Times { id });
    let basis = refusal("cn.toml", "effective_from = 2014-03-15\neffective_from_basis", "effective_from_basis");
    assert_eq!(basis.flaw, Flaw::BasisWithoutDate { id: ParameterId::DistanceWithdrawalPeriod });
}

#[test]
fn a_value_without_law_article_or_confidence_is_refused() {
    let law = "law = \"Law on the Protection of Consumer Rights and Interests\"\narticle = \"25\"\n";
    for (old, new) in [
        (law, "article = \"25\"\n"),
        (law, "law = \"a\"\n"),
        (law, "law = \"\"\narticle = \"25\"\n"),
        (law, "law = \"a\"\narticle = \"\"\n"),
        ("article = \"188\"\nconfidence = \"verified\"\n", "article = \"188\"\n"),
    ] {
        let error = refusal("cn.toml", old, new);
        assert!(matches!(error.flaw, Flaw::Form { .. } | Flaw::Empty { .. }), "{new}: {error:?}");
    }
}

#[test]
fn dates_that_do_not_exist_are_refused() {
    for new in ["effective_to = 2026-02-30", "effective_to = \"2026-04-14\"", "effective_to = 2026-04-14T00:00:00Z"] {
        let error = refusal("cn.toml", "effective_to = 2026-04-14", new);
        assert!(matches!(error.flaw, Flaw::Form { .. }), "{error:?}");
        assert_eq!(error.line, line_of("cn.toml", "effective_to = 2026-04-14"), "{new}");
    }
}

#[test]
fn a_parameter_given_twice_or_without_values_is_refused() {
    let twice = refusal("cn.toml", "id = \"defect_return_period\"", "id = \"distance_withdrawal_period\"");
    let line = line_of("cn.toml", "id = \"defect_return_period\"");
    assert_eq!((twice.line, twice.flaw), (line, Flaw::Twice { id: ParameterId::DistanceWithdrawalPeriod }));
    let empty = "[[parameters]]\nid = \"repair_period_max\"\nunit = \"year\"\ndescription = \"-\"\n\n[[laws]]";
    let without = refusal("cn.toml", "[[laws]]", empty);
    assert_eq!(without.flaw, Flaw::NoValue { id: ParameterId::RepairPeriodMax });
}

#[test]
fn a_part_of_another_state_is_refused() {
    for part in ["CN-PB", "PB", "PK-", "PK-PUNJAB"] {
        let error = refusal("pk.toml", "subdivision = \"PK-PB\"", &format!("subdivision = \"{part}\""));
        assert_eq!(error.flaw, Flaw::Subdivision { subdivision: part.to_owned() });
        assert_eq!(error.line, line_of("pk.toml", "subdivision"));
    }
}

#[test]
fn what_contradicts_a_standard_is_refused() {
    assert_eq!(refusal("ir.toml", "minor_units = 2", "minor_units = 0").flaw, Flaw::Currency);
    assert_eq!(refusal("ir.toml", "numeric = \"364\"\nminor", "numeric = \"365\"\nminor").flaw, Flaw::Currency);
    let zone = refusal("kz.toml", "\"Asia/Aqtau\"", "\"Asia/Aktau2\"");
    assert_eq!((zone.line, zone.flaw), (line_of("kz.toml", "zones ="), Flaw::Zone { name: "Asia/Aktau2".to_owned() }));
    let unlisted = refusal("kz.toml", "default_zone = \"Asia/Almaty\"", "default_zone = \"Asia/Kabul\"");
    assert_eq!(unlisted.flaw, Flaw::Zone { name: "Asia/Kabul".to_owned() });
    let week = "weekend = [\"monday\", \"tuesday\", \"wednesday\", \"friday\", \"saturday\", \"sunday\"]";
    assert_eq!(refusal("ir.toml", "weekend = [\"friday\"]", week).flaw, Flaw::NoWorkingDay);
    let version = refusal("kz.toml", "schema_version = 1", "schema_version = 2");
    assert_eq!((version.line, version.flaw), (4, Flaw::SchemaVersion { found: 2 }));
}

#[test]
fn files_must_come_in_pairs_under_the_name_of_their_state() {
    let mut files = Jurisdictions::embedded_files();
    let holidays = files.remove("holidays/kz.csv").unwrap();
    assert_eq!(refused(&files).flaw, Flaw::Lonely { missing: "holidays/kz.csv".to_owned() });
    files.insert("holidays/kz.csv".to_owned(), holidays);
    let rules = files.remove("kz.toml").unwrap();
    assert_eq!(refused(&files).flaw, Flaw::Lonely { missing: "kz.toml".to_owned() });
    files.insert("kz.toml".to_owned(), rules.clone());
    assert!(Jurisdictions::load(&files).is_ok());
    for stray in ["KZ.toml", "kaz.toml", "kz.yaml", "holidays/kz.txt", "more/kz.toml"] {
        let mut files = files.clone();
        files.insert(stray.to_owned(), rules.clone());
        assert_eq!(refused(&files).flaw, Flaw::Stray, "{stray}");
    }
    files.insert("ru.toml".to_owned(), rules);
    let other = refused(&files);
    assert_eq!((other.file.as_str(), other.line), ("ru.toml", line_of("kz.toml", "code = \"KZ\"")));
    assert_eq!(other.flaw, Flaw::OtherState { found: "KZ".parse().unwrap() });
}

#[test]
fn a_state_is_added_by_adding_two_files() {
    let mut files = Jurisdictions::embedded_files();
    let rules = String::from_utf8(files["kz.toml"].to_vec()).unwrap().replacen("code = \"KZ\"", "code = \"MN\"", 1);
    let holidays = files["holidays/kz.csv"].clone();
    files.insert("mn.toml".to_owned(), Cow::Owned(rules.into_bytes()));
    files.insert("holidays/mn.csv".to_owned(), holidays);
    let jurisdictions = Jurisdictions::load(&files).unwrap();
    assert_eq!(jurisdictions.states().count(), 11);
    assert!(jurisdictions.state("MN".parse().unwrap()).is_some());
}

#[test]
fn what_is_not_text_or_not_toml_is_refused_with_its_line() {
    let mut files = Jurisdictions::embedded_files();
    files.insert("kz.toml".to_owned(), Cow::Borrowed(b"schema_version = 1\n\n\xff\xfe"));
    let error = refused(&files);
    assert_eq!((error.line, error.flaw), (3, Flaw::NotText));
    files.insert("kz.toml".to_owned(), Cow::Borrowed(b"schema_version = 1\n[state\n"));
    let error = refused(&files);
    assert!(matches!(error.flaw, Flaw::Form { .. }));
    assert_eq!((error.file.as_str(), error.line), ("kz.toml", 2));
}

#[test]
fn broken_rows_of_holidays_are_refused_with_their_line() {
    let path = "holidays/kz.csv";
    let row = "2025-03-08,Sat,International Women's Day,public_holiday,true,,official,\"holidays 0.109 (PyPI, MIT)\",";
    let line = line_of(path, row);
    for (new, expected) in [
        (row.replace("Sat", "Sun"), Some(Flaw::WrongWeekday { date: date("2025-03-08") })),
        (row.replace("true", "false"), Some(Flaw::KindAndWorkDisagree { date: date("2025-03-08") })),
        (row.replace("International Women's Day", ""), Some(Flaw::Empty { field: "name_en" })),
        (row.replace("2025-03-08,Sat", "2025-01-01,Wed"), Some(Flaw::OutOfOrder { date: date("2025-01-01") })),
        (row.replace("public_holiday", "feast"), None),
        (row.replace("official", "probable"), None),
        (row.replace("2025-03-08", "2025-02-30"), None),
        (row.replace("2025-03-08", "8 March"), None),
        (row.replace("true", "yes"), None),
        (format!("{row},more"), None),
    ] {
        let error = refusal(path, row, &new);
        assert_eq!((error.file.as_str(), error.line), (path, line), "{new}: {error:?}");
        match expected {
            Some(flaw) => assert_eq!(error.flaw, flaw),
            None => assert!(matches!(error.flaw, Flaw::Form { .. }), "{new}: {error:?}"),
        }
    }
}

#[test]
fn lines_are_counted_right_whatever_ends_them() {
    let path = "holidays/kz.csv";
    let mut files = Jurisdictions::embedded_files();
    let text = String::from_utf8(files[path].to_vec()).unwrap().replace("2025-03-08,Sat", "2025-03-08,Sun");
    let line = line_of(path, "2025-03-08,Sat");
    files.insert(path.to_owned(), Cow::Owned(text.replace('\n', "\r\n").into_bytes()));
    assert_eq!(refused(&files).line, line);
    files.insert(path.to_owned(), Cow::Owned(text.replace("2025-03-08", "\n\n2025-03-08").into_bytes()));
    assert_eq!(refused(&files).line, line + 2);
}

#[test]
fn a_date_that_is_worked_and_off_at_once_is_refused() {
    let row = "2025-01-05,Sun,Special working day,special_working_day,false";
    let both = format!("2025-01-05,Sun,A feast,public_holiday,true,,official,seen,\n{row}");
    let error = refusal("holidays/kz.csv", row, &both);
    assert_eq!(error.flaw, Flaw::KindAndWorkDisagree { date: date("2025-01-05") });
    assert_eq!(error.line, line_of("holidays/kz.csv", row) + 1);
}

#[test]
fn columns_that_are_not_known_or_missing_and_empty_files_are_refused() {
    let unknown = refusal("holidays/kz.csv", "date,weekday", "date,day_of_week");
    assert!(matches!(unknown.flaw, Flaw::Form { .. }), "{unknown:?}");
    let mut files = Jurisdictions::embedded_files();
    let header = "date,weekday,name_en,kind,non_working,swapped_with,status,source,note\n";
    files.insert("holidays/kz.csv".to_owned(), Cow::Borrowed(header.as_bytes()));
    assert_eq!(refused(&files).flaw, Flaw::NoRows);
}
