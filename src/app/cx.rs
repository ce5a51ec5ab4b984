//! What every view reads: the session, the language, the look, the time.

use std::{cell::RefCell, sync::Arc};

use jiff::Zoned;
use uuid::Uuid;

use crate::{
    edit::{Ids, Msg},
    session::Session,
    text::{Arg, Texts},
};

use super::theme::Palette;

/// What a view reads while it draws one frame.
pub struct Cx<'a> {
    /// The session, never to be changed by a view.
    pub session: &'a Arc<Session>,
    /// The language spoken.
    pub texts: Texts,
    /// The colours.
    pub palette: &'a Palette,
    /// The time of this frame.
    pub now: &'a Zoned,
    /// Where new identities come from.
    pub ids: &'a RefCell<Ids>,
}

impl Cx<'_> {
    /// The message.
    #[must_use]
    pub fn t(&self, id: Msg) -> String {
        self.texts.get(id)
    }

    /// The message with arguments.
    #[must_use]
    pub fn tr(&self, id: Msg, args: &[(&str, Arg)]) -> String {
        self.texts.with(id, args)
    }

    /// A new identity: `cx.new_id(CardId)`.
    pub fn new_id<T>(&self, wrap: impl FnOnce(Uuid) -> T) -> T {
        self.ids.borrow_mut().next(wrap)
    }
}
