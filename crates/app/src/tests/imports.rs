//! What imports must know of the whole house.

/// The tables whose rows name a record of another table, by the text of all steps.
fn referring_to(table: &str) -> Vec<String> {
    let mut found = Vec::new();
    for step in crate::steps() {
        let mut current = "";
        for line in step.sql.lines() {
            if let Some(rest) = line.strip_prefix("create table ") {
                current = rest.split(' ').next().unwrap();
            }
            if line.contains(&format!("references {table} (id)")) {
                found.push(current.to_owned());
            }
        }
    }
    found
}

#[test]
fn an_undo_asks_every_table_that_may_rest_on_what_a_run_made() {
    let questions = include_str!("../../../slices/admin/src/imports/runs.rs");
    // Names, order and parties are the records' own parts and go with them.
    let own = [
        "town_name",
        "town_order",
        "partnership_party",
        "partnership_fact",
    ];
    for (table, column) in [("town", "town_id"), ("partnership", "partnership_id")] {
        let resting = referring_to(table);
        assert!(resting.len() > 3, "{resting:?}");
        for resting in resting.iter().filter(|name| !own.contains(&name.as_str())) {
            let asks = questions.contains(&format!("from {resting} x where x."));
            assert!(
                asks,
                "{resting} may rest on a {table} ({column}), and the undo does not ask"
            );
        }
    }
}
