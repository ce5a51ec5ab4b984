//! The one command table: name, label, icon, shortcut and when it can be used.
//! Menus, palette, shortcut sheet and key handling are all drawn from it.

use eframe::egui::{Key, Modifiers};
use egui_material_icons::{MaterialIcon, icons};

use crate::{
    edit::Msg,
    msg,
    session::{Language, Stage},
    text::Texts,
};

use super::{leave::Leave, theme::ThemeName};

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

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    /// Modifiers, all of them and no other.
    pub modifiers: Modifiers,
    /// The key, on a Latin layout.
    pub key: Key,
    /// Whether it also works while a text field is being written in.
    pub while_typing: bool,
}

const fn ctrl(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::COMMAND, key, while_typing: true }
}

const fn ctrl_shift(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::COMMAND.plus(Modifiers::SHIFT), key, while_typing: true }
}

const fn function(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::NONE, key, while_typing: true }
}

const fn bare(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::NONE, key, while_typing: false }
}

const fn shift(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::SHIFT, key, while_typing: false }
}

const fn alt(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::ALT, key, while_typing: false }
}

const fn ctrl_outside_text(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::COMMAND, key, while_typing: false }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// What it does.
    pub command: Command,
    /// Its name, verb first.
    pub label: Msg,
    /// Its picture, where it has one.
    pub icon: Option<MaterialIcon>,
    /// The keys that reach it; the first is the one shown.
    pub shortcuts: &'static [Shortcut],
    /// Where it stands in the menu.
    pub menu: Menu,
    /// What it needs.
    pub needs: Needs,
}

const fn row(
    command: Command,
    label: Msg,
    shortcuts: &'static [Shortcut],
    menu: Menu,
    needs: Needs,
) -> Row {
    Row { command, label, icon: None, shortcuts, menu, needs }
}

impl Row {
    /// Its name in that language.
    #[must_use]
    pub fn name(&self, texts: Texts) -> String {
        match self.command {
            Command::Cell(number) | Command::Rate(number) | Command::RateSecond(number) => {
                texts.with(self.label, &[("number", usize::from(number).into())])
            }
            _ => texts.get(self.label),
        }
    }

    const fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }
}

/// Every command of the program.
pub static TABLE: &[Row] = &[
    row(Command::NewWorkshop, msg!("command-new"), &[ctrl(Key::N)], Menu::File, Needs::Nothing)
        .icon(icons::ICON_ADD),
    row(Command::Open, msg!("command-open"), &[ctrl(Key::O)], Menu::File, Needs::Nothing)
        .icon(icons::ICON_FOLDER_OPEN),
    row(
        Command::OpenFolder,
        msg!("command-open-folder"),
        &[ctrl_shift(Key::O)],
        Menu::File,
        Needs::Nothing,
    ),
    row(
        Command::Import,
        msg!("command-import"),
        &[ctrl_shift(Key::I)],
        Menu::File,
        Needs::Workshop,
    )
    .icon(icons::ICON_TABLE_VIEW),
    row(Command::Save, msg!("command-save"), &[ctrl(Key::S)], Menu::File, Needs::Document)
        .icon(icons::ICON_SAVE),
    row(
        Command::SaveAs,
        msg!("command-save-as"),
        &[ctrl_shift(Key::S)],
        Menu::File,
        Needs::Document,
    ),
    row(Command::Export, msg!("command-export"), &[ctrl_shift(Key::E)], Menu::File, Needs::Inside)
        .icon(icons::ICON_DESCRIPTION),
    row(Command::History, msg!("command-history"), &[], Menu::File, Needs::Nothing)
        .icon(icons::ICON_HISTORY),
    row(Command::CloseTab, msg!("command-close-tab"), &[ctrl(Key::W)], Menu::File, Needs::Inside)
        .icon(icons::ICON_CLOSE),
    row(Command::Quit, msg!("command-quit"), &[ctrl(Key::Q)], Menu::File, Needs::Nothing),
    row(Command::Undo, msg!("command-undo"), &[ctrl(Key::Z)], Menu::Edit, Needs::Past)
        .icon(icons::ICON_UNDO),
    row(
        Command::Redo,
        msg!("command-redo"),
        &[ctrl_shift(Key::Z), ctrl(Key::Y)],
        Menu::Edit,
        Needs::Future,
    )
    .icon(icons::ICON_REDO),
    row(Command::Capture, msg!("command-capture"), &[ctrl(Key::I)], Menu::Edit, Needs::Cells)
        .icon(icons::ICON_EDIT_NOTE),
    row(
        Command::EditCard,
        msg!("command-edit-card"),
        &[function(Key::F2)],
        Menu::Edit,
        Needs::Cards,
    )
    .icon(icons::ICON_EDIT),
    row(Command::Duplicate, msg!("command-duplicate"), &[ctrl(Key::D)], Menu::Edit, Needs::Cards)
        .icon(icons::ICON_CONTENT_COPY),
    row(Command::Delete, msg!("command-delete"), &[bare(Key::Delete)], Menu::Edit, Needs::Cards)
        .icon(icons::ICON_DELETE),
    row(Command::Send, msg!("command-send"), &[ctrl(Key::E)], Menu::Edit, Needs::Cards)
        .icon(icons::ICON_FORWARD),
    row(
        Command::SelectAll,
        msg!("command-select-all"),
        &[ctrl_outside_text(Key::A)],
        Menu::Edit,
        Needs::Cells,
    ),
    row(
        Command::CopyCell,
        msg!("command-copy-cell"),
        &[ctrl_shift(Key::C)],
        Menu::Edit,
        Needs::Cells,
    ),
    row(Command::Park, msg!("command-park"), &[ctrl(Key::P)], Menu::Edit, Needs::Inside)
        .icon(icons::ICON_LOCAL_PARKING),
    row(Command::NewIndicator, msg!("command-new-indicator"), &[], Menu::Edit, Needs::Workshop),
    row(Command::Palette, msg!("command-palette"), &[ctrl(Key::K)], Menu::View, Needs::Nothing)
        .icon(icons::ICON_SEARCH),
    row(Command::Filter, msg!("command-filter"), &[ctrl(Key::F)], Menu::View, Needs::Filtered)
        .icon(icons::ICON_FILTER_LIST),
    row(Command::Wall, msg!("command-wall"), &[function(Key::F5)], Menu::View, Needs::Cells)
        .icon(icons::ICON_FULLSCREEN),
    row(
        Command::Inspector,
        msg!("command-inspector"),
        &[ctrl(Key::J)],
        Menu::View,
        Needs::Document,
    )
    .icon(icons::ICON_RIGHT_PANEL_OPEN),
    row(
        Command::NextTab,
        msg!("command-next-tab"),
        &[ctrl(Key::PageDown), ctrl(Key::Tab)],
        Menu::View,
        Needs::Workshop,
    ),
    row(
        Command::PreviousTab,
        msg!("command-previous-tab"),
        &[ctrl(Key::PageUp), ctrl_shift(Key::Tab)],
        Menu::View,
        Needs::Workshop,
    ),
    row(
        Command::TextBigger,
        msg!("command-text-bigger"),
        &[ctrl(Key::Plus), ctrl(Key::Equals), ctrl_shift(Key::Plus)],
        Menu::View,
        Needs::Nothing,
    ),
    row(
        Command::TextSmaller,
        msg!("command-text-smaller"),
        &[ctrl(Key::Minus)],
        Menu::View,
        Needs::Nothing,
    ),
    row(
        Command::TextNormal,
        msg!("command-text-normal"),
        &[ctrl(Key::Num0)],
        Menu::View,
        Needs::Nothing,
    ),
    row(
        Command::Shortcuts,
        msg!("command-shortcuts"),
        &[function(Key::F1)],
        Menu::View,
        Needs::Nothing,
    )
    .icon(icons::ICON_KEYBOARD),
    row(Command::About, msg!("command-about"), &[], Menu::View, Needs::Nothing)
        .icon(icons::ICON_INFO),
    row(Command::Cell(1), msg!("command-cell"), &[ctrl(Key::Num1)], Menu::None, Needs::Cells),
    row(Command::Cell(2), msg!("command-cell"), &[ctrl(Key::Num2)], Menu::None, Needs::Cells),
    row(Command::Cell(3), msg!("command-cell"), &[ctrl(Key::Num3)], Menu::None, Needs::Cells),
    row(Command::Cell(4), msg!("command-cell"), &[ctrl(Key::Num4)], Menu::None, Needs::Cells),
    row(Command::Cell(5), msg!("command-cell"), &[ctrl(Key::Num5)], Menu::None, Needs::Cells),
    row(Command::Cell(6), msg!("command-cell"), &[ctrl(Key::Num6)], Menu::None, Needs::Cells),
    row(Command::Rate(0), msg!("command-rate"), &[bare(Key::Num0)], Menu::None, Needs::Cards),
    row(Command::Rate(1), msg!("command-rate"), &[bare(Key::Num1)], Menu::None, Needs::Cards),
    row(Command::Rate(2), msg!("command-rate"), &[bare(Key::Num2)], Menu::None, Needs::Cards),
    row(Command::Rate(3), msg!("command-rate"), &[bare(Key::Num3)], Menu::None, Needs::Cards),
    row(Command::Rate(4), msg!("command-rate"), &[bare(Key::Num4)], Menu::None, Needs::Cards),
    row(Command::Rate(5), msg!("command-rate"), &[bare(Key::Num5)], Menu::None, Needs::Cards),
    row(Command::Rate(6), msg!("command-rate"), &[bare(Key::Num6)], Menu::None, Needs::Cards),
    row(Command::Rate(7), msg!("command-rate"), &[bare(Key::Num7)], Menu::None, Needs::Cards),
    row(Command::Rate(8), msg!("command-rate"), &[bare(Key::Num8)], Menu::None, Needs::Cards),
    row(Command::Rate(9), msg!("command-rate"), &[bare(Key::Num9)], Menu::None, Needs::Cards),
    row(
        Command::RateSecond(0),
        msg!("command-rate-second"),
        &[shift(Key::Num0)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::RateSecond(1),
        msg!("command-rate-second"),
        &[shift(Key::Num1)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::RateSecond(2),
        msg!("command-rate-second"),
        &[shift(Key::Num2)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::RateSecond(3),
        msg!("command-rate-second"),
        &[shift(Key::Num3)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::RateSecond(4),
        msg!("command-rate-second"),
        &[shift(Key::Num4)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::RateSecond(5),
        msg!("command-rate-second"),
        &[shift(Key::Num5)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::RateSecond(6),
        msg!("command-rate-second"),
        &[shift(Key::Num6)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::RateSecond(7),
        msg!("command-rate-second"),
        &[shift(Key::Num7)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::RateSecond(8),
        msg!("command-rate-second"),
        &[shift(Key::Num8)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::RateSecond(9),
        msg!("command-rate-second"),
        &[shift(Key::Num9)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::StepUp,
        msg!("command-step-up"),
        &[bare(Key::Plus), bare(Key::Equals), shift(Key::Plus), shift(Key::Equals)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::StepDown,
        msg!("command-step-down"),
        &[bare(Key::Minus)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::Move(Arrow::Up),
        msg!("command-move-up"),
        &[alt(Key::ArrowUp)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::Move(Arrow::Down),
        msg!("command-move-down"),
        &[alt(Key::ArrowDown)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::Move(Arrow::Left),
        msg!("command-move-left"),
        &[alt(Key::ArrowLeft)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::Move(Arrow::Right),
        msg!("command-move-right"),
        &[alt(Key::ArrowRight)],
        Menu::None,
        Needs::Cards,
    ),
    row(
        Command::Select(Arrow::Up),
        msg!("command-select-up"),
        &[bare(Key::ArrowUp)],
        Menu::None,
        Needs::Selected,
    ),
    row(
        Command::Select(Arrow::Down),
        msg!("command-select-down"),
        &[bare(Key::ArrowDown)],
        Menu::None,
        Needs::Selected,
    ),
    row(
        Command::Select(Arrow::Left),
        msg!("command-select-left"),
        &[bare(Key::ArrowLeft)],
        Menu::None,
        Needs::Selected,
    ),
    row(
        Command::Select(Arrow::Right),
        msg!("command-select-right"),
        &[bare(Key::ArrowRight)],
        Menu::None,
        Needs::Selected,
    ),
    row(
        Command::Extend(Arrow::Up),
        msg!("command-extend-up"),
        &[shift(Key::ArrowUp)],
        Menu::None,
        Needs::Selected,
    ),
    row(
        Command::Extend(Arrow::Down),
        msg!("command-extend-down"),
        &[shift(Key::ArrowDown)],
        Menu::None,
        Needs::Selected,
    ),
    row(
        Command::Extend(Arrow::Left),
        msg!("command-extend-left"),
        &[shift(Key::ArrowLeft)],
        Menu::None,
        Needs::Selected,
    ),
    row(
        Command::Extend(Arrow::Right),
        msg!("command-extend-right"),
        &[shift(Key::ArrowRight)],
        Menu::None,
        Needs::Selected,
    ),
    row(
        Command::NextDifference,
        msg!("command-next-difference"),
        &[bare(Key::N)],
        Menu::None,
        Needs::Compared,
    ),
    row(
        Command::PreviousDifference,
        msg!("command-previous-difference"),
        &[shift(Key::N)],
        Menu::None,
        Needs::Compared,
    ),
    row(
        Command::LinkCards,
        msg!("command-link-cards"),
        &[bare(Key::L)],
        Menu::None,
        Needs::Compared,
    ),
    row(
        Command::KeepApart,
        msg!("command-keep-apart"),
        &[bare(Key::U)],
        Menu::None,
        Needs::Compared,
    ),
    row(
        Command::ConfirmLink,
        msg!("command-confirm-link"),
        &[bare(Key::Y)],
        Menu::None,
        Needs::Compared,
    ),
    row(
        Command::ConfirmAll,
        msg!("command-confirm-all"),
        &[ctrl_shift(Key::L)],
        Menu::None,
        Needs::Compared,
    )
    .icon(icons::ICON_DONE_ALL),
    row(Command::ShowCard, msg!("command-show-card"), &[bare(Key::G)], Menu::None, Needs::Compared),
    row(Command::CompareTabs, msg!("command-compare-tabs"), &[], Menu::View, Needs::Workshop)
        .icon(icons::ICON_COMPARE_ARROWS),
    row(
        Command::Stage(Stage::Collect),
        msg!("command-stage-collect"),
        &[],
        Menu::None,
        Needs::Cells,
    ),
    row(Command::Stage(Stage::Rate), msg!("command-stage-rate"), &[], Menu::None, Needs::Cells),
    row(
        Command::Stage(Stage::Discuss),
        msg!("command-stage-discuss"),
        &[],
        Menu::None,
        Needs::Cells,
    ),
    row(Command::Sort(SortBy::Hand), msg!("command-sort-hand"), &[], Menu::None, Needs::Cells),
    row(Command::Sort(SortBy::Rating), msg!("command-sort-rating"), &[], Menu::None, Needs::Cells),
    row(Command::Sort(SortBy::Votes), msg!("command-sort-votes"), &[], Menu::None, Needs::Cells),
    row(
        Command::NextIndicator,
        msg!("command-next-indicator"),
        &[alt(Key::PageDown)],
        Menu::None,
        Needs::Data,
    ),
    row(
        Command::PreviousIndicator,
        msg!("command-previous-indicator"),
        &[alt(Key::PageUp)],
        Menu::None,
        Needs::Data,
    ),
    row(Command::Leave(Leave::Png), msg!("command-leave-png"), &[], Menu::None, Needs::Chart),
    row(Command::Leave(Leave::Svg), msg!("command-leave-svg"), &[], Menu::None, Needs::Chart),
    row(
        Command::Leave(Leave::CopyPicture),
        msg!("command-copy-picture"),
        &[],
        Menu::None,
        Needs::Chart,
    ),
    row(Command::Leave(Leave::Csv), msg!("command-leave-csv"), &[], Menu::None, Needs::Data),
    row(Command::Leave(Leave::Xlsx), msg!("command-leave-xlsx"), &[], Menu::None, Needs::Data),
    row(Command::Go(Goto::Start), msg!("command-go-start"), &[], Menu::None, Needs::Nothing),
    row(
        Command::Go(Goto::Overview),
        msg!("command-go-overview"),
        &[ctrl_shift(Key::Num1)],
        Menu::None,
        Needs::Workshop,
    ),
    row(
        Command::Go(Goto::Indicators),
        msg!("command-go-indicators"),
        &[ctrl_shift(Key::Num7)],
        Menu::None,
        Needs::Workshop,
    ),
    row(
        Command::Go(Goto::Pest),
        msg!("command-go-pest"),
        &[ctrl_shift(Key::Num2)],
        Menu::None,
        Needs::Workshop,
    ),
    row(
        Command::Go(Goto::Swot),
        msg!("command-go-swot"),
        &[ctrl_shift(Key::Num3)],
        Menu::None,
        Needs::Workshop,
    ),
    row(
        Command::Go(Goto::Drivers),
        msg!("command-go-drivers"),
        &[ctrl_shift(Key::Num4)],
        Menu::None,
        Needs::Workshop,
    ),
    row(
        Command::Go(Goto::Axes),
        msg!("command-go-axes"),
        &[ctrl_shift(Key::Num5)],
        Menu::None,
        Needs::Workshop,
    ),
    row(
        Command::Go(Goto::Matrix),
        msg!("command-go-matrix"),
        &[ctrl_shift(Key::Num6)],
        Menu::None,
        Needs::Workshop,
    ),
    row(
        Command::Go(Goto::Compare),
        msg!("command-go-compare"),
        &[ctrl_shift(Key::Num8)],
        Menu::None,
        Needs::Nothing,
    ),
    row(
        Command::Go(Goto::Report),
        msg!("command-go-report"),
        &[ctrl_shift(Key::Num9)],
        Menu::None,
        Needs::Workshop,
    ),
    row(
        Command::Language(Language::Kazakh),
        msg!("command-language-kk"),
        &[],
        Menu::None,
        Needs::Nothing,
    ),
    row(
        Command::Language(Language::Russian),
        msg!("command-language-ru"),
        &[],
        Menu::None,
        Needs::Nothing,
    ),
    row(
        Command::Language(Language::English),
        msg!("command-language-en"),
        &[],
        Menu::None,
        Needs::Nothing,
    ),
    row(
        Command::Theme(ThemeName::Light),
        msg!("command-theme-light"),
        &[],
        Menu::None,
        Needs::Nothing,
    ),
    row(
        Command::Theme(ThemeName::Dark),
        msg!("command-theme-dark"),
        &[],
        Menu::None,
        Needs::Nothing,
    ),
    row(
        Command::Theme(ThemeName::Contrast),
        msg!("command-theme-contrast"),
        &[],
        Menu::None,
        Needs::Nothing,
    ),
];

/// The row of a command.
#[must_use]
pub fn find(command: Command) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.command == command)
}
