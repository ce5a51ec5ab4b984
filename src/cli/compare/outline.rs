//! A comparison as lines a person can read in a terminal; the same for the same files, so
//! that it serves as a diff.

use std::io::{self, Write};

use crate::{
    compare::Spot,
    msg,
    session::{Corner, PairId, Score},
    text::{Label, Texts, terms},
};

use super::report::{Against, Canvas, Number, OneRow, Pair, Report};

pub(super) fn write(out: &mut dyn Write, report: &Report, texts: Texts) -> io::Result<()> {
    let page = Page { report, texts };
    for (at, (file, title)) in page.readable().enumerate() {
        let label = if report.files.iter().any(|f| f.reference && f.file == file) {
            Label::plain(msg!("compare-file-reference"))
        } else {
            Label::plain(msg!("compare-file"))
        };
        let label = label.text("number", (at + 1).to_string()).text("title", title);
        writeln!(out, "{} · {file}", texts.label(&label))?;
    }
    report.canvases.iter().try_for_each(|canvas| page.canvas(out, canvas))?;
    page.indicators(out)?;
    if report.equal {
        writeln!(out, "\n{}", texts.get(msg!("compare-equal")))?;
    }
    Ok(())
}

/// The title of a cell.
pub(super) fn cell(spot: Spot, texts: Texts) -> String {
    let key = match spot {
        Spot::Swot(cell) => crate::session::CellKey::Swot(cell),
        Spot::Pest(cell) => crate::session::CellKey::Pest(cell),
        Spot::Drivers => crate::session::CellKey::Drivers,
        Spot::Scenario(corner) => scenario(corner),
    };
    texts.get(terms::cell(key))
}

fn scenario(corner: Corner) -> crate::session::CellKey {
    crate::session::CellKey::Scenario(PairId(uuid::Uuid::nil()), corner)
}

/// What differs in a row, in words.
pub(super) fn marks(row: &OneRow, texts: Texts) -> Vec<String> {
    let mut marks = Vec::new();
    if let Some((from, to)) = row.moved_spots {
        let label = Label::plain(msg!("compare-mark-moved"));
        let label = label.text("from", cell(from, texts)).text("to", cell(to, texts));
        marks.push(texts.label(&label));
    }
    if row.contested.is_some() {
        marks.push(texts.get(msg!("compare-mark-contested")));
    }
    if !row.reworded.is_empty() {
        let label = Label::plain(msg!("compare-mark-reworded"));
        let words: Vec<String> = row.reworded.iter().map(|words| words.join(" ")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).filter(|w| !w.is_empty()).collect();
        marks.push(texts.label(&label.text("words", words.join(" / "))));
    }
    let rated =
        [(msg!("compare-mark-first"), &row.first), (msg!("compare-mark-second"), &row.second)];
    for (message, values) in rated {
        let Some(values) = values else { continue };
        let value =
            |score: &Option<Score>| score.map_or_else(|| "–".to_owned(), |s| texts.score(s));
        let values: Vec<String> = values.iter().map(value).collect();
        marks.push(texts.label(&Label::plain(message).text("values", values.join(" "))));
    }
    marks
}

/// A measure with its n and with the figure that takes suggestions in.
pub(super) fn number(of: &Number, texts: Texts) -> String {
    let Some(value) = of.value else {
        return format!("– ({})", of.why.as_deref().unwrap_or_default());
    };
    let label = match of.with_suggestions {
        Some(wide) => {
            Label::plain(msg!("compare-number-range")).text("wide", texts.decimals(wide, 2))
        }
        None => Label::plain(msg!("compare-number")),
    };
    let label = label.text("value", texts.decimals(value, 2));
    texts.label(&label.text("n", of.n.unwrap_or_default().to_string()))
}

struct Page<'a> {
    report: &'a Report,
    texts: Texts,
}

impl<'a> Page<'a> {
    fn readable(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let files = self.report.files.iter();
        files.filter_map(|file| Some((file.file.as_str(), file.title.as_deref()?)))
    }

    fn canvas(&self, out: &mut dyn Write, canvas: &Canvas) -> io::Result<()> {
        writeln!(out, "\n{}", self.texts.get(terms::kind(canvas.name)))?;
        let mut before = None;
        for row in &canvas.rows {
            if before != Some(row.spot) {
                writeln!(out, "  {}", cell(row.spot, self.texts))?;
                before = Some(row.spot);
            }
            self.row(out, row)?;
        }
        Self::axes(out, canvas)?;
        self.measures(out, canvas)?;
        if let Some(model) = &canvas.model {
            writeln!(out, "  {}", self.texts.get(msg!("compare-model")))?;
            model.sessions.iter().try_for_each(|of| self.against(out, of))?;
            let label = Label::plain(msg!("compare-class-coverage"));
            let value = number(&model.class_coverage, self.texts);
            writeln!(out, "    {}", self.texts.label(&label.text("value", value)))?;
            self.list(out, msg!("compare-missed-by-all"), &model.missed_by_all)?;
        }
        Ok(())
    }

    fn row(&self, out: &mut dyn Write, row: &OneRow) -> io::Result<()> {
        let of = Label::plain(msg!("compare-named-by"));
        let of = of.text("k", row.count.to_string()).text("n", row.texts.len().to_string());
        let marks = marks(row, self.texts);
        let marks =
            if marks.is_empty() { String::new() } else { format!(" · {}", marks.join(" · ")) };
        writeln!(out, "    {}{marks}", self.texts.label(&of))?;
        for (at, text) in row.texts.iter().enumerate() {
            if let Some(text) = text {
                writeln!(out, "      {}  {}", at + 1, one_line(text))?;
            }
        }
        for suggestion in &row.suggestions {
            let message = if suggestion.opposite {
                msg!("compare-suggestion-opposite")
            } else {
                msg!("compare-suggestion")
            };
            let label = Label::plain(message)
                .text("text", one_line(&suggestion.text))
                .text("number", (suggestion.session + 1).to_string())
                .text("score", self.texts.decimals(suggestion.score, 2));
            writeln!(out, "         {}", self.texts.label(&label))?;
        }
        Ok(())
    }

    fn axes(out: &mut dyn Write, canvas: &Canvas) -> io::Result<()> {
        for (at, axes) in canvas.axes.iter().enumerate() {
            let Some(axes) = axes else { continue };
            let axes = axes.each_ref().map(|[name, low, high]| format!("{name} ({low} – {high})"));
            writeln!(out, "  {}  {}", at + 1, one_line(&axes.join(" × ")))?;
            let names = canvas.scenarios.get(at).and_then(Option::as_ref);
            let names = names.into_iter().flatten().filter(|name| !name.is_empty());
            for name in names {
                writeln!(out, "       {}", one_line(name))?;
            }
        }
        Ok(())
    }

    fn measures(&self, out: &mut dyn Write, canvas: &Canvas) -> io::Result<()> {
        writeln!(out, "  {}", self.texts.get(msg!("compare-measures")))?;
        canvas.pairs.iter().try_for_each(|pair| self.pair(out, pair))?;
        let by: Vec<String> = canvas
            .named_by
            .iter()
            .enumerate()
            .map(|(at, count)| format!("{} – {count}", at + 1))
            .collect();
        let label = Label::plain(msg!("compare-named-counts")).text("counts", by.join(", "));
        writeln!(out, "    {}", self.texts.label(&label))?;
        let Some(found) = &canvas.concordance else { return Ok(()) };
        let label = Label::plain(msg!("compare-concordance"))
            .text("value", self.texts.decimals(found.w, 2))
            .text("n", found.thoughts.to_string())
            .text("m", found.sessions.to_string())
            .text("p", self.texts.decimals(found.p, 2));
        writeln!(out, "    {}", self.texts.label(&label))
    }

    fn pair(&self, out: &mut dyn Write, pair: &Pair) -> io::Result<()> {
        let label = Label::plain(msg!("compare-pair"))
            .text("overlap", number(&pair.overlap, self.texts))
            .text("ranks", number(&pair.rank_agreement, self.texts))
            .text("top", number(&pair.rank_biased_overlap, self.texts));
        writeln!(out, "    {} – {}  {}", pair.a + 1, pair.b + 1, self.texts.label(&label))?;
        let Some(distance) = &pair.distance else { return Ok(()) };
        let label = Label::plain(msg!("compare-distance"));
        let label = label.text("value", number(distance, self.texts));
        writeln!(out, "           {}", self.texts.label(&label))
    }

    fn against(&self, out: &mut dyn Write, of: &Against) -> io::Result<()> {
        let title = self.readable().nth(of.session).map_or("", |(_, title)| title);
        let label = Label::plain(msg!("compare-against"))
            .text("coverage", number(&of.coverage, self.texts))
            .text("placement", number(&of.placement, self.texts));
        writeln!(out, "    {}  {title}", of.session + 1)?;
        writeln!(out, "       {}", self.texts.label(&label))?;
        self.list(out, msg!("compare-missed"), &of.missed)?;
        self.list(out, msg!("compare-extra"), &of.extra)
    }

    fn list(
        &self,
        out: &mut dyn Write,
        head: crate::edit::Msg,
        items: &[String],
    ) -> io::Result<()> {
        if items.is_empty() {
            return Ok(());
        }
        let label = Label::plain(head).count("count", items.len());
        writeln!(out, "       {}", self.texts.label(&label))?;
        items.iter().try_for_each(|item| writeln!(out, "         {}", one_line(item)))
    }

    fn indicators(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.report.indicators.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", self.texts.get(msg!("compare-indicators")))?;
        for of in &self.report.indicators {
            let state = match of.state {
                "new" => self.texts.get(msg!("compare-indicator-new")),
                "gone" => self.texts.get(msg!("compare-indicator-gone")),
                _ => self.texts.label(
                    &Label::plain(msg!("compare-indicator-changed"))
                        .text("newer", of.newer.to_string())
                        .text("revised", of.revised.to_string())
                        .text("withdrawn", of.withdrawn.to_string()),
                ),
            };
            writeln!(out, "  {} · {state}", one_line(&of.name))?;
        }
        Ok(())
    }
}

/// The text on one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
