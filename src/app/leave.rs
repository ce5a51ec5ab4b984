//! The ways in which a chart or a table leaves the program.

use crate::{edit::Msg, msg};

/// A way a chart or a table leaves the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Leave {
    /// A picture in pixels.
    Png,
    /// A picture in lines.
    Svg,
    /// A picture for the clipboard.
    CopyPicture,
    /// A table in plain text.
    Csv,
    /// A table for a spreadsheet.
    Xlsx,
}

impl Leave {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Png, Self::Svg, Self::CopyPicture, Self::Csv, Self::Xlsx];

    /// Whether a chart leaves, and not a table.
    #[must_use]
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Svg | Self::CopyPicture)
    }

    /// The ending of its file.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png | Self::CopyPicture => "png",
            Self::Svg => "svg",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// What the dialog that asks for its path is called.
    #[must_use]
    pub fn title(self) -> Msg {
        if self.is_picture() { msg!("export-picture") } else { msg!("export-table") }
    }
}
