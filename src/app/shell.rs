//! The window: takes what happened, draws one frame, lets what was asked for take effect.

mod backup;
mod comparison;
mod exporting;
mod files;
mod importing;
mod keys;
mod leaving;
mod navigate;
mod opening;
mod outside;
mod perform;
mod purpose;
mod recover;
mod saving;
mod sharing;
mod typeahead;
mod versions;

use std::{cell::RefCell, path::PathBuf, sync::Arc};

use eframe::egui::{self, Event, Frame, Ui, ViewportCommand};

use crate::{
    cli::{View, WindowArgs},
    edit::Label,
    msg,
    storage::watch::Watch,
    text::Texts,
};

use super::{
    autosave::Autosave,
    closing::Closing,
    command::Needs,
    cx::Cx,
    desk::Desk,
    dialog::Dialog,
    environment::Environment,
    files::Files,
    outbox::Outbox,
    outside::Outlook,
    preferences::Preferences,
    recover::Recovered,
    theme::{self, Palette, ThemeName},
    typeahead::Typeahead,
    versions::Versions,
    view::Wants,
    views::{self, topbar::TabSign},
};

/// The longest text, in bytes, that can be pasted into a text field: some two hundred pages.
const LONGEST_PASTE: usize = 512 * 1024;

/// Why the program could not set itself up in a window.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The built-in theme cannot be read.
    #[error("theme: {0}")]
    Theme(#[from] ron::error::SpannedError),
    /// The thread that saves could not be started.
    #[error("saver: {0}")]
    Saver(#[from] std::io::Error),
}

/// The program as the toolkit runs it.
pub struct Shell {
    /// What the program holds.
    pub desk: Desk,
    pub(super) environment: Environment,
    pub(super) files: Files,
    pub(super) outlook: Outlook,
    palette: Palette,
    /// A theme the command line asked for; not remembered.
    pub(super) theme_of_this_run: Option<ThemeName>,
    /// What the toolkit was last dressed in.
    dressed: Option<(ThemeName, u16)>,
    pub(super) outbox: Outbox,
    pub(super) typeahead: Typeahead,
    /// Closing was agreed to; nothing asks again.
    pub(super) may_close: bool,
    /// What was found after a crash and is not offered yet.
    pub(super) recovered: Vec<Recovered>,
    /// Tidies up when it is dropped, so it stands behind the saver.
    pub(super) autosave: Autosave,
    /// Earlier versions of what is open.
    pub(super) versions: Versions,
    /// It was said that nothing can be kept.
    pub(super) told_of_trouble: bool,
}

impl Shell {
    /// The program with its fonts installed, about to open the files it was given.
    ///
    /// # Errors
    /// Where the built-in theme cannot be read or the saver cannot start.
    pub fn new(
        ctx: &egui::Context,
        args: WindowArgs,
        environment: Environment,
    ) -> Result<Self, SetupError> {
        theme::install_fonts(ctx);
        ctx.options_mut(|options| {
            options.zoom_with_keyboard = false;
            options.quit_shortcuts.clear();
        });
        let preferences =
            environment.preferences.as_deref().map(Preferences::read).unwrap_or_default();
        let texts = args.lang.or(preferences.language).map_or(environment.language, Texts::new);
        let theme = args.theme.map(ThemeName::from);
        let palette = Palette::read(theme.unwrap_or(preferences.theme))?;
        let desk =
            Desk::new(preferences, texts, environment.ids.clone(), environment.clock.clone());
        let wake = ctx.clone();
        let wake = move || wake.request_repaint();
        let mut shell = Self {
            desk,
            files: Files::start(ctx, args.view)?,
            outlook: Outlook::new(Watch::start(environment.looks_every, wake)?),
            environment,
            palette,
            theme_of_this_run: theme,
            dressed: None,
            outbox: Outbox::default(),
            typeahead: Typeahead::default(),
            may_close: false,
            recovered: Vec::new(),
            autosave: Autosave::default(),
            versions: Versions::default(),
            told_of_trouble: false,
        };
        shell.begin_run();
        shell.introduce();
        shell.begin_versions();
        if args.view == Some(View::Compare) {
            shell.begin_with_comparison(&args.files);
        }
        for file in args.files {
            shell.open_file(&file);
        }
        Ok(shell)
    }

    /// Whether something is on its way in or out.
    #[must_use]
    pub fn files_are_busy(&self) -> bool {
        self.files.is_busy() || self.outlook.is_looking()
    }

    /// Keeps the preferences where this run keeps them.
    pub(super) fn keep_preferences(&mut self) {
        let Some(file) = &self.environment.preferences else { return };
        let folder = file.parent().map(PathBuf::from).unwrap_or_default();
        let kept = std::fs::create_dir_all(folder)
            .map_err(crate::storage::SaveFault::from)
            .and_then(|()| {
                let bytes = self.desk.preferences.to_bytes();
                crate::storage::save(file, &bytes).map(drop).map_err(|error| error.fault)
            });
        if let Err(fault) = kept {
            log::warn!("preferences could not be kept: {}", fault.name());
        }
    }

    fn dress(&mut self, ctx: &egui::Context) {
        let theme = self.theme_of_this_run.unwrap_or(self.desk.preferences.theme);
        let wanted = (theme, self.desk.preferences.text_size);
        if self.dressed == Some(wanted) {
            return;
        }
        match Palette::read(wanted.0) {
            Ok(palette) => self.palette = palette,
            Err(error) => log::error!("theme {:?} cannot be read: {error}", wanted.0),
        }
        theme::apply(ctx, &self.palette);
        ctx.set_zoom_factor(f32::from(wanted.1) / 100.0);
        self.dressed = Some(wanted);
    }

    /// Everything of one frame.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.dress(&ctx);
        self.receive(&ctx);
        self.look_at_logo();
        self.keep_outlook(&ctx);
        self.refuse_endless_paste(&ctx);
        self.hold_typed_ahead(&ctx);
        self.keys(&ctx);
        self.closing(&ctx);
        self.draw(ui);
        self.import_pasted(&ctx);
        self.settle(&ctx);
        self.offer_recovered();
        self.secure(&ctx);
        self.keep_versions(&ctx);
    }

    /// What is too long to have been written for a workshop is not put into a text field,
    /// where laying it out would hold up the room.
    fn refuse_endless_paste(&mut self, ctx: &egui::Context) {
        if !ctx.text_edit_focused() {
            return;
        }
        let mut refused = false;
        ctx.input_mut(|input| {
            input.events.retain(|event| {
                let endless = matches!(event, Event::Paste(text) if text.len() > LONGEST_PASTE);
                refused |= endless;
                !endless
            });
        });
        if refused {
            let limit = Label::plain(msg!("paste-endless")).count("kilobytes", LONGEST_PASTE >> 10);
            self.desk.toasts.trouble(limit);
        }
    }

    /// Lets everything that was asked for take effect.
    fn settle(&mut self, ctx: &egui::Context) {
        let actions = self.outbox.take();
        if actions.is_empty() {
            return;
        }
        for action in actions {
            self.perform(ctx, action);
        }
        ctx.request_repaint();
    }

    fn closing(&mut self, ctx: &egui::Context) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        if asked && !self.may_close && self.desk.would_lose() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.desk.dialog =
                Some(Dialog::unsaved(Closing::Program, self.desk.lost(Closing::Program)));
        }
    }

    fn draw(&mut self, ui: &mut Ui) {
        let now = self.desk.clock.now();
        let ids = RefCell::new(std::mem::take(&mut self.desk.ids));
        let empty = Arc::clone(&self.files.no_session);
        let session = self.desk.tab().map_or(empty, |tab| Arc::clone(tab.session()));
        let cx = Cx {
            session: &session,
            texts: self.desk.texts,
            palette: &self.palette,
            now: &now,
            ids: &ids,
        };
        let signs: Vec<TabSign> =
            self.desk.tabs.iter().map(|tab| TabSign::of(tab, cx.texts)).collect();
        let out = &mut self.outbox;
        if self.desk.comparing.open {
            self.desk.comparing.sync(&self.desk.tabs, ui.ctx());
        }
        match self.desk.front {
            front if self.desk.comparing.open => {
                let met = Needs::ALL.into_iter().filter(|needs| {
                    let back = *needs == Needs::Workshop && front.is_some();
                    back || self.desk.comparing.meets(*needs)
                });
                let met = met.collect();
                views::compare::screen(
                    ui,
                    &cx,
                    &mut self.desk.comparing,
                    &self.desk.tabs,
                    met,
                    out,
                );
            }
            Some(front) if self.desk.tabs.get(front).is_some() => {
                if let Some(tab) = self.desk.tabs.get_mut(front) {
                    let wanted = (&self.desk.preferences.report, &self.desk.mark);
                    views::workshop::show(ui, &cx, tab, &signs, front, wanted, out);
                }
            }
            _ => {
                let frame = Frame::new().fill(cx.palette.ground);
                egui::CentralPanel::default().frame(frame).show(ui, |ui| {
                    views::start::show(ui, &cx, &self.desk.preferences, &signs, out);
                });
            }
        }
        let ctx = ui.ctx().clone();
        if let Some(dialog) = &mut self.desk.dialog
            && !dialog.show(&ctx, &cx, out)
        {
            self.desk.dialog = None;
            if let Some(tab) = self.desk.tab_mut() {
                let idle = tab.view.selection.is_empty();
                tab.view.wants = idle.then_some(Wants::Capture);
            }
        }
        let writing = &mut self.desk.writing;
        views::writing::show(&ctx, cx.texts, &self.palette, writing, &mut self.outbox);
        self.desk.toasts.show(&ctx, views::rail::WIDTH, cx.texts, &self.palette, &mut self.outbox);
        self.desk.ids = ids.into_inner();
    }
}

impl eframe::App for Shell {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }
}
