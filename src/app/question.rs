//! What a view wants to have asked in a dialog.

use crate::{
    edit::EvidenceHome,
    ingest::paste::Pasted,
    session::{CanvasId, Evidence, Home, IndicatorId},
};

/// A dialog that a view asks for.
#[derive(Debug)]
pub enum Question {
    /// What a paste into that cell was understood as.
    Paste(Home, Box<Pasted>),
    /// A piece of evidence to be written, and whether it is a new one.
    Evidence(EvidenceHome, Box<Evidence>, bool),
    /// Whether an indicator goes that something leans on.
    RemoveIndicator(IndicatorId),
    /// What becomes a driver of that 2×2.
    Take(CanvasId),
    /// How the compared workshops become one.
    Merge,
    /// Whether that address is opened.
    Address(String),
}
