//! What a merger would hold, worked out off the frame.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, channel},
    },
    thread,
};

use eframe::egui::Context;

use crate::{
    compare::{self, Decisions, Spot, Take, compare, lanes, matching::Glossary},
    session::{CardId, KindName, Session, SessionId},
};

/// A thought that can be taken or left out.
#[derive(Clone, Debug)]
pub struct Thought {
    /// The kind of its canvas.
    pub kind: KindName,
    /// Its cell.
    pub spot: Spot,
    /// Its words in the first session that has it.
    pub text: String,
    /// How many sessions name it.
    pub count: usize,
    /// Its cards.
    pub cards: Vec<CardId>,
}

/// Every thought of the sessions.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How many sessions there are.
    pub sessions: usize,
    /// The thoughts, canvas by canvas. Cards of scenarios come with their axes.
    pub thoughts: Vec<Thought>,
}

/// Something worked out on a thread for certain inputs.
#[derive(Debug)]
struct Job<K, V> {
    key: K,
    known: Option<V>,
    answer: Receiver<V>,
}

impl<K: PartialEq, V: Clone + Send + 'static> Job<K, V> {
    /// What was worked out for the key; begins anew where that is another one.
    fn ask(
        job: &mut Option<Self>,
        key: K,
        wake: &Context,
        deed: impl FnOnce() -> V + Send + 'static,
    ) -> Option<V> {
        if job.as_ref().is_none_or(|job| job.key != key) {
            let (send, answer) = channel();
            let wake = wake.clone();
            let started = thread::Builder::new().spawn(move || {
                // A closed channel means that nobody wants to know any more.
                let _ = send.send(deed());
                wake.request_repaint();
            });
            *job = started.is_ok().then_some(Self { key, known: None, answer });
        }
        let job = job.as_mut()?;
        if job.known.is_none() {
            job.known = job.answer.try_recv().ok();
        }
        job.known.clone()
    }
}

/// Sessions by identity: a snapshot never changes.
type Which = Vec<usize>;

fn which(sessions: &[Arc<Session>]) -> Which {
    sessions.iter().map(|session| Arc::as_ptr(session).addr()).collect()
}

/// What is being worked out and what is known.
#[derive(Debug, Default)]
pub struct Planning {
    thoughts: Option<Job<Which, Arc<Plan>>>,
    merged: Option<Job<(Which, Take), Arc<Session>>>,
}

impl Planning {
    /// The thoughts of these sessions; `None` while they are looked for.
    pub fn thoughts(
        &mut self,
        sessions: &[Arc<Session>],
        decisions: &Arc<Decisions>,
        wake: &Context,
    ) -> Option<Arc<Plan>> {
        let (own, decisions) = (sessions.to_vec(), Arc::clone(decisions));
        let deed = move || Arc::new(plan(&own, &decisions));
        Job::ask(&mut self.thoughts, which(sessions), wake, deed)
    }

    /// The merged session; `None` while it is made, and for fewer than two.
    pub fn merged(
        &mut self,
        sessions: &[Arc<Session>],
        decisions: &Arc<Decisions>,
        take: &Take,
        id: SessionId,
        wake: &Context,
    ) -> Option<Arc<Session>> {
        if sessions.len() < 2 {
            return None;
        }
        let (own, decisions, taken) = (sessions.to_vec(), Arc::clone(decisions), take.clone());
        let deed = move || {
            let sessions = own.iter().map(|session| &**session).collect();
            let merge = compare::Merge { sessions, take: taken, id };
            Arc::new(merge.session(&decisions, Glossary::built_in()))
        };
        Job::ask(&mut self.merged, (which(sessions), take.clone()), wake, deed)
    }
}

fn plan(sessions: &[Arc<Session>], decisions: &Decisions) -> Plan {
    let all: Vec<&Session> = sessions.iter().map(|session| &**session).collect();
    let mut thoughts = Vec::new();
    for kind in KindName::ALL {
        for sides in lanes(&all, kind) {
            let comparison = compare(sides, decisions, Glossary::built_in());
            let rows = comparison.rows.iter().filter(|row| !matches!(row.spot, Spot::Scenario(_)));
            thoughts.extend(rows.filter_map(|row| {
                let placed = row.present().filter_map(|at| comparison.cards.get(at));
                let cards: Vec<_> = placed.map(|placed| placed.card).collect();
                Some(Thought {
                    kind,
                    spot: row.spot,
                    text: cards.first()?.text.clone(),
                    count: row.count,
                    cards: cards.iter().map(|card| card.id).collect(),
                })
            }));
        }
    }
    Plan { sessions: sessions.len(), thoughts }
}
