//! The formats, and the one way to write any of them.

use std::path::Path;

use crate::{
    edit::Label,
    figure::{palette::Palette, scene::Scene, svg::svg},
    msg,
    session::Session,
    text::Texts,
};

use super::{
    html::html,
    markdown::markdown,
    pictures::pictures,
    tidy,
    tree::{Report, report},
    wishes::{Standard, Wishes},
};

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named after their endings")]
pub enum Form {
    Docx,
    Pdf,
    Pptx,
    Xlsx,
    Html,
    Markdown,
    Csv,
    Svg,
    Png,
}

impl Form {
    /// Every format, in the order it is offered.
    pub const ALL: [Self; 9] = [
        Self::Docx,
        Self::Pdf,
        Self::Pptx,
        Self::Xlsx,
        Self::Html,
        Self::Markdown,
        Self::Csv,
        Self::Svg,
        Self::Png,
    ];

    /// How the names of its files end.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Pptx => "pptx",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// The format a file's name asks for.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        let ending = match ending.as_str() {
            "htm" => "html",
            "markdown" => "md",
            other => other,
        };
        Self::ALL.into_iter().find(|form| form.ending() == ending)
    }

    /// Whether it holds the report as a document, and not a drawing or rows for a program.
    #[must_use]
    pub fn is_document(self) -> bool {
        !self.is_picture() && self != Self::Csv
    }

    /// Whether this build can write it.
    #[must_use]
    pub fn is_built(self) -> bool {
        let light = matches!(self, Self::Html | Self::Markdown | Self::Csv | Self::Svg);
        light || cfg!(feature = "paper")
    }

    /// Whether a person is offered it for a whole report.
    #[must_use]
    pub fn is_offered(self) -> bool {
        !self.is_picture() && self.is_built()
    }

    /// Whether it holds one drawing rather than a report.
    #[must_use]
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Svg | Self::Png)
    }
}

/// Why nothing was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The session has nothing to draw there.
    #[error("there is nothing to draw")]
    NothingToDraw,
    /// A comparison has drawings, but only of these names.
    #[error("the drawings are {}", .0.join(", "))]
    OtherPictures(Vec<String>),
    /// The program was built without the engine.
    #[error("this build cannot write {0:?}")]
    WithoutPaper(Form),
    /// The engine gave up, in its own words.
    #[error("{0:?}: {1}")]
    Engine(Form, String),
}

impl ReportError {
    /// What happened and what the person can do.
    #[must_use]
    pub fn label(&self) -> Label {
        match self {
            Self::NothingToDraw => Label::plain(msg!("report-nothing-to-draw")),
            Self::OtherPictures(names) => {
                Label::plain(msg!("compared-no-picture")).text("names", names.join(", "))
            }
            Self::WithoutPaper(form) => Label::plain(msg!("report-without-paper"))
                .text("form", form.ending().to_uppercase()),
            Self::Engine(form, words) => Label::plain(msg!("report-failed"))
                .text("form", form.ending().to_uppercase())
                .text("words", words),
        }
    }
}

/// Writes a session in that format. `place` names what a picture shows (`swot`, `pest`,
/// `drivers`, `matrix`, `indicator-3`) and what a CSV holds (`indicators`; else cards).
///
/// The same session and wishes give the same bytes.
///
/// # Errors
/// Where there is nothing to draw, or the engine cannot.
pub fn write(
    session: &Session,
    wishes: &Wishes,
    form: Form,
    place: Option<&str>,
) -> Result<Vec<u8>, ReportError> {
    let texts = Texts::new(wishes.language);
    match form {
        Form::Xlsx => xlsx(session, &report(session, wishes), texts),
        Form::Csv if place == Some("indicators") => Ok(tidy::values(session).into_bytes()),
        Form::Csv => Ok(tidy::cards(session).into_bytes()),
        Form::Svg | Form::Png => {
            let place = place.unwrap_or_default();
            let place = if place == "scenarios" { "matrix" } else { place };
            let all = pictures(session, texts);
            let named = |name: &str| {
                let rest = name.strip_prefix(place);
                rest.is_some_and(|rest| {
                    place.is_empty() || rest.is_empty() || rest.starts_with('-')
                })
            };
            let found = all.iter().find(|picture| named(&picture.name));
            picture(&found.ok_or(ReportError::NothingToDraw)?.scene, form)
        }
        Form::Docx | Form::Pdf | Form::Pptx | Form::Html | Form::Markdown => {
            document(&report(session, wishes), form, wishes.standard)
        }
    }
}

/// Writes a report that is read from its beginning to its end.
///
/// # Errors
/// Where the engine cannot, or the format holds no such thing.
pub fn document(report: &Report, form: Form, standard: Standard) -> Result<Vec<u8>, ReportError> {
    match form {
        Form::Docx => docx(report),
        Form::Pdf => pdf(report, standard),
        Form::Pptx => pptx(report),
        Form::Html => Ok(html(report).into_bytes()),
        Form::Markdown => Ok(markdown(report).into_bytes()),
        Form::Xlsx | Form::Csv | Form::Svg | Form::Png => Err(ReportError::NothingToDraw),
    }
}

#[cfg(feature = "paper")]
fn docx(report: &Report) -> Result<Vec<u8>, ReportError> {
    super::docx::docx(report).map_err(|words| ReportError::Engine(Form::Docx, words))
}

#[cfg(not(feature = "paper"))]
fn docx(_: &Report) -> Result<Vec<u8>, ReportError> {
    Err(ReportError::WithoutPaper(Form::Docx))
}

#[cfg(feature = "paper")]
fn pdf(report: &Report, standard: Standard) -> Result<Vec<u8>, ReportError> {
    let written = super::pdf::set(report).and_then(|pages| pages.write(standard));
    written.map_err(|error| ReportError::Engine(Form::Pdf, error.to_string()))
}

#[cfg(not(feature = "paper"))]
fn pdf(_: &Report, _: Standard) -> Result<Vec<u8>, ReportError> {
    Err(ReportError::WithoutPaper(Form::Pdf))
}

#[cfg(feature = "paper")]
fn pptx(report: &Report) -> Result<Vec<u8>, ReportError> {
    super::pptx::pptx(report).map_err(|words| ReportError::Engine(Form::Pptx, words))
}

#[cfg(not(feature = "paper"))]
fn pptx(_: &Report) -> Result<Vec<u8>, ReportError> {
    Err(ReportError::WithoutPaper(Form::Pptx))
}

#[cfg(feature = "paper")]
fn xlsx(session: &Session, report: &Report, texts: Texts) -> Result<Vec<u8>, ReportError> {
    let written = super::sheets::sheets(session, report, texts);
    written.map_err(|error| ReportError::Engine(Form::Xlsx, error.to_string()))
}

#[cfg(not(feature = "paper"))]
fn xlsx(_: &Session, _: &Report, _: Texts) -> Result<Vec<u8>, ReportError> {
    Err(ReportError::WithoutPaper(Form::Xlsx))
}

/// Writes one drawing, as SVG or as pixels as wide or as high as a 4K screen.
///
/// # Errors
/// Where the engine cannot.
pub fn picture(scene: &Scene, form: Form) -> Result<Vec<u8>, ReportError> {
    let failed = |words: String| ReportError::Engine(form, words);
    let palette = Palette::paper().map_err(|error| failed(error.to_string()))?;
    if form == Form::Svg {
        return Ok(svg(scene, &palette).into_bytes());
    }
    pixels(scene, &palette, form)
}

/// The width of a 4K screen.
#[cfg(feature = "paper")]
const WIDE: f32 = 3_840.0;
/// The highest a picture may be; a higher one is scaled down.
#[cfg(feature = "paper")]
const HIGH: f32 = 12_000.0;

#[cfg(feature = "paper")]
fn pixels(scene: &Scene, palette: &Palette, form: Form) -> Result<Vec<u8>, ReportError> {
    let scale = (WIDE / scene.size.width).min(HIGH / scene.size.height);
    let drawn = crate::figure::png::png(scene, palette, scale);
    drawn.map_err(|error| ReportError::Engine(form, error.to_string()))
}

#[cfg(not(feature = "paper"))]
fn pixels(_: &Scene, _: &Palette, form: Form) -> Result<Vec<u8>, ReportError> {
    Err(ReportError::WithoutPaper(form))
}
