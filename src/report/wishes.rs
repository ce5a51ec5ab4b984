//! What a reader may choose about a report: headings, depth, parts and language.

use serde::{Deserialize, Serialize};

use crate::{edit::Msg, msg, session::Language};

use super::logo::Logo;

/// The order of headings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Template {
    /// Question, data, canvases, decisions, annex.
    #[default]
    Standard,
    /// The order of the State Planning System.
    StatePlanning,
}

/// How much is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Depth {
    /// One page: the foremost cards, the futures, the decisions.
    Page,
    /// Every card, picture and decision.
    Brief,
    /// Everything, with ratings, evidence, tables, checks and method.
    #[default]
    Full,
}

/// What a PDF has to keep to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Standard {
    /// Tagged, without a standard.
    #[default]
    Plain,
    /// PDF/A-2b, for archives.
    A2b,
    /// PDF/UA-1, for readers who cannot see it.
    Ua1,
}

macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident = $name:literal),* $(,)?) => {
        /// A part of a report. The names are what `--sections` takes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Part {
            $($(#[$doc])* $part),*
        }

        impl Part {
            /// Every part, in the order of the standard template.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$part),*];

            /// Its name, the same in every language.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$part => $name),*
                }
            }
        }
    };
}

parts! {
    /// Title, question, place, date and people on a page of its own.
    Cover = "cover",
    /// The list of headings.
    Contents = "contents",
    /// The focal question and its context.
    Question = "question",
    /// The data.
    Indicators = "indicators",
    /// Every PEST and PESTEL.
    Pest = "pest",
    /// Every SWOT.
    Swot = "swot",
    /// Drivers, axes and futures.
    Scenarios = "scenarios",
    /// What was decided.
    Decisions = "decisions",
    /// What was put aside.
    ParkingLot = "parking-lot",
    /// Who took part.
    Participants = "participants",
    /// What each card leans on.
    Evidence = "evidence",
    /// What the method advises.
    Checks = "checks",
    /// How the numbers are to be read.
    Method = "method",
    /// The sources, numbered.
    Sources = "sources",
}

impl Part {
    /// Its heading.
    #[must_use]
    pub fn heading(self) -> Msg {
        match self {
            Self::Cover => msg!("report-part-cover"),
            Self::Contents => msg!("report-part-contents"),
            Self::Question => msg!("report-part-question"),
            Self::Indicators => msg!("report-part-indicators"),
            Self::Pest => msg!("report-part-pest"),
            Self::Swot => msg!("report-part-swot"),
            Self::Scenarios => msg!("report-part-scenarios"),
            Self::Decisions => msg!("report-part-decisions"),
            Self::ParkingLot => msg!("report-part-parking-lot"),
            Self::Participants => msg!("report-part-participants"),
            Self::Evidence => msg!("report-part-evidence"),
            Self::Checks => msg!("report-part-checks"),
            Self::Method => msg!("report-part-method"),
            Self::Sources => msg!("report-part-sources"),
        }
    }

    /// The parts a report of that depth has where nobody chooses.
    #[must_use]
    pub fn of(depth: Depth) -> &'static [Self] {
        use Part::{
            Contents, Cover, Decisions, Indicators, ParkingLot, Participants, Pest, Question,
            Scenarios, Sources, Swot,
        };
        match depth {
            Depth::Page => &[Question, Pest, Swot, Scenarios, Decisions],
            Depth::Brief => &[
                Cover,
                Contents,
                Question,
                Indicators,
                Pest,
                Swot,
                Scenarios,
                Decisions,
                ParkingLot,
                Participants,
                Sources,
            ],
            Depth::Full => &Self::ALL,
        }
    }
}

impl Template {
    /// The heading over a part, where the template puts several under one.
    pub(super) fn group(self, part: Part) -> Option<Msg> {
        use Part::{
            Checks, Contents, Cover, Decisions, Evidence, Indicators, Method, ParkingLot,
            Participants, Pest, Question, Scenarios, Sources, Swot,
        };
        match (self, part) {
            (_, Decisions | ParkingLot) => Some(msg!("report-group-outcome")),
            (_, Participants | Evidence | Checks | Method | Sources) => {
                Some(msg!("report-group-annex"))
            }
            (Self::StatePlanning, Question | Indicators | Pest | Swot) => {
                Some(msg!("report-group-situation"))
            }
            (Self::StatePlanning, Scenarios) => Some(msg!("report-group-scenarios")),
            (_, Cover | Contents)
            | (Self::Standard, Question | Indicators | Pest | Swot | Scenarios) => None,
        }
    }
}

/// What is wanted of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// The order of headings.
    pub template: Template,
    /// How much is told.
    pub depth: Depth,
    /// The parts wanted, in that order; those of the depth where empty.
    pub parts: Vec<Part>,
    /// The language of the report, whatever the language of the program.
    pub language: Language,
    /// Who publishes it; stands on the cover where not empty.
    pub organisation: String,
    /// What a PDF has to keep to; of no meaning elsewhere.
    pub standard: Standard,
    /// Its mark; stands on the cover.
    pub logo: Option<Logo>,
}

impl Wishes {
    /// A full report by the standard template.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            template: Template::default(),
            depth: Depth::default(),
            parts: Vec::new(),
            language,
            organisation: String::new(),
            standard: Standard::default(),
            logo: None,
        }
    }

    /// The parts in their order, each once.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let asked = if self.parts.is_empty() { Part::of(self.depth) } else { &self.parts };
        let mut parts: Vec<Part> = Vec::new();
        for part in asked {
            if !parts.contains(part) {
                parts.push(*part);
            }
        }
        parts
    }
}
