//! Ratings in words: what is rated, on which scale, how it is to be read.

use crate::{
    analysis::Backing,
    edit::{Label, Msg},
    msg,
    session::{Canvas, CanvasKind, Card, Which},
    text::Texts,
};

/// The names of the two ratings on that canvas. A SWOT has two for the second.
pub(super) fn columns(canvas: &Canvas) -> [Msg; 2] {
    match canvas.kind {
        CanvasKind::Swot(_) => [msg!("term-rating-importance"), msg!("report-column-position")],
        CanvasKind::Pest(_) => [msg!("term-rating-impact"), msg!("term-rating-likelihood")],
        CanvasKind::Foresight(_) => {
            [msg!("term-rating-importance"), msg!("term-rating-uncertainty")]
        }
    }
}

/// How the ratings of that canvas are to be read.
pub(super) fn explained(canvas: &Canvas) -> Msg {
    match canvas.kind {
        CanvasKind::Swot(_) => msg!("report-ratings-swot"),
        CanvasKind::Pest(_) => msg!("report-ratings-pest"),
        CanvasKind::Foresight(_) => msg!("report-ratings-drivers"),
    }
}

/// Impact times likelihood, 1 to 25 (METHODS "PEST"); none where one of them is missing.
pub(super) fn impact_times_likelihood(card: &Card) -> Option<f64> {
    Some(card.rating(Which::First)?.get() * card.rating(Which::Second)?.get())
}

/// The grade of evidence in words, and that it is disputed.
pub(super) fn grade(backing: &Backing, texts: Texts) -> String {
    let word = texts.get(backing.grade.word());
    if backing.disputed {
        texts.label(&Label::plain(msg!("evidence-title-disputed")).text("grade", word))
    } else {
        word
    }
}
