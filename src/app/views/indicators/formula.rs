//! The line of a formula: names completed as they are typed, what is wrong said at once, and
//! what it gives. It takes effect with Enter or on leaving, when it can be computed.

use std::sync::Arc;

use eframe::egui::{
    Area, Event, EventFilter, Frame, Id, Key, Label as Words, Order, RichText, TextEdit, Ui,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
};

use crate::{
    analysis::formula::{self, Derived, FormulaError, Function},
    app::{cx::Cx, outbox::Outbox, theme::Size, widgets::section_title},
    edit::{Change, IndicatorEdit, Label},
    msg,
    session::{Indicator, IndicatorId, Language, Limits, Session},
};

/// So many names are offered at once.
const OFFERS: usize = 8;

/// A formula that is being written, and what it gives.
#[derive(Debug, Default)]
pub struct State {
    draft: Option<(IndicatorId, String)>,
    known: Option<Known>,
    offers: Vec<Offer>,
    picked: usize,
    /// Keys that come after what is being written.
    waiting: Vec<Event>,
}

/// What a formula gives in a session.
#[derive(Debug)]
struct Known {
    session: Arc<Session>,
    indicator: IndicatorId,
    formula: String,
    found: Result<Derived, FormulaError>,
    advice: Vec<Label>,
}

/// A way to go on.
#[derive(Clone, Debug, PartialEq)]
struct Offer {
    shown: String,
    written: String,
    /// The characters it takes the place of.
    from: usize,
    to: usize,
}

/// The id of the field.
#[must_use]
pub fn id(indicator: IndicatorId) -> Id {
    Id::unique(("indicator formula", indicator.0))
}

impl State {
    /// What the formula on screen gives, where it gives anything.
    #[must_use]
    pub fn derived(&self) -> Option<&Derived> {
        self.known.as_ref().and_then(|known| known.found.as_ref().ok())
    }
}

/// Shows it. Returns an input that is to be looked at.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    state: &mut State,
    indicator: &Indicator,
) -> Option<IndicatorId> {
    let held = indicator.formula.as_deref()?;
    ui.add_space(4.0);
    section_title(ui, cx.palette, cx.t(msg!("formula-title")));
    let draft = state.draft.take().filter(|(id, _)| *id == indicator.id);
    let mut text = draft.map_or_else(|| held.to_owned(), |(_, text)| text);
    let id = id(indicator.id);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let asked = if focused { keys(ui, state) } else { None };
    if !focused {
        state.waiting.clear();
    }
    if let Some(Asked::Take) = asked {
        take(ui, id, state, &mut text);
    }
    let edit = TextEdit::singleline(&mut text)
        .char_limit(Limits::Characters.limit())
        .id(id)
        .desired_width(f32::INFINITY)
        .hint_text(cx.t(msg!("formula-hint")))
        .event_filter(EventFilter {
            tab: !state.offers.is_empty(),
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
        });
    let output = edit.show(ui);
    let caret = output.cursor_range.map(|range| range.primary.index.into());
    let response = output.response.response.accessible_name(cx.t(msg!("formula-title")));
    state.offers = match caret {
        Some(caret) if response.has_focus() && asked != Some(Asked::Close) => {
            offers(cx, indicator, &text, caret)
        }
        _ => Vec::new(),
    };
    state.picked = state.picked.min(state.offers.len().saturating_sub(1));
    if let Some(offer) = list(ui, cx, state, &response) {
        state.picked = offer;
        take(ui, id, state, &mut text);
        response.request_focus();
    }
    let leaves = response.lost_focus() || asked == Some(Asked::Enter);
    if asked == Some(Asked::Escape) {
        held.clone_into(&mut text);
        ui.memory_mut(|memory| memory.surrender_focus(id));
    }
    known(cx, state, indicator, &text);
    let sound = state.derived().is_some();
    if leaves && sound && text != held {
        out.change(written(indicator, &text));
    }
    let input = told(ui, cx, out, state, indicator, held, &text);
    if text != held {
        state.draft = Some((indicator.id, text));
    }
    input
}

fn written(indicator: &Indicator, formula: &str) -> Change {
    let changed = Indicator { formula: Some(formula.trim().to_owned()), ..indicator.clone() };
    let label = Label::plain(msg!("change-indicator-formula")).text("name", &indicator.name);
    Change::new(label, vec![IndicatorEdit::Replace(Box::new(changed)).into()])
}

/// What a key asks of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// Take the offer picked.
    Take,
    /// Close the offers.
    Close,
    /// Let it take effect.
    Enter,
    /// Leave it as it was.
    Escape,
}

/// Takes the keys that choose among the offers, or end the writing. Such a key waits until
/// what was typed before it has been written, so that it chooses among the offers for that.
fn keys(ui: &Ui, state: &mut State) -> Option<Asked> {
    let mut asked = None;
    let mut events = std::mem::take(&mut state.waiting);
    ui.input_mut(|input| {
        events.append(&mut input.events);
        if let Some(at) = events.iter().position(decides) {
            state.waiting = events.split_off(at);
            if events.iter().all(|event| !matches!(event, Event::Text(_) | Event::Key { .. })) {
                let mut rest = std::mem::take(&mut state.waiting).into_iter();
                asked = rest.next().and_then(|event| act(&event, state));
                state.waiting = rest.collect();
            }
        }
        input.events = events;
    });
    if !state.waiting.is_empty() {
        ui.request_repaint();
    }
    asked
}

/// Whether a key chooses among the offers, or ends the writing.
fn decides(event: &Event) -> bool {
    use Key::{ArrowDown, ArrowUp, Enter, Escape, Tab};
    matches!(
        event,
        Event::Key { key: ArrowDown | ArrowUp | Enter | Escape | Tab, pressed: true, modifiers, .. }
            if modifiers.is_none()
    )
}

fn act(event: &Event, state: &mut State) -> Option<Asked> {
    let Event::Key { key, .. } = event else { return None };
    let offers = state.offers.len();
    if offers == 0 {
        return match key {
            Key::Enter => Some(Asked::Enter),
            Key::Escape => Some(Asked::Escape),
            _ => None,
        };
    }
    match key {
        Key::ArrowDown => state.picked = (state.picked + 1) % offers,
        Key::ArrowUp => state.picked = (state.picked + offers - 1) % offers,
        Key::Escape => return Some(Asked::Close),
        _ => return Some(Asked::Take),
    }
    None
}

/// Writes the offer picked in the stead of what was typed.
fn take(ui: &Ui, id: Id, state: &mut State, text: &mut String) {
    let Some(offer) = state.offers.get(state.picked).cloned() else { return };
    let before: String = text.chars().take(offer.from).collect();
    let after: String = text.chars().skip(offer.to).collect();
    *text = [before.as_str(), &offer.written, &after].concat();
    let at = CCursor::new(offer.from + offer.written.chars().count());
    let mut edit = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    edit.cursor.set_char_range(Some(CCursorRange::one(at)));
    edit.store(ui.ctx(), id);
    state.offers.clear();
    state.picked = 0;
    ui.request_repaint();
}

/// What can stand where the person is: names after an open bracket, functions elsewhere.
fn offers(cx: &Cx, indicator: &Indicator, text: &str, caret: usize) -> Vec<Offer> {
    let before: Vec<char> = text.chars().take(caret).collect();
    let open = before.iter().rposition(|c| *c == '[');
    let closed = before.iter().rposition(|c| *c == ']');
    if let Some(open) = open.filter(|open| closed.is_none_or(|closed| closed < *open)) {
        let typed: String = before.iter().skip(open + 1).collect::<String>().trim().to_lowercase();
        let rest: String = text.chars().skip(caret).collect();
        let to = if rest.starts_with(']') { caret + 1 } else { caret };
        let fits = |other: &&Arc<Indicator>| {
            other.id != indicator.id
                && !other.name.trim().is_empty()
                && other.data.passages().is_empty()
                && other.name.to_lowercase().contains(&typed)
        };
        let found = cx.session.indicators.iter().filter(fits).take(OFFERS);
        let offer = |other: &Arc<Indicator>| {
            let written = formula::reference_to(cx.session, other);
            let shown = if other.unit.is_empty() {
                other.name.clone()
            } else {
                [other.name.as_str(), &other.unit].join(" · ")
            };
            Offer { shown, written, from: open, to }
        };
        return found.map(offer).collect();
    }
    let start = before.iter().rposition(|c| !c.is_alphabetic()).map_or(0, |at| at + 1);
    let typed: String = before.iter().skip(start).collect::<String>().to_lowercase();
    if typed.is_empty() {
        return Vec::new();
    }
    let language = match cx.texts.language {
        Language::English => 0,
        Language::Russian => 1,
        Language::Kazakh => 2,
    };
    let named = Function::ALL.into_iter().filter_map(|function| {
        let own = *function.names().get(language)?;
        let fits = function.names().into_iter().find(|name| name.starts_with(&typed))?;
        Some(if own.starts_with(&typed) { own } else { fits })
    });
    let offer = |name: &str| Offer {
        shown: [name, "( )"].concat(),
        written: [name, "("].concat(),
        from: start,
        to: caret,
    };
    named.map(offer).collect()
}

/// Shows the offers below the field. Returns the one clicked.
fn list(ui: &Ui, cx: &Cx, state: &State, field: &eframe::egui::Response) -> Option<usize> {
    if state.offers.is_empty() {
        return None;
    }
    let mut clicked = None;
    let at = field.rect.left_bottom();
    Area::new(Id::unique("formula offers")).order(Order::Foreground).fixed_pos(at).show(ui, |ui| {
        Frame::popup(ui.style()).show(ui, |ui| {
            ui.set_max_width(field.rect.width());
            for (index, offer) in state.offers.iter().enumerate() {
                let words = RichText::new(&offer.shown).color(cx.palette.text);
                if ui.selectable_label(index == state.picked, words).clicked() {
                    clicked = Some(index);
                }
            }
        });
    });
    clicked
}

/// Computes what the formula gives, once for a session and a formula.
fn known(cx: &Cx, state: &mut State, indicator: &Indicator, text: &str) {
    let same = |known: &Known| {
        Arc::ptr_eq(&known.session, cx.session)
            && known.indicator == indicator.id
            && known.formula == text
    };
    if state.known.as_ref().is_some_and(same) {
        return;
    }
    let found = formula::preview(cx.session, indicator.id, text);
    let advice = found.as_ref().map_or_else(
        |_| Vec::new(),
        |derived| formula::advice(cx.session, indicator.id, text, derived),
    );
    state.known = Some(Known {
        session: Arc::clone(cx.session),
        indicator: indicator.id,
        formula: text.to_owned(),
        found,
        advice,
    });
}

/// What is wrong with the formula, or what it gives and rests on.
fn told(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    state: &State,
    indicator: &Indicator,
    held: &str,
    text: &str,
) -> Option<IndicatorId> {
    let p = cx.palette;
    let known = state.known.as_ref()?;
    let say = |ui: &mut Ui, words: String, ink| {
        ui.add(Words::new(RichText::new(words).font(Size::Aside.font()).color(ink)).wrap());
    };
    let derived = match &known.found {
        Ok(derived) => derived,
        Err(why) => {
            say(ui, cx.texts.label(&why.label()), p.bad);
            if text != held && !held.is_empty() {
                say(ui, cx.tr(msg!("formula-still"), &[("formula", held.into())]), p.muted);
            }
            return None;
        }
    };
    for advice in &known.advice {
        say(ui, cx.texts.label(advice), p.warn);
    }
    let values = derived.data.observations().len() - derived.gaps.len();
    let gives = [("values", values.into()), ("missing", derived.gaps.len().into())];
    let gives = match derived.gaps.first() {
        Some(gap) => {
            let first = [gap.0.clone(), cx.texts.period(gap.1)];
            let first: Vec<String> = first.into_iter().filter(|part| !part.is_empty()).collect();
            let [values, missing] = gives;
            let place = ("place", first.join(", ").into());
            let args = [values, missing, place, ("why", cx.t(gap.2.word()).into())];
            cx.tr(msg!("formula-gives-missing"), &args)
        }
        None => cx.tr(msg!("formula-gives"), &gives),
    };
    let mut turned = None;
    ui.horizontal_wrapped(|ui| {
        say(ui, gives, p.muted);
        for input in &derived.inputs {
            if let Some(input) = cx.session.indicator(*input)
                && ui.link(RichText::new(&input.name).font(Size::Aside.font())).clicked()
            {
                turned = Some(input.id);
            }
        }
    });
    if text == held && derived.data != indicator.data {
        ui.horizontal_wrapped(|ui| {
            say(ui, cx.t(msg!("formula-stale")), p.warn);
            if ui.button(cx.t(msg!("formula-recompute"))).clicked() {
                let edits = formula::recompute(cx.session);
                let label = Label::plain(msg!("change-indicators-recompute"));
                out.change(Change::new(label, edits));
            }
        });
    }
    turned
}
