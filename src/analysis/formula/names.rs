//! Which indicator a name in a formula means, and how a formula names an indicator.

use std::{collections::HashMap, sync::Arc};

use uuid::Uuid;

use crate::session::{Indicator, IndicatorId, Session};

use super::FormulaError;

/// Names less like than this are no suggestion.
const ALIKE: f64 = 0.5;

/// The indicators of a session by name.
pub(super) struct Names<'a> {
    session: &'a Session,
    by_name: HashMap<String, Vec<&'a Indicator>>,
}

impl<'a> Names<'a> {
    pub(super) fn new(session: &'a Session) -> Self {
        let mut by_name: HashMap<String, Vec<&Indicator>> = HashMap::new();
        for indicator in &session.indicators {
            by_name.entry(plain(&indicator.name)).or_default().push(indicator);
        }
        Self { session, by_name }
    }

    /// The indicator that was written between brackets: its name, `name | unit`, or its id.
    pub(super) fn resolve(&self, written: &str) -> Result<&'a Indicator, FormulaError> {
        let known = |name: &str| self.by_name.get(&plain(name)).map_or(&[][..], Vec::as_slice);
        let ambiguous = || FormulaError::Ambiguous { name: written.trim().to_owned() };
        match known(written) {
            [] => {}
            [only] => return Ok(only),
            several => return exact(several, written).ok_or_else(ambiguous),
        }
        if let Ok(id) = written.trim().parse::<Uuid>() {
            let found = self.session.indicator(IndicatorId(id));
            return found.map(AsRef::as_ref).ok_or_else(|| self.unknown(written));
        }
        let Some((name, unit)) = written.rsplit_once('|') else {
            return Err(self.unknown(written));
        };
        let mut of_unit = known(name).iter().filter(|i| plain(&i.unit) == plain(unit));
        match (of_unit.next(), of_unit.next()) {
            (Some(only), None) => Ok(only),
            (Some(_), Some(_)) => Err(ambiguous()),
            (None, _) => Err(self.unknown(written)),
        }
    }

    fn unknown(&self, written: &str) -> FormulaError {
        let wanted = plain(written);
        let names = self.session.indicators.iter().map(|indicator| &indicator.name);
        let like = |name: &String| strsim::jaro_winkler(&wanted, &plain(name));
        let best = names.map(|name| (like(name), name)).max_by(|a, b| a.0.total_cmp(&b.0));
        let nearest = best.filter(|(score, _)| *score >= ALIKE).map(|(_, name)| name.clone());
        FormulaError::UnknownName { name: written.trim().to_owned(), nearest }
    }
}

/// The only one whose name is written just so, case and all.
fn exact<'a>(several: &[&'a Indicator], written: &str) -> Option<&'a Indicator> {
    let mut same = several.iter().filter(|i| i.name.trim() == written.trim());
    same.next().filter(|_| same.next().is_none()).copied()
}

/// A name without regard to case and blanks.
fn plain(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How a formula names an indicator: `[name]`, `[name | unit]` where the name alone would be
/// ambiguous, or `[id]` where even that would be.
#[must_use]
pub fn reference_to(session: &Session, indicator: &Indicator) -> String {
    let names = Names::new(session);
    let is_meant = |written: &str| names.resolve(written).is_ok_and(|i| i.id == indicator.id);
    let name = indicator.name.trim().to_owned();
    let with_unit = format!("{name} | {}", indicator.unit.trim());
    let id = indicator.id.to_string();
    let written = [name, with_unit].into_iter().find(|written| is_meant(written)).unwrap_or(id);
    format!("[{}]", written.replace(']', "]]"))
}

/// The session in which one indicator stands as given.
pub(super) fn with_indicator(session: &Session, fresh: Indicator) -> Session {
    let mut session = session.clone();
    if let Some(known) = session.indicators.iter_mut().find(|known| known.id == fresh.id) {
        *known = Arc::new(fresh);
    }
    session
}
