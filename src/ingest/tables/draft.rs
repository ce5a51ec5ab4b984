//! What was understood: indicators without an identity yet, and what was left in doubt.

use std::collections::BTreeSet;

use crate::{
    edit::{Label, Msg},
    msg,
    session::{
        AnswerScale, Good, Indicator, IndicatorData, IndicatorId, Missing, Observation, Passage,
        Rows, Source, Value,
    },
};

use super::{At, Decimal, Told};

/// The kind of table an indicator becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Values over time.
    Series,
    /// Entities side by side.
    CrossSection,
    /// Ordered answers.
    Likert,
    /// Entities held against the best.
    Benchmark,
    /// Words.
    TextTable,
}

/// An indicator as it was understood, before it has an identity.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What is measured.
    pub name: String,
    /// In what.
    pub unit: String,
    /// The kind of table.
    pub shape: Shape,
    /// The values.
    pub observations: Vec<Observation>,
    /// Where each value stands in the sheet.
    pub places: Vec<At>,
    /// The words, where it is a text table.
    pub passages: Vec<Passage>,
    /// Several answers a person.
    pub multiple_response: bool,
    /// Categories share members.
    pub overlapping: bool,
    /// The decimal sign its numbers were read with, and how it is known.
    pub decimal: Option<(Decimal, Told)>,
    /// What the program has to say of it.
    pub notes: Vec<Label>,
    /// What the table itself says below its values.
    pub remarks: String,
}

/// How many values are missing, by why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct MissingByKind {
    /// Nothing was written.
    pub empty: usize,
    /// There is no data.
    pub no_data: usize,
    /// There is no such phenomenon.
    pub no_such: usize,
    /// Known, but not published.
    pub confidential: usize,
}

impl MissingByKind {
    /// All of them.
    #[must_use]
    pub fn total(&self) -> usize {
        self.empty + self.no_data + self.no_such + self.confidential
    }
}

impl Draft {
    /// An empty one.
    pub(super) fn new(name: &str, unit: &str, shape: Shape) -> Self {
        Self {
            name: name.to_owned(),
            unit: unit.to_owned(),
            shape,
            observations: Vec::new(),
            places: Vec::new(),
            passages: Vec::new(),
            multiple_response: false,
            overlapping: false,
            decimal: None,
            notes: Vec::new(),
            remarks: String::new(),
        }
    }

    /// How many entities it has.
    #[must_use]
    pub fn entities(&self) -> usize {
        let numbers = self.observations.iter().map(|o| o.0.as_str());
        let words = self.passages.iter().map(|p| p.0.as_str());
        numbers.chain(words).collect::<BTreeSet<_>>().len()
    }

    /// How many periods it has; undated counts as none.
    #[must_use]
    pub fn periods(&self) -> usize {
        let dated = self.observations.iter().map(|o| o.1);
        dated.filter(|p| *p != crate::session::Period::Undated).collect::<BTreeSet<_>>().len()
    }

    /// How many values are missing, by why.
    #[must_use]
    pub fn missing(&self) -> MissingByKind {
        let mut missing = MissingByKind::default();
        for observation in &self.observations {
            if let Value::Missing(why) = observation.2 {
                *match why {
                    Missing::Empty => &mut missing.empty,
                    Missing::NoData => &mut missing.no_data,
                    Missing::NoSuch => &mut missing.no_such,
                    Missing::Confidential => &mut missing.confidential,
                } += 1;
            }
        }
        missing
    }

    /// The indicator, with its identity and source. `say` makes sentences of the notes in
    /// the language of the workshop.
    pub fn indicator(
        self,
        id: IndicatorId,
        source: Source,
        say: &dyn Fn(&Label) -> String,
    ) -> Indicator {
        let mut notes: Vec<String> = self.notes.iter().map(say).collect();
        notes.extend((!self.remarks.is_empty()).then_some(self.remarks));
        let observations = Rows::new(self.observations);
        Indicator {
            id,
            name: self.name,
            unit: self.unit,
            good: Good::Neither,
            multiple_response: self.multiple_response,
            overlapping: self.overlapping,
            scale: AnswerScale::default(),
            source,
            notes: notes.join("\n"),
            formula: None,
            data: match self.shape {
                Shape::Series => IndicatorData::Series(observations),
                Shape::CrossSection => IndicatorData::CrossSection(observations),
                Shape::Likert => IndicatorData::Likert(observations),
                Shape::Benchmark => IndicatorData::Benchmark(observations),
                Shape::TextTable => IndicatorData::TextTable(Rows::new(self.passages)),
            },
        }
    }
}

/// A cell that was left out because it can be read in more than one way, or in none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubtful {
    /// The sheet's name.
    pub sheet: String,
    /// Where it stands.
    pub at: At,
    /// What is written.
    pub text: String,
    /// What is the matter.
    pub why: Doubt,
}

/// What is the matter with a doubtful cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// Digits and signs that make no number.
    Slip,
    /// The other decimal sign than the rest of its column.
    OtherSign,
    /// Words where a number belongs.
    Words,
    /// No period where one belongs.
    NoPeriod,
    /// A second, different value for one entity and period.
    Repeated,
    /// A share in a column of amounts, or the other way round.
    OtherUnit,
    /// Too large to be a number here.
    TooLarge,
}

impl Doubt {
    /// What is the matter, in a sentence.
    #[must_use]
    pub fn label(self) -> Label {
        Label::plain(self.message())
    }

    fn message(self) -> Msg {
        match self {
            Self::Slip => msg!("import-doubt-slip"),
            Self::OtherSign => msg!("import-doubt-other-sign"),
            Self::Words => msg!("import-doubt-words"),
            Self::NoPeriod => msg!("import-doubt-no-period"),
            Self::Repeated => msg!("import-doubt-repeated"),
            Self::OtherUnit => msg!("import-doubt-other-unit"),
            Self::TooLarge => msg!("import-doubt-too-large"),
        }
    }
}

/// All that was understood of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Understood {
    /// The indicators.
    pub drafts: Vec<Draft>,
    /// The cells left out.
    pub doubtful: Vec<Doubtful>,
    /// Headings of the columns left out because they name people.
    pub personal: Vec<String>,
    /// Headings of the columns left out for other reasons.
    pub unused: Vec<String>,
}
