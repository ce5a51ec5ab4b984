//! What a person asked to close.

use super::tab::TabId;

/// What a person asked to close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// One workshop.
    Tab(TabId),
    /// The comparison.
    Comparison,
    /// The program.
    Program,
}

impl Closing {
    /// Whether that tab would close.
    #[must_use]
    pub fn concerns(self, tab: TabId) -> bool {
        match self {
            Self::Tab(id) => id == tab,
            Self::Comparison => false,
            Self::Program => true,
        }
    }

    /// Whether the comparison would close.
    #[must_use]
    pub fn concerns_comparison(self) -> bool {
        matches!(self, Self::Comparison | Self::Program)
    }
}
