//! Layouts known by the names of their columns.

use super::{Layout, Role, frame::Over, profile::Profile, words::plain};

/// The layout and what its columns hold, if their names are known.
pub(super) fn recognise(over: &[Over], profiles: &[Profile<'_>]) -> Option<(Layout, Vec<Role>)> {
    let names: Vec<String> = over.iter().map(|over| plain(over.heading.trim())).collect();
    let has = |name: &str| names.iter().any(|known| known == name);
    let years = over.iter().filter(|over| over.period.is_some()).count();
    if has("country name") && has("indicator name") && has("indicator code") && years > 0 {
        return Some((Layout::WorldBankApi, wide(over, &names)));
    }
    if has("country name") && has("series name") && years > 0 {
        return Some((Layout::DataBank, wide(over, &names)));
    }
    let keys: Vec<String> = over.iter().map(|over| code(&over.heading)).collect();
    let coded = |name: &str| keys.iter().any(|known| known == name);
    if coded("OBS_VALUE") && coded("TIME_PERIOD") {
        let labelled = coded("STRUCTURE") || coded("STRUCTURE_ID");
        let layout = if labelled { Layout::SdmxLabelled } else { Layout::Sdmx };
        return Some((layout, coded_roles(over, &keys, profiles)));
    }
    let place = coded("COU") || coded("LOCATION") || has("country");
    if place && has("value") && (has("flag codes") || coded("COU") || coded("LOCATION")) {
        return Some((Layout::OecdOld, coded_roles(over, &keys, profiles)));
    }
    None
}

/// What a file is called whose columns are found without knowing their names.
pub(super) fn familiar(over: &[Over]) -> Option<Layout> {
    let names: Vec<String> = over.iter().map(|over| plain(&over.heading)).collect();
    let any = |name: &str| names.iter().any(|known| known.contains(name));
    if any("survey year") && any("e government") {
        return Some(Layout::GovernmentIndex);
    }
    let measures = |name: &str| over.iter().any(|over| plain(&over.measure) == name);
    (measures("estimate")
        && (measures("stderr") || measures("standard error") || measures("numsrc")))
    .then_some(Layout::Governance)
}

/// The code in front of a heading: `REF_AREA: Reference area` is `REF_AREA`.
fn code(heading: &str) -> String {
    heading.split(':').next().unwrap_or_default().trim().to_owned()
}

fn wide(over: &[Over], names: &[String]) -> Vec<Role> {
    let role = |(over, name): (&Over, &String)| match (over.period, name.as_str()) {
        (Some(period), _) => Role::At(period),
        (None, "country name") => Role::Entity,
        (None, "indicator name" | "series name") => Role::Name,
        _ => Role::Skip,
    };
    over.iter().zip(names).map(role).collect()
}

/// Roles where columns go by codes, each perhaps with its label in the next column.
fn coded_roles(over: &[Over], codes: &[String], profiles: &[Profile<'_>]) -> Vec<Role> {
    let mut roles = vec![Role::Skip; over.len()];
    let mut at = 0;
    while let (Some(name), Some(profile)) = (codes.get(at), profiles.get(at)) {
        let varies = profile.distinct.len() > 1;
        let role = dimension(name, varies);
        // A code is followed by its label, and people read labels.
        let labelled = is_code(name)
            && codes.get(at + 1).is_some_and(|next| is_label(name, next))
            && profiles.get(at + 1).is_some_and(|label| label.filled > 0);
        let keeps_code = matches!(role, Role::Status | Role::Multiplier | Role::Value);
        let chosen = if labelled && !keeps_code { at + 1 } else { at };
        if let Some(place) = roles.get_mut(chosen) {
            *place = role;
        }
        at += 1 + usize::from(labelled);
    }
    let has = |role: Role| roles.contains(&role);
    if !has(Role::Entity)
        && let Some(first) = roles.iter().position(|role| *role == Role::Category)
    {
        roles[first] = Role::Entity;
    }
    roles
}

fn is_code(name: &str) -> bool {
    name.contains(|c: char| c.is_ascii_uppercase()) && !name.contains(|c: char| c.is_lowercase())
        || name.ends_with(" Code")
}

/// Whether `next` is the label of the code column `name`.
fn is_label(name: &str, next: &str) -> bool {
    let known = !matches!(
        dimension(next, true),
        Role::Period | Role::Value | Role::Multiplier | Role::Status
    ) || plain(name) == plain(next);
    !is_code(next) && known && !matches!(next, "Value" | "Flag Codes" | "Flags")
}

fn dimension(name: &str, varies: bool) -> Role {
    match name.to_uppercase().replace(' ', "_").as_str() {
        "REF_AREA" | "COU" | "LOCATION" | "GEO" | "COUNTRY" => Role::Entity,
        "TIME_PERIOD" | "TIME" | "YEAR" | "YEA" => Role::Period,
        "OBS_VALUE" | "VALUE" => Role::Value,
        "OBS_STATUS" | "FLAG_CODES" | "OBS_FLAG" => Role::Status,
        "UNIT_MULT" | "POWERCODE_CODE" => Role::Multiplier,
        "UNIT_MEASURE" | "UNIT" | "UNIT_CODE" => Role::Unit,
        "MEASURE" | "INDICATOR" | "SUBJECT" | "VARIABLE" | "VAR" | "IND" | "INDIC" | "SERIES" => {
            Role::Name
        }
        "DATAFLOW"
        | "STRUCTURE"
        | "STRUCTURE_ID"
        | "STRUCTURE_NAME"
        | "ACTION"
        | "BASE_PER"
        | "DECIMALS"
        | "CONF_STATUS"
        | "FLAGS"
        | "POWERCODE"
        | "REFERENCE_PERIOD_CODE"
        | "REFERENCE_PERIOD"
        | "LAST_UPDATE"
        | "OBS_STATUS_2"
        | "OBS_STATUS_3" => Role::Skip,
        _ if varies => Role::Category,
        _ => Role::Skip,
    }
}
