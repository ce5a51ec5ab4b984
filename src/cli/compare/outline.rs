//! A comparison as lines a person can read in a terminal; the same for the same files, so
//! that it serves as a diff.

use std::io::{self, Write};

use crate::{
    msg,
    report::comparison::{
        Against, Canvas, OneRow, Pair, Report, cell, field, holds, marks, number, one_line, point,
    },
    text::{Label, Msg, Texts, terms},
};

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
    page.leaning(out)?;
    page.workshop(out)?;
    if report.equal {
        writeln!(out, "\n{}", texts.get(msg!("compare-equal")))?;
    }
    Ok(())
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
        let kind = self.texts.get(terms::kind(canvas.name));
        match canvas.title.as_deref().map(one_line).filter(|title| !title.is_empty()) {
            Some(title) => writeln!(out, "\n{kind} · {title}")?,
            None => writeln!(out, "\n{kind}")?,
        }
        let mut before = None;
        for row in &canvas.rows {
            if before != Some(row.spot) {
                writeln!(out, "  {}", cell(row.spot, self.texts))?;
                before = Some(row.spot);
            }
            self.row(out, row, canvas.named_by.len())?;
        }
        self.axes(out, canvas)?;
        self.measures(out, canvas)?;
        if let Some(model) = &canvas.model {
            writeln!(out, "  {}", self.texts.get(msg!("compare-model")))?;
            model.sessions.iter().try_for_each(|of| self.against(out, of))?;
            let label = Label::plain(msg!("compare-class-coverage"))
                .text("value", number(&model.class_coverage, self.texts))
                .text("mean", number(&model.class_mean, self.texts))
                .text("placement", number(&model.class_placement, self.texts));
            writeln!(out, "    {}", self.texts.label(&label))?;
            self.list(out, msg!("compare-missed-by-all"), &model.missed_by_all)?;
        }
        Ok(())
    }

    fn row(&self, out: &mut dyn Write, row: &OneRow, sessions: usize) -> io::Result<()> {
        let of = Label::plain(msg!("compare-named-by"));
        let of = of.text("k", row.count.to_string()).text("n", sessions.to_string());
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

    fn axes(&self, out: &mut dyn Write, canvas: &Canvas) -> io::Result<()> {
        for (at, axes) in canvas.axes.iter().enumerate() {
            let Some(axes) = axes else { continue };
            let axes = axes.each_ref().map(|[name, low, high]| format!("{name} ({low} – {high})"));
            writeln!(out, "  {}  {}", at + 1, one_line(&axes.join(" × ")))?;
            let names = canvas.scenarios.get(at).and_then(Option::as_ref);
            let names = names.into_iter().flatten().filter(|name| !name.is_empty());
            for name in names {
                writeln!(out, "       {}", one_line(name))?;
            }
            let points = canvas.positions.get(at).and_then(Option::as_ref);
            for of in points.into_iter().flatten() {
                writeln!(out, "       {}", point(of, self.texts))?;
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
        self.list(out, msg!("compare-extra"), &of.extra)?;
        self.list(out, msg!("compare-also-right"), &of.also_right)
    }

    fn list(&self, out: &mut dyn Write, head: Msg, items: &[String]) -> io::Result<()> {
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
            // Of two sessions it is plain which one is meant.
            let several = self.readable().count() > 2;
            let whose = if several { format!("{}  ", of.session + 1) } else { String::new() };
            writeln!(out, "  {whose}{} · {state}", one_line(&of.name))?;
        }
        Ok(())
    }

    fn leaning(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.report.leaning.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", self.texts.get(msg!("compare-leaning")))?;
        let value = |of: Option<f64>| of.map_or_else(|| "–".to_owned(), |v| self.texts.number(v));
        for of in &self.report.leaning {
            let label = Label::plain(msg!("compare-leans"))
                .text("indicator", one_line(&of.indicator))
                .text("before", value(of.before))
                .text("after", value(of.after))
                .text("holds", self.texts.get(holds(of.holds)));
            writeln!(out, "  {} · {}", one_line(&of.card), self.texts.label(&label))?;
        }
        Ok(())
    }

    fn workshop(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.report.workshop.is_empty() {
            return Ok(());
        }
        let fields: Vec<String> =
            self.report.workshop.iter().map(|name| self.texts.get(field(name))).collect();
        let label = Label::plain(msg!("compare-workshop-differs"));
        writeln!(out, "\n{}", self.texts.label(&label.text("fields", fields.join(", "))))
    }
}
