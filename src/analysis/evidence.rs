//! Checks on evidence, once a canvas has any: before that, every card would want some.

use crate::{
    edit::{EvidenceHome, Label},
    msg,
    session::{Canvas, Session},
};

use super::{
    finding::{Code, Finding, Spot},
    grade::{FRESH_YEARS, Grade, backing, coverage, every_home},
};

pub(super) fn check(session: &Session, found: &mut Vec<Finding>) {
    for canvas in &session.canvases {
        bare(session, canvas, found);
    }
    for (home, pieces) in every_home(session) {
        if pieces.is_empty() {
            continue;
        }
        let spot = spot(home);
        let mut find = |code, advice| found.push(Finding { code, spot, advice });
        let backing = backing(session, pieces, FRESH_YEARS);
        if !backing.gone.is_empty() {
            let advice = Label::plain(msg!("finding-evidence-gone"));
            find(Code::EvidenceGone, advice.count("count", backing.gone.len()));
        }
        if backing.grade == Grade::Stale {
            let advice = Label::plain(msg!("finding-stale-evidence"));
            find(Code::StaleEvidence, advice.count("years", FRESH_YEARS.into()));
        }
        if backing.disputed {
            let advice = Label::plain(msg!("finding-disputed-evidence"));
            find(Code::DisputedEvidence, advice.count("count", backing.contradicting));
        }
    }
}

/// Cards without evidence, counted once a canvas: one sentence and not fifty.
fn bare(session: &Session, canvas: &Canvas, found: &mut Vec<Finding>) {
    let coverage = coverage(session, canvas);
    if coverage.with == 0 || coverage.with == coverage.of {
        return;
    }
    let advice = Label::plain(msg!("finding-no-evidence"))
        .count("bare", coverage.of - coverage.with)
        .count("all", coverage.of);
    found.push(Finding { code: Code::NoEvidence, spot: Spot::Canvas(canvas.id), advice });
}

fn spot(home: EvidenceHome) -> Spot {
    match home {
        EvidenceHome::Card(card) => Spot::Card(card),
        EvidenceHome::Axis(canvas, pair, _) => Spot::Pair(canvas, pair),
        EvidenceHome::Scenario(canvas, pair, corner) => Spot::Scenario(canvas, pair, corner),
    }
}
