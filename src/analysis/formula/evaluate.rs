//! A formula computed: every operation on whole tables.

use std::collections::HashMap;

use crate::session::{Indicator, IndicatorData, IndicatorId, Observation, Period, Rows};

use super::{
    FormulaError, Function,
    names::Names,
    parser::{Expression, Operator},
    table::{Cell, Gap, Key, Mark, Operand, Table},
};

/// Computes formulas of one session. `fresh` holds what was derived already.
pub(super) struct Evaluator<'a> {
    pub names: &'a Names<'a>,
    pub fresh: &'a HashMap<IndicatorId, Rows<Observation>>,
}

impl<'a> Evaluator<'a> {
    pub(super) fn evaluate(&self, expression: &Expression) -> Result<Operand<'a>, FormulaError> {
        match expression {
            Expression::Number(value) => Ok(Operand::One(Cell::sure(*value))),
            Expression::Reference(name) => self.reference(name),
            Expression::Negated(of) => {
                let zero = Operand::One(Cell::sure(0.0));
                together(&zero, &self.evaluate(of)?, |a, b| Ok(a - b))
            }
            Expression::Binary(operator, left, right) => {
                let (left, right) = (self.evaluate(left)?, self.evaluate(right)?);
                together(&left, &right, apply(*operator))
            }
            Expression::Call(function, arguments) => self.call(*function, arguments),
            Expression::Index(of, base) => {
                let table = self.table(Function::Index, of)?;
                Ok(Operand::Table(index(&table, *base)))
            }
        }
    }

    fn reference(&self, name: &str) -> Result<Operand<'a>, FormulaError> {
        let indicator = self.names.resolve(name)?;
        if matches!(indicator.data, IndicatorData::TextTable(_)) {
            return Err(FormulaError::Words { name: indicator.name.clone() });
        }
        Ok(Operand::Table(match self.fresh.get(&indicator.id) {
            Some(observations) => Table::from_observations(observations),
            None => Table::new(indicator),
        }))
    }

    fn table(&self, function: Function, of: &Expression) -> Result<Table<'a>, FormulaError> {
        match self.evaluate(of)? {
            Operand::Table(table) => Ok(table),
            Operand::One(_) => Err(FormulaError::NeedsIndicator { function: function.name() }),
        }
    }

    fn call(
        &self,
        function: Function,
        arguments: &[Expression],
    ) -> Result<Operand<'a>, FormulaError> {
        match (function, arguments) {
            (Function::Change, [of, ..]) => Ok(Operand::Table(change(&self.table(function, of)?))),
            (Function::Share, [of]) => {
                self.refuse_overlap(of)?;
                Ok(Operand::Table(share(&self.table(function, of)?)))
            }
            (Function::Share, [part, whole, ..]) => {
                let (part, whole) = (self.evaluate(part)?, self.evaluate(whole)?);
                let parts = together(&part, &whole, apply(Operator::Over))?;
                together(&parts, &Operand::One(Cell::sure(100.0)), apply(Operator::Times))
            }
            (_, [of]) => Ok(match self.evaluate(of)? {
                Operand::One(cell) => Operand::One(cell),
                Operand::Table(table) => over_all(&table, function),
            }),
            (_, several) => {
                let mut all = several.iter().map(|argument| self.evaluate(argument));
                let first = all.next().ok_or(FormulaError::Unfinished)??;
                let joined = all.try_fold(first, |sum, next| {
                    together(&sum, &next?, |a, b| Ok(joined(function, a, b)))
                })?;
                let divisor = if function == Function::Mean { several.len() } else { 1 };
                let divisor = Operand::One(Cell::sure(number(divisor)));
                together(&joined, &divisor, apply(Operator::Over))
            }
        }
    }

    /// Categories that overlap have no sum, so none of them is a share of it.
    fn refuse_overlap(&self, of: &Expression) -> Result<(), FormulaError> {
        let mut written = Vec::new();
        of.references(&mut written);
        for name in written {
            let indicator: &Indicator = self.names.resolve(name)?;
            if indicator.overlapping || indicator.multiple_response {
                return Err(FormulaError::Overlapping { name: indicator.name.clone() });
            }
        }
        Ok(())
    }
}

fn apply(operator: Operator) -> fn(f64, f64) -> Result<f64, Gap> {
    match operator {
        Operator::Plus => |a, b| Ok(a + b),
        Operator::Minus => |a, b| Ok(a - b),
        Operator::Times => |a, b| Ok(a * b),
        Operator::Over => |a, b| if b == 0.0 { Err(Gap::DividedByZero) } else { Ok(a / b) },
    }
}

fn together<'a>(
    a: &Operand<'a>,
    b: &Operand<'a>,
    f: impl Fn(f64, f64) -> Result<f64, Gap>,
) -> Result<Operand<'a>, FormulaError> {
    Ok(match (a, b) {
        (Operand::One(a), Operand::One(b)) => Operand::One(a.with(*b, f)),
        (Operand::One(a), Operand::Table(b)) => Operand::Table(b.map(|_, b| a.with(b, &f))),
        (Operand::Table(a), Operand::One(b)) => Operand::Table(a.map(|_, a| a.with(*b, &f))),
        (Operand::Table(a), Operand::Table(b)) => Operand::Table(a.with(b, f)?),
    })
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2⁵³")]
fn number(count: usize) -> f64 {
    count as f64
}

/// Two values as the function joins them; a mean divides the sum at the end.
fn joined(function: Function, a: f64, b: f64) -> f64 {
    match function {
        Function::Min => a.min(b),
        Function::Max => a.max(b),
        _ => a + b,
    }
}

/// One argument alone: over the periods of each entity, and where there is but one period
/// over the entities. Missing values are left out.
fn over_all<'a>(table: &Table<'a>, function: Function) -> Operand<'a> {
    let courses = table.courses();
    if courses.iter().all(|(_, periods)| periods.len() < 2) {
        return Operand::One(summed(table.iter().map(|(_, cell)| cell), function));
    }
    let mut result = Table::default();
    for (entity, periods) in courses {
        let cells = periods.into_iter().map(|period| table.get((entity, period)));
        result.set((entity, Period::Undated), summed(cells, function));
    }
    Operand::Table(result)
}

fn summed(cells: impl Iterator<Item = Cell>, function: Function) -> Cell {
    let known: Vec<Cell> = cells.filter(|cell| cell.value.is_ok()).collect();
    let count = known.len();
    let joined = known.into_iter().reduce(|a, b| a.with(b, |a, b| Ok(joined(function, a, b))));
    let joined = joined.unwrap_or(Cell::gap(Gap::Absent));
    let divisor = if function == Function::Mean { number(count.max(1)) } else { 1.0 };
    joined.with(Cell::sure(divisor), |a, b| Ok(a / b))
}

/// The change since the period before in the table.
fn change<'a>(table: &Table<'a>) -> Table<'a> {
    let mut before: HashMap<Key, Key> = HashMap::new();
    for (entity, periods) in table.courses() {
        for pair in periods.windows(2) {
            before.insert((entity, pair[1]), (entity, pair[0]));
        }
    }
    table.map(|key, cell| match before.get(&key) {
        Some(earlier) => cell.with(table.get(*earlier), |now, then| Ok(now - then)),
        None => Cell::gap(Gap::NoBase),
    })
}

/// Per cent of the base period's value.
fn index<'a>(table: &Table<'a>, base: Period) -> Table<'a> {
    table.map(|(entity, _), cell| match table.cells.get(&(entity, base)) {
        None => Cell::gap(Gap::NoBase),
        Some(base) => cell.with(*base, |value, base| match base {
            0.0 => Err(Gap::DividedByZero),
            base => Ok(value / base * 100.0),
        }),
    })
}

/// Per cent of the sum of the same period. Without one part there is no sum.
fn share<'a>(table: &Table<'a>) -> Table<'a> {
    let mut sums: HashMap<Period, Cell> = HashMap::new();
    for ((_, period), cell) in table.iter() {
        let sum = sums.entry(period).or_insert(Cell { value: Ok(0.0), mark: Mark::Sure });
        *sum = sum.with(cell, |a, b| Ok(a + b));
    }
    table.map(|(_, period), cell| {
        let sum = sums.get(&period).copied().unwrap_or(Cell::gap(Gap::Absent));
        cell.with(sum, |part, sum| match sum {
            0.0 => Err(Gap::DividedByZero),
            sum => Ok(part / sum * 100.0),
        })
    })
}
