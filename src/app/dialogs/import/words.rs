//! What layouts, roles, signs and delimiters are called.

use std::path::Path;

use crate::{
    app::{cx::Cx, purpose::TABLES},
    edit::Msg,
    ingest::tables::{Decimal, Layout, Role},
    msg,
};

/// Whether a file of that name is taken for a table.
#[must_use]
pub fn is_table(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    TABLES.contains(&ending.as_str())
}

/// What kind of table it is.
pub fn layout(layout: Layout) -> Msg {
    match layout {
        Layout::WorldBankApi => msg!("import-layout-world-bank-api"),
        Layout::DataBank => msg!("import-layout-databank"),
        Layout::Governance => msg!("import-layout-governance"),
        Layout::Sdmx => msg!("import-layout-sdmx"),
        Layout::SdmxLabelled => msg!("import-layout-sdmx-labelled"),
        Layout::OecdOld => msg!("import-layout-oecd-old"),
        Layout::GovernmentIndex => msg!("import-layout-egov"),
        Layout::Statistics => msg!("import-layout-statistics"),
        Layout::Survey => msg!("import-layout-survey"),
        Layout::Answers => msg!("import-layout-answers"),
        Layout::WideYears => msg!("import-layout-wide-years"),
        Layout::Long => msg!("import-layout-long"),
        Layout::CrossSection => msg!("import-layout-cross-section"),
        Layout::Words => msg!("import-layout-words"),
        Layout::NoMeasure => msg!("import-layout-no-measure"),
    }
}

/// What a column holds, in a word or two.
pub fn role(cx: &Cx, role: Role) -> String {
    let name = match role {
        Role::Skip => msg!("import-role-skip"),
        Role::Personal => msg!("import-role-personal"),
        Role::Entity => msg!("import-role-entity"),
        Role::Name => msg!("import-role-name"),
        Role::Category => msg!("import-role-category"),
        Role::Period => msg!("import-role-period"),
        Role::Unit => msg!("import-role-unit"),
        Role::Status => msg!("import-role-status"),
        Role::Multiplier => msg!("import-role-multiplier"),
        Role::Value => msg!("import-role-value"),
        Role::Measure => msg!("import-role-measure"),
        Role::Question => msg!("import-role-question"),
        Role::Aspect => msg!("import-role-aspect"),
        Role::At(period) => return cx.texts.period(period),
    };
    cx.t(name)
}

/// A decimal sign by its name.
pub fn sign(sign: Decimal) -> Msg {
    match sign {
        Decimal::Comma => msg!("import-sign-comma"),
        Decimal::Point => msg!("import-sign-point"),
    }
}

/// What stands between values, by its name.
pub fn delimiter(sign: char) -> Msg {
    match sign {
        ';' => msg!("import-delimiter-semicolon"),
        '\t' => msg!("import-delimiter-tab"),
        '|' => msg!("import-delimiter-bar"),
        _ => msg!("import-delimiter-comma"),
    }
}
