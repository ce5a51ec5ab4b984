//! Whether a formula adds what cannot be added: people to services, shares to counts.

use crate::{
    edit::Label,
    msg,
    session::{IndicatorId, Session},
};

use super::{
    Derived, Function, Gap,
    names::Names,
    parser::{Expression, Operator, parse},
};

/// What is measured in.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Unit {
    /// A plain number, which fits everything.
    Any,
    /// A unit that was written, and the indicator it was written at.
    Of(String, String),
    /// Something new, made by multiplying or dividing, or nothing is said.
    Unknown,
}

/// What a reader should think of before trusting a formula that can be computed.
#[must_use]
pub fn advice(session: &Session, id: IndicatorId, formula: &str, derived: &Derived) -> Vec<Label> {
    let mut advice = Vec::new();
    if let Ok(expression) = parse(formula) {
        let names = Names::new(session);
        unit(&expression, &names, &mut advice);
    }
    let empty = derived.data.observations().iter().all(|o| o.2.number().is_none());
    let absent = derived.gaps.iter().any(|gap| gap.2 == Gap::Absent);
    if empty && absent && derived.inputs.iter().all(|input| *input != id) {
        advice.push(Label::plain(msg!("formula-nothing-in-common")));
    }
    advice
}

fn unit(expression: &Expression, names: &Names, advice: &mut Vec<Label>) -> Unit {
    match expression {
        Expression::Number(_) => Unit::Any,
        Expression::Reference(name) => match names.resolve(name) {
            Ok(indicator) if !indicator.unit.trim().is_empty() => {
                Unit::Of(indicator.unit.trim().to_lowercase(), indicator.name.clone())
            }
            _ => Unit::Unknown,
        },
        Expression::Negated(of) => unit(of, names, advice),
        Expression::Index(of, _) => {
            unit(of, names, advice);
            Unit::Unknown
        }
        Expression::Binary(operation, left, right) => {
            let (left, right) = (unit(left, names, advice), unit(right, names, advice));
            match operation {
                Operator::Plus | Operator::Minus => same(left, right, advice),
                Operator::Times | Operator::Over => match (left, right) {
                    (of, Unit::Any) => of,
                    _ => Unit::Unknown,
                },
            }
        }
        Expression::Call(function, arguments) => {
            let units: Vec<Unit> =
                arguments.iter().map(|argument| unit(argument, names, advice)).collect();
            match function {
                Function::Min | Function::Max | Function::Mean | Function::Change => {
                    units.into_iter().reduce(|a, b| same(a, b, advice)).unwrap_or(Unit::Unknown)
                }
                Function::Share => {
                    units.into_iter().reduce(|a, b| same(a, b, advice));
                    Unit::Unknown
                }
                Function::Index => Unit::Unknown,
            }
        }
    }
}

/// The unit of a sum.
fn same(left: Unit, right: Unit, advice: &mut Vec<Label>) -> Unit {
    match (&left, &right) {
        (Unit::Of(a, one), Unit::Of(b, other)) if a != b => {
            let label = Label::plain(msg!("formula-mixes-units"));
            let label = label.text("one", one).text("first", a);
            advice.push(label.text("other", other).text("second", b));
            Unit::Unknown
        }
        (Unit::Any, _) => right,
        _ => left,
    }
}
