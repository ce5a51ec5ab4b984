//! A model answer, point by point.

use crate::{
    compare::Spot,
    figure::comparison::{Answer, Group, Point, Points, Stands, answer},
    msg,
    text::Label,
};

use super::{
    super::{Against, Model, ModelPoint, Number},
    Drawn, Page, in_reading_order,
};

impl Page<'_> {
    pub(super) fn answer(&self) -> Option<Drawn> {
        let model = self.canvas.model.as_ref().filter(|model| !model.points.is_empty())?;
        let group = |of: &Against| Group {
            session: Some(of.session),
            name: self.sessions.names.get(of.session).cloned().unwrap_or_default(),
            coverage: self.share(&of.coverage),
            perhaps: self.perhaps(&of.coverage),
            beyond: of.extra.len().to_string(),
        };
        let together = Group {
            session: None,
            name: self.texts.get(msg!("compare-class")),
            coverage: self.share(&model.class_coverage),
            perhaps: self.perhaps(&model.class_coverage),
            beyond: model.class_extra.len().to_string(),
        };
        let mut spots: Vec<Spot> = self.canvas.cells.clone();
        spots.sort_by_key(|spot| in_reading_order(*spot));
        let drawn = Answer {
            title: self.title(msg!("compare-model-points")),
            sessions: self.sessions.clone(),
            groups: model.sessions.iter().map(group).collect(),
            together,
            cells: spots.iter().filter_map(|spot| self.points(model, *spot)).collect(),
        };
        let scene = answer(&drawn, self.width, self.texts);
        let groups = drawn.groups.iter().map(|group| {
            let args =
                [("name", group.name.as_str().into()), ("what", group.coverage.as_str().into())];
            self.texts.with(msg!("compared-mark"), &args)
        });
        let label = Label::plain(msg!("compared-answer-alternative"));
        let label = label.count("count", model.points.len()).text("title", &drawn.title);
        let groups = groups.collect::<Vec<_>>().join("; ");
        Some(Drawn { alternative: self.texts.label(&label.text("groups", groups)), scene })
    }

    /// A share in whole per cent, or a dash.
    fn share(&self, of: &Number) -> String {
        let percent = |value: f64| self.texts.percent((value * 100.0).round());
        of.value.map_or_else(|| "–".to_owned(), percent)
    }

    /// The same with the suggested links taken in, in brackets.
    fn perhaps(&self, of: &Number) -> String {
        let percent = |value: f64| self.texts.percent((value * 100.0).round());
        of.with_suggestions.map_or_else(String::new, |value| format!("({})", percent(value)))
    }

    fn points(&self, model: &Model, spot: Spot) -> Option<Points> {
        let own = model.points.iter().filter(|point| point.spot == spot);
        let points: Vec<Point> = own.map(|point| self.point(model, point)).collect();
        (!points.is_empty()).then(|| Points { name: self.cell_name(spot), points })
    }

    fn point(&self, model: &Model, point: &ModelPoint) -> Point {
        let stands = |session: usize| {
            if point.misplaced_by.contains(&session) {
                Stands::Elsewhere
            } else if point.found_by.contains(&session) {
                Stands::Here
            } else {
                Stands::Nowhere
            }
        };
        let others = point.misplaced_by.iter().copied().zip(point.misplaced_into.iter().copied());
        Point {
            text: self.words(&point.text),
            stands: model.sessions.iter().map(|of| stands(of.session)).collect(),
            count: self.of_groups(point.found_by.len()),
            notes: self.elsewhere(others),
        }
    }
}
