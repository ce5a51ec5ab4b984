//! A row of the table, and the keys that reach it.

use eframe::egui::{Key, Modifiers};
use egui_material_icons::MaterialIcon;

use crate::{edit::Msg, text::Texts};

use super::{Command, Menu, Needs};

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

pub(super) const fn ctrl(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::COMMAND, key, while_typing: true }
}

pub(super) const fn ctrl_shift(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::COMMAND.plus(Modifiers::SHIFT), key, while_typing: true }
}

pub(super) const fn function(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::NONE, key, while_typing: true }
}

pub(super) const fn bare(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::NONE, key, while_typing: false }
}

pub(super) const fn shift(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::SHIFT, key, while_typing: false }
}

pub(super) const fn alt(key: Key) -> Shortcut {
    Shortcut { modifiers: Modifiers::ALT, key, while_typing: false }
}

pub(super) const fn ctrl_outside_text(key: Key) -> Shortcut {
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

pub(super) const fn row(
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

    pub(super) const fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }
}
