//! Whether earlier versions are kept on this computer, and what they take.

use eframe::egui::{Checkbox, Ui};

use crate::{app::cx::Cx, msg};

use super::frame;

/// The setting as it is shown.
#[derive(Debug)]
pub struct Setting {
    on: bool,
    size: Option<u64>,
    /// Turning off was asked for; it waits for a yes.
    asks: bool,
}

impl Setting {
    /// As it is.
    #[must_use]
    pub fn new(on: bool, size: Option<u64>) -> Self {
        Self { on, size, asks: false }
    }

    /// Whether versions are kept.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.on
    }

    /// Shows it. Returns what was decided.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx) -> Option<bool> {
        if self.asks {
            return self.ask(ui, cx);
        }
        let mut on = self.on;
        let mut decided = None;
        ui.horizontal_wrapped(|ui| {
            if ui.add(Checkbox::new(&mut on, cx.t(msg!("history-keep")))).changed() {
                if on {
                    decided = Some(true);
                } else {
                    self.asks = true;
                }
            }
            if let Some(size) = self.size.filter(|size| self.on && *size > 0) {
                let words = cx.tr(msg!("history-size"), &[("size", megabytes(cx, size).into())]);
                frame::aside(ui, cx, words);
            }
        });
        self.on |= decided.is_some();
        decided
    }

    fn ask(&mut self, ui: &mut Ui, cx: &Cx) -> Option<bool> {
        frame::text(ui, cx.t(msg!("history-turn-off-text")));
        let (mut off, mut stays_on) = (false, false);
        ui.horizontal_wrapped(|ui| {
            stays_on = frame::button(ui, cx.t(msg!("history-stay-on"))).clicked();
            off = frame::button(ui, cx.t(msg!("history-turn-off"))).clicked();
        });
        self.asks = !off && !stays_on;
        if off {
            (self.on, self.size) = (false, None);
        }
        off.then_some(false)
    }
}

/// Megabytes with one decimal, at least a tenth.
fn megabytes(cx: &Cx, bytes: u64) -> String {
    let tenths = (bytes * 10).div_ceil(1 << 20).max(1);
    #[expect(clippy::cast_precision_loss, reason = "a size for people")]
    let megabytes = tenths as f64 / 10.0;
    cx.texts.decimals(megabytes, 1)
}
