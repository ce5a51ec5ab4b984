//! Which indicator is derived from which. Without recursion, since chains may be long.

use std::collections::{HashMap, HashSet};

use crate::session::{IndicatorId, Session};

use super::{FormulaError, inputs, names::Names, parser::parse};

/// What each derived indicator's formula names; a formula that cannot be read is left out.
fn edges(session: &Session) -> HashMap<IndicatorId, Vec<IndicatorId>> {
    let names = Names::new(session);
    let derived = session.indicators.iter().filter_map(|indicator| {
        let expression = parse(indicator.formula.as_deref()?).ok()?;
        Some((indicator.id, inputs(&expression, &names).ok()?))
    });
    derived.collect()
}

/// The derived indicators behind one, itself last, inputs before what leans on them.
///
/// # Errors
/// Where they lead in a circle.
pub(super) fn order(session: &Session, id: IndicatorId) -> Result<Vec<IndicatorId>, FormulaError> {
    let edges = edges(session);
    let mut done = HashSet::new();
    let mut order = Vec::new();
    visit(id, &edges, &mut done, &mut order).map_err(|circle| {
        let name = |id: &IndicatorId| session.indicator(*id).map(|i| i.name.clone());
        FormulaError::Circular(circle.iter().filter_map(name).collect())
    })?;
    if order.is_empty() {
        order.push(id);
    }
    Ok(order)
}

/// Every derived indicator that is in no circle, inputs before what leans on them.
pub(super) fn whole_order(session: &Session) -> Vec<IndicatorId> {
    let edges = edges(session);
    let mut done = HashSet::new();
    let mut order = Vec::new();
    for indicator in &session.indicators {
        // What was put in order before a circle was met stands; the circle itself stays out.
        let _ = visit(indicator.id, &edges, &mut done, &mut order);
    }
    order
}

/// Walks the inputs of one indicator depth first; gives the circle where it finds one.
fn visit(
    from: IndicatorId,
    edges: &HashMap<IndicatorId, Vec<IndicatorId>>,
    done: &mut HashSet<IndicatorId>,
    order: &mut Vec<IndicatorId>,
) -> Result<(), Vec<IndicatorId>> {
    let mut path: Vec<(IndicatorId, usize)> = vec![(from, 0)];
    let mut on_path = HashSet::from([from]);
    while let Some((id, next)) = path.last_mut() {
        let id = *id;
        let input = edges.get(&id).filter(|_| !done.contains(&id)).and_then(|all| all.get(*next));
        *next += 1;
        match input {
            Some(input) if on_path.contains(input) => {
                let start = path.iter().position(|(id, _)| id == input).unwrap_or_default();
                let circle = path[start..].iter().map(|(id, _)| *id);
                return Err(circle.chain([*input]).collect());
            }
            Some(input) => {
                on_path.insert(*input);
                path.push((*input, 0));
            }
            None => {
                if edges.contains_key(&id) && done.insert(id) {
                    order.push(id);
                }
                on_path.remove(&id);
                path.pop();
            }
        }
    }
    Ok(())
}

/// The indicators with data of their own that one is derived from in the end.
#[must_use]
pub fn roots(session: &Session, id: IndicatorId) -> Vec<IndicatorId> {
    let edges = edges(session);
    let mut found = Vec::new();
    let mut seen = HashSet::from([id]);
    let mut open = vec![id];
    while let Some(next) = open.pop() {
        match edges.get(&next) {
            Some(inputs) => open.extend(inputs.iter().filter(|input| seen.insert(**input))),
            None => found.push(next),
        }
    }
    found.retain(|root| *root != id);
    found
}

/// The indicators that are derived from one, directly or by way of others.
#[must_use]
pub fn derived_from(session: &Session, id: IndicatorId) -> Vec<IndicatorId> {
    let edges = edges(session);
    let mut found = vec![id];
    let mut next = 0;
    while let Some(input) = found.get(next).copied() {
        next += 1;
        for indicator in &session.indicators {
            let leans = edges.get(&indicator.id).is_some_and(|inputs| inputs.contains(&input));
            if leans && !found.contains(&indicator.id) {
                found.push(indicator.id);
            }
        }
    }
    found.retain(|derived| *derived != id);
    found
}
