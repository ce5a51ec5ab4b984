//! What a new workshop begins with.

use std::sync::Arc;

use crate::{
    app::cx::Cx,
    edit::Msg,
    msg,
    session::{Canvas, CanvasId, CanvasKind, Extension, Foresight, Pest, Session, SessionId, Swot},
};

/// The workshops the start screen offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One SWOT.
    Swot,
    /// One PEST.
    Pest,
    /// One PESTEL.
    Pestel,
    /// One 2×2.
    Scenarios,
    /// PEST, SWOT and 2×2, each feeding the next.
    Chain,
}

impl Kind {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Swot, Self::Pest, Self::Pestel, Self::Scenarios, Self::Chain];

    pub(super) fn name(self) -> Msg {
        match self {
            Self::Swot => msg!("term-kind-swot"),
            Self::Pest => msg!("term-kind-pest"),
            Self::Pestel => msg!("term-kind-pestel"),
            Self::Scenarios => msg!("start-scenarios"),
            Self::Chain => msg!("start-chain"),
        }
    }

    pub(super) fn about(self) -> Msg {
        match self {
            Self::Swot => msg!("start-swot-about"),
            Self::Pest => msg!("start-pest-about"),
            Self::Pestel => msg!("start-pestel-about"),
            Self::Scenarios => msg!("start-scenarios-about"),
            Self::Chain => msg!("start-chain-about"),
        }
    }

    /// The boards it begins with.
    pub fn canvases(self) -> Vec<CanvasKind> {
        let swot = || CanvasKind::Swot(Swot::default());
        let pest = || CanvasKind::Pest(Pest::default());
        let foresight = || CanvasKind::Foresight(Foresight::default());
        match self {
            Self::Swot => vec![swot()],
            Self::Pest => vec![pest()],
            Self::Pestel => vec![CanvasKind::Pest(Pest {
                extension: Some(Extension::default()),
                ..Pest::default()
            })],
            Self::Scenarios => vec![foresight()],
            Self::Chain => vec![pest(), swot(), foresight()],
        }
    }
}

/// A workshop of that kind, of today, with nothing written in it.
pub(super) fn session(cx: &Cx, kind: Kind) -> Session {
    let mut session = Session::new(cx.new_id(SessionId));
    session.date = Some(cx.now.date());
    session.language = Some(cx.texts.language);
    session.canvases = kind.canvases().into_iter().map(|kind| Arc::new(canvas(cx, kind))).collect();
    session
}

/// An empty canvas about what the workshop is about.
pub fn canvas(cx: &Cx, kind: CanvasKind) -> Canvas {
    let mut canvas = Canvas::new(cx.new_id(CanvasId), kind);
    canvas.subject.clone_from(&cx.session.subject);
    canvas
}
