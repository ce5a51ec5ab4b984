//! Finding what an edit speaks of, to change it: things in shared lists, canvases.

use std::sync::Arc;

use uuid::Uuid;

use crate::session::{Canvas, CanvasId, Session};

use super::error::EditError;

/// Finds the item of that id in a shared list, to change.
pub(super) fn find<T: Clone>(
    list: &mut [Arc<T>],
    id: Uuid,
    key: impl Fn(&T) -> Uuid,
) -> Result<&mut T, EditError> {
    list.iter_mut().find(|item| key(item) == id).map(Arc::make_mut).ok_or(EditError::Gone(id))
}

/// Takes the item of that id out of a shared list.
pub(super) fn take<T>(
    list: &mut Vec<Arc<T>>,
    id: Uuid,
    key: impl Fn(&T) -> Uuid,
) -> Result<Arc<T>, EditError> {
    let at = list.iter().position(|item| key(item) == id).ok_or(EditError::Gone(id))?;
    Ok(list.remove(at))
}

/// Finds the canvas of that id.
pub(super) fn canvas(session: &mut Session, id: CanvasId) -> Result<&mut Canvas, EditError> {
    session.canvas_mut(id).ok_or(EditError::NoCanvas(id))
}
