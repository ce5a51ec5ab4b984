//! The inspector of what a 2×2 has beside cards: a pair of axes, a scenario, a position; and
//! of what a driver means for the axes.

use eframe::egui::{Id, RichText, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Thing,
        theme::Size,
        view::View,
        widgets::{TextField, section_title, segmented, tenths},
    },
    edit::{Change, Edit, EvidenceHome, ForesightEdit, Label, Msg, PairEdit, ScenarioField, Side},
    msg,
    session::{
        AxisPair, Canvas, CanvasId, Card, Corner, Foresight, PairId, Plausibility, Pole, Position,
        PositionKind, Scenario, Score, Which,
    },
    text::terms,
};

use super::{
    bound, evidence,
    foresight::{axes, axis, corner, placing, points, positions, scenario, side_of},
};

/// Shows the thing that is selected. Returns whether it is still there.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    thing: Thing,
) -> bool {
    let Some(foresight) = canvas.foresight() else { return false };
    let (Thing::Pair(id) | Thing::Scenario(id, _) | Thing::Position(id, _)) = thing;
    let Some(pair) = foresight.pair(id) else { return false };
    match thing {
        Thing::Pair(_) => one_pair(ui, cx, view, out, canvas, foresight, pair),
        Thing::Scenario(_, corner) => {
            one_scenario(ui, cx, view, out, canvas, foresight, pair, corner);
        }
        Thing::Position(_, id) => {
            let Some(position) = pair.positions.iter().find(|p| p.id == id) else { return false };
            one_position(ui, cx, view, out, canvas, pair, position);
        }
    }
    true
}

/// What the driver map says while no driver is selected. Returns whether there is anything.
pub fn overview(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, canvas: &Canvas) -> bool {
    let Some(foresight) = canvas.foresight().filter(|f| !f.drivers.cards.is_empty()) else {
        return false;
    };
    corner::summary(ui, cx, view, out, canvas.id, foresight);
    true
}

/// Which axis a driver is, what its poles are, and the way back to the tray.
pub fn driver(ui: &mut Ui, cx: &Cx, out: &mut Outbox, canvas: &Canvas, card: &Card) {
    let Some(foresight) = canvas.foresight() else { return };
    if let Some(pair) = foresight.chosen_pair() {
        let held = side_of(foresight, card.id).map(|(_, side)| side);
        let choices = [
            (Some(Side::X), cx.t(axis::side_name(Side::X))),
            (Some(Side::Y), cx.t(axis::side_name(Side::Y))),
            (None, cx.t(msg!("axes-side-none"))),
        ];
        if let Some(side) = segmented(ui, cx.palette, "side", Some(held), &choices) {
            out.change(as_axis(canvas, pair, card, held, side));
        }
        if let Some(side) = held {
            poles(ui, cx, pair, side);
        }
    }
    let on_map = [Which::First, Which::Second].into_iter().all(|w| card.rating(w).is_some());
    if on_map && ui.button(cx.t(msg!("drivers-unplace"))).clicked() {
        let edits = placing::ratings(&[card.id], None, None);
        out.change(Change::new(points::unplaced_label(), edits));
    }
}

/// The driver leaves the axis it was and becomes the other, in one step.
fn as_axis(
    canvas: &Canvas,
    pair: &AxisPair,
    card: &Card,
    held: Option<Side>,
    side: Option<Side>,
) -> Change {
    let mut edits = Vec::new();
    let mut set = |side, driver| {
        let edit = ForesightEdit::Pair(pair.id, PairEdit::SetDriver(side, driver));
        edits.push(Edit::Foresight(canvas.id, edit));
    };
    if let Some(held) = held {
        set(held, None);
    }
    if let Some(side) = side {
        set(side, Some(card.id));
    }
    Change::new(Label::plain(msg!("change-axis-driver")), edits)
}

fn poles(ui: &mut Ui, cx: &Cx, pair: &AxisPair, side: Side) {
    section_title(ui, cx.palette, cx.t(msg!("inspector-poles")));
    let axis = side.of(pair);
    for (pole, said) in
        [(Pole::High, msg!("inspector-pole-high")), (Pole::Low, msg!("inspector-pole-low"))]
    {
        let text = axis.pole(pole);
        if !text.is_empty() {
            ui.label(cx.tr(said, &[("pole", text.into())]));
        }
    }
}

fn one_pair(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    foresight: &Foresight,
    pair: &AxisPair,
) {
    section_title(ui, cx.palette, cx.t(msg!("inspector-pair")));
    ui.label(RichText::new(axes::pair_name(cx, pair)).font(Size::Thing.strong()));
    for side in Side::ALL {
        axis::show(ui, cx, view, out, canvas.id, foresight, pair, side);
        let home = EvidenceHome::Axis(canvas.id, pair.id, side);
        ui.push_id(side, |ui| evidence::section(ui, cx, out, home, &side.of(pair).evidence));
        ui.separator();
    }
    for advice in axes::advice(cx, pair) {
        axes::warning(ui, cx, &advice);
    }
}

fn one_scenario(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    foresight: &Foresight,
    pair: &AxisPair,
    corner: Corner,
) {
    let scenario = pair.scenarios.get(corner);
    section_title(
        ui,
        cx.palette,
        cx.t(terms::cell(crate::session::CellKey::Scenario(pair.id, corner))),
    );
    let (x, y) = (pair.x.pole(corner.x()), pair.y.pole(corner.y()));
    let poles: Vec<&str> = [y, x].into_iter().filter(|pole| !pole.is_empty()).collect();
    ui.label(RichText::new(poles.join(" · ")).font(Size::Aside.font()).color(cx.palette.muted));
    for (field, rows) in [
        (ScenarioField::Name, 1),
        (ScenarioField::Story, 6),
        (ScenarioField::Gains, 2),
        (ScenarioField::Loses, 2),
        (ScenarioField::Implications, 3),
    ] {
        let text = Text { canvas: canvas.id, pair: pair.id, corner, field };
        text.show(ui, cx, view, out, scenario, rows);
    }
    plausibility(ui, cx, out, canvas, pair.id, corner, scenario);
    aside(ui, cx, view, out, canvas, pair.id, corner, scenario);
    let home = EvidenceHome::Scenario(canvas.id, pair.id, corner);
    evidence::section(ui, cx, out, home, &scenario.evidence);
    let mut givens = foresight.givens().peekable();
    if givens.peek().is_some() {
        section_title(ui, cx.palette, cx.t(msg!("inspector-givens-here")));
        for card in givens {
            ui.label(&card.text);
        }
    }
}

fn field_name(field: ScenarioField) -> Msg {
    match field {
        ScenarioField::Name => msg!("matrix-scenario-name"),
        ScenarioField::Story => msg!("inspector-story"),
        ScenarioField::Gains => msg!("inspector-gains"),
        ScenarioField::Loses => msg!("inspector-loses"),
        ScenarioField::Implications => msg!("inspector-implications"),
    }
}

fn field_hint(field: ScenarioField) -> Msg {
    match field {
        ScenarioField::Name => msg!("matrix-scenario-hint"),
        ScenarioField::Story => msg!("inspector-story-hint"),
        ScenarioField::Gains => msg!("inspector-gains-hint"),
        ScenarioField::Loses => msg!("inspector-loses-hint"),
        ScenarioField::Implications => msg!("inspector-implications-hint"),
    }
}

/// A text of a scenario, and where it is kept.
struct Text {
    canvas: CanvasId,
    pair: PairId,
    corner: Corner,
    field: ScenarioField,
}

impl Text {
    fn show(
        self,
        ui: &mut Ui,
        cx: &Cx,
        view: &mut View,
        out: &mut Outbox,
        scenario: &Scenario,
        rows: usize,
    ) {
        let Self { canvas, pair, corner, field } = self;
        let name = cx.t(field_name(field));
        section_title(ui, cx.palette, name.clone());
        let id = Id::unique(("inspector scenario", pair.0, corner, field));
        let shown = TextField::new(id, field.of(scenario), name)
            .hint(cx.t(field_hint(field)))
            .font(crate::app::theme::regular(Size::Text.points()))
            .rows(rows);
        let label = Label::plain(msg!("change-scenario"));
        bound::text(ui, cx, view, out, shown, &label, |text| {
            scenario::written(canvas, pair, corner, field, text)
        });
    }
}

fn plausibility(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    canvas: &Canvas,
    pair: PairId,
    corner: Corner,
    scenario: &Scenario,
) {
    section_title(ui, cx.palette, cx.t(msg!("inspector-plausibility")));
    let words = |p| cx.t(terms::plausibility(p));
    let mut choices: Vec<(Option<Plausibility>, String)> =
        Plausibility::ALL.map(|p| (Some(p), words(p))).to_vec();
    choices.push((None, "–".to_owned()));
    let held = scenario.plausibility;
    if let Some(given) = segmented(ui, cx.palette, "plausibility", Some(held), &choices) {
        let edit = PairEdit::SetPlausibility(corner, given);
        out.change(positions::change(canvas.id, pair, msg!("change-plausibility"), edit));
    }
}

/// Setting aside asks for the reason; taking back is one click.
fn aside(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    pair: PairId,
    corner: Corner,
    scenario: &Scenario,
) {
    let canvas = canvas.id;
    let Some(reason) = &scenario.set_aside else {
        if ui.button(cx.t(msg!("matrix-set-aside"))).clicked() {
            out.change(scenario::set_aside(canvas, pair, corner, Some(String::new())));
        }
        return;
    };
    let name = cx.t(msg!("inspector-aside-reason"));
    section_title(ui, cx.palette, name.clone());
    let id = Id::unique(("aside", pair.0, corner));
    let field = TextField::new(id, reason, name).hint(cx.t(msg!("inspector-aside-hint"))).rows(2);
    let label = Label::plain(msg!("change-aside-reason"));
    bound::text(ui, cx, view, out, field, &label, |text| {
        let edit = PairEdit::SetAside(corner, Some(text));
        Edit::Foresight(canvas, ForesightEdit::Pair(pair, edit))
    });
    if ui.button(cx.t(msg!("matrix-take-back"))).clicked() {
        out.change(scenario::set_aside(canvas, pair, corner, None));
    }
}

fn one_position(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    pair: &AxisPair,
    position: &Position,
) {
    section_title(ui, cx.palette, cx.t(msg!("inspector-position")));
    ui.label(RichText::new(positions::named(cx, position)).font(Size::Thing.strong()));
    let choices = PositionKind::ALL.map(|kind| (kind, cx.t(terms::point(kind))));
    if let Some(kind) = segmented(ui, cx.palette, "kind", Some(position.kind), &choices) {
        let edit = PairEdit::SetPositionKind(position.id, kind);
        out.change(positions::change(canvas.id, pair.id, msg!("change-position"), edit));
    }
    let name = cx.t(msg!("inspector-position-label"));
    section_title(ui, cx.palette, name.clone());
    let field =
        TextField::new(Id::unique(("position label", position.id.0)), &position.label, name)
            .hint(cx.t(msg!("inspector-position-hint")));
    let label = Label::plain(msg!("change-position"));
    let (canvas, pair_id, id) = (canvas.id, pair.id, position.id);
    bound::text(ui, cx, view, out, field, &label, |text| {
        Edit::Foresight(canvas, ForesightEdit::Pair(pair_id, PairEdit::LabelPosition(id, text)))
    });
    let (mut x, mut y) = (position.x, position.y);
    for side in Side::ALL {
        let score = match side {
            Side::X => &mut x,
            Side::Y => &mut y,
        };
        coordinate(ui, cx, pair, side, score);
    }
    if (x, y) != (position.x, position.y) {
        out.change(positions::moved(canvas, pair.id, position.id, x, y));
    }
    if ui.button(cx.t(msg!("matrix-remove-position"))).clicked() {
        out.change(positions::removed(canvas, pair.id, position.id));
        out.push(Action::Select(crate::app::place::Selection::default()));
    }
}

fn coordinate(ui: &mut Ui, cx: &Cx, pair: &AxisPair, side: Side, score: &mut Score) {
    let name = super::foresight::axis_name(cx, side.of(pair));
    let name = if name.is_empty() { cx.t(axis::side_name(side)) } else { name };
    ui.horizontal_wrapped(|ui| {
        let mut value = score.get();
        let drag = tenths(cx.texts, &mut value, 0.0..=10.0);
        let response = ui.add(drag).accessible_name(name.clone());
        if response.changed() {
            *score = Score::nearest(value);
        }
        ui.label(name);
    });
}
