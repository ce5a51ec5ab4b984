//! What of the comparison is written when it leaves.

use std::sync::Arc;

use crate::{
    report::comparison::{File, Report},
    text::Texts,
};

use super::{
    Comparing, Extent, Found,
    numbers::{in_view, whole},
};

impl Comparing {
    /// Works out the report on what was found, as much of it as was chosen.
    pub(in crate::app) fn report(
        &self,
        texts: Texts,
    ) -> Option<impl Fn() -> Report + Send + Sync + 'static> {
        let found = self.found()?.clone();
        let (files, model) = (self.files(&found), self.model(&found));
        let (extent, decisions) = (self.extent, Arc::clone(self.decisions()));
        let (key, chosen) = (self.key(&found, texts), self.chosen_canvases(&found));
        Some(move || match extent {
            Extent::InView => in_view(&found, &key, files.clone(), &decisions),
            Extent::Whole => whole(&found, files.clone(), model, &chosen, &decisions, texts),
        })
    }

    /// The sides of what was found as a report lists them.
    fn files(&self, found: &Found) -> Vec<File> {
        let model = self.model(found);
        let file = |(at, title): (usize, String)| {
            let column = found.inputs.columns.get(at).and_then(|input| self.column(input.column));
            let file = column.and_then(super::Column::file_name).unwrap_or_default();
            File { file, title: Some(title), reference: Some(at) == model, error: None }
        };
        self.names(found).into_iter().enumerate().map(file).collect()
    }
}
