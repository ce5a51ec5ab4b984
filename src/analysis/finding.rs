//! A finding: which check found it, where, and its one sentence of advice.

use crate::{
    edit::Label,
    session::{CanvasId, CardId, CellKey, Corner, Dismissal, Home, IndicatorId, PairId, Session},
};

/// Something a facilitator may want to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub code: Code,
    /// Where.
    pub spot: Spot,
    /// One sentence of advice.
    pub advice: Label,
}

/// What a finding speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spot {
    /// A canvas.
    Canvas(CanvasId),
    /// A cell.
    Cell(Home),
    /// A card.
    Card(CardId),
    /// A pair of axes.
    Pair(CanvasId, PairId),
    /// A scenario.
    Scenario(CanvasId, PairId, Corner),
    /// A table of data.
    Indicator(IndicatorId),
}

impl Finding {
    /// How a session says that it was put away.
    #[must_use]
    pub fn dismissal(&self) -> Dismissal {
        let (at, cell) = match self.spot {
            Spot::Canvas(id) => (id.0, None),
            Spot::Cell(home) => (home.canvas.0, Some(home.cell)),
            Spot::Card(id) => (id.0, None),
            Spot::Pair(_, id) => (id.0, None),
            Spot::Scenario(_, id, corner) => (id.0, Some(CellKey::Scenario(id, corner))),
            Spot::Indicator(id) => (id.0, None),
        };
        let cell = cell.map_or("", CellKey::name).to_owned();
        Dismissal { finding: self.code.name().to_owned(), at, cell }
    }

    /// Whether it was put away in that session.
    #[must_use]
    pub fn is_dismissed(&self, session: &Session) -> bool {
        !session.dismissed.is_empty() && {
            let own = self.dismissal();
            session.dismissed.iter().any(|known| **known == own)
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $name:literal),* $(,)?) => {
        /// Which check found something. The names are what `--deny` takes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code {
            $($(#[$doc])* $code),*
        }

        impl Code {
            /// Every check, in the order of METHODS.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$code),*];

            /// Its name, the same in every language.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$code => $name),*
                }
            }
        }
    };
}

codes! {
    /// A card of one word.
    OneWord = "one-word",
    /// A card of more than 30 words.
    LongText = "long-text",
    /// The same words in two cells of a canvas.
    SameWords = "same-words-in-two-cells",
    /// A cell with more than 10 cards.
    CrowdedCell = "crowded-cell",
    /// A cell with under a third of the cards of its opposite.
    ThinCell = "thin-cell",
    /// A canvas that does not say whose strengths, whose surroundings.
    NoSubject = "no-subject",
    /// Cards without ratings on a canvas past collecting.
    Unrated = "unrated",
    /// Cards without evidence, on a canvas where others have some.
    NoEvidence = "no-evidence",
    /// A thought backed by old sources only.
    StaleEvidence = "stale-evidence",
    /// A thought that some of its evidence contradicts.
    DisputedEvidence = "disputed-evidence",
    /// Evidence that points at an indicator that was removed.
    EvidenceGone = "evidence-gone",
    /// Both axes were made from factors of one PEST cell.
    AxesFromOnePestCell = "axes-from-one-pest-cell",
    /// Fewer than ten drivers.
    FewDrivers = "few-drivers",
    /// A scenario without a name.
    ScenarioWithoutName = "scenario-without-name",
    /// A scenario without a story.
    ScenarioWithoutStory = "scenario-without-story",
    /// Numbers without a unit.
    IndicatorWithoutUnit = "indicator-without-unit",
    /// Data without a source.
    IndicatorWithoutSource = "indicator-without-source",
    /// Numbers without a period.
    IndicatorWithoutPeriod = "indicator-without-period",
    /// A derived indicator whose formula is wrong.
    BrokenFormula = "broken-formula",
    /// A derived indicator whose values are not what its formula gives.
    StaleFormula = "stale-formula",
}

/// The most letters of a card that a sentence repeats.
const QUOTED: usize = 80;

/// A text as a sentence repeats it: whole, or as many words as are needed to know it again.
#[must_use]
pub fn quote(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(QUOTED) else { return text };
    let kept = text.get(..end).unwrap_or_default();
    // A word without end is cut inside.
    let words = kept.rfind(' ').filter(|at| at * 2 > end).and_then(|at| kept.get(..at));
    let kept =
        words.unwrap_or(kept).trim_end_matches(|c: char| c.is_whitespace() || ",;:—–-".contains(c));
    format!("{kept}…")
}
