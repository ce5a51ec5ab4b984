//! Where actions and commands take effect: the one writer of the program's state.

use eframe::egui::{self, OpenUrl, ViewportCommand};

use crate::{
    edit::{Change, Edit, Label, Msg},
    ingest::paste::cell_as_text,
    msg,
    session::{IndicatorId, Stage},
    text::{Texts, terms},
};

use crate::app::{
    command::{self, Command},
    comparing::Deed,
    dialog::Dialog,
    dialogs::park::Park,
    outbox::Action,
    place::{Place, Selection},
    purpose::Purpose,
    shell::Shell,
    tab::Tab,
    view::{Field, Wants},
    views::{head, indicators::fresh, start},
    work,
};

impl Shell {
    /// Does what a view asked for.
    pub(super) fn perform(&mut self, ctx: &egui::Context, action: Action) {
        match action {
            Action::Command(command) => self.command(ctx, command),
            Action::OpenFile(path) => self.open_file(&path),
            Action::Copy(text, said) => {
                ctx.copy_text(text);
                self.desk.toasts.say(said);
            }
            Action::OpenAddress(address) => ctx.open_url(OpenUrl::new_tab(address)),
            Action::Ask(question) => {
                self.desk.dialog = Some(Dialog::of(question, &self.desk.comparing));
            }
            Action::Tab(index) => self.desk.turn_to(index),
            Action::Start => self.desk.turn_to_start(),
            Action::Compare(deed) => self.compare(ctx, deed),
            Action::Say(label) => self.desk.toasts.say(label),
            Action::Begin(session) => self.desk.begin(*session),
            Action::Focus(field) => {
                if let Some(tab) = self.desk.tab_mut() {
                    tab.view.wants = None;
                }
                ctx.memory_mut(|memory| memory.request_focus(field));
            }
            Action::Export(form, wishes) => self.ask_to_export(ctx, form, wishes),
            Action::ExportSet(wishes) => self.ask_for_set(ctx, wishes),
            Action::Choose(choices, keep) => self.choose(*choices, keep),
            Action::StopWriting(ticket) => self.stop_writing(ticket),
            Action::TakePath(purpose, path) => self.take_path(purpose, path),
            Action::AskPath(purpose) => self.ask_again(ctx, purpose),
            Action::Outside(tab, answer) => self.answer_outside(ctx, tab, answer),
            Action::Hold(tab) => self.hold_again(tab),
            Action::OpenLocked(locked, opening) => self.open_locked(*locked, opening),
            Action::Restore(recovered) => self.restore(*recovered),
            Action::RestoreVersion(earlier, time) => self.restore_version(earlier, &time),
            Action::KeepVersions(on) => self.turn_versions(on),
            Action::DiscardRecovered(entry) => self.discard_recovered(entry),
            Action::SaveAndClose(closing) => self.save_and_close(ctx, closing),
            Action::CloseNow(closing) => self.close_now(ctx, closing),
            Action::Change(change) => self.change(change, None),
            Action::Import(change, shown) => self.take_in(change, shown),
            Action::ChangeAndSelect(change, selection) => self.change(change, Some(selection)),
            other => {
                if matches!(other, Action::Go(_) | Action::Show(..)) {
                    self.desk.comparing.open = false;
                }
                let refused = matches!(other, Action::Record(_)) && self.refuses();
                if let Some(tab) = self.desk.tab_mut().filter(|_| !refused) {
                    perform_in(tab, other);
                }
            }
        }
    }

    /// Lets a change of the workshop in front take effect.
    pub(super) fn change(&mut self, change: Change, select: Option<Selection>) {
        let deleted = Self::offers_undo(&change);
        let label = change.label.clone();
        if self.refuses() {
            return;
        }
        let Some(tab) = self.desk.tab_mut() else { return };
        match tab.apply(change, select) {
            Ok(()) if deleted => self.desk.toasts.say_with_undo(label),
            Ok(()) => self.desk.toasts.withdraw_offers(),
            Err(error) => {
                log::warn!("a change could not take effect: {error}");
                self.desk.toasts.trouble(Label::plain(msg!("change-failed")));
            }
        }
    }

    /// What takes something away is announced, with the way back beside it.
    fn offers_undo(change: &Change) -> bool {
        use crate::edit::{
            CanvasEdit, CardEdit, ForesightEdit, IndicatorEdit, OutcomeEdit, PeopleEdit,
            WorkshopEdit,
        };
        change.edits.iter().any(|edit| {
            matches!(
                edit,
                Edit::Card(CardEdit::Remove(_))
                    | Edit::Workshop(WorkshopEdit::Dismiss(_))
                    | Edit::Canvas(CanvasEdit::Remove(_))
                    | Edit::Indicator(IndicatorEdit::Remove(_))
                    | Edit::Foresight(_, ForesightEdit::RemovePair(_))
                    | Edit::Outcome(OutcomeEdit::RemoveThought(_) | OutcomeEdit::RemoveDecision(_))
                    | Edit::People(PeopleEdit::Remove(_) | PeopleEdit::RemoveGroup(_))
            )
        })
    }

    /// Does what a command does.
    pub(super) fn command(&mut self, ctx: &egui::Context, command: Command) {
        match command {
            Command::NewWorkshop => {
                self.desk.turn_to_start();
                ctx.memory_mut(|memory| memory.request_focus(start::first()));
            }
            Command::Open => self.ask_to_open(ctx),
            Command::OpenFolder => self.ask_again(ctx, Purpose::OpenFolder),
            Command::Import => self.ask_to_import(ctx),
            Command::Save => {
                self.forget_closing();
                if self.desk.comparing.open {
                    self.save_comparison(ctx);
                } else {
                    self.save_front(ctx);
                }
            }
            Command::History => self.show_history(ctx),
            Command::Export => self.choose_export(),
            Command::SaveAs => {
                self.forget_closing();
                if self.desk.comparing.open {
                    self.ask_again(ctx, Purpose::SaveComparison);
                } else {
                    self.ask_to_save(ctx);
                }
            }
            Command::CloseTab => self.close_tab(),
            Command::NextTab => self.turn_tab(true),
            Command::PreviousTab => self.turn_tab(false),
            Command::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
            Command::Palette => {
                let usable = command::TABLE.iter().filter(|row| self.meets(row.needs));
                self.desk.dialog = Some(Dialog::palette(self.desk.titles(), usable));
            }
            Command::Shortcuts => self.desk.dialog = Some(Dialog::shortcuts()),
            Command::About => self.desk.dialog = Some(Dialog::about(self.environment.log.clone())),
            Command::Park => self.park(),
            Command::Language(language) => self.speak(language),
            Command::Theme(theme) => {
                self.theme_of_this_run = None;
                self.desk.preferences.theme = theme;
                self.keep_preferences();
            }
            Command::TextBigger => self.resize_text(|preferences| preferences.step_text(true)),
            Command::TextSmaller => self.resize_text(|preferences| preferences.step_text(false)),
            Command::TextNormal => self.resize_text(|preferences| preferences.text_size = 100),
            Command::Go(goto) => self.go(goto),
            Command::Wall => self.toggle_wall(ctx),
            Command::CopyCell => self.copy_cell(ctx),
            Command::Leave(way) => self.leave(ctx, way),
            Command::NewIndicator => self.new_indicator(ctx),
            Command::CompareTabs => {
                self.compare(ctx, Deed::TakeTabs);
                self.desk.comparing.open = true;
            }
            other if self.desk.comparing.open => self.on_comparison(ctx, other),
            other => self.on_board(other),
        }
    }

    fn speak(&mut self, language: crate::session::Language) {
        self.desk.texts = Texts::new(language);
        self.desk.preferences.language = Some(language);
        self.keep_preferences();
    }

    fn resize_text(&mut self, resize: impl FnOnce(&mut crate::app::preferences::Preferences)) {
        resize(&mut self.desk.preferences);
        self.keep_preferences();
    }

    fn park(&mut self) {
        let canvas = self.desk.tab().and_then(|tab| tab.view.place.canvas());
        if self.desk.tab().is_some() {
            self.desk.dialog = Some(Dialog::Park(Park::new(canvas)));
        }
    }

    fn turn_tab(&mut self, onward: bool) {
        let count = self.desk.tabs.len();
        let Some(front) = self.desk.front.filter(|_| count > 0) else { return };
        let step = if onward { 1 } else { count - 1 };
        self.desk.turn_to((front + step) % count);
    }

    fn toggle_wall(&mut self, ctx: &egui::Context) {
        let Some(tab) = self.desk.tab_mut() else { return };
        tab.view.wall = !tab.view.wall;
        tab.view.wants = Some(Wants::Capture);
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(tab.view.wall));
    }

    /// Goes to the data, adds a table of numbers there and asks for its name.
    fn new_indicator(&mut self, ctx: &egui::Context) {
        let (texts, today) = (self.desk.texts, self.desk.clock.now().date());
        let id = self.desk.ids.next(IndicatorId);
        let Some(tab) = self.desk.tab_mut() else { return };
        tab.go(Place::Indicators);
        tab.view.indicator = Some(id);
        let indicator = fresh::indicator(id, fresh::Kind::Numbers, texts, today);
        self.change(fresh::added(indicator), None);
        self.perform(ctx, Action::Focus(fresh::name_id(id)));
    }

    fn copy_cell(&mut self, ctx: &egui::Context) {
        let texts = self.desk.texts;
        let Some(tab) = self.desk.tab() else { return };
        let lead = tab.view.selection.lead().and_then(|id| tab.session().find_card(id));
        let home = lead.map(|(place, _)| place.home).or_else(|| tab.capture_home());
        let Some(home) = home else { return };
        let canvas = tab.session().canvas(home.canvas);
        let Some(cell) = canvas.and_then(|canvas| canvas.cell(home.cell)) else { return };
        let title = texts.get(terms::cell(home.cell));
        let text = cell_as_text(&title, cell.cards.iter().map(|card| card.text.as_str()));
        let said =
            Label::plain(msg!("copied-cell")).count("count", cell.cards.len()).text("cell", title);
        ctx.copy_text(text);
        self.desk.toasts.say(said);
    }

    /// Copies the selected cards as text. Returns whether there were any.
    pub(super) fn copy_selection(&mut self, ctx: &egui::Context) -> bool {
        let comparing = &self.desk.comparing;
        let lines: Vec<&str> = if comparing.open {
            let cards = comparing
                .chosen
                .iter()
                .filter_map(|pick| comparing.column(pick.column)?.session()?.card(pick.card));
            cards.map(|card| card.text.as_str()).collect()
        } else {
            let Some(tab) = self.desk.tab() else { return false };
            let session = tab.session();
            let cards = tab.view.selection.cards.iter().filter_map(|id| session.card(*id));
            cards.map(|card| card.text.as_str()).collect()
        };
        if lines.is_empty() {
            return false;
        }
        let count = lines.len();
        ctx.copy_text(lines.join("\n"));
        self.desk.toasts.say(Label::plain(msg!("copied-cards")).count("count", count));
        true
    }

    /// The commands that work on the board of the workshop in front.
    fn on_board(&mut self, command: Command) {
        let ids = &mut self.desk.ids;
        let front = self.desk.front;
        let Some(tab) = front.and_then(|front| self.desk.tabs.get_mut(front)) else { return };
        match command {
            Command::Undo => {
                if let Some((label, focus)) = tab.history.undo() {
                    tab.return_to(focus);
                    self.say_step(msg!("undone"), &label);
                }
            }
            Command::Redo => {
                if let Some((label, focus)) = tab.history.redo() {
                    tab.return_to(focus);
                    self.say_step(msg!("redone"), &label);
                }
            }
            Command::Capture => {
                tab.view.selection = Selection::default();
                tab.view.wants = Some(Wants::Capture);
            }
            Command::Filter => {
                tab.view.filter.get_or_insert_default();
                tab.view.wants = Some(Wants::Filter);
            }
            Command::Inspector => tab.view.inspector = !tab.view.inspector,
            Command::Sort(sort) => tab.view.sort = sort,
            Command::NextIndicator => tab.turn_indicator(true),
            Command::PreviousIndicator => tab.turn_indicator(false),
            Command::Cell(number) => {
                let keys = tab.cells_here();
                let picked = usize::from(number).checked_sub(1).and_then(|at| keys.get(at));
                if let Some(cell) = picked {
                    perform_in(tab, Action::PickCell(*cell));
                    tab.view.wants = Some(Wants::Capture);
                }
            }
            Command::EditCard => {
                tab.view.editing = tab.view.selection.lead().map(Field::CardText);
                tab.view.stay = None;
            }
            Command::SelectAll => tab.view.selection = work::all_in_cell(tab),
            Command::Select(arrow) => match work::nudge(tab, arrow, 0.1) {
                Some(change) => self.change(change, None),
                None => work::select(tab, arrow, false),
            },
            Command::Extend(arrow) => match work::nudge(tab, arrow, 1.0) {
                Some(change) => self.change(change, None),
                None => work::select(tab, arrow, true),
            },
            Command::Send => {
                let cards = tab.view.selection.cards.clone();
                if !cards.is_empty() {
                    self.desk.dialog = Some(Dialog::send(cards));
                }
            }
            Command::Stage(stage) => self.turn_stage(stage),
            other => {
                if let Some((change, selection)) = work::change(tab, ids, other) {
                    self.change(change, selection);
                }
            }
        }
    }

    fn turn_stage(&mut self, stage: Stage) {
        let Some(tab) = self.desk.tab() else { return };
        let canvas = tab.view.place.canvas().and_then(|id| tab.session().canvas(id));
        if let Some(change) = canvas.map(|canvas| head::turn_to(canvas, stage)) {
            self.change(change, None);
        }
    }

    fn say_step(&mut self, said: Msg, what: &Label) {
        let what = self.desk.texts.label(what);
        self.desk.toasts.withdraw_offers();
        self.desk.toasts.say(Label::plain(said).text("what", what));
    }
}

/// What concerns one tab and nothing else.
fn perform_in(tab: &mut Tab, action: Action) {
    match action {
        Action::Record(edit) => tab.history.record(&edit),
        Action::EndGesture => tab.history.end_gesture(),
        Action::CancelGesture(gesture) => {
            tab.history.cancel(gesture);
        }
        Action::Go(place) => tab.go(place),
        Action::Select(selection) => tab.view.selection = selection,
        Action::Show(place, selection) => {
            tab.show(place, selection);
        }
        Action::Edit(field) => tab.view.editing = field,
        Action::PickCell(cell) => {
            if let Some(canvas) = tab.view.place.canvas() {
                tab.view.cells.insert(canvas, cell);
            }
        }
        // The rest concerns the whole program and is done before this is reached.
        _ => {}
    }
}
