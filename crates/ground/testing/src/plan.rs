//! What an engine's plan says of a query.

/// The steps of a plan, as [`db::Read::plan`] gives it, that go through a whole table or a whole index. What a
/// plan names `(…)` or by one of these aliases is no table but an answer of the query's own.
#[must_use]
pub fn scans(plan: &[String], answers: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (n, step) in plan.iter().enumerate() {
        let step = step.trim().trim_start_matches("->").trim_start();
        let next = plan.get(n + 1).map_or("", String::as_str);
        let is_whole = match step.strip_prefix("SCAN ") {
            Some(what) => {
                let name = what.split(' ').next().unwrap_or_default();
                !name.starts_with('(') && name != "CONSTANT" && !answers.contains(&name)
            }
            None => {
                step.starts_with("Seq Scan")
                    || step.starts_with("Index") && step.contains("Scan") && !next.contains("Cond:")
            }
        };
        if is_whole {
            found.push(step.to_owned());
        }
    }
    found
}
