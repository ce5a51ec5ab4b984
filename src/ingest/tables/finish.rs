//! What can be said of an indicator only when all its values are there: its kind, its
//! unit, doubles among its values, and whether its categories make a whole.

use std::collections::{BTreeSet, HashMap};

use crate::{
    edit::Label,
    msg,
    session::{Missing, Observation, Period, Value},
};

use super::{
    Decimal, Doubt, Doubtful, Draft, Layout, Reading, Shape, Sheet, Told,
    gather::{Filling, grain},
    scales::{are_one_scale, rank},
    units::is_total,
};

/// Shares of one question may add up to a little more than 100 by rounding.
const ROUNDING: f64 = 0.5;

pub(super) fn finish(
    fillings: Vec<Filling>,
    sheet: &Sheet,
    reading: &Reading,
    doubtful: &mut Vec<Doubtful>,
) -> Vec<Draft> {
    let mut drafts = Vec::with_capacity(fillings.len());
    for mut filling in fillings {
        let start = doubtful.len();
        unit(&mut filling, sheet, doubtful);
        repeated(&mut filling.draft, sheet, doubtful);
        let mut draft = filling.draft;
        if draft.observations.iter().all(|o| o.2 == Value::Missing(Missing::Empty))
            && doubtful.len() == start
        {
            continue;
        }
        shape(&mut draft, reading.layout);
        wholes(&mut draft, reading.layout);
        if let Some(sign) = open_sign(&draft) {
            let note = Label::plain(msg!("import-note-open-sign"));
            draft.notes.push(note.text("sign", sign.sign().to_string()));
        }
        draft.remarks = reading.below.join("\n");
        drafts.push(draft);
    }
    told_apart(&mut drafts);
    doubtful.sort_by_key(|cell| cell.at);
    drafts
}

/// Values written with `%` make the unit, unless they are the fewer.
fn unit(filling: &mut Filling, sheet: &Sheet, doubtful: &mut Vec<Doubtful>) {
    let Filling { draft, percent } = filling;
    let numbers = draft.observations.iter().filter(|o| o.2.number().is_some()).count();
    let shares = percent.iter().filter(|percent| **percent).count();
    if shares == 0 || draft.unit.contains('%') {
        return;
    }
    let are_shares = shares * 2 > numbers;
    if are_shares {
        "%".clone_into(&mut draft.unit);
    }
    let Draft { observations, places, .. } = draft;
    let mut keep = observations
        .iter()
        .zip(percent.iter())
        .map(|(o, percent)| o.2.number().is_none() || *percent == are_shares)
        .collect::<Vec<_>>()
        .into_iter();
    for (place, _) in places.iter().zip(keep.clone()).filter(|(_, keep)| !keep) {
        let text = sheet.cell(place.row, place.column).text.to_owned();
        let why = Doubt::OtherUnit;
        doubtful.push(Doubtful { sheet: sheet.name.clone(), at: *place, text, why });
    }
    let mut kept = keep.clone();
    observations.retain(|_| kept.next().unwrap_or(true));
    places.retain(|_| keep.next().unwrap_or(true));
}

/// One entity has one value in a period; a second one that differs is in doubt.
fn repeated(draft: &mut Draft, sheet: &Sheet, doubtful: &mut Vec<Doubtful>) {
    let Draft { observations, places, .. } = draft;
    let mut seen: HashMap<(&str, Period), Value> = HashMap::with_capacity(observations.len());
    let mut keep = Vec::with_capacity(observations.len());
    for (Observation(entity, period, value, _), at) in observations.iter().zip(places.iter()) {
        match seen.get(&(entity.as_str(), *period)) {
            None => {
                seen.insert((entity, *period), *value);
                keep.push(true);
            }
            Some(first) => {
                if first != value {
                    let text = sheet.cell(at.row, at.column).text.to_owned();
                    let why = Doubt::Repeated;
                    doubtful.push(Doubtful { sheet: sheet.name.clone(), at: *at, text, why });
                }
                keep.push(false);
            }
        }
    }
    if keep.iter().all(|keep| *keep) {
        return;
    }
    let mut kept = keep.iter();
    observations.retain(|_| *kept.next().unwrap_or(&true));
    let mut kept = keep.iter();
    places.retain(|_| *kept.next().unwrap_or(&true));
}

fn shape(draft: &mut Draft, layout: Layout) {
    let periods: BTreeSet<Period> = draft.observations.iter().map(|o| o.1).collect();
    let mut answers = draft.observations.iter().map(|o| o.0.as_str());
    if layout == Layout::Answers && are_one_scale(answers.clone()) {
        draft.shape = Shape::Likert;
        let Draft { observations, places, .. } = draft;
        let mut both: Vec<_> = observations.drain(..).zip(places.drain(..)).collect();
        both.sort_by_key(|(o, _)| rank(&o.0).map(|rank| rank.place));
        (*observations, *places) = both.into_iter().unzip();
        return;
    }
    let several = answers.next().is_some_and(|first| answers.any(|other| other != first));
    let undated = periods.iter().all(|period| *period == Period::Undated);
    draft.shape =
        if periods.len() < 2 && (several || undated) { Shape::CrossSection } else { Shape::Series };
}

/// Answers that add up to more than all, and parts that add up to more than their whole.
fn wholes(draft: &mut Draft, layout: Layout) {
    if draft.shape == Shape::Series || draft.observations.len() < 2 {
        return;
    }
    let numbers: Vec<(&str, f64)> = draft
        .observations
        .iter()
        .filter_map(|o| o.2.number().map(|number| (o.0.as_str(), number)))
        .collect();
    let rounding = ROUNDING * f64::from(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
    if layout == Layout::Answers && draft.unit.contains('%') {
        let sum: f64 = numbers.iter().map(|(_, number)| number).sum();
        if sum > 100.0 + rounding {
            draft.multiple_response = true;
            let sum = (sum * 100.0).round() / 100.0;
            let note = Label::plain(msg!("import-note-over-hundred"));
            draft.notes.push(note.text("sum", sum.to_string()));
        }
        return;
    }
    let Some(&(name, whole)) = numbers.iter().find(|(entity, _)| is_total(entity)) else { return };
    let parts: f64 = numbers.iter().filter(|(entity, _)| *entity != name).map(|(_, n)| n).sum();
    let counts = numbers.iter().all(|(_, n)| *n >= 0.0) && !draft.unit.contains('%');
    // An average lies among its parts; a sum of parts is larger than each of them.
    let largest = numbers.iter().filter(|(e, _)| *e != name).map(|(_, n)| *n).fold(0.0, f64::max);
    if counts && largest <= whole && parts > whole + rounding && parts < whole * 2.0 {
        draft.overlapping = true;
        let note = Label::plain(msg!("import-note-overlap"));
        draft.notes.push(note.text("parts", parts.to_string()).text("whole", whole.to_string()));
    }
}

/// Measures of one name but another grain or column get names of their own.
fn told_apart(drafts: &mut [Draft]) {
    let mut seen: HashMap<(String, String), usize> = HashMap::new();
    for draft in drafts {
        let count = seen.entry((draft.name.clone(), draft.unit.clone())).or_default();
        *count += 1;
        if *count > 1 {
            let first = draft.observations.first().map_or(Period::Undated, |o| o.1);
            let mark = match grain(first) {
                1 => "M".to_owned(),
                2 => "Q".to_owned(),
                3 => "A".to_owned(),
                _ => count.to_string(),
            };
            let mut name = format!("{} ({mark})", draft.name);
            while seen.contains_key(&(name.clone(), draft.unit.clone())) {
                name.push('*');
            }
            seen.insert((name.clone(), draft.unit.clone()), 1);
            draft.name = name;
        }
    }
}

/// The sign that a draft was read with, where it had to be chosen without a sign of it.
fn open_sign(draft: &Draft) -> Option<Decimal> {
    draft.decimal.filter(|(_, told)| *told == Told::Open).map(|(sign, _)| sign)
}
