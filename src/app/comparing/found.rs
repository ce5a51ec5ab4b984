//! What belongs together, as it was found, and the looking for it on a thread of its own.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, TryRecvError, channel},
    },
    thread,
    time::{Duration, Instant},
};

use eframe::egui::Context;

use crate::{
    compare::{Alignment, Comparison, Decisions, Side, compare_unless, matching::Glossary},
    session::{Canvas, CanvasId, Session},
};

use super::ColumnId;

/// So many cards are compared within a frame.
const SMALL: usize = 240;
/// Looking that takes longer is told of and can be stopped.
const LONG: Duration = Duration::from_millis(500);

/// One column as it was when it was compared.
#[derive(Clone, Debug)]
pub struct Input {
    /// The column.
    pub column: ColumnId,
    /// Its session.
    pub session: Arc<Session>,
    /// The canvas compared; `None` where the session has none of the kind.
    pub canvas: Option<CanvasId>,
}

impl PartialEq for Input {
    fn eq(&self, other: &Self) -> bool {
        let same = Arc::ptr_eq(&self.session, &other.session);
        same && (self.column, self.canvas) == (other.column, other.canvas)
    }
}

/// Everything that decides what is found.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The columns.
    pub columns: Vec<Input>,
    /// What was decided.
    pub decisions: Arc<Decisions>,
}

impl PartialEq for Inputs {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (&self.decisions, &other.decisions);
        let decided = Arc::ptr_eq(a, b) || (&a.linked, &a.kept_apart) == (&b.linked, &b.kept_apart);
        decided && self.columns == other.columns
    }
}

impl Input {
    fn side(&self) -> Side<'_> {
        match self.canvas {
            Some(canvas) => Side::with(&self.session, canvas),
            None => Side { session: &self.session, canvas: None },
        }
    }
}

impl Inputs {
    fn sides(&self) -> Vec<Side<'_>> {
        self.columns.iter().map(Input::side).collect()
    }

    /// Whether they are compared within a frame.
    pub(super) fn is_small(&self) -> bool {
        let sides = self.sides();
        let canvases = sides.iter().filter_map(|side| side.canvas);
        canvases.map(Canvas::card_count).sum::<usize>() <= SMALL
    }
}

/// What was found, with what it was found in.
#[derive(Clone, Debug)]
pub struct Found {
    /// What it was found in.
    pub inputs: Inputs,
    /// Counts up with every looking, so that what is worked out from it can be kept.
    pub revision: u64,
    alignment: Alignment,
    /// The row of each card.
    row_of: Arc<[Option<usize>]>,
}

impl Found {
    /// The comparison: sides are in the order of [`Inputs::columns`].
    #[must_use]
    pub fn comparison(&self) -> Comparison<'_> {
        Comparison::found(self.inputs.sides(), &self.alignment)
    }

    /// The row of a card, both by their places in the comparison.
    #[must_use]
    pub fn row_of(&self, card: usize) -> Option<usize> {
        self.row_of.get(card).copied().flatten()
    }

    /// Which side of the comparison that column is.
    #[must_use]
    pub fn side(&self, column: ColumnId) -> Option<usize> {
        self.inputs.columns.iter().position(|input| input.column == column)
    }
}

/// Looks for what belongs together, unless told to stop.
pub(super) fn look(inputs: Inputs, stop: &AtomicBool) -> Option<Found> {
    let compared = compare_unless(inputs.sides(), &inputs.decisions, Glossary::built_in(), stop)?;
    let mut row_of = vec![None; compared.cards.len()];
    for (row, found) in compared.rows.iter().enumerate() {
        for card in found.present() {
            if let Some(place) = row_of.get_mut(card) {
                *place = Some(row);
            }
        }
    }
    let alignment = compared.alignment();
    Some(Found { inputs, revision: 0, alignment, row_of: row_of.into() })
}

/// Looking under way.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) inputs: Inputs,
    since: Instant,
    stop: Arc<AtomicBool>,
    answer: Receiver<Option<Found>>,
}

impl Finding {
    /// Starts to look; `None` where the system gives no thread.
    pub(super) fn start(inputs: Inputs, wake: &Context) -> Option<Self> {
        let (send, answer) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let (own, told, ctx) = (inputs.clone(), Arc::clone(&stop), wake.clone());
        let looking = thread::Builder::new().spawn(move || {
            // A closed channel means that nobody wants to know any more.
            let _ = send.send(look(own, &told));
            ctx.request_repaint();
        });
        wake.request_repaint_after(LONG);
        looking.is_ok().then(|| Self { inputs, since: Instant::now(), stop, answer })
    }

    /// What was found; the outer `None` while it is still looked for.
    #[expect(clippy::option_option, reason = "no answer yet, or the answer that it was stopped")]
    pub(super) fn answer(&self) -> Option<Option<Found>> {
        match self.answer.try_recv() {
            Ok(found) => Some(found),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(None),
        }
    }

    pub(super) fn takes_long(&self) -> bool {
        self.since.elapsed() >= LONG
    }
}

impl Drop for Finding {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}
