//! Going from place to place.

use crate::{
    cli::View as StartView,
    session::{Canvas, KindName},
};

use crate::app::{command::Goto, place::Place, shell::Shell, tab::Tab};

impl Shell {
    /// Goes to a place of the workshop in front, whichever canvas it turns out to be.
    pub(super) fn go(&mut self, goto: Goto) {
        match goto {
            Goto::Start => return self.desk.turn_to_start(),
            Goto::Compare => {
                // What they offer to undo belongs to the workshop that goes out of sight.
                self.desk.toasts.withdraw_offers();
                self.desk.comparing.open = true;
                return;
            }
            _ => self.desk.comparing.open = false,
        }
        if let Some(tab) = self.desk.tab_mut() {
            let place = resolve(tab, goto);
            tab.go(place);
        }
    }
}

/// The place a command means: the canvas of the kind visited last, or the first of it.
fn resolve(tab: &Tab, goto: Goto) -> Place {
    match goto {
        Goto::Start | Goto::Compare | Goto::Overview => Place::Overview,
        Goto::Indicators => Place::Indicators,
        Goto::Report => Place::Report,
        Goto::Pest => of_kind(tab, KindName::Pest),
        Goto::Swot => of_kind(tab, KindName::Swot),
        Goto::Drivers => foresight(tab, Place::Drivers),
        Goto::Axes => foresight(tab, Place::Axes),
        Goto::Matrix => foresight(tab, Place::Matrix),
    }
}

fn of_kind(tab: &Tab, kind: KindName) -> Place {
    let canvas = canvas_of(tab, kind);
    canvas.map_or(Place::Missing(kind), |canvas| Place::of(canvas.id, kind))
}

fn foresight(tab: &Tab, pane: fn(crate::session::CanvasId) -> Place) -> Place {
    let canvas = canvas_of(tab, KindName::Foresight);
    canvas.map_or(Place::Missing(KindName::Foresight), |canvas| pane(canvas.id))
}

fn canvas_of(tab: &Tab, kind: KindName) -> Option<&Canvas> {
    let session = tab.session();
    let last = tab.view.last.get(&kind).and_then(|place| session.canvas(place.canvas()?));
    let first = || session.canvases.iter().find(|canvas| canvas.kind_name() == kind);
    last.or_else(first).map(|canvas| &**canvas)
}

/// Opens a workshop where the command line asked.
pub fn start_at(tab: &mut Tab, view: StartView) {
    let goto = match view {
        StartView::Overview => Goto::Overview,
        StartView::Pest => Goto::Pest,
        StartView::Swot => Goto::Swot,
        StartView::Drivers => Goto::Drivers,
        StartView::Axes => Goto::Axes,
        StartView::Matrix => Goto::Matrix,
        StartView::Compare => Goto::Compare,
        StartView::Indicators => Goto::Indicators,
        StartView::Report => Goto::Report,
    };
    let place = resolve(tab, goto);
    tab.go(place);
}
