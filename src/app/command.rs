//! The one command table: name, label, icon, shortcut and when it can be used.
//! Menus, palette, shortcut sheet and key handling are all drawn from it.

mod row;
mod table;

use crate::session::{Language, Stage};

use super::{leave::Leave, theme::ThemeName};

pub use row::{Row, Shortcut};
pub use table::{TABLE, find};

/// Something a person can ask the program to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the labels in the table say what each does")]
pub enum Command {
    NewWorkshop,
    Open,
    /// Open workshops of a folder.
    OpenFolder,
    Import,
    Save,
    SaveAs,
    Export,
    History,
    CloseTab,
    NextTab,
    PreviousTab,
    Quit,
    Undo,
    Redo,
    Palette,
    Shortcuts,
    About,
    Capture,
    Filter,
    Wall,
    Park,
    NewIndicator,
    Inspector,
    /// Picks the cell of that number, from 1.
    Cell(u8),
    /// Gives the first rating.
    Rate(u8),
    /// Gives the second rating.
    RateSecond(u8),
    StepUp,
    StepDown,
    EditCard,
    Duplicate,
    Delete,
    SelectAll,
    CopyCell,
    Send,
    Move(Arrow),
    Select(Arrow),
    Extend(Arrow),
    Stage(Stage),
    Go(Goto),
    Language(Language),
    Theme(ThemeName),
    TextBigger,
    TextSmaller,
    TextNormal,
    Sort(SortBy),
    CompareTabs,
    NextDifference,
    PreviousDifference,
    LinkCards,
    KeepApart,
    ConfirmLink,
    ConfirmAll,
    ShowCard,
    /// Lets the chart or the table in view leave.
    Leave(Leave),
    NextIndicator,
    PreviousIndicator,
}

/// A direction on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "four directions")]
pub enum Arrow {
    Up,
    Down,
    Left,
    Right,
}

/// A place to go to, whichever canvas it turns out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named after the places")]
pub enum Goto {
    Start,
    Overview,
    Indicators,
    Pest,
    Swot,
    Drivers,
    Axes,
    Matrix,
    Compare,
    Report,
}

/// How the cards of a cell are ordered on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SortBy {
    /// As the room put them.
    #[default]
    Hand,
    /// Highest first rating first.
    Rating,
    /// Most dots first.
    Votes,
}

impl SortBy {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Hand, Self::Rating, Self::Votes];
}

/// What must be there for a command to make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// An open workshop.
    Workshop,
    /// A place with cells.
    Cells,
    /// A selected card.
    Cards,
    /// Something selected, on a board or in the comparison.
    Selected,
    /// A workshop on screen.
    Inside,
    /// Something on screen that can be saved: a workshop or the comparison.
    Document,
    /// A place whose cards or rows can be filtered.
    Filtered,
    /// The comparison on screen, with something found in it.
    Compared,
    /// Data in view.
    Data,
    /// A chart in view.
    Chart,
    /// Something to take back.
    Past,
    /// Something to bring back.
    Future,
}

impl Needs {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Nothing,
        Self::Workshop,
        Self::Cells,
        Self::Cards,
        Self::Selected,
        Self::Inside,
        Self::Document,
        Self::Filtered,
        Self::Compared,
        Self::Data,
        Self::Chart,
        Self::Past,
        Self::Future,
    ];
}

/// Where a command stands in the menu; `None` where only keys and the palette reach it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named after the menus")]
pub enum Menu {
    File,
    Edit,
    View,
    None,
}
