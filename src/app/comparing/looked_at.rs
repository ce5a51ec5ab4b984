//! How the panes of a comparison are looked at; never saved.

use super::{ColumnId, lines::Asked};

/// How the rows are looked at.
#[derive(Debug, Default)]
pub struct RowsView {
    /// Which rows are shown, in which order.
    pub asked: Asked,
    /// The row of the card selected last should be brought into view.
    pub reveal: bool,
    /// The card selected last should take the focus.
    pub focus: bool,
    /// The filter should take the focus.
    pub write_filter: bool,
    /// The rows in sight, in their order, by their places among the rows found.
    pub order: Vec<usize>,
}

/// A measure of how alike two sessions are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Jaccard.
    #[default]
    Overlap,
    /// Kendall's τ-b.
    Ranks,
    /// Rank-biased overlap.
    Top,
    /// Distance on the 2×2.
    Distance,
}

/// How the numbers are looked at.
#[derive(Debug, Default)]
pub struct MeasuresView {
    /// The measure on the map.
    pub shown: Measure,
    /// The two sessions whose working is shown.
    pub pair: Option<(usize, usize)>,
}

/// How the model answer is looked at.
#[derive(Debug, Default)]
pub struct ModelAnswerView {
    /// The session shown in detail.
    pub session: Option<usize>,
    /// A person said that the column called so is a group like the others.
    pub is_group: Option<ColumnId>,
}
