//! Keyboards as the window system reports them: the key a layout types where it is a Latin
//! one or a sign, else the key in that place of an American keyboard.

use eframe::egui::{Event, Key, Modifiers};

/// What is printed on the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// American.
    Us,
    /// ЙЦУКЕН.
    Russian,
    /// ЙЦУКЕН with ә і ң ғ , . ү ұ қ ө һ in the number row.
    Kazakh,
}

/// One key pressed and let go.
#[derive(Clone, Debug)]
pub struct Stroke {
    key: Option<Key>,
    physical: Option<Key>,
    modifiers: Modifiers,
    text: Option<String>,
}

/// The keys by their places, row by row.
const PLACES: [&[Key]; 4] = [
    &[
        Key::Backtick,
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
        Key::Num9,
        Key::Num0,
        Key::Minus,
        Key::Equals,
    ],
    &[
        Key::Q,
        Key::W,
        Key::E,
        Key::R,
        Key::T,
        Key::Y,
        Key::U,
        Key::I,
        Key::O,
        Key::P,
        Key::OpenBracket,
        Key::CloseBracket,
        Key::Backslash,
    ],
    &[
        Key::A,
        Key::S,
        Key::D,
        Key::F,
        Key::G,
        Key::H,
        Key::J,
        Key::K,
        Key::L,
        Key::Semicolon,
        Key::Quote,
    ],
    &[Key::Z, Key::X, Key::C, Key::V, Key::B, Key::N, Key::M, Key::Comma, Key::Period, Key::Slash],
];

impl Layout {
    pub const ALL: [Self; 3] = [Self::Us, Self::Russian, Self::Kazakh];

    /// What each row types, without Shift and with it.
    fn rows(self) -> [(&'static str, &'static str); 4] {
        match self {
            Self::Us => [
                ("`1234567890-=", "~!@#$%^&*()_+"),
                ("qwertyuiop[]\\", "QWERTYUIOP{}|"),
                ("asdfghjkl;'", "ASDFGHJKL:\""),
                ("zxcvbnm,./", "ZXCVBNM<>?"),
            ],
            Self::Russian => [
                ("ё1234567890-=", "Ё!\"№;%:?*()_+"),
                ("йцукенгшщзхъ\\", "ЙЦУКЕНГШЩЗХЪ/"),
                ("фывапролджэ", "ФЫВАПРОЛДЖЭ"),
                ("ячсмитьбю.", "ЯЧСМИТЬБЮ,"),
            ],
            Self::Kazakh => [
                ("(\"әіңғ,.үұқөһ", ")!ӘІҢҒ;:ҮҰҚӨҺ"),
                ("йцукенгшщзхъ\\", "ЙЦУКЕНГШЩЗХЪ/"),
                ("фывапролджэ", "ФЫВАПРОЛДЖЭ"),
                ("ячсмитьбю№", "ЯЧСМИТЬБЮ?"),
            ],
        }
    }

    /// Every key that types something, with what it types without Shift and with it.
    fn keys(self) -> impl Iterator<Item = (Key, char, char)> {
        PLACES.into_iter().zip(self.rows()).flat_map(|(places, (lower, upper))| {
            let typed = lower.chars().zip(upper.chars());
            places.iter().zip(typed).map(|(place, (lower, upper))| (*place, lower, upper))
        })
    }

    /// The keystroke that types that character; `\n` is Enter.
    pub fn typing(self, c: char) -> Stroke {
        match c {
            '\n' => return Stroke::named(Key::Enter, Modifiers::NONE),
            ' ' => return Stroke::printed(Key::Space, ' ', Modifiers::NONE),
            _ => {}
        }
        let found = self.keys().find(|(_, lower, upper)| c == *lower || c == *upper);
        match found {
            Some((place, lower, _)) => {
                let shift = if c == lower { Modifiers::NONE } else { Modifiers::SHIFT };
                Stroke::printed(place, c, shift)
            }
            // Not on this layout: it comes by a compose key, as text alone.
            None => Stroke {
                key: None,
                physical: None,
                modifiers: Modifiers::NONE,
                text: Some(c.into()),
            },
        }
    }

    /// The stroke of the key in that place with the modifiers held.
    pub fn pressing(self, place: Key, modifiers: Modifiers) -> Stroke {
        let typed = self.keys().find(|(known, ..)| *known == place);
        match typed {
            Some((_, _, upper)) if modifiers.shift => Stroke::printed(place, upper, modifiers),
            Some((_, lower, _)) => Stroke::printed(place, lower, modifiers),
            None => Stroke::named(place, modifiers),
        }
    }
}

impl Stroke {
    /// A key that is the same on every layout.
    pub fn named(key: Key, modifiers: Modifiers) -> Self {
        let modifiers = held(modifiers);
        Self { key: Some(key), physical: Some(key), modifiers, text: None }
    }

    /// A key of the keypad: what it means now, and the digit printed on it.
    pub fn keypad(means: Key, digit: Key, modifiers: Modifiers) -> Self {
        let modifiers = held(modifiers);
        Self { key: Some(means), physical: Some(digit), modifiers, text: None }
    }

    fn printed(place: Key, typed: char, modifiers: Modifiers) -> Self {
        let logical = Key::from_name(typed.to_string().as_str());
        let modifiers = held(modifiers);
        let text = (!modifiers.ctrl).then(|| typed.to_string());
        Self { key: logical.or(Some(place)), physical: Some(place), modifiers, text }
    }

    /// The key event as the program gets it.
    pub fn key_event(&self, pressed: bool) -> Option<Event> {
        let (key, physical_key, modifiers) = (self.key?, self.physical, self.modifiers);
        Some(Event::Key { key, physical_key, pressed, repeat: false, modifiers })
    }

    /// Everything the window system sends for it.
    pub fn events(&self) -> Vec<Event> {
        let held = self.modifiers.any();
        let mut events = Vec::new();
        if held {
            events.push(Event::ModifiersChanged(self.modifiers));
        }
        events.extend(self.key_event(true));
        events.extend(self.text.clone().map(Event::Text));
        events.extend(self.key_event(false));
        if held {
            events.push(Event::ModifiersChanged(Modifiers::NONE));
        }
        events
    }
}

/// Ctrl arrives both as itself and as the system's command key.
fn held(modifiers: Modifiers) -> Modifiers {
    Modifiers { ctrl: modifiers.ctrl || modifiers.command, ..modifiers }
}
