//! One column: where its session comes from, which canvas of it is compared, what it is called.

use std::{path::PathBuf, sync::Arc};

use crate::{
    app::tab::{Tab, TabId},
    compare::Side,
    edit::Label,
    msg,
    session::{CanvasId, KindName, Session},
    storage::Seen,
};

/// Names a column for as long as the program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ColumnId(pub u64);

/// Whether a session can be compared.
#[derive(Clone, Debug)]
pub enum Standing {
    /// It is being read.
    Loading,
    /// It can.
    Ready(Arc<Session>),
    /// It cannot, and why.
    Trouble(Label),
}

/// One column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Who it is.
    pub id: ColumnId,
    /// The tab it follows, where its workshop is open.
    pub tab: Option<TabId>,
    /// The file it is kept in, once there is one.
    pub path: Option<PathBuf>,
    /// That file as it was read.
    pub seen: Option<Seen>,
    /// Whether it can be compared.
    pub standing: Standing,
    /// What a person calls it.
    pub name: String,
    /// The canvas a person chose.
    pub canvas: Option<CanvasId>,
}

impl Column {
    /// The column of an open workshop.
    #[must_use]
    pub fn of_tab(id: ColumnId, tab: &Tab) -> Self {
        let standing = Standing::Ready(Arc::clone(tab.session()));
        let (name, canvas) = (String::new(), None);
        let (path, seen) = (tab.path.clone(), tab.known());
        Self { id, tab: Some(tab.id), path, seen, standing, name, canvas }
    }

    /// The column of a file about to be read.
    #[must_use]
    pub fn of_file(id: ColumnId, path: PathBuf) -> Self {
        let (name, canvas, standing) = (String::new(), None, Standing::Loading);
        Self { id, tab: None, path: Some(path), seen: None, standing, name, canvas }
    }

    /// A column whose session was never on disk and is open no more.
    #[must_use]
    pub fn missing(id: ColumnId) -> Self {
        let standing = Standing::Trouble(Label::plain(msg!("comparing-never-saved")));
        let (name, canvas) = (String::new(), None);
        Self { id, tab: None, path: None, seen: None, standing, name, canvas }
    }

    /// Its session, where it can be compared.
    #[must_use]
    pub fn session(&self) -> Option<&Arc<Session>> {
        match &self.standing {
            Standing::Ready(session) => Some(session),
            Standing::Loading | Standing::Trouble(_) => None,
        }
    }

    /// What it is called: as a person said, else by its only group, its title or its file.
    #[must_use]
    pub fn label(&self) -> String {
        let own = self.name.trim();
        if !own.is_empty() {
            return own.to_owned();
        }
        let of_session = self.session().and_then(|session| match session.groups.as_slice() {
            [only] if !only.name.trim().is_empty() => Some(only.name.trim().to_owned()),
            _ => Some(session.title.trim().to_owned()).filter(|title| !title.is_empty()),
        });
        of_session.or_else(|| self.file_name()).unwrap_or_default()
    }

    /// The name of its file.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        Some(self.path.as_deref()?.file_name()?.to_string_lossy().into_owned())
    }

    /// The canvas of that kind that is compared.
    #[must_use]
    pub fn canvas_in(&self, session: &Session, kind: KindName) -> Option<CanvasId> {
        let chosen = self.canvas.and_then(|id| session.canvas(id));
        let of_kind = chosen.filter(|canvas| canvas.kind_name() == kind).map(|canvas| canvas.id);
        of_kind.or_else(|| Side::first(session, kind).canvas.map(|canvas| canvas.id))
    }

    /// Takes the session of its tab as it is now. A column whose tab was closed keeps what it
    /// had; one whose file is opened follows the new tab.
    pub fn follow(&mut self, tabs: &[Tab]) {
        let of_file = |tab: &&Tab| self.path.is_some() && tab.path == self.path;
        let own = self.tab.and_then(|id| tabs.iter().find(|tab| tab.id == id));
        let Some(tab) = own.or_else(|| tabs.iter().find(of_file)) else {
            self.tab = None;
            return;
        };
        self.tab = Some(tab.id);
        self.path.clone_from(&tab.path);
        if self.session().is_none_or(|session| !Arc::ptr_eq(session, tab.session())) {
            self.standing = Standing::Ready(Arc::clone(tab.session()));
        }
        self.seen = tab.known();
    }
}
