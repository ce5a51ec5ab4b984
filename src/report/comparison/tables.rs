//! A comparison as tables: the rows, every two sessions in numbers, the model answer, what
//! changed.

use crate::{
    msg,
    report::table::{Cell, Table},
    text::{Label, Msg, Texts, terms},
};

use super::{Canvas, Model, Number, Pair, Report, cell, marks, one_line, point};

/// Everything a comparison found, one table a part.
#[must_use]
pub fn tables(report: &Report, texts: Texts) -> Vec<Table> {
    let titles: Vec<String> =
        report.files.iter().filter_map(|file| file.title.as_deref()).map(one_line).collect();
    let page = Page { titles: &titles, texts };
    let mut tables: Vec<Table> = report.canvases.iter().flat_map(|of| page.canvas(of)).collect();
    tables.extend(page.indicators(report));
    tables.extend(page.leaning(report));
    tables
}

struct Page<'a> {
    titles: &'a [String],
    texts: Texts,
}

fn words(text: &str) -> Cell {
    Cell::Words(one_line(text))
}

#[expect(clippy::cast_precision_loss, reason = "counts of cards")]
fn count(n: usize) -> Cell {
    Cell::Number(n as f64)
}

fn given(value: Option<f64>) -> Cell {
    value.map_or_else(|| Cell::Words(String::new()), Cell::Number)
}

fn worked_out(value: Option<f64>) -> Cell {
    value.map_or_else(|| Cell::Words(String::new()), Cell::Measure)
}

/// The value or why there is none, its n, and the value with the suggestions taken in.
fn measure(of: &Number) -> [Cell; 3] {
    let value =
        of.value.map_or_else(|| words(of.why.as_deref().unwrap_or_default()), Cell::Measure);
    let n = of.n.map_or_else(|| Cell::Words(String::new()), count);
    [value, n, worked_out(of.with_suggestions.or(of.value))]
}

impl Page<'_> {
    fn head(&self, messages: &[Msg]) -> Vec<Cell> {
        messages.iter().map(|message| Cell::Words(self.texts.get(*message))).collect()
    }

    /// The columns of a measure: what it is, n, with suggestions.
    fn measured(&self, message: Msg) -> [Cell; 3] {
        let wide = Label::plain(msg!("compare-column-with-suggestions"));
        let wide = wide.text("measure", self.texts.get(message));
        [
            Cell::Words(self.texts.get(message)),
            Cell::Words(self.texts.get(msg!("compare-column-n"))),
            Cell::Words(self.texts.label(&wide)),
        ]
    }

    fn title(&self, session: usize) -> Cell {
        Cell::Words(self.titles.get(session).cloned().unwrap_or_default())
    }

    fn canvas(&self, canvas: &Canvas) -> Vec<Table> {
        let kind = self.texts.get(terms::kind(canvas.name));
        let name = match canvas.title.as_deref().map(one_line) {
            Some(title) if !title.is_empty() => format!("{kind} · {title}"),
            _ => kind,
        };
        let named = |message: Msg| {
            let label = Label::plain(msg!("compare-table-name")).text("canvas", &name);
            self.texts.label(&label.text("part", self.texts.get(message)))
        };
        let mut tables = vec![Table { name: name.clone(), rows: self.rows(canvas) }];
        if !canvas.pairs.is_empty() {
            let name = named(msg!("compare-measures"));
            tables.push(Table { name, rows: self.pairs(&canvas.pairs) });
        }
        if canvas.positions.iter().flatten().any(|points| !points.is_empty()) {
            let name = named(msg!("compare-positions"));
            tables.push(Table { name, rows: self.positions(canvas) });
        }
        if let Some(model) = &canvas.model {
            let name = named(msg!("compare-model"));
            tables.push(Table { name, rows: self.model(model) });
            let name = named(msg!("compare-model-points"));
            tables.push(Table { name, rows: self.points(model) });
        }
        tables
    }

    fn rows(&self, canvas: &Canvas) -> Vec<Vec<Cell>> {
        let mut head = self.head(&[msg!("compare-column-cell"), msg!("compare-column-named")]);
        let sessions = canvas.rows.first().map_or(0, |row| row.texts.len());
        head.extend((0..sessions).map(|session| self.title(session)));
        head.extend(self.head(&[
            msg!("compare-column-marks"),
            msg!("compare-column-spread"),
            msg!("compare-column-consensus"),
        ]));
        let rows = canvas.rows.iter().map(|row| {
            let mut cells = vec![Cell::Words(cell(row.spot, self.texts)), count(row.count)];
            cells.extend(row.texts.iter().map(|text| words(text.as_deref().unwrap_or_default())));
            cells.push(words(&marks(row, self.texts).join("; ")));
            cells.extend([row.spread, row.consensus].map(worked_out));
            cells
        });
        std::iter::once(head).chain(rows).collect()
    }

    fn pairs(&self, pairs: &[Pair]) -> Vec<Vec<Cell>> {
        let [one, other] = [msg!("compare-column-session"), msg!("compare-column-other")];
        let mut head = self.head(&[one, other]);
        head.extend(self.measured(msg!("compare-column-overlap")));
        head.extend(self.measured(msg!("compare-column-ranks")));
        head.extend(self.measured(msg!("compare-column-top")));
        let far = pairs.iter().any(|pair| pair.distance.is_some());
        if far {
            let messages = [msg!("compare-column-distance"), msg!("compare-column-n")];
            head.extend(self.head(&messages));
        }
        let rows = pairs.iter().map(|pair| {
            let mut cells = vec![self.title(pair.a), self.title(pair.b)];
            let measures = [&pair.overlap, &pair.rank_agreement, &pair.rank_biased_overlap];
            cells.extend(measures.into_iter().flat_map(measure));
            if let Some(distance) = &pair.distance {
                let [value, n, _] = measure(distance);
                cells.extend([value, n]);
            } else if far {
                cells.extend([Cell::Words(String::new()), Cell::Words(String::new())]);
            }
            cells
        });
        std::iter::once(head).chain(rows).collect()
    }

    fn positions(&self, canvas: &Canvas) -> Vec<Vec<Cell>> {
        let head = self.head(&[
            msg!("compare-column-session"),
            msg!("compare-positions"),
            msg!("compare-column-x"),
            msg!("compare-column-y"),
        ]);
        let of_each = canvas.positions.iter().enumerate();
        let rows = of_each.flat_map(|(session, points)| {
            points.iter().flatten().map(move |of| {
                let (x, y) = (Cell::Number(of.x.get()), Cell::Number(of.y.get()));
                vec![self.title(session), words(&point(of, self.texts)), x, y]
            })
        });
        std::iter::once(head).chain(rows).collect()
    }

    fn model(&self, model: &Model) -> Vec<Vec<Cell>> {
        let mut head = self.head(&[msg!("compare-column-session")]);
        head.extend(self.measured(msg!("compare-column-coverage")));
        head.extend(self.measured(msg!("compare-column-placement")));
        let lists = [
            msg!("compare-column-missed"),
            msg!("compare-column-extra"),
            msg!("compare-column-right"),
        ];
        head.extend(self.head(&lists));
        let list = |items: &[String]| {
            let lines: Vec<String> = items.iter().map(|text| one_line(text)).collect();
            Cell::Words(lines.join("; "))
        };
        let mut rows = vec![head];
        for of in &model.sessions {
            let mut cells = vec![self.title(of.session)];
            cells.extend([&of.coverage, &of.placement].into_iter().flat_map(measure));
            cells.extend([list(&of.missed), list(&of.extra), list(&of.also_right)]);
            rows.push(cells);
        }
        let mut class = vec![Cell::Words(self.texts.get(msg!("compare-class")))];
        let measures = [&model.class_coverage, &model.class_placement];
        class.extend(measures.into_iter().flat_map(measure));
        let right = Cell::Words(String::new());
        class.extend([list(&model.missed_by_all), list(&model.class_extra), right]);
        rows.push(class);
        rows
    }

    /// Each point of the model, found by whom and where.
    fn points(&self, model: &Model) -> Vec<Vec<Cell>> {
        let mut head = self.head(&[msg!("compare-column-cell"), msg!("compare-column-point")]);
        head.extend(model.sessions.iter().map(|of| self.title(of.session)));
        let rows = model.points.iter().map(|point| {
            let mut cells = vec![Cell::Words(cell(point.spot, self.texts)), words(&point.text)];
            cells.extend(model.sessions.iter().map(|of| {
                let message = if point.misplaced_by.contains(&of.session) {
                    msg!("compare-point-misplaced")
                } else if point.found_by.contains(&of.session) {
                    msg!("compare-point-found")
                } else {
                    msg!("compare-point-missed")
                };
                Cell::Words(self.texts.get(message))
            }));
            cells
        });
        std::iter::once(head).chain(rows).collect()
    }

    fn indicators(&self, report: &Report) -> Option<Table> {
        let head = self.head(&[
            msg!("compare-column-session"),
            msg!("compare-indicators"),
            msg!("compare-column-state"),
            msg!("compare-column-newer"),
            msg!("compare-column-revised"),
            msg!("compare-column-withdrawn"),
        ]);
        let rows = report.indicators.iter().map(|of| {
            let state = match of.state {
                "new" => msg!("compare-indicator-new"),
                "gone" => msg!("compare-indicator-gone"),
                _ => msg!("compare-state-changed"),
            };
            let state = Cell::Words(self.texts.get(state));
            let counts = [of.newer, of.revised, of.withdrawn].map(count);
            [self.title(of.session), words(&of.name), state].into_iter().chain(counts).collect()
        });
        let rows: Vec<Vec<Cell>> = std::iter::once(head).chain(rows).collect();
        let name = self.texts.get(msg!("compare-indicators"));
        (rows.len() > 1).then_some(Table { name, rows })
    }

    fn leaning(&self, report: &Report) -> Option<Table> {
        let head = self.head(&[
            msg!("compare-column-card"),
            msg!("compare-indicators"),
            msg!("compare-column-before"),
            msg!("compare-column-after"),
            msg!("compare-column-holds"),
        ]);
        let rows = report.leaning.iter().map(|of| {
            let holds = Cell::Words(self.texts.get(holds(of.holds)));
            let values = [given(of.before), given(of.after)];
            [words(&of.card), words(&of.indicator)]
                .into_iter()
                .chain(values)
                .chain([holds])
                .collect()
        });
        let rows: Vec<Vec<Cell>> = std::iter::once(head).chain(rows).collect();
        let name = self.texts.get(msg!("compare-leaning"));
        (rows.len() > 1).then_some(Table { name, rows })
    }
}

/// Whether a card still stands on what it leans on.
#[must_use]
pub fn holds(name: &str) -> Msg {
    match name {
        "yes" => msg!("compare-holds-yes"),
        "gone" => msg!("compare-holds-gone"),
        _ => msg!("compare-holds-look-again"),
    }
}
