//! Which numbers an indicator has, computed by the measures and put into words.

use crate::{
    analysis::{
        Amount, Choice, GrowthRate, Likert, Line, MannKendall, Reason, Step, Timeline, benchmark,
        change, correlation, entities, growth_rate, is_share, likert, mann_kendall, timeline,
        trend,
    },
    msg,
    session::{Good, Indicator, IndicatorData},
    text::{Label, Msg, Texts},
};

use super::Number;

/// The numbers of the first of these indicators, and of the two where there are two. With
/// them the entity they speak of, where they speak of one: the one asked for, or the one with
/// the longest series.
#[must_use]
pub fn numbers(
    of: &[&Indicator],
    asked: Option<&str>,
    texts: Texts,
) -> (Vec<Number>, Option<String>) {
    let Some(lead) = of.first().copied() else { return (Vec::new(), None) };
    let writer = Writer { texts, unit: lead.unit.trim() };
    let mut numbers = Vec::new();
    let entity = match &lead.data {
        IndicatorData::TextTable(_) => return (numbers, None),
        IndicatorData::Likert(_) => {
            numbers.extend(writer.answers(lead));
            None
        }
        data => {
            let entity = whose(lead, asked);
            if let Some(entity) = &entity {
                let series = matches!(data, IndicatorData::Series(_));
                match timeline(lead, entity) {
                    Ok(line) if series || line.points.len() > 1 => {
                        numbers.extend(writer.course(&line));
                    }
                    _ => {}
                }
                if entities(lead).len() > 1 {
                    numbers.extend(writer.rank(lead, entity));
                }
            }
            entity
        }
    };
    if let [a, b] = of {
        numbers.push(writer.together(a, b));
    }
    (numbers, entity)
}

/// The entity asked for, or the first of those with the most dated values.
fn whose(lead: &Indicator, asked: Option<&str>) -> Option<String> {
    let all = entities(lead);
    let asked = asked.filter(|entity| all.contains(entity));
    let length = |entity: &&str| timeline(lead, entity).map_or(0, |line| line.points.len());
    // Looking at thousands of series takes longer than a reader would wait.
    let longest = || all.iter().take(100).copied().rev().max_by_key(length);
    asked.or_else(longest).map(str::to_owned)
}

struct Writer<'a> {
    texts: Texts,
    unit: &'a str,
}

impl Writer<'_> {
    fn number(&self, name: Msg, value: String, steps: &[Step]) -> Number {
        let written = |step: &Step| (self.texts.get(step.name), step.amount.text(self.texts));
        Number {
            name,
            value,
            aside: String::new(),
            steps: steps.iter().map(written).collect(),
            how: msg!("understand-how-change"),
            from: msg!("understand-from-definition"),
        }
    }

    /// A number there is none of, and why.
    fn none(&self, name: Msg, reason: Reason) -> Number {
        let step = Step { name, amount: Amount::None(reason) };
        let aside = self.texts.label(&reason.label());
        Number { aside, ..self.number(name, "\u{2014}".to_owned(), &[step]) }
    }

    fn amount(&self, value: f64) -> String {
        let amount = if is_share(self.unit) && self.unit.starts_with('%') {
            Amount::Percent(value)
        } else {
            Amount::Number(value)
        };
        amount.text(self.texts)
    }

    /// With a plus where it is more.
    fn signed(value: f64, text: String) -> String {
        if value > 0.0 { format!("+{text}") } else { text }
    }

    /// What a series says.
    fn course(&self, line: &Timeline) -> Vec<Number> {
        let mut numbers = vec![self.change(line)];
        // A share grows in points, so a rate of growth would mislead.
        if !is_share(self.unit) {
            numbers.push(self.growth(growth_rate(line)));
        }
        numbers.push(self.trend(trend(line)));
        numbers.push(self.heading(mann_kendall(line)));
        numbers
    }

    fn change(&self, line: &Timeline) -> Number {
        let name = msg!("working-absolute");
        let found = match change(line, self.unit) {
            Ok(found) => found,
            Err(reason) => return self.none(name, reason),
        };
        let number = Amount::Number(found.absolute).text(self.texts);
        let value = Self::signed(found.absolute, number);
        let value = if found.in_points {
            let points = Label::plain(msg!("understand-points")).text("number", value);
            self.texts.label(&points)
        } else {
            value
        };
        let (from, to) = (found.from.period, found.to.period);
        let aside = match found.percent {
            Ok(percent) => {
                let rounded = (percent * 10.0).round() / 10.0;
                let percent = Self::signed(percent, self.texts.percent(rounded));
                Label::plain(msg!("understand-between-percent")).text("percent", percent)
            }
            Err(_) => Label::plain(msg!("understand-between")),
        };
        let aside = aside.text("from", self.texts.period(from)).text("to", self.texts.period(to));
        let aside = self.texts.label(&aside);
        Number { aside, ..self.number(name, value, &found.working()) }
    }

    fn growth(&self, found: Result<GrowthRate, Reason>) -> Number {
        let name = msg!("working-growth-rate");
        let number = match found {
            Ok(found) => {
                let rounded = (found.percent * 100.0).round() / 100.0;
                let value = Self::signed(found.percent, self.texts.percent(rounded));
                let (from, to) = (found.from.period, found.to.period);
                let aside = Label::plain(msg!("understand-between"))
                    .text("from", self.texts.period(from))
                    .text("to", self.texts.period(to));
                let aside = self.texts.label(&aside);
                Number { aside, ..self.number(name, value, &found.working()) }
            }
            Err(reason) => self.none(name, reason),
        };
        Number { how: msg!("understand-how-growth"), ..number }
    }

    fn trend(&self, found: Result<Line, Reason>) -> Number {
        let name = msg!("understand-trend");
        let number = match found {
            Ok(line) => {
                let slope = Amount::Number(line.slope).text(self.texts);
                let value = Self::signed(line.slope, slope);
                let interval = if line.is_clear() {
                    msg!("understand-interval")
                } else {
                    msg!("understand-interval-unclear")
                };
                let range = Amount::Range(line.low, line.high).text(self.texts);
                let aside = self.texts.label(&Label::plain(interval).text("range", range));
                Number { aside, ..self.number(name, value, &line.working()) }
            }
            Err(reason) => self.none(name, reason),
        };
        let (how, from) = (msg!("understand-how-trend"), msg!("understand-from-trend"));
        Number { how, from, ..number }
    }

    fn heading(&self, found: Result<MannKendall, Reason>) -> Number {
        let name = msg!("understand-direction");
        let number = match found {
            Ok(found) => {
                let value = self.texts.get(found.heading().word());
                let aside = self.chance(found.p, found.n);
                Number { aside, ..self.number(name, value, &found.working()) }
            }
            Err(reason) => self.none(name, reason),
        };
        let (how, from) =
            (msg!("understand-how-mann-kendall"), msg!("understand-from-mann-kendall"));
        Number { how, from, ..number }
    }

    fn chance(&self, p: f64, n: usize) -> String {
        const LEAST: f64 = 0.0001;
        let (message, p) = if p < LEAST {
            (msg!("understand-p-below"), self.texts.number(LEAST))
        } else {
            (msg!("understand-p"), Amount::Probability(p).text(self.texts))
        };
        self.texts.label(&Label::plain(message).text("p", p).count("n", n))
    }

    fn together(&self, a: &Indicator, b: &Indicator) -> Number {
        let name = msg!("understand-correlation");
        let number = match correlation(Choice::all(a), Choice::all(b)) {
            Ok(found) => {
                let value = self.texts.decimals(found.pearson.r, 2);
                let rho = self.texts.decimals(found.spearman.r, 2);
                let aside = Label::plain(msg!("understand-correlation-aside"));
                let aside = self.texts.label(&aside.text("rho", rho).count("n", found.n()));
                Number { aside, ..self.number(name, value, &found.working()) }
            }
            Err(reason) => self.none(name, reason),
        };
        let (how, from) = (msg!("understand-how-correlation"), msg!("understand-from-correlation"));
        Number { how, from, ..number }
    }

    fn answers(&self, question: &Indicator) -> Vec<Number> {
        let (how, from) = (msg!("understand-how-likert"), msg!("understand-from-likert"));
        let numbers = match likert(question, None) {
            Ok(found) => self.answered(&found),
            Err(reason) => vec![self.none(msg!("working-top-two"), reason)],
        };
        numbers.into_iter().map(|number| Number { how, from, ..number }).collect()
    }

    fn answered(&self, found: &Likert) -> Vec<Number> {
        let tenth = |value: f64| (value * 10.0).round() / 10.0;
        let net = |net: f64| {
            let number = Self::signed(net, self.texts.number(tenth(net)));
            self.texts.label(&Label::plain(msg!("understand-points")).text("number", number))
        };
        let mean = |mean: f64| self.texts.number((mean * 100.0).round() / 100.0);
        let top_two = found.top_two.map(|share| self.texts.percent(tenth(share)));
        let silent = found.silent.map(|silent| {
            let silent =
                Label::plain(msg!("understand-silent")).text("number", self.amount(silent));
            self.texts.label(&silent)
        });
        let n = found.n.map(|n| self.texts.number(n));
        [
            (msg!("working-top-two"), top_two, None),
            (msg!("working-net"), found.net.map(net), None),
            (msg!("working-mean"), found.mean.map(mean), None),
            (msg!("understand-answered"), n, silent),
        ]
        .into_iter()
        .map(|(name, value, beside)| {
            let why = value.as_ref().err().map(|reason| self.texts.label(&reason.label()));
            let value = value.unwrap_or_else(|_| "\u{2014}".to_owned());
            let aside = why.or(beside).unwrap_or_default();
            Number { aside, ..self.number(name, value, &found.working()) }
        })
        .collect()
    }

    /// Where an entity stands among the others.
    fn rank(&self, lead: &Indicator, entity: &str) -> Vec<Number> {
        let (how, from) = (msg!("understand-how-benchmark"), msg!("understand-from-benchmark"));
        let names = [msg!("working-rank"), msg!("working-gap")];
        let nothing = |reason| vec![self.none(names[0], reason)];
        let numbers = if lead.good == Good::Neither {
            nothing(Reason::NoDirection)
        } else {
            match benchmark(&[lead]) {
                Err(reason) => nothing(reason),
                Ok(found) => {
                    let at = found.entities.iter().position(|name| name == entity);
                    let measure = found.measures.first();
                    let standing = measure.and_then(|m| *m.standings.get(at?)?);
                    match (measure, standing) {
                        (Some(measure), Some(standing)) => self.standing(measure, &standing),
                        _ => nothing(Reason::NoValues),
                    }
                }
            }
        };
        numbers.into_iter().map(|number| Number { how, from, ..number }).collect()
    }

    fn standing(
        &self,
        measure: &crate::analysis::Measured,
        standing: &crate::analysis::Standing,
    ) -> Vec<Number> {
        let steps = measure.working(standing);
        let mut numbers = Vec::new();
        let period = self.texts.period(measure.period);
        if let Ok(rank) = standing.rank {
            let of = Label::plain(msg!("understand-rank-of"));
            let value = self.texts.label(&of.count("rank", rank).count("base", measure.base));
            let aside = period.clone();
            numbers.push(Number { aside, ..self.number(msg!("working-rank"), value, &steps) });
        }
        if let Ok(gap) = standing.gap {
            let value = self.amount(gap);
            numbers
                .push(Number { aside: period, ..self.number(msg!("working-gap"), value, &steps) });
        }
        numbers
    }
}
