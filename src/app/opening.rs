//! Workshops on their way in: read off the frame, noted as open here, put into a tab.

use std::{path::PathBuf, time::Instant};

use jiff::Timestamp;

use crate::{
    cli::View as StartView,
    compare::Decisions,
    storage::{
        Opened, RealDisk, Seen, bytes,
        lock::{self},
        parse,
    },
};

use super::{
    files::Files,
    log_file,
    news::{Loaded, News},
};

impl Files {
    pub(super) fn load(&mut self, path: PathBuf, now: Timestamp) {
        let owner = self.owner.clone();
        self.in_turn(move || {
            let began = Instant::now();
            let bytes = bytes(&path);
            let text = bytes.as_ref().ok().and_then(|bytes| std::str::from_utf8(bytes).ok());
            if let Some(text) = text.filter(|text| Decisions::is_comparison(text)) {
                let read = Decisions::from_ron(text);
                return News::Comparison(path, read);
            }
            let seen = bytes.as_ref().map(|bytes| Seen::of(bytes)).ok();
            let opened = bytes.and_then(|bytes| parse(&bytes));
            log_file::note_opened(&opened, began);
            let read = opened.map(|opened| (opened, seen));
            let owner = owner.filter(|_| matches!(read, Ok((Opened::Session(_), _))));
            let taken = owner.map(|owner| lock::take(&RealDisk, &path, &owner, now));
            let itself = std::fs::canonicalize(&path).ok();
            News::Loaded(path, Box::new(Loaded { read, real: itself, taken }))
        });
    }

    /// Whether the files being opened are opened to be compared.
    pub(super) fn begins_with_comparison(&self) -> bool {
        self.view == Some(StartView::Compare)
    }

    /// Reads a workshop that is to be compared and gets no tab.
    pub(super) fn load_to_compare(&mut self, path: PathBuf) {
        self.in_turn(move || {
            let bytes = bytes(&path);
            let seen = bytes.as_ref().map(|bytes| Seen::of(bytes)).ok();
            let read = bytes.and_then(|bytes| parse(&bytes)).map(|opened| (opened, seen));
            News::ToCompare(path, Box::new(read))
        });
    }
}
