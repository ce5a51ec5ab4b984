//! What sessions hold besides canvases: people, indicators, thoughts put aside, decisions,
//! attendance.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use serde::Serialize;
use uuid::Uuid;

use crate::session::{
    Attendance, Dismissal, Evidence, EvidenceId, Found, Indicator, IndicatorId, Record, Session,
};

use super::{Merging, joined::distinct};

/// Items of all sessions, each id once.
pub(super) fn by_id<T>(
    sessions: &[&Session],
    list: fn(&Session) -> &Vec<Arc<T>>,
    id: fn(&T) -> Uuid,
) -> Vec<Arc<T>> {
    let mut seen = HashSet::new();
    let all = sessions.iter().flat_map(|session| list(session));
    all.filter(|item| seen.insert(id(item))).cloned().collect()
}

/// Who came to any of them, with the earliest time.
pub(super) fn record(sessions: &[&Session]) -> Record {
    let mut came = BTreeMap::new();
    for arrival in sessions.iter().flat_map(|session| &session.record.attendance) {
        let at = came.entry(arrival.participant).or_insert(arrival.at);
        *at = (*at).min(arrival.at);
    }
    let arrival = |(participant, at)| Attendance { participant, at };
    Record { attendance: came.into_iter().map(arrival).collect() }
}

impl Merging<'_> {
    /// Items of all sessions: equal ones once, others of one id both.
    pub(super) fn listed<T: Clone + PartialEq + Serialize>(
        &mut self,
        list: fn(&Session) -> &Vec<Arc<T>>,
        id: fn(&mut T) -> &mut Uuid,
    ) -> Vec<Arc<T>> {
        let mut originals: Vec<&Arc<T>> = Vec::new();
        let mut merged = Vec::new();
        for item in self.sessions.iter().flat_map(|session| list(session)) {
            if originals.contains(&item) {
                continue;
            }
            originals.push(item);
            let mut own = T::clone(item);
            let claimed = self.ids.claim(*id(&mut own), item);
            *id(&mut own) = claimed;
            merged.push(Arc::new(own));
        }
        merged
    }

    /// Advice that any of them put away, about what it speaks of now.
    pub(super) fn dismissed(&self) -> Vec<Arc<Dismissal>> {
        let of_each = self.sessions.iter().enumerate();
        let all = of_each.flat_map(|(at, session)| session.dismissed.iter().map(move |d| (at, d)));
        let now = |(at, known): (usize, &Arc<Dismissal>)| match self.ids.now(at, known.at) {
            Some(id) if id != known.at => Arc::new(Dismissal { at: id, ..Dismissal::clone(known) }),
            _ => Arc::clone(known),
        };
        distinct(all.map(now))
    }

    /// Indicators, each table once: equal but for its id it is joined, and evidence follows.
    pub(super) fn indicators(&mut self) -> Vec<Arc<Indicator>> {
        let mut merged: Vec<Arc<Indicator>> = Vec::new();
        let mut known: HashMap<String, IndicatorId> = HashMap::new();
        for (at, session) in self.sessions.iter().enumerate() {
            let mut used = HashSet::new();
            for indicator in &session.indicators {
                let mut bare = Indicator::clone(indicator);
                bare.id = IndicatorId(Uuid::nil());
                let content = serde_json::to_string(&bare).unwrap_or_default();
                let joined = known.get(&content).copied().filter(|id| used.insert(*id));
                let id = joined.unwrap_or_else(|| {
                    let id = IndicatorId(self.ids.claim(indicator.id.0, &bare));
                    known.entry(content).or_insert(id);
                    used.insert(id);
                    merged.push(Arc::new(Indicator { id, ..bare }));
                    id
                });
                self.ids.became(at, indicator.id.0, id.0);
            }
        }
        merged
    }

    /// Evidence of several sessions: equal pieces once, others of one id both. With it the id
    /// each piece has now, in the order given.
    pub(super) fn evidence<'e>(
        &mut self,
        all: impl Iterator<Item = (usize, &'e Evidence)>,
    ) -> (Vec<Evidence>, Vec<EvidenceId>) {
        let mut merged: Vec<Evidence> = Vec::new();
        let mut seen: Vec<(Evidence, Evidence)> = Vec::new();
        let mut traced = Vec::new();
        for (at, piece) in all {
            let mut own = piece.clone();
            if let Found::Indicator(reading) = &mut own.found
                && let Some(id) = self.ids.now(at, reading.indicator.0)
            {
                reading.indicator = IndicatorId(id);
            }
            if let Some((_, known)) = seen.iter().find(|(as_it_was, _)| *as_it_was == own) {
                traced.push(known.id);
                continue;
            }
            let as_it_was = own.clone();
            own.id.0 = self.ids.claim(own.id.0, &as_it_was);
            seen.push((as_it_was, own.clone()));
            traced.push(own.id);
            merged.push(own);
        }
        (merged, traced)
    }
}
