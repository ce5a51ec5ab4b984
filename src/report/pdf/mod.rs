//! A report as a PDF: tagged, with bookmarks, fonts inside, tables that break across pages.
//!
//! [`set`] lays a report out on pages; the pages can be counted, looked at and written. Words
//! reach the engine as values, never as markup. Touches no file and asks no clock.

mod fit;
mod seen;
mod tables;
mod values;
mod words;
mod world;

use typst::{
    diag::SourceDiagnostic,
    foundations::{Datetime, Smart},
    utils::Scalar,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use crate::{edit::Label, figure::palette::Palette, msg};

use super::{
    tree::{Block, Report, Section, plain},
    wishes::Depth,
};

pub use super::wishes::Standard;

pub use seen::Laid;
use values::{One, Sheet, values};
use world::Desk;

/// Why there is no PDF.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The engine gave up, in its own words.
    #[error("{0}")]
    Engine(String),
    /// There is no page of that number.
    #[error("there is no page {0}")]
    NoPage(usize),
}

impl PdfError {
    /// What happened and what the person can do.
    #[must_use]
    pub fn label(&self) -> Label {
        Label::plain(msg!("report-failed")).text("form", "PDF").text("words", self.to_string())
    }
}

/// A page as pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// How many pixels wide.
    pub width: usize,
    /// How many pixels high.
    pub height: usize,
    /// Red, green, blue and opacity of each pixel, row by row; pages are opaque.
    pub pixels: Vec<u8>,
}

/// A report laid out on pages.
pub struct Pages {
    document: PagedDocument,
    /// The report, where it has letters that the typeface lacks.
    foreign: Option<Box<Report>>,
}

/// The size of an upright page, in points.
const A4: [f32; 2] = [595.28, 841.89];
/// The same of one twice as large.
const A3: [f32; 2] = [841.89, 1_190.55];
/// How much smaller letters are tried where all has to stand on one page.
const SMALLER: [f32; 5] = [1.0, 0.9, 0.8, 0.72, 0.65];
/// Runs whose intermediate results are kept, so that a page set again after a small change is
/// there at once.
const KEPT: usize = 2;

/// Lays a report out. One of the depth [`Depth::Page`] stands on one page: in smaller letters
/// where it has to, then on a larger sheet.
///
/// The same report gives the same pages.
///
/// # Errors
/// Where the engine gives up.
pub fn set(report: &Report) -> Result<Pages, PdfError> {
    let document = laid_out(report, false)?;
    typst::comemo::evict(KEPT);
    let foreign = is_foreign(report).then(|| Box::new(report.clone()));
    Ok(Pages { document, foreign })
}

fn laid_out(report: &Report, boxed: bool) -> Result<PagedDocument, PdfError> {
    let palette = Palette::paper().map_err(|error| PdfError::Engine(error.to_string()))?;
    let lay = |sheet| {
        let desk = Desk::new(values(report, sheet, boxed, &palette));
        typst::compile::<PagedDocument>(&desk).output.map_err(|errors| said(&errors))
    };
    let single = report.depth == Depth::Page && report.cover.is_none();
    if !single || report.contents.is_some() {
        return lay(Sheet { one: None, scale: 1.0 });
    }
    for [width, height] in [A4, A3] {
        for scale in SMALLER {
            let one = Some(One { width, height: Some(height) });
            let document = lay(Sheet { one, scale })?;
            if document.pages().len() == 1 {
                return Ok(document);
            }
        }
    }
    // As high as it has to be: nothing is left out.
    lay(Sheet { one: Some(One { width: A3[0], height: None }), scale: SMALLER[4] })
}

impl Pages {
    /// How many pages there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// The width and height of a page, counted from 0, in points.
    #[must_use]
    pub fn size(&self, page: usize) -> Option<[f64; 2]> {
        let size = self.document.pages().get(page)?.frame.size();
        Some([size.x.to_pt(), size.y.to_pt()])
    }

    /// The words of a page, counted from 0, in reading order; without those in pictures.
    #[must_use]
    pub fn words(&self, page: usize) -> Vec<Laid> {
        let mut found = Vec::new();
        if let Some(page) = self.document.pages().get(page) {
            seen::words(&page.frame, typst::layout::Point::zero(), &mut found);
        }
        found
    }

    /// Draws a page, counted from 0.
    ///
    /// # Errors
    /// Where there is no such page.
    pub fn picture(&self, page: usize, pixels_per_point: f64) -> Result<Picture, PdfError> {
        let found = self.document.pages().get(page).ok_or(PdfError::NoPage(page))?;
        let pixel_per_pt = Scalar::new(pixels_per_point.clamp(0.05, 16.0));
        let drawn =
            typst_render::render(found, &RenderOptions { pixel_per_pt, render_bleed: false });
        let side = |length: u32| usize::try_from(length).unwrap_or_default();
        let (width, height) = (side(drawn.width()), side(drawn.height()));
        Ok(Picture { width, height, pixels: drawn.take() })
    }

    /// Writes the pages as a PDF. The same pages give the same bytes.
    ///
    /// Letters that the typeface lacks stay in the text of a plain PDF and are seen as a box;
    /// the standards forbid that, there a box takes their place.
    ///
    /// # Errors
    /// Where the engine gives up.
    pub fn write(&self, standard: Standard) -> Result<Vec<u8>, PdfError> {
        let wanted: &[PdfStandard] = match standard {
            Standard::Plain => &[],
            Standard::A2b => &[PdfStandard::A_2b],
            Standard::Ua1 => &[PdfStandard::Ua_1],
        };
        let standards = PdfStandards::new(wanted)
            .map_err(|error| PdfError::Engine(error.message().to_string()))?;
        let options = PdfOptions {
            creator: Smart::Custom(Some("Fourfold".to_owned())),
            timestamp: undated(standard),
            standards,
            ..PdfOptions::default()
        };
        let written = match &self.foreign {
            Some(report) if standard != Standard::Plain => {
                let document = laid_out(report, true)?;
                typst_pdf::pdf(&document, &options)
            }
            _ => typst_pdf::pdf(&self.document, &options),
        };
        written.map_err(|errors| said(&errors))
    }
}

/// Archives want a date; the pages have one unless a workshop has none and its id does not tell
/// when it was begun, and the clock is never asked. This one stands where there is no other.
fn undated(standard: Standard) -> Option<Timestamp> {
    let date = Datetime::from_ymd(2_000, 1, 1).filter(|_| standard == Standard::A2b)?;
    Some(Timestamp::new_utc(date))
}

fn said(errors: &[SourceDiagnostic]) -> PdfError {
    let first = errors.iter().find(|error| error.severity == typst::diag::Severity::Error);
    PdfError::Engine(first.map_or_else(String::new, |error| error.message.to_string()))
}

/// Whether a report has letters that the typeface lacks.
fn is_foreign(report: &Report) -> bool {
    let front = report.cover.iter().any(|cover| {
        let facts = cover.facts.iter().any(|(_, what)| words::is_foreign(what));
        facts || words::is_foreign(&cover.question)
    });
    front
        || words::is_foreign(&report.title)
        || words::is_foreign(&report.author)
        || report.sections.iter().any(section_is_foreign)
}

fn section_is_foreign(section: &Section) -> bool {
    words::is_foreign(&section.title)
        || section.blocks.iter().any(block_is_foreign)
        || section.below.iter().any(section_is_foreign)
}

fn block_is_foreign(block: &Block) -> bool {
    let lines = |lines: &[Vec<_>]| lines.iter().any(|line| words::is_foreign(&plain(line)));
    match block {
        Block::Text(_, line) => words::is_foreign(&plain(line)),
        Block::List(all) | Block::Sources(all) => lines(all),
        Block::Board(board) => {
            let cells = board.cells.iter().any(|cell| {
                lines(&cell.cards)
                    || words::is_foreign(&cell.title)
                    || words::is_foreign(&cell.description)
            });
            cells || words::is_foreign(&board.caption)
        }
        Block::Table(table) => {
            let heads = table.columns.iter().any(|column| words::is_foreign(&column.head));
            heads || table.rows.iter().any(|row| lines(row)) || words::is_foreign(&table.caption)
        }
        Block::Figure(figure) => {
            words::is_foreign(&figure.caption)
                || figure.scene.words().any(|words| words::is_foreign(&words.text))
        }
    }
}
