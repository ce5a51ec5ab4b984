//! What becomes of what the views of the comparison ask for.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use eframe::egui::Context;

use crate::{
    app::{
        closing::Closing,
        dialog::Dialog,
        place::{Place, Selection},
        shell::Shell,
        tab::TabId,
    },
    edit::{CardEdit, Change, Label},
    msg,
    session::{CardId, CardPlace, CellKey, Session},
    storage::{self, Opened, ReadError, Seen},
};

use crate::app::comparing::{Column, ColumnId, Comparing, Deed, MOST, Pick, Standing};

impl Shell {
    /// Does what a view of the comparison asks for.
    pub(crate) fn compare(&mut self, ctx: &Context, deed: Deed) {
        let comparing = &mut self.desk.comparing;
        match deed {
            Deed::TakeTabs => {
                let tabs: Vec<_> = self.desk.tabs.iter().map(|tab| tab.id).collect();
                for tab in tabs {
                    self.compare(ctx, Deed::TakeTab(tab));
                }
            }
            Deed::TakeTab(id) => {
                let known = comparing.columns.iter().any(|column| column.tab == Some(id));
                let Some(tab) = self.desk.tabs.iter().find(|tab| tab.id == id) else { return };
                if !known && comparing.has_room() {
                    let column = Column::of_tab(comparing.new_column(), tab);
                    comparing.columns.push(column);
                } else if !known {
                    self.say_full();
                }
            }
            Deed::TakeFiles(paths) => self.files.look_through(paths),
            Deed::Remove(id) => comparing.columns.retain(|column| column.id != id),
            Deed::Move(id, to) => comparing.move_to(id, to),
            Deed::Rename(id, name) => comparing.with(id, |column| column.name = name),
            Deed::Canvas(id, canvas) => comparing.with(id, |column| column.canvas = Some(canvas)),
            Deed::Subject(subject) => comparing.subject = Some(subject),
            Deed::Reference(reference) => comparing.reference = reference,
            Deed::Pane(pane) => comparing.pane = pane,
            Deed::Decide(label, decisions) => comparing.decided.decide(label, *decisions),
            Deed::Accept(label, column, card, words) => self.accept(label, column, card, words),
            Deed::Export(form) => self.ask_for_comparison(ctx, form),
            Deed::Picture(form, name) => self.ask_for_picture(ctx, form, name),
            Deed::ExportSet => self.ask_for_comparison_set(ctx),
            Deed::Extent(extent) => comparing.extent = extent,
            Deed::Depth(depth) => comparing.depth = depth,
            Deed::Select(picks) => comparing.chosen = picks,
            Deed::Link(a, b) => self.link_cards(a, b),
            Deed::Show(pick) => self.show_card(pick),
            Deed::Stop => {
                comparing.stopped = comparing.finding.take().map(|finding| finding.inputs.clone());
            }
            Deed::Again => comparing.stopped = None,
            Deed::Ask(purpose) => self.ask_again(ctx, purpose),
            Deed::Clear if comparing.is_unsaved() => {
                self.desk.dialog =
                    Some(Dialog::unsaved(Closing::Comparison, self.desk.lost(Closing::Comparison)));
            }
            Deed::Clear => self.drop_comparison(),
        }
    }

    pub(crate) fn say_full(&mut self) {
        let label = Label::plain(msg!("comparing-full")).count("most", MOST);
        self.desk.toasts.trouble(label);
    }

    /// Opens on a comparison of these files, which are about to be opened in tabs.
    pub(crate) fn begin_with_comparison(&mut self, files: &[PathBuf]) {
        let comparing = &mut self.desk.comparing;
        for file in files.iter().take(MOST) {
            let path = std::path::absolute(file).unwrap_or_else(|_| file.clone());
            let id = comparing.new_column();
            comparing.columns.push(Column::of_file(id, path));
        }
        comparing.open = true;
    }

    /// Gives a file a column of its own.
    pub(crate) fn take_file(&mut self, path: PathBuf) {
        let comparing = &mut self.desk.comparing;
        if comparing.columns.iter().any(|column| column.path.as_ref() == Some(&path)) {
            return;
        }
        if !comparing.has_room() {
            self.say_full();
            return;
        }
        let id = comparing.new_column();
        comparing.columns.push(Column::of_file(id, path.clone()));
        if self.desk.tab_of_file(&path).is_none() {
            self.files.load_to_compare(path);
        }
    }

    /// A file to be compared was read, or was not.
    pub(crate) fn loaded_to_compare(
        &mut self,
        path: &Path,
        read: Result<(Opened, Option<Seen>), ReadError>,
    ) {
        let seen = read.as_ref().ok().and_then(|(_, seen)| *seen);
        let standing = match read.map(|(opened, _)| opened) {
            Ok(Opened::Session(session)) => Standing::Ready(Arc::new(*session)),
            Ok(Opened::Newer { format, .. }) => Standing::Trouble(storage::newer(format)),
            Err(error) => Standing::Trouble(error.label()),
        };
        let waiting = self.desk.comparing.columns.iter_mut().filter(|column| {
            column.path.as_deref() == Some(path) && matches!(column.standing, Standing::Loading)
        });
        for column in waiting {
            column.standing = standing.clone();
            column.seen = seen;
        }
    }

    /// Writes further accepted wordings on a card. A session that is in no tab gets one, so that
    /// it can be saved; the comparison stays in front.
    fn accept(&mut self, label: Label, column: ColumnId, card: CardId, words: Vec<String>) {
        let Some(column) = self.desk.comparing.column(column) else { return };
        let open = column.tab.filter(|id| self.desk.tabs.iter().any(|tab| tab.id == *id));
        if open.is_none() {
            let Some(session) = column.session().map(|session| session.as_ref().clone()) else {
                return;
            };
            let front = self.desk.front;
            match column.path.clone() {
                Some(path) => self.desk.open(session, path, column.seen),
                None => self.desk.begin(session),
            }
            let id = self.desk.tab().map(|tab| tab.id);
            self.desk.front = front;
            self.desk.comparing.open = true;
            if let Some(id) = id {
                self.write_accepted(id, label, card, words);
            }
        } else if let Some(id) = open {
            self.write_accepted(id, label, card, words);
        }
    }

    fn write_accepted(&mut self, id: TabId, label: Label, card: CardId, words: Vec<String>) {
        if self.refuses_in(id) {
            return;
        }
        let Some(tab) = self.desk.tab_by_id(id) else { return };
        let change = Change::new(label.clone(), vec![CardEdit::SetAccepted(card, words).into()]);
        match tab.apply(change, None) {
            Ok(()) => {
                self.desk.comparing.decided.changed_in(id, label.clone());
                self.desk.toasts.say_with_undo(label);
            }
            Err(error) => {
                log::warn!("a wording could not be accepted: {error}");
                self.desk.toasts.trouble(Label::plain(msg!("change-failed")));
            }
        }
    }

    /// Goes to a card in its session; a session that is in no tab gets one.
    fn show_card(&mut self, pick: Pick) {
        let Some(column) = self.desk.comparing.column(pick.column) else { return };
        let tab = column.tab.and_then(|id| self.desk.tabs.iter().position(|tab| tab.id == id));
        let seen = column.seen;
        match (tab, column.session().cloned(), column.path.clone()) {
            (Some(tab), _, _) => self.desk.turn_to(tab),
            (None, Some(session), Some(path)) => {
                self.desk.open(session.as_ref().clone(), path, seen);
            }
            (None, Some(session), None) => self.desk.begin(session.as_ref().clone()),
            (None, None, _) => return,
        }
        let Some(tab) = self.desk.tab_mut() else { return };
        let Some((place, _)) = tab.session().find_card(pick.card) else { return };
        tab.show(place_of(place), Selection::one(pick.card));
    }
}

/// Where on screen a card can be seen.
fn place_of(place: CardPlace) -> Place {
    match place.home.cell {
        CellKey::Swot(_) | CellKey::Pest(_) => Place::Board(place.home.canvas),
        CellKey::Drivers => Place::Drivers(place.home.canvas),
        CellKey::Scenario(..) => Place::Matrix(place.home.canvas),
    }
}

impl Comparing {
    /// How many more sessions can be compared.
    pub(crate) fn room(&self) -> usize {
        MOST.saturating_sub(self.columns.len())
    }

    /// Gives a state of a session that is in no file of its own a column of that name.
    pub(crate) fn take_state(&mut self, session: Arc<Session>, name: String) -> bool {
        let room = self.has_room();
        if room {
            let id = self.new_column();
            let standing = Standing::Ready(session);
            self.columns.push(Column { standing, name, ..Column::missing(id) });
        }
        room
    }

    fn has_room(&self) -> bool {
        self.room() > 0
    }

    fn with(&mut self, id: ColumnId, change: impl FnOnce(&mut Column)) {
        if let Some(column) = self.columns.iter_mut().find(|column| column.id == id) {
            change(column);
        }
    }

    fn move_to(&mut self, id: ColumnId, to: usize) {
        let Some(from) = self.columns.iter().position(|column| column.id == id) else { return };
        let column = self.columns.remove(from);
        self.columns.insert(to.min(self.columns.len()), column);
    }
}
