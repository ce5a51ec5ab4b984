//! The plenary session: several sessions made into one. Duplicates become one card that keeps
//! its originals; no card, rating, note, vote or piece of evidence of a card taken is lost. The outcome
//! does not depend on the order in which the sessions are given.

mod canvases;
mod cards;
mod ids;
mod joined;
mod pairs;
mod shared;

use std::{collections::HashSet, sync::Arc};

use crate::{
    edit::{Change, Label, WorkshopEdit},
    msg,
    session::{CardId, Session, SessionId},
};

use super::{
    decisions::{Decisions, Fingerprint},
    matching::Glossary,
};

pub use cards::spread;

use ids::Ids;

/// Which thoughts are taken into the merged session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Take {
    /// All.
    All,
    /// Those that at least so many sessions name.
    AtLeast(usize),
    /// The rows these cards are in. Cards of scenarios come with their axes.
    Chosen(HashSet<CardId>),
}

/// What is merged.
#[derive(Clone, Debug)]
pub struct Merge<'a> {
    /// The sessions.
    pub sessions: Vec<&'a Session>,
    /// Which thoughts are taken.
    pub take: Take,
    /// The id of the new session; sessions that all have one id keep it.
    pub id: SessionId,
}

impl Merge<'_> {
    /// The merged session.
    #[must_use]
    pub fn session(&self, decisions: &Decisions, glossary: &Glossary) -> Session {
        let mut sessions = self.sessions.clone();
        sessions.sort_by_key(|session| (session.id, Fingerprint::of(session).0));
        let Some(first) = sessions.first() else { return Session::new(self.id) };
        let all_taken = match &self.take {
            Take::All => true,
            Take::AtLeast(k) => *k <= sessions.len(),
            Take::Chosen(_) => false,
        };
        if all_taken && sessions.iter().all(|session| session == first) {
            return Session::clone(first);
        }
        let same_id = sessions.iter().all(|session| session.id == first.id);
        let id = if same_id { first.id } else { self.id };
        let mut merging = Merging { ids: Ids::new(id), sessions: &sessions, decisions, glossary };
        merging.merge(id, &self.take)
    }

    /// The merger as one step of an open session, which keeps its id and its record.
    #[must_use]
    pub fn change(&self, decisions: &Decisions, glossary: &Glossary) -> Change {
        let merged = self.session(decisions, glossary);
        let label = Label::plain(msg!("compare-merge")).count("count", self.sessions.len());
        Change::new(label, vec![WorkshopEdit::TakeContents(Box::new(merged)).into()])
    }
}

/// A merger under way; sessions in the order of their ids.
struct Merging<'m> {
    sessions: &'m [&'m Session],
    decisions: &'m Decisions,
    glossary: &'m Glossary,
    ids: Ids,
}

impl Merging<'_> {
    fn merge(&mut self, id: SessionId, take: &Take) -> Session {
        let sessions = self.sessions;
        let mut merged = Session::new(id);
        self.words(&mut merged);
        merged.participants = shared::by_id(sessions, |s| &s.participants, |p| p.id.0);
        merged.groups = shared::by_id(sessions, |s| &s.groups, |g| g.id.0);
        let people = merged.participants.iter().map(|p| p.id.0);
        self.ids.claim_all(people.chain(merged.groups.iter().map(|g| g.id.0)));
        merged.indicators = self.indicators();
        merged.canvases = self.canvases(take);
        merged.parking_lot = self.listed(|s| &s.parking_lot, |t| &mut t.id.0);
        merged.decisions = self.listed(|s| &s.decisions, |d| &mut d.id.0);
        merged.dismissed = self.dismissed();
        merged.record = Arc::new(shared::record(sessions));
        merged
    }

    /// The workshop's own fields.
    fn words(&self, merged: &mut Session) {
        let of = |pick: fn(&Session) -> &str, between: &str| {
            joined::texts(self.sessions.iter().map(|session| pick(session)), between)
        };
        merged.title = of(|s| &s.title, " · ");
        merged.question = of(|s| &s.question, "\n");
        merged.subject = of(|s| &s.subject, " · ");
        merged.place = of(|s| &s.place, " · ");
        merged.horizon = of(|s| &s.horizon, " · ");
        merged.facilitator = of(|s| &s.facilitator, ", ");
        merged.about = of(|s| &s.about, "\n\n");
        merged.date = self.sessions.iter().filter_map(|session| session.date).max();
        merged.language = self.sessions.iter().find_map(|session| session.language);
    }
}
