//! Tables from outside become indicators, as they really look.

mod hostile;
mod importing;
pub mod layouts;
pub mod numbers;
mod surveys;

use std::{fs, path::PathBuf};

use fourfold::{
    ingest::tables::{
        Draft, Limits, Opening, Reading, Source, TableError, Understood, Wishes, Workbook, guess,
        understand,
    },
    session::{Period, Value},
};

/// The path of a table in the folder of tables.
pub fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/behaviour/tables/files").join(name)
}

/// A table read as the program reads it when nobody says anything.
pub struct Table {
    pub workbook: Workbook,
    pub reading: Reading,
    pub understood: Understood,
}

impl Table {
    pub fn file(name: &str) -> Self {
        Self::bytes(name, fs::read(path(name)).unwrap())
    }

    pub fn bytes(name: &str, bytes: impl AsRef<[u8]>) -> Self {
        Self::wished(name, bytes, &Wishes::default())
    }

    pub fn wished(name: &str, bytes: impl AsRef<[u8]>, wishes: &Wishes) -> Self {
        let workbook = workbook(name, bytes).unwrap();
        let reading = guess(&workbook, wishes, &()).unwrap();
        let understood = understand(&workbook, &reading, &Limits::default(), &()).unwrap();
        Self { workbook, reading, understood }
    }

    pub fn layout(&self) -> &'static str {
        self.reading.layout.name()
    }

    pub fn names(&self) -> Vec<String> {
        let name = |draft: &Draft| match draft.unit.as_str() {
            "" => draft.name.clone(),
            unit => format!("{} [{unit}]", draft.name),
        };
        self.understood.drafts.iter().map(name).collect()
    }

    pub fn draft(&self, name: &str) -> &Draft {
        let drafts = &self.understood.drafts;
        let at = self.names().iter().position(|known| known == name);
        at.map_or_else(|| panic!("{name} in {:?}", self.names()), |at| &drafts[at])
    }

    pub fn value(&self, name: &str, entity: &str, period: &str) -> Value {
        let period: Period = period.parse().unwrap();
        let observations = &self.draft(name).observations;
        let found = observations.iter().find(|o| o.0 == entity && o.1 == period);
        found.unwrap_or_else(|| panic!("{entity} {period} of {name} in {observations:?}")).2
    }

    pub fn number(&self, name: &str, entity: &str, period: &str) -> Option<f64> {
        self.value(name, entity, period).number()
    }

    pub fn doubtful(&self) -> Vec<(String, &str)> {
        self.understood.doubtful.iter().map(|d| (d.at.to_string(), d.text.as_str())).collect()
    }
}

pub fn workbook(name: &str, bytes: impl AsRef<[u8]>) -> Result<Workbook, TableError> {
    Source::new(name, bytes.as_ref()).read(&Opening::default(), &Limits::default(), &())
}
