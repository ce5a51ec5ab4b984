//! The groups commands are shown in, in the palette and on the sheet of shortcuts.

use crate::{
    app::command::{Command, Menu, Row},
    edit::Msg,
    msg,
};

/// A group of commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// As in the menu.
    File,
    /// As in the menu.
    Edit,
    /// As in the menu.
    View,
    /// Cards and cells, ratings, stages.
    Board,
    /// Rows and links of the comparison.
    Comparison,
    /// Where to go.
    Places,
    /// Language and theme.
    Look,
}

impl Group {
    /// What it is called.
    #[must_use]
    pub fn name(self) -> Msg {
        match self {
            Self::File => msg!("menu-file"),
            Self::Edit => msg!("menu-edit"),
            Self::View => msg!("menu-view"),
            Self::Board => msg!("group-board"),
            Self::Comparison => msg!("rail-compare"),
            Self::Places => msg!("group-places"),
            Self::Look => msg!("group-look"),
        }
    }
}

/// The group of a command.
#[must_use]
pub fn of(row: &Row) -> Group {
    match (row.menu, row.command) {
        (Menu::File, _) => Group::File,
        (Menu::Edit, _) => Group::Edit,
        (Menu::View, _) => Group::View,
        (Menu::None, Command::Go(_)) => Group::Places,
        (Menu::None, Command::Language(_) | Command::Theme(_)) => Group::Look,
        (
            Menu::None,
            Command::NextDifference
            | Command::PreviousDifference
            | Command::LinkCards
            | Command::KeepApart
            | Command::ConfirmLink
            | Command::ConfirmAll
            | Command::ShowCard,
        ) => Group::Comparison,
        (Menu::None, _) => Group::Board,
    }
}

/// Whether it is one of a family of keys – a digit for each rating, an arrow for each
/// direction – of which the sheet shows one line.
#[must_use]
pub fn is_family(command: Command) -> bool {
    matches!(
        command,
        Command::Cell(_)
            | Command::Rate(_)
            | Command::RateSecond(_)
            | Command::Move(_)
            | Command::Select(_)
            | Command::Extend(_)
    )
}
