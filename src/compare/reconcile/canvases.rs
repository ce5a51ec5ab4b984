//! Canvases and what stands on them beside the cards.

use std::sync::Arc;

use crate::session::{
    Canvas, CanvasKind, Cell, CellKey, Extension, Foresight, Home, Pest, PestCell, Session, Swot,
    SwotCell,
};

use super::{
    Irreconcilable, Joining,
    cards::{Cards, in_order},
    conflict::{Named, Part, Worth},
    three::{Three, by_id},
};

/// The session with the canvases and pairs of axes back in it that it removed while the other
/// side was working on them: what is worked on is not thrown away.
pub(super) fn revived(session: &Session, base: &Session, other: &Session) -> Session {
    let mut revived = session.clone();
    for (at, was) in base.canvases.iter().enumerate() {
        let worked_on = other.canvas(was.id).filter(|canvas| *canvas != was);
        let Some(canvas) = worked_on else { continue };
        match session.canvas(was.id) {
            None => {
                let back = without_cards_of(session, was);
                revived.canvases.insert(at.min(revived.canvases.len()), Arc::new(back));
            }
            Some(own) => {
                if let Some(whole) = with_pairs(session, own, was, canvas) {
                    revived.canvases.retain(|canvas| canvas.id != was.id);
                    revived.canvases.insert(at.min(revived.canvases.len()), Arc::new(whole));
                }
            }
        }
    }
    revived
}

/// The canvas less the cards that the session holds elsewhere.
fn without_cards_of(session: &Session, canvas: &Canvas) -> Canvas {
    let mut canvas = canvas.clone();
    for key in canvas.keys() {
        let held = |cell: &Cell| cell.cards.iter().any(|card| session.card(card.id).is_some());
        if !canvas.cell(key).is_some_and(|cell| held(cell)) {
            continue;
        }
        if let Some(cell) = canvas.cell_mut(key) {
            cell.cards.retain(|card| session.card(card.id).is_none());
        }
    }
    canvas
}

/// The canvas with the pairs back that the other side was working on, if there are any.
fn with_pairs(session: &Session, own: &Canvas, was: &Canvas, other: &Canvas) -> Option<Canvas> {
    let (own_2x2, was_2x2, other) = (own.foresight()?, was.foresight()?, other.foresight()?);
    let missing = was_2x2.pairs.iter().filter(|pair| {
        let worked_on = other.pair(pair.id).is_some_and(|now| now != *pair);
        worked_on && own_2x2.pair(pair.id).is_none()
    });
    let missing: Vec<_> = missing.map(|pair| pair.id).collect();
    if missing.is_empty() {
        return None;
    }
    let back = without_cards_of(session, was);
    let mut own = own.clone();
    if let (CanvasKind::Foresight(foresight), Some(back)) = (&mut own.kind, back.foresight()) {
        let pairs = back.pairs.iter().filter(|pair| missing.contains(&pair.id));
        foresight.pairs.extend(pairs.cloned());
    }
    Some(own)
}

impl Joining<'_> {
    /// The canvases with their cards.
    pub fn canvases(
        &mut self,
        three: Three<Session>,
        cards: &Cards,
    ) -> Result<Vec<Arc<Canvas>>, Irreconcilable> {
        let id = |canvas: &Canvas| canvas.id.0;
        let sides = [three.base, Some(three.mine), Some(three.theirs)];
        let lists = sides.map(|side| by_id(side.map_or(&[], |s| s.canvases.as_slice()), id));
        let mut strangers = false;
        let mut joined = self.keyed(lists, |joining, canvas| {
            strangers |= canvas.mine.kind_name() != canvas.theirs.kind_name();
            Arc::new(joining.canvas(canvas.of(|canvas| &**canvas), cards))
        });
        if strangers {
            return Err(Irreconcilable::Strangers);
        }
        for canvas in &mut joined {
            place_cards(canvas, cards, sides);
        }
        Ok(joined)
    }

    fn canvas(&mut self, three: Three<Canvas>, cards: &Cards) -> Canvas {
        let named = Named::Canvas(three.mine.kind_name(), three.mine.title.clone());
        let thing = (three.mine.id.0, &named);
        let kind = match &three.mine.kind {
            CanvasKind::Swot(_) => {
                let mut swot = Swot::default();
                for key in SwotCell::ALL {
                    *swot.cell_mut(key) = self.cell(three, CellKey::Swot(key), &named);
                }
                CanvasKind::Swot(swot)
            }
            CanvasKind::Pest(_) => CanvasKind::Pest(self.pest(three, &named, cards)),
            CanvasKind::Foresight(_) => CanvasKind::Foresight(self.foresight(three, &named)),
        };
        Canvas {
            id: three.mine.id,
            title: self.words(thing, Part::Title, three.of(|c| &c.title)),
            subject: self.words(thing, Part::Subject, three.of(|c| &c.subject)),
            stage: self
                .value(thing, Part::Stage, three.of(|c| &c.stage), |stage| Worth::Stage(*stage)),
            kind,
        }
    }

    /// A cell without its cards, which are placed afterwards.
    pub fn cell(&mut self, three: Three<Canvas>, key: CellKey, named: &Named) -> Arc<Cell> {
        let empty = Arc::new(Cell::default());
        let own = |canvas: &Canvas| Arc::clone(canvas.cell(key).unwrap_or(&empty));
        let (base, mine, theirs) = (three.base.map(own), own(three.mine), own(three.theirs));
        let cells = Three { base: base.as_ref(), mine: &mine, theirs: &theirs };
        let thing = (three.mine.id.0, named);
        let description = self.words(thing, Part::Line(key), cells.of(|cell| &cell.description));
        Arc::new(Cell { description, cards: Vec::new() })
    }

    fn pest(&mut self, three: Three<Canvas>, named: &Named, cards: &Cards) -> Pest {
        let extended = |canvas: &Canvas| canvas.keys().len() > 4;
        let (mine, theirs) = (extended(three.mine), extended(three.theirs));
        let was = three.base.is_some_and(extended);
        // One side may have made it a PEST again while the other wrote in its further cells.
        let needed = cards.values().any(|(home, _)| {
            let further = [PestCell::Environmental, PestCell::Legal].map(CellKey::Pest);
            home.canvas == three.mine.id && further.contains(&home.cell)
        });
        let stays =
            if mine == theirs { mine } else { mine != was && mine || theirs != was && theirs };
        let mut pest =
            Pest { extension: (stays || needed).then(Extension::default), ..Pest::default() };
        for key in pest.keys() {
            let cell = self.cell(three, CellKey::Pest(*key), named);
            if let Some(own) = pest.cell_mut(*key) {
                *own = cell;
            }
        }
        pest
    }

    fn foresight(&mut self, three: Three<Canvas>, named: &Named) -> Foresight {
        let drivers = self.cell(three, CellKey::Drivers, named);
        let empty = Foresight::default();
        let own = three.of(|canvas| canvas.foresight().unwrap_or(&empty));
        let thing = (three.mine.id.0, named);
        let critical = self.value(thing, Part::Critical, own.of(|f| &f.critical), |critical| {
            Worth::Place(critical.importance, critical.uncertainty)
        });
        let pairs = self.pairs(own);
        let name =
            |id| own.mine.pair(id).or(own.theirs.pair(id)).map(|pair| super::pairs::name(pair));
        let chosen = self.value(thing, Part::Chosen, own.of(|f| &f.chosen), |chosen| {
            Worth::words(&chosen.and_then(name).unwrap_or_default())
        });
        let chosen = chosen.filter(|id| pairs.iter().any(|pair| pair.id == *id));
        Foresight { drivers, critical, pairs, chosen }
    }
}

/// Puts the cards that stay into the cells of a canvas.
fn place_cards(canvas: &mut Arc<Canvas>, cards: &Cards, sides: [Option<&Session>; 3]) {
    for key in canvas.keys() {
        let here = in_order(cards, Home { canvas: canvas.id, cell: key }, sides);
        if canvas.cell(key).is_some_and(|cell| cell.cards != here)
            && let Some(cell) = Arc::make_mut(canvas).cell_mut(key)
        {
            cell.cards = here;
        }
    }
}
