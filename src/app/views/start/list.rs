//! A row of a list on the start screen: a title, a line below it, and when.

use std::{fmt::Debug, hash::Hash, path::Path, sync::Arc};

use eframe::egui::{
    Color32, FontId, Galley, Id, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2,
    text::{LayoutJob, TextWrapping},
    vec2,
};

use crate::{
    app::{
        cx::Cx,
        theme::{Size, radius},
    },
    msg,
};

/// Above and below the words of a row.
const PADDING: f32 = 7.0;

/// What a row says.
pub struct ListRow {
    /// What it leads to.
    pub title: String,
    /// What stands below the title.
    pub below: String,
    /// What stands at its right end.
    pub aside: String,
    /// Whether the title stands out.
    pub strong: bool,
}

impl ListRow {
    /// Shows the row over the whole width; it is clicked like a button.
    pub fn show(&self, ui: &mut Ui, cx: &Cx, id: impl Hash + Debug) -> Response {
        let p = cx.palette;
        let width = ui.available_width();
        let aside = one_line(ui, &self.aside, Size::Aside.font(), p.muted, width / 2.0);
        let words = width - aside.size().x - 12.0;
        let font = if self.strong { Size::Text.strong() } else { Size::Text.font() };
        // With nothing beside it a long title may go on below.
        let title = if self.aside.is_empty() {
            ui.painter().layout(self.title.clone(), font, p.text, width)
        } else {
            one_line(ui, &self.title, font, p.text, words)
        };
        let below = ui.painter().layout(
            self.below.clone(),
            Size::Aside.font(),
            p.muted,
            if self.aside.is_empty() { width } else { words },
        );
        let height = (2.0 * PADDING + title.size().y + 2.0 + below.size().y).ceil();
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let response = ui.interact(rect, Id::unique(id), Sense::click());
        let args = [("title", self.title.as_str().into()), ("about", self.below.as_str().into())];
        let spoken = cx.tr(msg!("start-card-spoken"), &args);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &spoken));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let wide = rect.expand2(vec2(8.0, 0.0));
        if response.hovered() {
            ui.painter().rect_filled(wide, radius::CONTROL, p.accent_soft);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() + 3.0, p.hairline());
        if response.has_focus() {
            ui.painter().rect_stroke(wide, radius::CONTROL, p.chosen_line(), StrokeKind::Inside);
        }
        let top = rect.top() + PADDING;
        let lower = top + title.size().y + 2.0;
        let shift = (title.size().y - aside.size().y) / 2.0;
        ui.painter().galley(pos2(rect.right() - aside.size().x, top + shift), aside, p.muted);
        ui.painter().galley(pos2(rect.left(), top), title, p.text);
        ui.painter().galley(pos2(rect.left(), lower), below, p.muted);
        response
    }
}

/// A line that ends in `…` where the room ends.
fn one_line(ui: &Ui, text: &str, font: FontId, ink: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), font, ink, width);
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.painter().layout_job(job)
}

/// The last two folders a file lies in: enough to tell two of one name apart.
pub fn folder_hint(file: &Path) -> String {
    let folders: Vec<_> = file.parent().into_iter().flat_map(Path::iter).collect();
    let last = folders.get(folders.len().saturating_sub(2)..).unwrap_or_default();
    let hint: std::path::PathBuf = last.iter().collect();
    hint.to_string_lossy().into_owned()
}
