//! Everything a workshop or a comparison can be written as, for one folder: which files there
//! are, and the bytes of each. Files are made one at a time, so that whoever asks can stop in
//! between.

use std::{
    path::{Path, PathBuf},
    rc::Rc,
};

use crate::{figure::scene::Scene, session::Session, text::Texts};

use super::{
    compared, comparison,
    form::{self, Form, ReportError},
    pictures::pictures,
    wishes::Wishes,
};

/// The folder in the set that holds the drawings.
const DRAWINGS: &str = "pictures";
/// The tables that other programs take, by what they hold.
const TABLES: [&str; 2] = ["cards", "indicators"];

/// The files of a set.
pub struct Set<'a> {
    files: Vec<(PathBuf, Make<'a>)>,
}

/// Makes the bytes of a file.
type Make<'a> = Box<dyn Fn() -> Result<Vec<u8>, ReportError> + 'a>;

impl<'a> Set<'a> {
    /// The files of that session. Documents are called `name`; what this build cannot write is
    /// left out.
    #[must_use]
    pub fn of(session: &'a Session, wishes: &'a Wishes, name: &str) -> Self {
        let mut set = Self { files: Vec::new() };
        for form in built().filter(|form| form.is_document()) {
            set.add(named(name, form), move || form::write(session, wishes, form, None));
        }
        for table in TABLES {
            let make = move || form::write(session, wishes, Form::Csv, Some(table));
            set.add(named(table, Form::Csv), make);
        }
        for drawing in pictures(session, Texts::new(wishes.language)) {
            set.draw(&drawing.name, drawing.scene);
        }
        set
    }

    /// The files of a comparison. Documents and tables are called `name`, drawings by what they
    /// show.
    #[must_use]
    pub fn of_comparison(found: comparison::Report, wishes: &'a Wishes, name: &str) -> Self {
        let found = Rc::new(found);
        let mut set = Self { files: Vec::new() };
        for form in built().filter(|form| !form.is_picture()) {
            let found = Rc::clone(&found);
            set.add(named(name, form), move || compared::write(&found, wishes, form, None));
        }
        for drawing in comparison::pictures::pictures(&found, Texts::new(wishes.language)) {
            set.draw(&drawing.name, drawing.scene);
        }
        set
    }

    /// Adds a drawing in every format of drawings.
    fn draw(&mut self, name: &str, scene: Scene) {
        let scene = Rc::new(scene);
        for form in built().filter(|form| form.is_picture()) {
            let scene = Rc::clone(&scene);
            let path = Path::new(DRAWINGS).join(named(name, form));
            self.add(path, move || form::picture(&scene, form));
        }
    }

    fn add(&mut self, path: PathBuf, make: impl Fn() -> Result<Vec<u8>, ReportError> + 'a) {
        self.files.push((path, Box::new(make)));
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The files in their order, seen from the folder of the set, some in folders of their own.
    /// The bytes of each are made when they are asked for.
    pub fn files(
        &self,
    ) -> impl Iterator<Item = (&Path, impl FnOnce() -> Result<Vec<u8>, ReportError>)> {
        self.files.iter().map(|(path, make)| (path.as_path(), make))
    }
}

/// The formats this build can write.
fn built() -> impl Iterator<Item = Form> {
    Form::ALL.into_iter().filter(|form| form.is_built())
}

fn named(name: &str, form: Form) -> PathBuf {
    format!("{name}.{}", form.ending()).into()
}
