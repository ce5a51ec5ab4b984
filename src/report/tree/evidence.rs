//! What each card leans on, and which way it speaks.

use crate::{
    figure::board,
    msg,
    report::wishes::Part,
    session::{Document, Evidence, Found, Reading, Testimony},
    text::terms,
};

use super::{
    Column, Line, Run, Section, Tone,
    builder::{Builder, text},
    clean, ratings,
    sources::{joined, of_data, of_document, of_testimony},
};

impl Builder<'_> {
    pub(super) fn evidence(&mut self) -> Section {
        let mut section = self.section(Part::Evidence);
        let session = self.session;
        for canvas in &session.canvases {
            let mut rows: Vec<Vec<Line>> = Vec::new();
            for (_, cell) in canvas.cells() {
                for card in cell.cards.iter().filter(|card| !card.evidence.is_empty()) {
                    let grade = ratings::grade(&self.backing(&card.evidence), self.texts);
                    for (at, piece) in card.evidence.iter().enumerate() {
                        let first = at == 0;
                        let name = if first { self.card_text(card) } else { String::new() };
                        let mut thought = vec![Run::plain(&name)];
                        if first {
                            thought.push(Run::muted(&format!("\n{grade}")));
                        }
                        let stance = Run::plain(&self.t(terms::stance(piece.stance)));
                        rows.push(vec![thought, vec![stance], self.piece(piece)]);
                    }
                }
            }
            if rows.is_empty() {
                continue;
            }
            let title = board::title(canvas, self.texts);
            let columns = vec![
                Column::words(&self.t(msg!("report-column-card")), 34),
                Column::words(&self.t(msg!("report-column-stance")), 16),
                Column::words(&self.t(msg!("report-column-evidence")), 50),
            ];
            section.blocks.push(self.table(&title, columns, rows));
        }
        if !section.blocks.is_empty() {
            section.blocks.extend(text(Tone::Note, &self.t(msg!("report-evidence-explained"))));
        }
        section
    }

    fn piece(&mut self, piece: &Evidence) -> Line {
        let (words, reference) = match &piece.found {
            Found::Indicator(reading) => self.reading(reading),
            Found::Document(document) => {
                (self.document(document), of_document(document, self.texts))
            }
            Found::Testimony(testimony) => {
                (clean(&testimony.who), of_testimony(testimony, self.texts))
            }
        };
        let mut line = vec![Run::plain(&words)];
        line.extend(self.sources.cite(&reference));
        let quotation = match &piece.found {
            Found::Document(Document { quotation, .. }) => quotation.trim(),
            Found::Indicator(_) | Found::Testimony(Testimony { .. }) => "",
        };
        if !quotation.is_empty() {
            line.push(Run::muted(&format!("\n“{quotation}”")));
        }
        if !piece.shows.trim().is_empty() {
            line.push(Run::plain(&format!("\n{}", piece.shows.trim())));
        }
        line
    }

    fn document(&self, document: &Document) -> String {
        let date = document.date.map(|date| self.texts.date(date)).unwrap_or_default();
        joined(&[&document.title, &document.number, &date, &document.page], ", ")
    }

    fn reading(&self, reading: &Reading) -> (String, String) {
        let Some(indicator) = self.session.indicator(reading.indicator) else {
            return (self.t(msg!("evidence-indicator-gone")), String::new());
        };
        let period = reading.period.map(|p| self.texts.period(p)).unwrap_or_default();
        let entity = reading.entity.clone().unwrap_or_default();
        let words = joined(&[&indicator.name, &entity, &period], ", ");
        (words, of_data(&indicator.source, self.texts))
    }
}
