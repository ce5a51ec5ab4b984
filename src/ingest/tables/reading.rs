//! How a sheet is read: every choice there is, each of which the person can turn over.

use std::{collections::BTreeMap, ops::Range};

use crate::session::Period;

use super::{At, Decimal};

/// Named ways in which tables are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// A file of the World Bank's indicators interface.
    WorldBankApi,
    /// A file of the World Bank's `DataBank`.
    DataBank,
    /// The workbook of the Worldwide Governance Indicators.
    Governance,
    /// Statistical data exchange, codes only.
    Sdmx,
    /// Statistical data exchange with labels beside the codes.
    SdmxLabelled,
    /// Files of the OECD's older service.
    OecdOld,
    /// The e-government index of the United Nations.
    GovernmentIndex,
    /// A workbook of a statistics office: titles above, headings in several rows.
    Statistics,
    /// One row a person.
    Survey,
    /// Answers to questions with their shares.
    Answers,
    /// Years side by side.
    WideYears,
    /// A period in every row.
    Long,
    /// Entities side by side at one time.
    CrossSection,
    /// Words by entity and aspect.
    Words,
    /// No measure was found.
    NoMeasure,
}

impl Layout {
    /// Its name for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::WorldBankApi => "world-bank-api",
            Self::DataBank => "world-bank-databank",
            Self::Governance => "governance-indicators",
            Self::Sdmx => "sdmx-csv",
            Self::SdmxLabelled => "sdmx-csv-labelled",
            Self::OecdOld => "oecd-old",
            Self::GovernmentIndex => "e-government-index",
            Self::Statistics => "statistics-workbook",
            Self::Survey => "survey",
            Self::Answers => "answers",
            Self::WideYears => "wide-years",
            Self::Long => "long",
            Self::CrossSection => "cross-section",
            Self::Words => "words",
            Self::NoMeasure => "no-measure",
        }
    }
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Nothing that is taken.
    Skip,
    /// Names, addresses or telephones of people; not taken unless asked for.
    Personal,
    /// Whose values they are.
    Entity,
    /// What is measured, named in every row.
    Name,
    /// A kind that tells rows of one entity and period apart.
    Category,
    /// When.
    Period,
    /// In what, named in every row.
    Unit,
    /// A flag of the office on the value.
    Status,
    /// The power of ten the value is given in.
    Multiplier,
    /// The value of what the row names.
    Value,
    /// Values of one measure, named by the heading.
    Measure,
    /// Values of one period, named by the heading.
    At(Period),
    /// Answers to a question, one row a person.
    Question,
    /// Words on one aspect.
    Aspect,
}

impl Role {
    /// Whether the column's cells become observations.
    #[must_use]
    pub fn is_value(self) -> bool {
        matches!(self, Self::Value | Self::Measure | Self::At(_))
    }
}

/// One column as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The words over it; parts of several rows joined.
    pub heading: String,
    /// What it measures, where the heading says that beside a period.
    pub measure: String,
    /// The unit in its heading.
    pub unit: String,
    /// What it holds.
    pub role: Role,
    /// The decimal sign.
    pub decimal: Decimal,
    /// How the sign is known.
    pub told: Told,
}

/// How the decimal sign of a column is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// No number in it needs one.
    NotNeeded,
    /// Its own numbers show it.
    ByColumn,
    /// Its own leave it open; other columns of the sheet show it.
    BySheet,
    /// Nothing shows it: it may be the other one.
    Open,
    /// The person said it.
    ByPerson,
}

/// How a sheet is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Which sheet of the workbook.
    pub sheet: usize,
    /// What its layout is known as.
    pub layout: Layout,
    /// The rows of the headings.
    pub header: Range<usize>,
    /// The rows of the values.
    pub body: Range<usize>,
    /// The columns.
    pub columns: Vec<Column>,
    /// What is measured where neither row nor heading says it.
    pub name: String,
    /// The unit of the table as a whole.
    pub unit: String,
    /// Whose values they are where no column says it.
    pub entity: String,
    /// What stands above the headings.
    pub above: Vec<String>,
    /// What stands below the values.
    pub below: Vec<String>,
    /// What the person wrote in place of cells.
    pub corrections: BTreeMap<At, String>,
}

impl Reading {
    /// The columns of that role.
    pub fn having(&self, role: Role) -> impl Iterator<Item = usize> {
        self.columns.iter().enumerate().filter(move |(_, c)| c.role == role).map(|(i, _)| i)
    }

    /// Whether anything is measured.
    #[must_use]
    pub fn has_measure(&self) -> bool {
        self.layout != Layout::NoMeasure
    }

    /// The decimal sign of the columns that need one, if they agree.
    #[must_use]
    pub fn decimal(&self) -> Option<Decimal> {
        let mut signs = self
            .columns
            .iter()
            .filter(|c| c.role.is_value() && c.told != Told::NotNeeded)
            .map(|c| c.decimal);
        let first = signs.next()?;
        signs.all(|sign| sign == first).then_some(first)
    }
}

/// What the person has decided; the rest is guessed from it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wishes {
    /// The sheet.
    pub sheet: Option<usize>,
    /// The rows of the headings; none where it is empty.
    pub header: Option<Range<usize>>,
    /// What columns hold.
    pub roles: BTreeMap<usize, Role>,
    /// The decimal sign of every column.
    pub decimal: Option<Decimal>,
    /// The decimal signs of single columns.
    pub decimals: BTreeMap<usize, Decimal>,
    /// What is measured.
    pub name: Option<String>,
    /// In what.
    pub unit: Option<String>,
    /// Whose values they are.
    pub entity: Option<String>,
    /// What is to be read in place of cells.
    pub corrections: BTreeMap<At, String>,
}
