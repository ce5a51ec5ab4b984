//! Derived indicators: a formula over other indicators, matched by entity and period.
//!
//! `[Services] / [Employees]`, with + − × ÷, parentheses, numbers with a point or a comma,
//! and the functions of [`Function`], whose arguments a semicolon separates. An indicator is
//! named by its name, by `[name | unit]` where two share one, or by its id.
//!
//! A missing operand or a division by 0 gives a missing value, never 0. A derived value is
//! no surer than its least sure operand. Knows [`crate::session`] and [`crate::edit`]; never
//! changes a session, and no text a person can type makes it panic or run away.

mod error;
mod evaluate;
mod function;
mod graph;
mod lexer;
mod names;
mod parser;
mod table;
mod units;

#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

pub use error::FormulaError;
pub use function::Function;
pub use graph::{derived_from, roots};
pub use names::reference_to;
pub use table::Gap;
pub use units::advice;

use crate::{
    analysis::working::finite,
    edit::{Edit, IndicatorEdit},
    session::{
        Indicator, IndicatorData, IndicatorId, Missing, Observation, Period, Rows, Session, Value,
    },
};

use evaluate::Evaluator;
use lexer::TokenKind;
use names::{Names, with_indicator};
use parser::{Expression, parse};
use table::{Mark, Operand, Table};

/// What a formula gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    /// The values, as a table of the kind of its first operand.
    pub data: IndicatorData,
    /// The indicators in the formula, in the order they first stand there.
    pub inputs: Vec<IndicatorId>,
    /// Which values are missing, and why.
    pub gaps: Vec<(String, Period, Gap)>,
}

/// Derives an indicator by its formula.
///
/// # Errors
/// Where the formula is wrong, or one it leans on.
pub fn derive(session: &Session, id: IndicatorId) -> Result<Derived, FormulaError> {
    if session.indicator(id).is_none_or(|indicator| indicator.formula.is_none()) {
        return Err(FormulaError::NotDerived);
    }
    let names = Names::new(session);
    let mut fresh = HashMap::new();
    for next in graph::order(session, id)? {
        let (Some(indicator), true) = (session.indicator(next), next != id) else { continue };
        let broken = |_| FormulaError::BrokenInput { name: indicator.name.clone() };
        let derived = compute(session, &names, indicator, &fresh).map_err(broken)?;
        fresh.insert(next, derived.data.observations().clone());
    }
    let indicator = session.indicator(id).ok_or(FormulaError::NotDerived)?;
    compute(session, &names, indicator, &fresh)
}

/// What an indicator would be with another formula, while that is being typed.
///
/// # Errors
/// Where the formula is wrong.
pub fn preview(session: &Session, id: IndicatorId, formula: &str) -> Result<Derived, FormulaError> {
    let known = session.indicator(id).ok_or(FormulaError::NotDerived)?;
    let changed = Indicator { formula: Some(formula.to_owned()), ..Indicator::clone(known) };
    derive(&with_indicator(session, changed), id)
}

/// The edits that bring every derived indicator up to date, inputs before what leans on them.
///
/// A formula that is wrong changes nothing; a finding says so.
#[must_use]
pub fn recompute(session: &Session) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (id, derived) in all(session) {
        let Some(indicator) = session.indicator(id) else { continue };
        if derived.data != indicator.data {
            let changed = Indicator { data: derived.data, ..Indicator::clone(indicator) };
            edits.push(IndicatorEdit::Replace(Box::new(changed)).into());
        }
    }
    edits
}

/// The derived indicators whose values are not what their formulas give now, as in a file
/// that was changed by hand.
#[must_use]
pub fn stale(session: &Session) -> Vec<IndicatorId> {
    let differs = |(id, derived): &(IndicatorId, Derived)| {
        session.indicator(*id).is_some_and(|indicator| indicator.data != derived.data)
    };
    all(session).into_iter().filter(differs).map(|(id, _)| id).collect()
}

/// The derived indicators that cannot be computed.
#[must_use]
pub fn broken(session: &Session) -> Vec<IndicatorId> {
    let sound: HashSet<IndicatorId> = all(session).into_iter().map(|(id, _)| id).collect();
    let derived = session.indicators.iter().filter(|indicator| indicator.formula.is_some());
    derived.map(|indicator| indicator.id).filter(|id| !sound.contains(id)).collect()
}

/// Every derived indicator that can be computed, inputs before what leans on them.
fn all(session: &Session) -> Vec<(IndicatorId, Derived)> {
    let names = Names::new(session);
    let mut fresh = HashMap::new();
    let mut sound = Vec::new();
    for id in graph::whole_order(session) {
        let Some(indicator) = session.indicator(id) else { continue };
        let Ok(derived) = compute(session, &names, indicator, &fresh) else { continue };
        fresh.insert(id, derived.data.observations().clone());
        sound.push((id, derived));
    }
    sound
}

/// The edits that let formulas follow an indicator to a new name. To be made together with
/// the change of the name.
#[must_use]
pub fn follow_rename(session: &Session, id: IndicatorId, name: &str) -> Vec<Edit> {
    let Some(known) = session.indicator(id) else { return Vec::new() };
    let renamed = Indicator { name: name.to_owned(), ..Indicator::clone(known) };
    let after = with_indicator(session, renamed.clone());
    let written = reference_to(&after, &renamed);
    let names = Names::new(session);
    let mut edits = Vec::new();
    for indicator in &session.indicators {
        let Some(formula) = &indicator.formula else { continue };
        let Ok(tokens) = lexer::tokens(formula) else { continue };
        let mut rewritten = formula.clone();
        for token in tokens.iter().rev() {
            if let TokenKind::Reference(name) = &token.kind
                && names.resolve(name).is_ok_and(|meant| meant.id == id)
            {
                rewritten.replace_range(token.span.clone(), &written);
            }
        }
        if rewritten != *formula {
            let formula = Some(rewritten);
            let changed = Indicator { formula, ..Indicator::clone(indicator) };
            edits.push(IndicatorEdit::Replace(Box::new(changed)).into());
        }
    }
    edits
}

/// What stands in each operand at one place of a derived indicator, to explain its value.
///
/// # Errors
/// Where the formula is wrong.
pub fn operands(
    session: &Session,
    id: IndicatorId,
    entity: &str,
    period: Period,
) -> Result<Vec<(IndicatorId, Option<Value>)>, FormulaError> {
    Ok(derive(session, id)?.operands(session, entity, period))
}

impl Derived {
    /// What stands in each input at one place.
    #[must_use]
    pub fn operands(
        &self,
        session: &Session,
        entity: &str,
        period: Period,
    ) -> Vec<(IndicatorId, Option<Value>)> {
        let value = |input: &IndicatorId| {
            let Some(indicator) = session.indicator(*input) else { return (*input, None) };
            let rows = indicator.data.observations();
            let of = |o: &&Observation| o.0 == entity || rows.iter().all(|o| o.0.trim().is_empty());
            let at =
                |o: &&Observation| o.1 == period || rows.iter().all(|o| o.1 == Period::Undated);
            (*input, rows.iter().find(|o| of(o) && at(o)).map(|o| o.2))
        };
        self.inputs.iter().map(value).collect()
    }

    /// Why there is no value at one place.
    #[must_use]
    pub fn gap(&self, entity: &str, period: Period) -> Option<Gap> {
        self.gaps.iter().find(|gap| gap.0 == entity && gap.1 == period).map(|gap| gap.2)
    }
}

fn compute(
    session: &Session,
    names: &Names,
    indicator: &Indicator,
    fresh: &HashMap<IndicatorId, Rows<Observation>>,
) -> Result<Derived, FormulaError> {
    let formula = indicator.formula.as_deref().ok_or(FormulaError::NotDerived)?;
    let expression = parse(formula)?;
    let inputs = inputs(&expression, names)?;
    for input in inputs.iter().filter_map(|id| session.indicator(*id)) {
        if input.formula.is_some() && !fresh.contains_key(&input.id) {
            return Err(FormulaError::BrokenInput { name: input.name.clone() });
        }
    }
    let mut gaps = Vec::new();
    let observations = {
        let evaluator = Evaluator { names, fresh };
        let table = match evaluator.evaluate(&expression)? {
            Operand::Table(table) => table,
            Operand::One(cell) => {
                let mut table = Table::default();
                table.set(("", Period::Undated), cell);
                table
            }
        };
        table.iter().map(|(key, cell)| observation(key, cell, &mut gaps)).collect()
    };
    let kind = inputs.first().and_then(|id| session.indicator(*id)).map(|first| &first.data);
    // Most values of a table that is computed once more are what they were.
    let observations = indicator.data.observations().renewed(observations);
    let data = match kind {
        Some(IndicatorData::CrossSection(_)) => IndicatorData::CrossSection(observations),
        Some(IndicatorData::Likert(_)) => IndicatorData::Likert(observations),
        Some(IndicatorData::Benchmark(_)) => IndicatorData::Benchmark(observations),
        _ => IndicatorData::Series(observations),
    };
    Ok(Derived { data, inputs, gaps })
}

fn observation(
    (entity, period): table::Key,
    cell: table::Cell,
    gaps: &mut Vec<(String, Period, Gap)>,
) -> Observation {
    let number = cell.value.and_then(|value| finite(value).ok_or(Gap::TooLarge));
    let value = match (number, cell.mark) {
        (Ok(number), Mark::Sure) => Value::Number(number),
        (Ok(number), Mark::About) => Value::About(number),
        (Ok(number), Mark::Doubtful) => Value::Doubtful(number),
        (Err(gap), _) => {
            gaps.push((entity.to_owned(), period, gap));
            Value::Missing(if let Gap::Missing(why) = gap { why } else { Missing::NoData })
        }
    };
    Observation(entity.to_owned(), period, value, String::new())
}

/// The indicators a formula names, each once.
fn inputs(expression: &Expression, names: &Names) -> Result<Vec<IndicatorId>, FormulaError> {
    let mut written = Vec::new();
    expression.references(&mut written);
    let mut inputs = Vec::new();
    for name in written {
        let id = names.resolve(name)?.id;
        if !inputs.contains(&id) {
            inputs.push(id);
        }
    }
    Ok(inputs)
}
