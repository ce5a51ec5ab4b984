//! Everything a workshop can be written as, for one folder: which files there are, and the
//! bytes of each. Files are made one at a time, so that whoever asks can stop in between.

use std::path::{Path, PathBuf};

use crate::{session::Session, text::Texts};

use super::{
    form::{self, Form, ReportError},
    pictures::{Picture, pictures},
    wishes::Wishes,
};

/// The folder in the set that holds the drawings.
pub const DRAWINGS: &str = "pictures";
/// The tables that other programs take, by what they hold.
const TABLES: [&str; 2] = ["cards", "indicators"];

/// The files of a set.
pub struct Set<'a> {
    session: &'a Session,
    wishes: &'a Wishes,
    drawings: Vec<Picture>,
    files: Vec<(PathBuf, What)>,
}

#[derive(Clone, Copy)]
enum What {
    Document(Form),
    Table(&'static str),
    /// The drawing of that number.
    Drawing(usize, Form),
}

impl<'a> Set<'a> {
    /// The files of that session. Documents are called `name`; what this build cannot write is
    /// left out.
    #[must_use]
    pub fn of(session: &'a Session, wishes: &'a Wishes, name: &str) -> Self {
        let drawings = pictures(session, Texts::new(wishes.language));
        let mut files = Vec::new();
        for form in Form::ALL.into_iter().filter(|form| form.is_document() && form.is_built()) {
            let path = PathBuf::from(format!("{name}.{}", form.ending()));
            files.push((path, What::Document(form)));
        }
        for table in TABLES {
            files.push((PathBuf::from(format!("{table}.csv")), What::Table(table)));
        }
        let folder = Path::new(DRAWINGS);
        for (at, drawing) in drawings.iter().enumerate() {
            for form in [Form::Svg, Form::Png].into_iter().filter(|form| form.is_built()) {
                let path = folder.join(format!("{}.{}", drawing.name, form.ending()));
                files.push((path, What::Drawing(at, form)));
            }
        }
        Self { session, wishes, drawings, files }
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

    /// The files in their order, seen from the folder of the set. The bytes of each are made
    /// when they are asked for.
    pub fn files(
        &self,
    ) -> impl Iterator<Item = (&Path, impl FnOnce() -> Result<Vec<u8>, ReportError>)> {
        self.files.iter().map(move |(path, what)| (path.as_path(), move || self.bytes(*what)))
    }

    fn bytes(&self, what: What) -> Result<Vec<u8>, ReportError> {
        match what {
            What::Document(form) => form::write(self.session, self.wishes, form, None),
            What::Table(name) => form::write(self.session, self.wishes, Form::Csv, Some(name)),
            What::Drawing(at, form) => {
                let drawing = self.drawings.get(at).ok_or(ReportError::NothingToDraw)?;
                form::picture(&drawing.scene, form)
            }
        }
    }
}
