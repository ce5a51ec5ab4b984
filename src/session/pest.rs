//! PEST and PESTEL: the forces around a subject.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Cell, cell::is_empty};

/// The four cells of a PEST, and two more when it is a PESTEL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the method's own words")]
pub struct Pest {
    #[serde(default, skip_serializing_if = "is_empty")]
    pub political: Arc<Cell>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub economic: Arc<Cell>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub social: Arc<Cell>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub technological: Arc<Cell>,
    /// What makes it a PESTEL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<Extension>,
}

/// The two further cells of a PESTEL: there are both or neither.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the method's own words")]
pub struct Extension {
    #[serde(default, skip_serializing_if = "is_empty")]
    pub environmental: Arc<Cell>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub legal: Arc<Cell>,
}

/// Names one cell of a PEST(EL).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the method's own words")]
pub enum PestCell {
    Political,
    Economic,
    Social,
    Technological,
    Environmental,
    Legal,
}

impl PestCell {
    /// All six, in the order of the acronym.
    pub const ALL: [Self; 6] = [
        Self::Political,
        Self::Economic,
        Self::Social,
        Self::Technological,
        Self::Environmental,
        Self::Legal,
    ];
}

impl Pest {
    /// A PESTEL with nothing in it yet.
    #[must_use]
    pub fn pestel() -> Self {
        Self { extension: Some(Extension::default()), ..Self::default() }
    }

    /// The cells it has: four, or six.
    #[must_use]
    pub fn keys(&self) -> &'static [PestCell] {
        if self.extension.is_some() { &PestCell::ALL } else { &PestCell::ALL[..4] }
    }

    /// The cell of that name; `None` for the two of PESTEL on a PEST.
    #[must_use]
    pub fn cell(&self, key: PestCell) -> Option<&Arc<Cell>> {
        Some(match key {
            PestCell::Political => &self.political,
            PestCell::Economic => &self.economic,
            PestCell::Social => &self.social,
            PestCell::Technological => &self.technological,
            PestCell::Environmental => &self.extension.as_ref()?.environmental,
            PestCell::Legal => &self.extension.as_ref()?.legal,
        })
    }

    /// The cell of that name, to change.
    pub fn cell_mut(&mut self, key: PestCell) -> Option<&mut Arc<Cell>> {
        Some(match key {
            PestCell::Political => &mut self.political,
            PestCell::Economic => &mut self.economic,
            PestCell::Social => &mut self.social,
            PestCell::Technological => &mut self.technological,
            PestCell::Environmental => &mut self.extension.as_mut()?.environmental,
            PestCell::Legal => &mut self.extension.as_mut()?.legal,
        })
    }
}
