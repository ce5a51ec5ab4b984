//! What a comparison says in numbers, worked out off the frame where there are many cards, and
//! kept until something it depends on changes.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, channel},
    },
    thread,
};

use eframe::egui::Context;

use crate::{
    compare::Decisions,
    report::comparison::{
        Asked, Canvas, File, Indicator, Leaning, Report, are_versions, data, leanings,
    },
    session::{CanvasId, CardId, KindName, Language, Session},
    text::Texts,
};

use super::{Comparing, Found};

/// The numbers of a comparison: the same that the command line prints.
#[derive(Clone, Debug)]
pub struct Numbers {
    /// The canvases side by side.
    pub canvas: Canvas,
    /// Indicators in which a session differs from the first.
    pub indicators: Vec<Indicator>,
    /// Cards of the second that lean on them.
    pub leaning: Vec<Leaning>,
    versions: bool,
}

/// Everything the numbers depend on.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Key {
    revision: u64,
    kind: KindName,
    model: Option<usize>,
    also_right: Vec<CardId>,
    language: Language,
}

/// The numbers last worked out, and those under way.
#[derive(Debug, Default)]
pub struct WorkedOut {
    known: Option<(Key, Arc<Numbers>)>,
    under_way: Option<(Key, Receiver<Numbers>)>,
}

impl Numbers {
    fn of(found: &Found, key: &Key, decisions: &Decisions) -> Self {
        let comparison = found.comparison();
        let texts = Texts::new(key.language);
        let canvas = Canvas::of(key.kind, &comparison, key.model, decisions, texts);
        let sessions: Vec<&Session> =
            found.inputs.columns.iter().map(|input| &*input.session).collect();
        let indicators = data(&sessions);
        let leaning = match sessions[..] {
            [before, after] => leanings(before, after),
            _ => Vec::new(),
        };
        let versions = are_versions(&sessions);
        Self { canvas, indicators, leaning, versions }
    }

    /// As a report on these sessions.
    fn report(self, files: Vec<File>) -> Report {
        Report {
            files,
            equal: false,
            versions: self.versions,
            canvases: vec![self.canvas],
            indicators: self.indicators,
            leaning: self.leaning,
            workshop: Vec::new(),
        }
    }
}

/// A report on the canvases in view.
pub(super) fn in_view(found: &Found, key: &Key, files: Vec<File>, decisions: &Decisions) -> Report {
    Numbers::of(found, key, decisions).report(files)
}

/// A report on every canvas of the sessions in which something was found, those chosen by hand
/// beside each other: as the command line makes it.
pub(super) fn whole(
    found: &Found,
    files: Vec<File>,
    model: Option<usize>,
    chosen: &[Option<CanvasId>],
    decisions: &Decisions,
    texts: Texts,
) -> Report {
    let sessions = found.inputs.columns.iter().map(|input| &*input.session).collect();
    let kinds = KindName::ALL.to_vec();
    let chosen = chosen.to_vec();
    Asked { files, sessions, model, kinds, chosen, decisions }.report(texts)
}

impl Comparing {
    /// Which side of what was found is the model answer.
    #[must_use]
    pub fn model(&self, found: &Found) -> Option<usize> {
        found.side(self.reference?)
    }

    /// What the sides of what was found are called.
    #[must_use]
    pub fn names(&self, found: &Found) -> Vec<String> {
        let columns = found.inputs.columns.iter();
        let name = |id| self.column(id).map(super::Column::label).unwrap_or_default();
        columns.map(|input| name(input.column)).collect()
    }

    /// The canvas a person chose of each side of what was found.
    #[must_use]
    pub fn chosen_canvases(&self, found: &Found) -> Vec<Option<CanvasId>> {
        let columns = found.inputs.columns.iter();
        columns.map(|input| self.column(input.column)?.canvas).collect()
    }

    /// Everything the numbers of what was found depend on.
    pub(super) fn key(&self, found: &Found, texts: Texts) -> Key {
        Key {
            revision: found.revision,
            kind: self.kind(),
            model: self.model(found),
            also_right: self.decisions().also_right.clone(),
            language: texts.language,
        }
    }

    /// The numbers of what was found; `None` while they are worked out.
    pub fn numbers(&mut self, found: &Found, texts: Texts, wake: &Context) -> Option<Arc<Numbers>> {
        let decisions = Arc::clone(self.decisions());
        let key = self.key(found, texts);
        let kept = &mut self.worked_out;
        if let Some((known, numbers)) = &kept.known
            && *known == key
        {
            return Some(Arc::clone(numbers));
        }
        if found.inputs.is_small() {
            let numbers = Arc::new(Numbers::of(found, &key, &decisions));
            kept.known = Some((key, Arc::clone(&numbers)));
            return Some(numbers);
        }
        if let Some((sought, answer)) = &kept.under_way
            && *sought == key
        {
            if let Ok(numbers) = answer.try_recv() {
                let numbers = Arc::new(numbers);
                kept.known = Some((key, Arc::clone(&numbers)));
                kept.under_way = None;
                return Some(numbers);
            }
            return None;
        }
        let (send, answer) = channel();
        let (own, sought, wake) = (found.clone(), key.clone(), wake.clone());
        let started = thread::Builder::new().spawn(move || {
            // A closed channel means that nobody wants to know any more.
            let _ = send.send(Numbers::of(&own, &sought, &decisions));
            wake.request_repaint();
        });
        kept.under_way = started.is_ok().then_some((key, answer));
        None
    }
}
