//! What of the comparison is written when it leaves.

use std::sync::Arc;

use crate::{report::comparison::Report, text::Texts};

use super::{
    Comparing, Extent,
    numbers::{in_view, whole},
};

impl Comparing {
    /// Works out the report on what was found, as much of it as was chosen.
    pub(in crate::app) fn report(
        &self,
        texts: Texts,
    ) -> Option<impl Fn() -> Report + Send + Sync + 'static> {
        let found = self.found()?.clone();
        let (names, model) = (self.names(&found), self.model(&found));
        let (extent, decisions) = (self.extent, Arc::clone(self.decisions()));
        let (key, chosen) = (self.key(&found, texts), self.chosen_canvases(&found));
        Some(move || match extent {
            Extent::InView => in_view(&found, &key, &names, &decisions),
            Extent::Whole => whole(&found, &names, model, &chosen, &decisions, texts),
        })
    }
}
