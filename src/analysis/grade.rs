//! How well a thought is backed: sources counted by publisher, and how old they are.

use std::collections::BTreeMap;

use jiff::{Span, civil::Date};

use crate::{
    edit::{EvidenceHome, Msg, Side},
    msg,
    session::{
        Canvas, CellKey, Corner, Evidence, EvidenceId, Found, Indicator, IndicatorId, Period,
        Reading, Session, Stance,
    },
};

use super::{Amount, Step, formula};

/// For how many years evidence is fresh unless the room decides otherwise.
pub const FRESH_YEARS: u8 = 3;

/// How well a thought is backed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grade {
    /// By nothing that is still there.
    None,
    /// By old sources only.
    Stale,
    /// By one fresh source.
    Some,
    /// By two or more fresh sources.
    Strong,
}

impl Grade {
    /// All four, weakest first.
    pub const ALL: [Self; 4] = [Self::None, Self::Stale, Self::Some, Self::Strong];

    /// Its word.
    #[must_use]
    pub fn word(self) -> Msg {
        match self {
            Self::None => msg!("grade-none"),
            Self::Stale => msg!("grade-stale"),
            Self::Some => msg!("grade-some"),
            Self::Strong => msg!("grade-strong"),
        }
    }
}

/// One publisher behind a thought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publisher {
    /// Its name, as first written.
    pub name: String,
    /// The newest date of what it says; none where nothing is dated.
    pub newest: Option<Date>,
    /// Whether that is not older than the limit.
    pub fresh: bool,
}

/// The grade of a thought with its working.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backing {
    /// The grade.
    pub grade: Grade,
    /// Something contradicts.
    pub disputed: bool,
    /// Who supports, by name.
    pub publishers: Vec<Publisher>,
    /// How many pieces support.
    pub supporting: usize,
    /// How many contradict.
    pub contradicting: usize,
    /// How many give context.
    pub context: usize,
    /// Pieces whose indicator was removed; they count for nothing.
    pub gone: Vec<EvidenceId>,
    /// The session's date; without one, dated evidence counts as fresh.
    pub at: Option<Date>,
    /// For how many years evidence is fresh.
    pub years: u8,
}

/// Grades the evidence of a thought.
///
/// A fact is as old as the period it speaks of, and where that is not said as its source.
/// Without any date it counts as old. A derived indicator is published by those of the
/// indicators it is derived from.
#[must_use]
pub fn backing(session: &Session, evidence: &[Evidence], years: u8) -> Backing {
    let mut backing = Backing {
        grade: Grade::None,
        disputed: false,
        publishers: Vec::new(),
        supporting: 0,
        contradicting: 0,
        context: 0,
        gone: Vec::new(),
        at: session.date,
        years,
    };
    let mut supporters: BTreeMap<String, (String, Option<Date>)> = BTreeMap::new();
    for piece in evidence {
        if is_gone(session, piece) {
            backing.gone.push(piece.id);
            continue;
        }
        match piece.stance {
            Stance::Contradicts => backing.contradicting += 1,
            Stance::Context => backing.context += 1,
            Stance::Supports => {
                backing.supporting += 1;
                for (name, date) in voices(session, piece) {
                    let known = supporters.entry(plain(&name)).or_insert((name, None));
                    known.1 = known.1.max(date);
                }
            }
        }
    }
    let since = session.date.and_then(|at| at.checked_sub(Span::new().years(years)).ok());
    let fresh = |date: Option<Date>| date.is_some_and(|d| since.is_none_or(|since| d >= since));
    let publisher = |(name, newest)| Publisher { name, newest, fresh: fresh(newest) };
    backing.publishers = supporters.into_values().map(publisher).collect();
    backing.disputed = backing.contradicting > 0;
    backing.grade = match backing.publishers.iter().filter(|p| p.fresh).count() {
        0 if backing.publishers.is_empty() => Grade::None,
        0 => Grade::Stale,
        1 => Grade::Some,
        _ => Grade::Strong,
    };
    backing
}

/// Whether it points at an indicator that was removed.
#[must_use]
pub fn is_gone(session: &Session, piece: &Evidence) -> bool {
    match &piece.found {
        Found::Indicator(reading) => session.indicator(reading.indicator).is_none(),
        Found::Document(_) | Found::Testimony(_) => false,
    }
}

/// Who speaks through a piece of evidence, and as of when.
fn voices(session: &Session, piece: &Evidence) -> Vec<(String, Option<Date>)> {
    match &piece.found {
        Found::Document(d) => vec![(first_said(&[&d.publisher, &d.title, &d.number]), d.date)],
        Found::Testimony(t) => vec![(t.who.trim().to_owned(), t.when)],
        Found::Indicator(reading) => {
            let Some(indicator) = session.indicator(reading.indicator) else { return Vec::new() };
            let spoken_of = spoken_of(indicator, reading);
            let sources = sources(session, indicator);
            let voice = |source: &Indicator| {
                let s = &source.source;
                let name = first_said(&[&s.publisher, &s.title, &s.link, &source.name]);
                (name, spoken_of.or(s.date))
            };
            sources.into_iter().map(voice).collect()
        }
    }
}

/// The indicators that stand behind one: itself, or those its formula leads back to.
fn sources<'a>(session: &'a Session, indicator: &'a Indicator) -> Vec<&'a Indicator> {
    let own = &indicator.source;
    if indicator.formula.is_none() || !(own.publisher.is_empty() && own.title.is_empty()) {
        return vec![indicator];
    }
    let behind = formula::roots(session, indicator.id);
    let behind: Vec<&Indicator> =
        behind.into_iter().filter_map(|id| session.indicator(id).map(AsRef::as_ref)).collect();
    if behind.is_empty() { vec![indicator] } else { behind }
}

fn first_said(texts: &[&String]) -> String {
    let said = texts.iter().map(|text| text.trim()).find(|text| !text.is_empty());
    said.unwrap_or_default().to_owned()
}

/// The last day of the newest period the reading speaks of.
fn spoken_of(indicator: &Indicator, reading: &Reading) -> Option<Date> {
    if let Some(period) = reading.period {
        return last_day(period);
    }
    let of = |name: &String| reading.entity.as_ref().is_none_or(|entity| entity == name);
    let rows = indicator.data.observations().iter();
    let known = rows.filter(|o| of(&o.0) && o.2.number().is_some());
    known.filter_map(|o| last_day(o.1)).max()
}

/// The last day of a period.
fn last_day(period: Period) -> Option<Date> {
    let (year, month) = match period {
        Period::Undated => return None,
        Period::Year(year) | Period::Interval(_, year) => (year, 12),
        Period::Quarter(year, quarter) => (year, quarter * 3),
        Period::Month(year, month) => (year, month),
    };
    let month = i8::try_from(month).ok()?;
    Date::new(year, month, 1).ok().map(Date::last_of_month)
}

/// Names written alike but for case and blanks are one publisher.
fn plain(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Backing {
    /// What went in and what came out.
    #[must_use]
    pub fn working(&self) -> Vec<Step> {
        let fresh = self.publishers.iter().filter(|p| p.fresh).count();
        let mut steps = vec![
            Step::new(msg!("working-grade"), Amount::Word(self.grade.word())),
            Step::new(msg!("working-supporting"), Amount::Count(self.supporting)),
            Step::new(msg!("working-publishers"), Amount::Count(self.publishers.len())),
            Step::new(msg!("working-fresh"), Amount::Count(fresh)),
            Step::new(msg!("working-fresh-years"), Amount::Count(self.years.into())),
            Step::new(msg!("working-contradicting"), Amount::Count(self.contradicting)),
            Step::new(msg!("working-context"), Amount::Count(self.context)),
        ];
        if !self.gone.is_empty() {
            steps.push(Step::new(msg!("working-gone"), Amount::Count(self.gone.len())));
        }
        steps
    }
}

/// How many cards of a canvas have evidence that is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Cards with evidence.
    pub with: usize,
    /// All cards.
    pub of: usize,
}

impl Coverage {
    /// The share in per cent; none without cards.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "cards are far below 2⁵³")]
    pub fn share(self) -> Option<f64> {
        (self.of > 0).then(|| self.with as f64 / self.of as f64 * 100.0)
    }
}

/// How many cards of a canvas have evidence. Cards in scenarios retell the axes and the
/// drivers, and are not asked for evidence of their own.
#[must_use]
pub fn coverage(session: &Session, canvas: &Canvas) -> Coverage {
    let cells = canvas.cells().filter(|(key, _)| !matches!(key, CellKey::Scenario(..)));
    let mut coverage = Coverage { with: 0, of: 0 };
    for card in cells.flat_map(|(_, cell)| &cell.cards) {
        coverage.of += 1;
        coverage.with += usize::from(card.evidence.iter().any(|e| !is_gone(session, e)));
    }
    coverage
}

/// Something that leans on an indicator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leaning<'a> {
    /// What leans.
    pub home: EvidenceHome,
    /// By which piece of evidence.
    pub evidence: &'a Evidence,
    /// The indicator it names: the one asked for, or one derived from it.
    pub through: IndicatorId,
}

/// Every card, axis and scenario that leans on an indicator, or on one derived from it.
#[must_use]
pub fn leaning(session: &Session, indicator: IndicatorId) -> Vec<Leaning<'_>> {
    let mut through = formula::derived_from(session, indicator);
    through.push(indicator);
    let leans = |(home, evidence): (EvidenceHome, &'_ Evidence)| match &evidence.found {
        Found::Indicator(r) if through.contains(&r.indicator) => Some((home, r.indicator)),
        _ => None,
    };
    let all = every_piece(session);
    all.filter_map(|(home, evidence)| {
        leans((home, evidence)).map(|(home, through)| Leaning { home, evidence, through })
    })
    .collect()
}

/// Every piece of evidence with what it hangs on.
pub(super) fn every_piece(session: &Session) -> impl Iterator<Item = (EvidenceHome, &Evidence)> {
    every_home(session).flat_map(|(home, pieces)| pieces.iter().map(move |piece| (home, piece)))
}

/// Everything that can carry evidence, with what it carries.
pub(super) fn every_home(
    session: &Session,
) -> impl Iterator<Item = (EvidenceHome, &Vec<Evidence>)> {
    let cards = session.cards().map(|(_, card)| (EvidenceHome::Card(card.id), &card.evidence));
    let pairs = session.canvases.iter().filter_map(|canvas| {
        canvas.foresight().map(|f| f.pairs.iter().map(move |pair| (canvas.id, pair)))
    });
    let of_pairs = pairs.flatten().flat_map(|(canvas, pair)| {
        let axes = Side::ALL
            .map(|side| (EvidenceHome::Axis(canvas, pair.id, side), &side.of(pair).evidence));
        let scenarios = Corner::ALL.map(|corner| {
            let home = EvidenceHome::Scenario(canvas, pair.id, corner);
            (home, &pair.scenarios.get(corner).evidence)
        });
        axes.into_iter().chain(scenarios)
    });
    cards.chain(of_pairs)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        analysis::testing::{indicator, rows, session},
        session::{Document, IndicatorData},
    };

    fn document(publisher: &str, year: i16, stance: Stance) -> Evidence {
        let date = Date::new(year, 6, 1).ok();
        let document = Document { publisher: publisher.into(), date, ..Document::default() };
        let id = EvidenceId(Uuid::nil());
        Evidence { id, found: Found::Document(document), stance, shows: String::new() }
    }

    fn reading(id: u128) -> Evidence {
        let indicator = IndicatorId(Uuid::from_u128(id));
        let found = Found::Indicator(Reading { indicator, entity: None, period: None });
        let id = EvidenceId(Uuid::nil());
        Evidence { id, found, stance: Stance::Supports, shows: String::new() }
    }

    fn graded(evidence: &[Evidence]) -> (Grade, bool) {
        let mut session = session([]);
        session.date = Date::new(2025, 6, 1).ok();
        let backing = backing(&session, evidence, FRESH_YEARS);
        (backing.grade, backing.disputed)
    }

    #[test]
    fn sources_are_counted_by_publisher_and_must_be_fresh() {
        use Stance::{Context, Contradicts, Supports};
        let doc = document;
        for (evidence, expected) in [
            (vec![], (Grade::None, false)),
            (vec![doc("A", 2025, Supports), doc("B", 2024, Supports)], (Grade::Strong, false)),
            (vec![doc("A", 2025, Supports), doc(" a", 2024, Supports)], (Grade::Some, false)),
            (vec![doc("A", 2022, Supports)], (Grade::Some, false)),
            (vec![doc("A", 2021, Supports), doc("B", 2020, Supports)], (Grade::Stale, false)),
            (vec![doc("A", 2025, Supports), doc("B", 2020, Supports)], (Grade::Some, false)),
            (vec![doc("A", 2025, Context)], (Grade::None, false)),
            (vec![doc("A", 2025, Supports), doc("B", 2015, Contradicts)], (Grade::Some, true)),
        ] {
            assert_eq!(graded(&evidence), expected, "{evidence:?}");
        }
    }

    #[test]
    fn a_fact_is_as_old_as_its_period_and_a_removed_one_counts_for_nothing() {
        let data = |year| IndicatorData::Series(rows(&[("", year, Some(1.0))]));
        let mut old = indicator(1, "old", "", data("2019"));
        old.source.date = Date::new(2025, 1, 1).ok();
        let mut session = session([old, indicator(2, "new", "", data("2024"))]);
        session.date = Date::new(2025, 6, 1).ok();
        let grade = |evidence: &[Evidence]| backing(&session, evidence, FRESH_YEARS).grade;
        assert_eq!(grade(&[reading(1)]), Grade::Stale);
        assert_eq!(grade(&[reading(2)]), Grade::Some);
        let gone = backing(&session, &[reading(3)], FRESH_YEARS);
        assert_eq!((gone.grade, gone.gone.len()), (Grade::None, 1));
    }

    #[test]
    fn a_derived_indicator_speaks_for_the_publishers_behind_it() {
        let data = || IndicatorData::Series(rows(&[("", "2024", Some(1.0))]));
        let mut a = indicator(1, "a", "", data());
        a.source.publisher = "Bureau".into();
        let mut b = indicator(2, "b", "", data());
        b.source.publisher = "Ministry".into();
        let mut derived = indicator(3, "c", "", data());
        derived.formula = Some("[a] / [b]".into());
        let mut session = session([a, b, derived]);
        session.date = Date::new(2025, 6, 1).ok();
        let backing = backing(&session, &[reading(3)], FRESH_YEARS);
        assert_eq!(backing.grade, Grade::Strong);
        let names: Vec<_> = backing.publishers.iter().map(|p| p.name.as_str()).collect();
        assert_eq!(names, ["Bureau", "Ministry"]);
    }
}
