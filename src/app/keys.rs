//! From key events to commands, on Latin, Russian and Kazakh layouts alike.

use eframe::egui::{Context, Event, Key, Modifiers};

use super::command::{Row, Shortcut, TABLE};

/// What a key event asks for, if anything.
///
/// `typing` says whether a text field has the focus.
#[must_use]
pub fn row_of(event: &Event, typing: bool) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.answers(event, typing))
}

impl Row {
    /// Whether the key event asks for this command; `typing` as in [`row_of`].
    #[must_use]
    pub fn answers(&self, event: &Event, typing: bool) -> bool {
        let Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else {
            return false;
        };
        self.shortcuts.iter().any(|shortcut| {
            (shortcut.while_typing || !typing)
                && same_modifiers(*modifiers, shortcut.modifiers)
                && same_key(*key, *physical_key, *shortcut)
        })
    }
}

/// All of the modifiers and no other.
pub(super) fn same_modifiers(held: Modifiers, wanted: Modifiers) -> bool {
    held.matches_exact(wanted)
}

/// The backend already sends the physical key where the logical one is not Latin, so letters
/// match by `key`. The Kazakh number row types letters and punctuation (6 arrives as a comma),
/// and with Shift every layout types signs there; so a digit also matches by its physical key,
/// unless the logical one is a key of its own (a keypad without `NumLock` sends `End` for 1).
pub(super) fn same_key(key: Key, physical: Option<Key>, shortcut: Shortcut) -> bool {
    if key == shortcut.key {
        return true;
    }
    is_digit(shortcut.key) && physical == Some(shortcut.key) && is_punctuation(key)
}

pub(super) fn is_digit(key: Key) -> bool {
    use Key::{Num0, Num1, Num2, Num3, Num4, Num5, Num6, Num7, Num8, Num9};
    matches!(key, Num0 | Num1 | Num2 | Num3 | Num4 | Num5 | Num6 | Num7 | Num8 | Num9)
}

/// Plus, minus and equals are not among them: they have shortcuts of their own.
pub(super) fn is_punctuation(key: Key) -> bool {
    matches!(
        key,
        Key::Backslash
            | Key::Backtick
            | Key::CloseBracket
            | Key::CloseCurlyBracket
            | Key::Colon
            | Key::Comma
            | Key::Exclamationmark
            | Key::OpenBracket
            | Key::OpenCurlyBracket
            | Key::Period
            | Key::Pipe
            | Key::Questionmark
            | Key::Quote
            | Key::Semicolon
            | Key::Slash
    )
}

/// The shortcut as it is written on this system.
#[must_use]
pub fn name(ctx: &Context, shortcut: Shortcut) -> String {
    let shortcut = eframe::egui::KeyboardShortcut::new(shortcut.modifiers, shortcut.key);
    let name = ctx.format_shortcut(&shortcut);
    // As it stands on the key, in any language.
    match shortcut.logical_key {
        Key::Plus | Key::Minus => {
            let word = shortcut.logical_key.name();
            let sign = if shortcut.logical_key == Key::Plus { "+" } else { "−" };
            name.strip_suffix(word).map(|rest| format!("{rest}{sign}")).unwrap_or(name)
        }
        _ => name,
    }
}
