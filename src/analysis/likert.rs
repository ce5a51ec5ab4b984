//! Answers on an ordered scale: which lean one way, which the other, and how many stand
//! between.

use std::cmp::Ordering;

use crate::{
    msg,
    session::{AnswerScale, Bands, Indicator, IndicatorData, Observation, Period},
};

use super::{
    Amount, Reason, Step, chronological, is_share, periods, reason::at_least, trend::count,
};

/// Shares may be rounded; up to this sum they are still one whole.
const WHOLE: f64 = 101.0;

/// On which side of the scale an answer lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lean {
    /// Below the middle.
    Below,
    /// The middle answer of an odd scale, or the middle band.
    Middle,
    /// Above the middle.
    Above,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Its words.
    pub name: String,
    /// Its number on the scale: its own, where the answers are numbers, or its place.
    pub score: f64,
    /// Count or share, as the source gives it; none where it is missing.
    pub value: Option<f64>,
    /// Its share, in per cent; of those who answered where the source gives counts.
    pub share: f64,
    /// Which way it leans.
    pub lean: Lean,
}

/// One question, lowest answer first.
#[derive(Clone, Debug, PartialEq)]
pub struct Likert {
    /// The period it speaks of.
    pub period: Period,
    /// The answers.
    pub answers: Vec<Answer>,
    /// How many answered, where the source gives counts.
    pub n: Result<f64, Reason>,
    /// Those who gave no answer: a count, or a share where the source gives shares.
    pub silent: Option<f64>,
    /// The sum of the shares given; under 100 where the source leaves some out.
    pub sum: f64,
    /// Share of the two highest answers. This and what follows is there where no answer it
    /// rests on is missing.
    pub top_two: Result<f64, Reason>,
    /// Share below the middle.
    pub below: Result<f64, Reason>,
    /// Share above the middle.
    pub above: Result<f64, Reason>,
    /// Above − below, in points.
    pub net: Result<f64, Reason>,
    /// Mean of the scores of those who answered.
    pub mean: Result<f64, Reason>,
}

/// Reads a question with ordered answers.
///
/// The answers stand in the order of the table, or of their numbers where all are numbers,
/// turned round where the indicator says so. An odd scale has a middle answer, an even one a
/// line, and a scale of more than seven answers three bands, unless the indicator says which
/// answers lean where. "Don't know" and its kin are no answers and are counted apart. The
/// period is the newest where none is asked for.
///
/// # Errors
/// Where a person could give several answers, or fewer than two answers carry a number.
pub fn likert(indicator: &Indicator, period: Option<Period>) -> Result<Likert, Reason> {
    if matches!(indicator.data, IndicatorData::TextTable(_)) {
        return Err(Reason::Words);
    }
    if indicator.multiple_response || indicator.overlapping {
        return Err(Reason::SeveralAnswers);
    }
    let newest = || periods(indicator).into_iter().max_by(|a, b| chronological(*a, *b));
    let period = period.or_else(newest).ok_or(Reason::NoValues)?;
    let rows = indicator.data.observations().iter().filter(|o| o.1 == period);
    let (silent, given): (Vec<_>, Vec<_>) = rows.partition(|o| is_silence(&o.0));
    let mut answers = answers(&given, indicator.scale)?;
    let numbers: Vec<f64> = answers.iter().filter_map(|answer| answer.value).collect();
    at_least(2, numbers.len())?;
    if numbers.iter().any(|number| *number < 0.0) {
        return Err(Reason::NoValues);
    }
    let total: f64 = numbers.iter().sum();
    let shares = is_share(&indicator.unit);
    if shares && total > WHOLE {
        return Err(Reason::OverWhole);
    }
    if total <= 0.0 || !total.is_finite() {
        return Err(Reason::NoValues);
    }
    for answer in &mut answers {
        let value = answer.value.unwrap_or_default();
        answer.share = if shares { value } else { value / total * 100.0 };
    }
    let silent: Vec<f64> = silent.iter().filter_map(|o| o.2.number()).collect();
    let silent = (!silent.is_empty()).then(|| silent.iter().sum());
    let n = if shares { Err(Reason::BaseUnknown) } else { Ok(total) };
    Ok(measured(period, answers, n, silent))
}

fn measured(
    period: Period,
    answers: Vec<Answer>,
    n: Result<f64, Reason>,
    silent: Option<f64>,
) -> Likert {
    let known = |answer: &Answer| answer.value.map(|_| answer.share).ok_or(Reason::PartMissing);
    let share = |lean| answers.iter().filter(|a| a.lean == lean).map(known).sum();
    let (below, above): (Result<f64, _>, Result<f64, _>) = (share(Lean::Below), share(Lean::Above));
    let net = above.and_then(|above| Ok(above - below?));
    let top_two = answers.iter().rev().take(2).map(known).sum();
    let sum: f64 = answers.iter().map(|answer| answer.share).sum();
    let weighted = answers.iter().map(|answer| Ok(answer.score * known(answer)?));
    let mean = weighted.sum::<Result<f64, _>>().map(|weighted| weighted / sum);
    let n = if answers.iter().all(|answer| answer.value.is_some()) {
        n
    } else {
        n.and(Err(Reason::PartMissing))
    };
    Likert { period, answers, n, silent, sum, top_two, below, above, net, mean }
}

/// The answers in order, each with its score and its lean.
fn answers(given: &[&Observation], scale: AnswerScale) -> Result<Vec<Answer>, Reason> {
    let mut rows = given.to_vec();
    let number = |o: &&Observation| o.0.trim().replace(',', ".").parse::<f64>().ok();
    let scores: Option<Vec<f64>> =
        rows.iter().map(number).map(|n| n.filter(|n| n.is_finite())).collect();
    if let Some(scores) = &scores {
        let mut order: Vec<_> = scores.iter().copied().zip(rows).collect();
        order.sort_by(|a, b| a.0.total_cmp(&b.0));
        rows = order.into_iter().map(|(_, row)| row).collect();
    }
    if scale.reversed {
        rows.reverse();
    }
    if rows.iter().enumerate().any(|(at, row)| rows[..at].iter().any(|o| o.0 == row.0)) {
        return Err(Reason::TwoValues);
    }
    let bands = scale.bands.unwrap_or(usual_bands(rows.len()));
    let answer = |(at, row): (usize, &&Observation)| Answer {
        name: row.0.clone(),
        score: scores.as_ref().and_then(|_| number(row)).unwrap_or(count(at + 1)),
        value: row.2.number(),
        share: 0.0,
        lean: lean(at, bands),
    };
    Ok(rows.iter().enumerate().map(answer).collect())
}

/// The sides of a scale of so many answers where nobody has said otherwise: one answer in the
/// middle of an odd scale and none of an even one; 1–4, 5–6 and 7–10 of ten, and the like of
/// other long ones.
#[must_use]
pub fn usual_bands(size: usize) -> Bands {
    let below = if size > 7 { size * 2 / 5 } else { size / 2 };
    let few = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    Bands { below: few(below), middle: few(size - 2 * below) }
}

/// The side of the answer at that place from 0.
fn lean(place: usize, bands: Bands) -> Lean {
    let below = usize::from(bands.below);
    if place < below {
        Lean::Below
    } else if place < below + usize::from(bands.middle) {
        Lean::Middle
    } else {
        Lean::Above
    }
}

/// Whether the words say that there is no answer.
#[must_use]
pub fn is_silence(answer: &str) -> bool {
    const SILENCE: [&str; 20] = [
        "no answer",
        "no response",
        "not answered",
        "don't know",
        "do not know",
        "refused",
        "hard to say",
        "difficult to say",
        "not applicable",
        "n/a",
        "нет ответа",
        "не знаю",
        "затрудняюсь ответить",
        "затрудняюсь с ответом",
        "отказ от ответа",
        "не применимо",
        "жауап жоқ",
        "білмеймін",
        "жауап беру қиын",
        "жауап беруден бас тарту",
    ];
    let answer = answer.trim().to_lowercase().replace('’', "'");
    SILENCE.contains(&answer.trim_end_matches('.'))
}

impl Likert {
    /// The sides of the scale with the answer at that place on that side. Answers below it
    /// stand no higher and answers above it no lower.
    #[must_use]
    pub fn moved(&self, place: usize, side: Lean) -> Bands {
        let lean = |(at, answer): (usize, &Answer)| match at.cmp(&place) {
            Ordering::Less => answer.lean.min(side),
            Ordering::Equal => side,
            Ordering::Greater => answer.lean.max(side),
        };
        let leans: Vec<Lean> = self.answers.iter().enumerate().map(lean).collect();
        let of = |side| leans.iter().filter(|lean| **lean == side).count();
        let few = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        Bands { below: few(of(Lean::Below)), middle: few(of(Lean::Middle)) }
    }

    /// What went in and what came out.
    #[must_use]
    pub fn working(&self) -> Vec<Step> {
        let percent = |share: Result<f64, Reason>| share.map_or_else(Amount::None, Amount::Percent);
        let mut steps = vec![Step::new(msg!("working-n"), self.n.into())];
        steps.extend(self.silent.map(|s| Step::new(msg!("working-silent"), Amount::Number(s))));
        steps.extend([
            Step::new(msg!("working-sum-of-shares"), Amount::Percent(self.sum)),
            Step::new(msg!("working-below"), percent(self.below)),
            Step::new(msg!("working-above"), percent(self.above)),
            Step::new(msg!("working-net"), self.net.into()),
            Step::new(msg!("working-top-two"), percent(self.top_two)),
            Step::new(msg!("working-mean"), self.mean.into()),
        ]);
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{close, indicator, rows};

    fn question(unit: &str, answers: &[(&str, f64)]) -> Indicator {
        let table: Vec<_> = answers.iter().map(|(a, v)| (*a, "2023", Some(*v))).collect();
        indicator(1, "question", unit, IndicatorData::Likert(rows(&table)))
    }

    #[test]
    fn an_odd_scale_turns_about_its_middle_and_silence_is_counted_apart() {
        let answers = [
            ("Fully disagree", 10.0),
            ("Disagree", 20.0),
            ("Neither", 30.0),
            ("Agree", 25.0),
            ("Fully agree", 15.0),
            ("Don’t know", 7.0),
        ];
        let found = likert(&question("answers", &answers), None).unwrap();
        assert_eq!((found.n, found.silent), (Ok(100.0), Some(7.0)));
        close(found.below.unwrap(), 30.0);
        close(found.above.unwrap(), 40.0);
        close(found.net.unwrap(), 10.0);
        close(found.top_two.unwrap(), 40.0);
        close(found.mean.unwrap(), 3.15);
        assert_eq!(found.answers[2].lean, Lean::Middle);
    }

    #[test]
    fn an_even_scale_turns_about_its_line() {
        let answers = [("1", 10.0), ("2", 20.0), ("3", 30.0), ("4", 40.0)];
        let found = likert(&question("%", &answers), None).unwrap();
        close(found.net.unwrap(), 40.0);
        assert_eq!(found.n, Err(Reason::BaseUnknown), "a share does not say of how many");
        let leans: Vec<_> = found.answers.iter().map(|answer| answer.lean).collect();
        assert_eq!(leans, [Lean::Below, Lean::Below, Lean::Above, Lean::Above]);
    }

    #[test]
    fn ten_answers_have_three_bands_with_movable_edges_and_go_by_number() {
        let names: Vec<String> = (1..=10).rev().map(|n| n.to_string()).collect();
        let answers: Vec<_> = names.iter().map(|name| (name.as_str(), 1.0)).collect();
        let found = likert(&question("", &answers), None).unwrap();
        close(found.below.unwrap(), 40.0);
        close(found.above.unwrap(), 40.0);
        close(found.mean.unwrap(), 5.5);
        assert_eq!(found.answers[0].name, "1");
        let bands = Some(Bands { below: 6, middle: 2 });
        let mut moved = question("", &answers);
        moved.scale.bands = bands;
        let found = likert(&moved, None).unwrap();
        close(found.below.unwrap(), 60.0);
        close(found.above.unwrap(), 20.0);
        moved.scale.reversed = true;
        assert_eq!(likert(&moved, None).unwrap().answers[0].name, "10");
    }

    #[test]
    fn answers_that_are_no_parts_of_a_whole_are_refused() {
        let mut several = question("%", &[("a", 44.0), ("b", 46.0), ("c", 60.0)]);
        let over = Err(Reason::OverWhole);
        assert_eq!(likert(&several, None), over);
        several.multiple_response = true;
        let refused = Err(Reason::SeveralAnswers);
        assert_eq!(likert(&several, None), refused);
    }

    #[test]
    fn shares_that_leave_some_out_stay_as_published() {
        let answers = [("High", 50.0), ("Low", 12.0)];
        let mut question = question("%", &answers);
        question.scale.reversed = true;
        let found = likert(&question, None).unwrap();
        close(found.sum, 62.0);
        close(found.net.unwrap(), 38.0);
        assert_eq!(found.answers[0].name, "Low");
    }

    #[test]
    fn what_rests_on_an_answer_that_was_not_published_is_not_there() {
        let table =
            [("Low", "2023", Some(12.0)), ("Medium", "2023", None), ("High", "2023", Some(50.0))];
        let found = |unit| {
            let question = indicator(1, "question", unit, IndicatorData::Likert(rows(&table)));
            likert(&question, None).unwrap()
        };
        let missing = Err(Reason::PartMissing);
        let shares = found("%");
        close(shares.net.unwrap(), 38.0);
        assert_eq!((shares.top_two, shares.mean), (missing, missing));
        assert_eq!(found("people").n, missing);
    }

    #[test]
    fn an_answer_put_on_a_side_takes_those_beyond_it_along() {
        let answers = ["1", "2", "3", "4", "5"].map(|name| (name, 1.0));
        let found = likert(&question("", &answers), None).unwrap();
        for (place, side, below, middle) in [
            (1, Lean::Middle, 1, 2),
            (0, Lean::Middle, 0, 3),
            (2, Lean::Above, 2, 0),
            (0, Lean::Above, 0, 0),
            (4, Lean::Below, 5, 0),
            (4, Lean::Middle, 2, 3),
            (3, Lean::Above, 2, 1),
        ] {
            assert_eq!(found.moved(place, side), Bands { below, middle }, "{place} {side:?}");
        }
    }
}
