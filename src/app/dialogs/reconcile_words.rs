//! The names of things, of their parts and of what they say, where two states differ.

use crate::{
    app::cx::Cx,
    compare::reconcile::{Named, Part, Worth},
    edit::{Msg, ScenarioField},
    msg,
    session::{Value, Which},
    text::terms,
};

/// Longer words are cut short; both sides stay in sight.
const LONGEST: usize = 160;

/// What the thing is called.
pub fn named(cx: &Cx, of: &Named) -> String {
    let (kind, own) = match of {
        Named::Workshop => return cx.t(msg!("overview-facts")),
        Named::Canvas(kind, own) => (terms::kind(*kind), own),
        Named::Card(own) => (msg!("reconcile-card"), own),
        Named::Person(own) => (msg!("reconcile-person"), own),
        Named::Group(own) => (msg!("inspector-group"), own),
        Named::Evidence(own) => (msg!("evidence-none"), own),
        Named::Pair(own) => (msg!("inspector-pair"), own),
        Named::Scenario(own) => (msg!("term-cell-scenario"), own),
        Named::Point(own) => (msg!("inspector-position"), own),
        Named::Indicator(own) => (msg!("reconcile-indicator"), own),
        Named::Thought(own) => (msg!("overview-parking-text"), own),
        Named::Decision(own) => (msg!("overview-decision-text"), own),
    };
    let kind = cx.t(kind);
    match own.trim() {
        "" => kind,
        own => {
            let own = shortened(own);
            cx.tr(msg!("reconcile-named"), &[("kind", kind.into()), ("name", own.into())])
        }
    }
}

/// What the part is called.
pub fn part(cx: &Cx, part: &Part) -> String {
    match part {
        Part::Line(cell) => {
            let cell = cx.t(terms::cell(*cell));
            cx.tr(msg!("reconcile-line"), &[("cell", cell.into())])
        }
        Part::Value(entity, period) => {
            let period = cx.texts.period(*period);
            spot(cx, entity, &period)
        }
        Part::Passage(entity, aspect) => spot(cx, entity, aspect),
        part => cx.t(plain(part)),
    }
}

fn spot(cx: &Cx, entity: &str, of: &str) -> String {
    let args = [("entity", entity.to_owned().into()), ("of", of.to_owned().into())];
    cx.tr(msg!("reconcile-value"), &args)
}

fn plain(part: &Part) -> Msg {
    match part {
        Part::Title | Part::Scenario(_, ScenarioField::Name) => msg!("overview-title"),
        Part::Question => msg!("overview-question"),
        Part::Subject => msg!("overview-subject"),
        Part::Place => msg!("overview-place"),
        Part::Date => msg!("overview-date"),
        Part::Horizon => msg!("overview-horizon"),
        Part::Language => msg!("overview-language"),
        Part::Facilitator => msg!("overview-facilitator"),
        Part::About => msg!("overview-about"),
        Part::Organisation => msg!("overview-person-organisation"),
        Part::Group => msg!("inspector-group"),
        Part::Stage => msg!("reconcile-stage"),
        Part::Cell => msg!("reconcile-cell"),
        Part::Text => msg!("reconcile-words"),
        Part::Note => msg!("inspector-note"),
        Part::Rating(which) | Part::Rater(_, which) => match which {
            Which::First => msg!("reconcile-first"),
            Which::Second => msg!("reconcile-second"),
        },
        Part::Direction => msg!("inspector-direction"),
        Part::Colour => msg!("inspector-colour"),
        Part::Author => msg!("inspector-author"),
        Part::Origin => msg!("inspector-comes-from"),
        Part::Votes => msg!("inspector-votes"),
        Part::MergedFrom => msg!("reconcile-merged-from"),
        Part::Found | Part::Source => msg!("indicators-source"),
        Part::Stance => msg!("reconcile-stance"),
        Part::Shows => msg!("evidence-shows"),
        Part::Critical => msg!("term-driver-critical"),
        Part::Chosen => msg!("reconcile-chosen"),
        Part::Name | Part::AxisName(_) => msg!("overview-person-name"),
        Part::AxisDriver(_) => msg!("term-card-driver"),
        Part::AxisLow(_) | Part::AxisHigh(_) => msg!("inspector-poles"),
        Part::Scenario(_, ScenarioField::Story) => msg!("inspector-story"),
        Part::Scenario(_, ScenarioField::Gains) => msg!("inspector-gains"),
        Part::Scenario(_, ScenarioField::Loses) => msg!("inspector-loses"),
        Part::Scenario(_, ScenarioField::Implications) => msg!("inspector-implications"),
        Part::Plausibility(_) => msg!("inspector-plausibility"),
        Part::SetAside(_) => msg!("inspector-aside-reason"),
        Part::Kind => msg!("reconcile-point-kind"),
        Part::At => msg!("inspector-position"),
        Part::Unit => msg!("indicators-unit"),
        Part::Good => msg!("indicators-good"),
        Part::MultipleResponse => msg!("indicators-multiple"),
        Part::Overlapping => msg!("indicators-overlapping"),
        Part::Reversed => msg!("survey-reversed"),
        Part::Bands => msg!("reconcile-bands"),
        Part::Formula => msg!("reconcile-formula"),
        Part::Table => msg!("reconcile-table"),
        Part::Canvas => msg!("palette-canvas"),
        Part::Settled => msg!("overview-parking-settle"),
        Part::Owner => msg!("overview-decision-owner"),
        // These name more than themselves and are told above.
        Part::Line(_) | Part::Value(..) | Part::Passage(..) => msg!("indicators-value"),
    }
}

/// What one side says.
pub fn worth(cx: &Cx, worth: &Worth) -> String {
    let texts = cx.texts;
    match worth {
        Worth::Empty => cx.t(msg!("reconcile-nothing")),
        Worth::Words(words) => shortened(words),
        Worth::Rating(score) => texts.score(*score),
        Worth::Place(x, y) => {
            let args = [("x", texts.score(*x).into()), ("y", texts.score(*y).into())];
            cx.tr(msg!("reconcile-place"), &args)
        }
        Worth::Count(count) => texts.number(f64::from(*count)),
        Worth::Yes(yes) => cx.t(if *yes { msg!("reconcile-yes") } else { msg!("reconcile-no") }),
        Worth::Date(date) => texts.date(*date),
        Worth::Language(language) => terms::language(*language),
        Worth::Stage(stage) => cx.t(terms::stage(*stage)),
        Worth::Cell(cell) => cx.t(terms::cell(*cell)),
        Worth::Direction(direction) => cx.t(terms::direction(*direction)),
        Worth::Colour(colour) => cx.t(terms::colour(*colour)),
        Worth::Stance(stance) => cx.t(terms::stance(*stance)),
        Worth::Plausibility(plausibility) => cx.t(terms::plausibility(*plausibility)),
        Worth::Kind(kind) => cx.t(terms::point(*kind)),
        Worth::Good(good) => cx.t(terms::good(*good)),
        Worth::Value(Value::Missing(missing)) => cx.t(terms::missing(*missing)),
        Worth::Value(value) => texts.number(value.number().unwrap_or_default()),
        Worth::Table(values) => cx.tr(msg!("reconcile-values"), &[("count", (*values).into())]),
    }
}

fn shortened(words: &str) -> String {
    let one_line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match one_line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &one_line[..end]),
        None => one_line,
    }
}
