//! Edits of canvases and of their cells' descriptions.

use std::sync::Arc;

use crate::session::{Canvas, CanvasId, CanvasKind, Extension, Home, Session, Stage};

use super::{error::EditError, find::canvas};

/// An edit of a canvas.
#[derive(Clone, Debug, PartialEq)]
pub enum CanvasEdit {
    /// Adds a canvas at the end.
    Add(Box<Canvas>),
    /// Removes a canvas with all its cards.
    Remove(CanvasId),
    /// Writes what tells it from others of its kind.
    SetTitle(CanvasId, String),
    /// Writes whom or what it is about.
    SetSubject(CanvasId, String),
    /// Turns to a stage of work.
    SetStage(CanvasId, Stage),
    /// Writes the line on what stands in a cell.
    SetDescription(Home, String),
    /// Makes a PEST a PESTEL. A PESTEL stays one.
    ExtendPest(CanvasId),
}

impl CanvasEdit {
    pub(super) fn apply(&self, session: &mut Session) -> Result<(), EditError> {
        match self {
            Self::Add(canvas) if session.canvas(canvas.id).is_some() => {
                return Err(EditError::Twice(canvas.id.0));
            }
            Self::Add(canvas) => session.canvases.push(Arc::new(Canvas::clone(canvas))),
            Self::Remove(id) => {
                let at = session.canvases.iter().position(|c| c.id == *id);
                session.canvases.remove(at.ok_or(EditError::NoCanvas(*id))?);
            }
            Self::SetTitle(id, title) => canvas(session, *id)?.title.clone_from(title),
            Self::SetSubject(id, subject) => canvas(session, *id)?.subject.clone_from(subject),
            Self::SetStage(id, stage) => canvas(session, *id)?.stage = *stage,
            Self::SetDescription(home, text) => {
                let cell = canvas(session, home.canvas)?.cell_mut(home.cell);
                cell.ok_or(EditError::NoCell(*home))?.description.clone_from(text);
            }
            Self::ExtendPest(id) => match &mut canvas(session, *id)?.kind {
                CanvasKind::Pest(pest) => {
                    pest.extension.get_or_insert_with(Extension::default);
                }
                _ => return Err(EditError::NoCanvas(*id)),
            },
        }
        Ok(())
    }
}
