//! Edits of the workshop's own fields.

use std::sync::Arc;

use jiff::civil::Date;

use crate::session::{Dismissal, Language, Session};

/// A text field of the workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named after the fields of `Session`")]
pub enum WorkshopField {
    Title,
    Question,
    Subject,
    Place,
    Horizon,
    Facilitator,
    About,
}

impl WorkshopField {
    /// What stands in the field.
    #[must_use]
    pub fn of(self, session: &Session) -> &str {
        match self {
            Self::Title => &session.title,
            Self::Question => &session.question,
            Self::Subject => &session.subject,
            Self::Place => &session.place,
            Self::Horizon => &session.horizon,
            Self::Facilitator => &session.facilitator,
            Self::About => &session.about,
        }
    }

    fn of_mut(self, session: &mut Session) -> &mut String {
        match self {
            Self::Title => &mut session.title,
            Self::Question => &mut session.question,
            Self::Subject => &mut session.subject,
            Self::Place => &mut session.place,
            Self::Horizon => &mut session.horizon,
            Self::Facilitator => &mut session.facilitator,
            Self::About => &mut session.about,
        }
    }
}

/// An edit of the workshop's own fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkshopEdit {
    /// Writes a text field.
    SetText(WorkshopField, String),
    /// Sets or clears the date.
    SetDate(Option<Date>),
    /// Sets or clears the language the room works in.
    SetLanguage(Option<Language>),
    /// Puts a piece of advice away.
    Dismiss(Dismissal),
    /// Lets a piece of advice that was put away be given again.
    BringBack(Dismissal),
    /// Puts what a merged workshop holds in place of what this one holds. Its id and the
    /// record of the room stay.
    TakeContents(Box<Session>),
    /// Puts a state that was recovered in place of this one, its record too.
    Restore(Box<Session>),
}

impl WorkshopEdit {
    pub(super) fn apply(&self, session: &mut Session) {
        match self {
            Self::SetText(field, text) => field.of_mut(session).clone_from(text),
            Self::SetDate(date) => session.date = *date,
            Self::SetLanguage(language) => session.language = *language,
            Self::Dismiss(advice) => {
                if session.dismissed.iter().all(|known| **known != *advice) {
                    session.dismissed.push(Arc::new(advice.clone()));
                }
            }
            Self::BringBack(advice) => session.dismissed.retain(|known| **known != *advice),
            Self::TakeContents(merged) => {
                let (id, record) = (session.id, Arc::clone(&session.record));
                *session = Session { id, record, ..Session::clone(merged) };
            }
            Self::Restore(recovered) => *session = Session::clone(recovered),
        }
    }
}
