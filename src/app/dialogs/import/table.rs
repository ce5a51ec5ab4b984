//! A table on its way in: what was read, how each sheet was understood, and what that would
//! do to the workshop. Cheap to clone; knows no screen, so that any of it can be made on
//! another thread.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    sync::Arc,
};

use crate::{
    ingest::tables::{
        Draft, Format, Limits, MissingByKind, Opening, Progress, Reading, Revision, Sheet, Source,
        TableError, Understood, Wishes, Workbook, guess_sheet, names, releases, revision,
        understand,
    },
    session::{Indicator, IndicatorId},
};

/// A sheet of so many cells is understood anew within a frame.
const AT_ONCE: usize = 20_000;

/// Where a table is from.
#[derive(Clone, Debug)]
pub enum Origin {
    /// A file.
    File(PathBuf),
    /// Bytes that are there already, and what is measured where neither they nor a name say.
    Bytes(Source, String),
}

/// A table on its way in.
#[derive(Clone, Debug)]
pub struct Table {
    /// The bytes, kept to decode text once more; of a workbook only the name.
    pub source: Source,
    /// How the text was asked to be opened.
    pub opening: Opening,
    /// The cells.
    pub workbook: Arc<Workbook>,
    /// The sheets understood so far.
    pub sheets: BTreeMap<usize, Arc<Part>>,
    /// What would become an indicator, in the order of the sheets.
    pub rows: Arc<Vec<Row>>,
    /// The indicators of the workshop.
    known: Arc<Vec<Arc<Indicator>>>,
}

/// One sheet as it was understood.
#[derive(Debug)]
pub struct Part {
    /// What the person has decided.
    pub wishes: Wishes,
    /// How it is read.
    pub reading: Reading,
    /// What that gives.
    pub understood: Understood,
    /// Why it gives nothing.
    pub fault: Option<TableError>,
}

/// What would become an indicator.
#[derive(Clone, Debug)]
pub struct Row {
    /// The sheet it is from, and its place among the drafts of that.
    pub sheet: usize,
    /// See `sheet`.
    pub draft: usize,
    /// What it would be called.
    pub name: String,
    /// In what it is measured.
    pub unit: String,
    /// How much it holds.
    pub entities: usize,
    /// See `entities`.
    pub periods: usize,
    /// See `entities`.
    pub values: usize,
    /// How many values are missing, by why.
    pub missing: MissingByKind,
    /// The indicator it is a newer release of, and what that changes.
    pub onto: Option<(IndicatorId, Revision)>,
}

/// What tells an indicator apart from the others while the reading is turned over.
pub type Key = (usize, String, String);

impl Row {
    /// What it is told apart by.
    pub fn key(&self) -> Key {
        (self.sheet, self.name.clone(), self.unit.clone())
    }
}

impl Table {
    /// Reads and understands a table.
    ///
    /// # Errors
    /// Why it is not read.
    pub fn read(
        origin: Origin,
        opening: Opening,
        wishes: &BTreeMap<usize, Wishes>,
        known: Arc<Vec<Arc<Indicator>>>,
        progress: &dyn Progress,
    ) -> Result<Self, TableError> {
        let limits = Limits::default();
        let (mut source, unnamed) = match origin {
            Origin::File(path) => (Source::file(&path, &limits, progress)?, String::new()),
            Origin::Bytes(source, unnamed) => (source, unnamed),
        };
        let mut workbook = source.read(&opening, &limits, progress)?;
        if workbook.name.is_empty() {
            workbook.name = unnamed;
        }
        if workbook.format != Format::Delimited {
            source = Source::new(&source.name, Vec::new());
        }
        let mut table = Self {
            source,
            opening,
            workbook: Arc::new(workbook),
            sheets: BTreeMap::new(),
            rows: Arc::default(),
            known,
        };
        for sheet in 0..table.workbook.sheets.len() {
            let own = wishes.get(&sheet);
            let hidden = table.workbook.sheets.get(sheet).is_some_and(|sheet| sheet.hidden);
            if !hidden || own.is_some() {
                table.add(sheet, own.cloned().unwrap_or_default(), progress)?;
            }
        }
        table.settled(progress)
    }

    /// Nothing.
    pub fn empty() -> Self {
        let workbook = Workbook {
            name: String::new(),
            format: Format::Delimited,
            encoding: None,
            delimiter: None,
            sheets: Vec::new(),
        };
        Self {
            source: Source::pasted(""),
            opening: Opening::default(),
            workbook: Arc::new(workbook),
            sheets: BTreeMap::new(),
            rows: Arc::default(),
            known: Arc::default(),
        }
    }

    /// The table with one sheet read by those wishes.
    ///
    /// # Errors
    /// [`TableError::Cancelled`] where the person had enough.
    pub fn with(
        mut self,
        sheet: usize,
        wishes: Wishes,
        progress: &dyn Progress,
    ) -> Result<Self, TableError> {
        self.add(sheet, wishes, progress)?;
        self.settled(progress)
    }

    fn add(
        &mut self,
        sheet: usize,
        wishes: Wishes,
        progress: &dyn Progress,
    ) -> Result<(), TableError> {
        self.sheets.remove(&sheet);
        let taken: usize = self.drafts().map(|(_, draft)| draft.observations.len()).sum();
        let limits = Limits::default();
        let left = limits.observations.saturating_sub(taken);
        let limits = Limits { observations: left, ..limits };
        let reading = guess_sheet(&self.workbook, sheet, &wishes, progress)?;
        let (understood, fault) = match understand(&self.workbook, &reading, &limits, progress) {
            Ok(understood) => (understood, None),
            Err(TableError::Cancelled) => return Err(TableError::Cancelled),
            Err(error) => (Understood::default(), Some(error)),
        };
        self.sheets.insert(sheet, Arc::new(Part { wishes, reading, understood, fault }));
        Ok(())
    }

    fn drafts(&self) -> impl Iterator<Item = (usize, &Draft)> {
        let parts = self.sheets.iter();
        parts.flat_map(|(sheet, part)| part.understood.drafts.iter().map(|d| (*sheet, d)))
    }

    /// The table with its rows named and what they are newer releases of found.
    fn settled(mut self, progress: &dyn Progress) -> Result<Self, TableError> {
        let drafts: Vec<(usize, &Draft)> = self.drafts().collect();
        let of_sheets: Vec<(&str, &Draft)> =
            drafts.iter().map(|(sheet, draft)| (self.sheet_name(*sheet), *draft)).collect();
        let names = names(&of_sheets);
        let under: Vec<(&str, &Draft)> =
            names.iter().map(String::as_str).zip(drafts.iter().map(|(_, draft)| *draft)).collect();
        let releases = releases(&self.known, &under, &self.source.name);
        let mut rows: Vec<Row> = Vec::with_capacity(drafts.len());
        let mut seen = BTreeMap::new();
        for (((sheet, draft), name), onto) in drafts.iter().zip(&names).zip(releases) {
            if progress.cancelled() {
                return Err(TableError::Cancelled);
            }
            let place = seen.entry(*sheet).or_insert(0);
            rows.push(Row {
                sheet: *sheet,
                draft: *place,
                name: name.clone(),
                unit: draft.unit.clone(),
                entities: draft.entities(),
                periods: draft.periods(),
                values: draft.observations.len() + draft.passages.len(),
                missing: draft.missing(),
                onto: onto.map(|existing| (existing.id, revision(existing, draft))),
            });
            *place += 1;
        }
        self.rows = Arc::new(rows);
        Ok(self)
    }

    /// The name of a sheet.
    pub fn sheet_name(&self, sheet: usize) -> &str {
        self.workbook.sheets.get(sheet).map_or("", |sheet| sheet.name.as_str())
    }

    /// The first sheet that measures something, or the first.
    pub fn first(&self) -> usize {
        let measuring = self.sheets.iter().find(|(_, part)| !part.understood.drafts.is_empty());
        measuring.or(self.sheets.iter().next()).map_or(0, |(sheet, _)| *sheet)
    }

    /// Whether the sheet is understood anew fast enough not to be waited for.
    pub fn is_quick(&self, sheet: usize) -> bool {
        let cells = self.workbook.sheets.get(sheet).map_or(0, Sheet::cells);
        let all: usize = self.rows.iter().map(|row| row.values).sum();
        cells.max(all) <= AT_ONCE
    }

    /// What the person has decided of every sheet.
    pub fn wishes(&self) -> BTreeMap<usize, Wishes> {
        self.sheets.iter().map(|(sheet, part)| (*sheet, part.wishes.clone())).collect()
    }

    /// The indicators of the workshop.
    pub fn known(&self) -> Arc<Vec<Arc<Indicator>>> {
        Arc::clone(&self.known)
    }

    /// The drafts of those rows under their names. The rest of the table is let go.
    pub fn taken(self, left_out: &BTreeSet<Key>) -> Vec<(Row, Draft)> {
        let Self { sheets, rows, .. } = self;
        let mut drafts: BTreeMap<(usize, usize), Draft> = BTreeMap::new();
        for (sheet, part) in sheets {
            // The last owner hands its drafts over; nobody else is asked to wait for copies.
            let understood = match Arc::try_unwrap(part) {
                Ok(part) => part.understood,
                Err(shared) => shared.understood.clone(),
            };
            let of_sheet = understood.drafts.into_iter().enumerate();
            drafts.extend(of_sheet.map(|(at, draft)| ((sheet, at), draft)));
        }
        let taken = rows.iter().filter(|row| !left_out.contains(&row.key()));
        taken
            .filter_map(|row| {
                let mut draft = drafts.remove(&(row.sheet, row.draft))?;
                draft.name.clone_from(&row.name);
                Some((row.clone(), draft))
            })
            .collect()
    }
}
