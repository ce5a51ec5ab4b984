//! The colours of a drawing on paper and on the screen, from the token files.

use serde::Deserialize;

use super::scene::Role;

/// Colours by meaning, as `#RRGGBB`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the tokens are named after their meaning")]
pub struct Palette {
    pub ground: String,
    pub ink: String,
    pub muted: String,
    pub grid: String,
    pub others: String,
    pub series: [String; 6],
    pub below: [String; 4],
    pub middle: String,
    pub above: [String; 4],
}

impl Palette {
    /// The colours for white paper.
    ///
    /// # Errors
    /// Where the token file is broken; a test reads it.
    pub fn paper() -> Result<Self, ron::error::SpannedError> {
        ron::from_str(include_str!("../../assets/figure/paper.ron"))
    }

    /// The colours for the dark screen.
    ///
    /// # Errors
    /// Where the token file is broken; a test reads it.
    pub fn dark() -> Result<Self, ron::error::SpannedError> {
        ron::from_str(include_str!("../../assets/figure/dark.ron"))
    }

    /// The colours for the screen in high contrast.
    ///
    /// # Errors
    /// Where the token file is broken; a test reads it.
    pub fn contrast() -> Result<Self, ron::error::SpannedError> {
        ron::from_str(include_str!("../../assets/figure/contrast.ron"))
    }

    /// The colour of a role.
    #[must_use]
    pub fn colour(&self, role: Role) -> &str {
        fn nth(colours: &[String], index: u8) -> &str {
            let index = usize::from(index) % colours.len().max(1);
            colours.get(index).map_or("", String::as_str)
        }
        match role {
            Role::Ground => &self.ground,
            Role::Ink => &self.ink,
            Role::Muted => &self.muted,
            Role::Grid => &self.grid,
            Role::Others => &self.others,
            Role::Series(index) => nth(&self.series, index),
            Role::Below(step) => nth(&self.below, step.min(3)),
            Role::Middle => &self.middle,
            Role::Above(step) => nth(&self.above, step.min(3)),
        }
    }
}
