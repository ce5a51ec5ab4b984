//! What is remembered from one run to the next, apart from any workshop.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{session::Language, storage};

use super::{choices::Choices, theme::ThemeName};

/// How many files the start screen remembers.
const RECENT: usize = 12;

/// A person's choices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The language chosen; from the system where none was.
    pub language: Option<Language>,
    /// The theme.
    pub theme: ThemeName,
    /// Text size in per cent, 100 to 200.
    pub text_size: u16,
    /// Whether earlier versions of workshops are kept on this computer.
    pub keep_versions: bool,
    /// Files opened or saved lately, newest first.
    pub recent: Vec<Recent>,
    /// What reports should be like.
    pub report: Choices,
}

/// A file opened or saved lately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// The workshop's title when it was last seen.
    pub title: String,
    /// When that was.
    pub at: Timestamp,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeName::Light,
            text_size: 100,
            keep_versions: true,
            recent: Vec::new(),
            report: Choices::default(),
        }
    }
}

impl Preferences {
    /// Reads them; whatever cannot be read is the default. They hold nothing worth an error.
    #[must_use]
    pub fn read(file: &Path) -> Self {
        storage::bytes(file).map_or_else(|_| Self::default(), |bytes| Self::parse(&bytes))
    }

    /// Reads their bytes in the same way.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Self {
        let mut read: Self = ron::de::from_bytes(bytes).unwrap_or_default();
        read.recent.truncate(RECENT);
        read.text_size = read.text_size.clamp(100, 200);
        read
    }

    /// The bytes to keep.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default())
            .unwrap_or_default()
            .into_bytes()
    }

    /// Puts a file at the top of the recent ones.
    pub fn remember(&mut self, path: &Path, title: &str, at: Timestamp) {
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path: path.to_owned(), title: title.to_owned(), at });
        self.recent.truncate(RECENT);
    }

    /// Takes a file off the list.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent.path != path);
    }

    /// Text larger by a tenth, or smaller, within 100 to 200 %.
    pub fn step_text(&mut self, larger: bool) {
        let step = if larger { self.text_size + 10 } else { self.text_size.saturating_sub(10) };
        self.text_size = step.clamp(100, 200);
    }
}
