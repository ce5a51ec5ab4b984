//! A chart or a table on its way out, to a file or to the clipboard. It is made and written
//! on a thread of its own; the file is there whole or not at all.

use std::{path::Path, sync::Arc};

use eframe::egui::ColorImage;

use super::leave::Leave;
use crate::{
    edit::Label,
    figure::{Extent, chart::Chart, layout, palette::Palette, scene::Scene, svg::svg},
    msg,
    report::table::Table,
    session::Indicator,
    storage::{self, SaveError, SaveFault},
    text::Texts,
};

/// How large a picture is, in points, and how many pixels a point has.
pub(super) const SIZE: Extent = Extent::new(960.0, 540.0);
#[cfg(feature = "paper")]
pub(super) const SCALE: f32 = 2.0;

/// What is to leave, as it was when it was asked for.
#[derive(Clone, Debug)]
pub struct Export {
    pub(super) way: Leave,
    pub(super) chart: Option<Chart>,
    pub(super) of: Vec<Arc<Indicator>>,
    pub(super) texts: Texts,
}

/// Why it did not leave.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It could not be made.
    #[error("{0}")]
    Making(String),
    /// It is too large for a picture.
    #[error("the picture is too large")]
    TooLarge,
    /// It could not be written.
    #[error(transparent)]
    Saving(#[from] SaveError),
}

impl ExportError {
    /// What happened, where, and what the person can do.
    #[must_use]
    pub fn label(&self) -> Label {
        let error = match self {
            Self::Making(words) => {
                return Label::plain(msg!("export-not-made")).text("words", words);
            }
            Self::TooLarge => return Label::plain(msg!("export-too-large")),
            Self::Saving(error) => error,
        };
        let message = match &error.fault {
            SaveFault::NoFolder => msg!("export-no-folder"),
            SaveFault::IsFolder | SaveFault::BadName => msg!("export-bad-name"),
            SaveFault::ReadOnlyFile | SaveFault::ReadOnlyDisk | SaveFault::NotAllowed => {
                msg!("export-not-allowed")
            }
            SaveFault::InUse => msg!("export-in-use"),
            SaveFault::Full => msg!("export-full"),
            SaveFault::NotFile | SaveFault::Unreachable => {
                return error.label();
            }
            SaveFault::ChangedOutside | SaveFault::Stopped | SaveFault::Other(_) => {
                msg!("export-other")
            }
        };
        let label = Label::plain(message).text("path", error.path.to_string_lossy());
        match &error.fault {
            SaveFault::Other(words) => label.text("words", words),
            _ => label,
        }
    }
}

/// What came of it.
#[derive(Debug)]
pub enum Gone {
    /// A file was written, or not.
    Written(std::path::PathBuf, Leave, Result<(), ExportError>),
    /// A picture is ready for the clipboard, or not.
    Drawn(Result<ColorImage, ExportError>),
}

impl Export {
    /// A name for its file.
    pub(super) fn name(&self) -> String {
        let titles: Vec<&str> = self.of.iter().map(|indicator| indicator.name.trim()).collect();
        let untitled = self.texts.get(msg!("indicators-unnamed"));
        super::purpose::file_name(&titles.join(" · "), &untitled, self.way.ending())
    }

    fn tables(&self) -> Vec<Table> {
        self.of.iter().map(|indicator| Table::of(indicator, self.texts)).collect()
    }

    fn scene(&self) -> Result<(Scene, Palette), ExportError> {
        let nothing = || ExportError::Making(String::new());
        let chart = self.chart.as_ref().ok_or_else(nothing)?;
        let palette = Palette::paper().map_err(|error| ExportError::Making(error.to_string()))?;
        Ok((layout::scene(chart, SIZE, self.texts), palette))
    }

    /// The bytes of its file.
    fn bytes(&self) -> Result<Vec<u8>, ExportError> {
        match self.way {
            Leave::Png | Leave::CopyPicture => {
                let (scene, palette) = self.scene()?;
                paper::png(&scene, &palette)
            }
            Leave::Svg => {
                let (scene, palette) = self.scene()?;
                Ok(svg(&scene, &palette).into_bytes())
            }
            Leave::Csv => {
                let tables = self.tables().into_iter().map(|table| table.csv(self.texts));
                Ok(tables.take(1).collect::<String>().into_bytes())
            }
            Leave::Xlsx => paper::workbook(&self.tables()),
        }
    }

    pub(super) fn write(&self, path: &Path) -> Result<(), ExportError> {
        storage::save(path, &self.bytes()?)?;
        Ok(())
    }

    pub(super) fn draw(&self) -> Result<ColorImage, ExportError> {
        let (scene, palette) = self.scene()?;
        let (size, pixels) = paper::pixels(&scene, &palette)?;
        Ok(ColorImage::from_rgba_premultiplied(size, &pixels))
    }
}

/// What needs the engines for paper.
#[cfg(feature = "paper")]
mod paper {
    use crate::{
        figure::{palette::Palette, png as engine, scene::Scene},
        report::{table::Table, workbook as book},
    };

    use super::{ExportError, SCALE};

    impl From<engine::PictureError> for ExportError {
        fn from(error: engine::PictureError) -> Self {
            match error {
                engine::PictureError::TooLarge => Self::TooLarge,
                other => Self::Making(other.to_string()),
            }
        }
    }

    pub fn png(scene: &Scene, palette: &Palette) -> Result<Vec<u8>, ExportError> {
        Ok(engine::png(scene, palette, SCALE)?)
    }

    pub fn pixels(scene: &Scene, palette: &Palette) -> Result<([usize; 2], Vec<u8>), ExportError> {
        Ok(engine::pixels(scene, palette, SCALE)?)
    }

    pub fn workbook(tables: &[Table]) -> Result<Vec<u8>, ExportError> {
        book::workbook(tables).map_err(|error| ExportError::Making(error.to_string()))
    }
}

/// In a build without those engines there are no pixels and no workbooks.
#[cfg(not(feature = "paper"))]
mod paper {
    use crate::{
        figure::{palette::Palette, scene::Scene},
        report::table::Table,
    };

    use super::ExportError;

    fn left_out<T>() -> Result<T, ExportError> {
        Err(ExportError::Making(String::new()))
    }

    pub fn png(_: &Scene, _: &Palette) -> Result<Vec<u8>, ExportError> {
        left_out()
    }

    pub fn pixels(_: &Scene, _: &Palette) -> Result<([usize; 2], Vec<u8>), ExportError> {
        left_out()
    }

    pub fn workbook(_: &[Table]) -> Result<Vec<u8>, ExportError> {
        left_out()
    }
}
