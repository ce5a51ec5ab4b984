//! The rail: the places of a workshop in the order of the work.

use eframe::egui::{
    Align2, FontFamily, FontId, Id, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2,
    scroll_area::ScrollBarVisibility, vec2,
};
use egui_material_icons::{MaterialIcon, icons};

use crate::{
    app::{
        command::{Command, Goto},
        cx::Cx,
        outbox::Outbox,
        place::Place,
        theme::radius,
    },
    edit::Msg,
    msg,
    session::KindName,
};

/// How wide the rail is: the longest name, «Көрсеткіштер», stands on one line of it.
pub const WIDTH: f32 = 92.0;

struct Stop {
    goto: Goto,
    name: Msg,
    icon: MaterialIcon,
}

const STOPS: [Stop; 7] = [
    Stop { goto: Goto::Overview, name: msg!("rail-overview"), icon: icons::ICON_DASHBOARD },
    Stop { goto: Goto::Indicators, name: msg!("rail-indicators"), icon: icons::ICON_QUERY_STATS },
    Stop { goto: Goto::Pest, name: msg!("rail-pest"), icon: icons::ICON_PUBLIC },
    Stop { goto: Goto::Swot, name: msg!("rail-swot"), icon: icons::ICON_GRID_VIEW },
    Stop { goto: Goto::Drivers, name: msg!("rail-scenarios"), icon: icons::ICON_EXPLORE },
    Stop { goto: Goto::Compare, name: msg!("rail-compare"), icon: icons::ICON_COMPARE_ARROWS },
    Stop { goto: Goto::Report, name: msg!("rail-report"), icon: icons::ICON_DESCRIPTION },
];

/// Shows the rail beside a place of the workshop in front.
pub fn show(ui: &mut Ui, cx: &Cx, place: Place, out: &mut Outbox) {
    stops(ui, cx, out, |_| true, |goto| is_here(goto, place, cx));
}

/// Shows the rail beside the comparison, with or without a workshop to go back to.
pub fn beside_comparison(ui: &mut Ui, cx: &Cx, workshop: bool, out: &mut Outbox) {
    let there = |goto| workshop || goto == Goto::Compare;
    stops(ui, cx, out, there, |goto| goto == Goto::Compare);
}

fn stops(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    there: impl Fn(Goto) -> bool,
    here: impl Fn(Goto) -> bool,
) {
    ui.add_space(10.0);
    ui.spacing_mut().item_spacing.y = 4.0;
    // In large text the places are more than a low window has room for.
    let area = ScrollArea::vertical().id_salt("rail").auto_shrink(false);
    area.scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden).show(ui, |ui| {
        for stop in STOPS.iter().filter(|stop| there(stop.goto)) {
            let here = here(stop.goto);
            if stop.show(ui, cx, here) {
                out.command(Command::Go(stop.goto));
            }
        }
    });
}

fn is_here(goto: Goto, place: Place, cx: &Cx) -> bool {
    let kind = match place {
        Place::Missing(kind) => Some(kind),
        _ => place.canvas().and_then(|id| cx.session.canvas(id)).map(|c| c.kind_name()),
    };
    match goto {
        Goto::Overview => place == Place::Overview,
        Goto::Indicators => place == Place::Indicators,
        Goto::Report => place == Place::Report,
        Goto::Pest => kind == Some(KindName::Pest),
        Goto::Swot => kind == Some(KindName::Swot),
        Goto::Compare => false,
        _ => kind == Some(KindName::Foresight),
    }
}

impl Stop {
    fn show(&self, ui: &mut Ui, cx: &Cx, here: bool) -> bool {
        let p = cx.palette;
        let name = cx.t(self.name);
        let ink = if here { p.accent } else { p.muted };
        let family = if here {
            crate::app::theme::strong(11.0)
        } else {
            FontId::new(11.0, FontFamily::Proportional)
        };
        let words = ui.painter().layout(name.clone(), family, ink, WIDTH - 10.0);
        let height = 38.0 + words.size().y;
        let (_, space) = ui.allocate_space(vec2(WIDTH, height));
        let rect = space.shrink2(vec2(4.0, 0.0));
        let response = ui.interact(rect, Id::unique(("rail", self.goto)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), here, &name));
        if here {
            ui.painter().rect_filled(rect, radius::CARD, p.accent_soft);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, radius::CARD, p.line.gamma_multiply(0.5));
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.has_focus() {
            ui.painter().rect_stroke(
                rect,
                radius::CARD,
                p.chosen_line(),
                eframe::egui::StrokeKind::Inside,
            );
        }
        let icon_at = pos2(rect.center().x, rect.top() + 17.0);
        let font = FontId::new(22.0, self.icon.font_family());
        ui.painter().text(icon_at, Align2::CENTER_CENTER, self.icon.codepoint, font, ink);
        let x = rect.center().x - words.size().x / 2.0;
        ui.painter().galley(pos2(x, rect.top() + 31.0), words, ink);
        response.clicked()
    }
}
