//! Checks on the analysis (METHODS "Checks on the analysis"), one after the other.

use crate::session::Session;

use super::{cells, data, evidence, finding::Finding, futures};

/// Everything the checks find, canvas by canvas, then the evidence and the data; also what
/// was put away.
#[must_use]
pub fn findings(session: &Session) -> Vec<Finding> {
    let mut found = Vec::new();
    for canvas in &session.canvases {
        cells::check(session, canvas, &mut found);
        futures::check(session, canvas, &mut found);
    }
    evidence::check(session, &mut found);
    data::check(session, &mut found);
    found
}
