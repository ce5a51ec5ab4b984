//! The futures of all on one matrix.

use crate::{
    compare::AxisMap,
    figure::comparison::{Futures, Position, Quarter, futures},
    msg,
    report::tree::clean,
    session::Corner,
    text::{Label, terms},
};

use super::{
    super::{self as comparison, Canvas, one_line},
    Drawn, Page,
};

impl Page<'_> {
    /// The matrix of all, where at least two have the same axes.
    pub(super) fn futures(&self) -> Option<Drawn> {
        let Canvas { axes, maps, .. } = self.canvas;
        let on_it = || maps.iter().enumerate().filter_map(|(at, map)| Some((at, (*map)?)));
        let first = axes.iter().position(Option::is_some)?;
        if on_it().count() < 2 {
            return None;
        }
        let [x, y] = axes
            .get(first)?
            .as_ref()?
            .each_ref()
            .map(|axis| axis.each_ref().map(|words| one_line(&clean(words))));
        let positions = on_it().flat_map(|(session, map)| self.positions(session, map)).collect();
        let drawn = Futures {
            title: self.title(msg!("compared-matrix")),
            sessions: self.sessions.clone(),
            x,
            y,
            quarters: Corner::ALL.map(|corner| self.quarter(corner, on_it())),
            positions,
            apart: (0..axes.len()).filter_map(|at| self.apart(at, first)).collect(),
        };
        let scene = futures(&drawn, self.width);
        let said = drawn.positions.iter().map(|of| {
            let name = self.sessions.names.get(of.session).cloned().unwrap_or_default();
            let args = [("name", name.into()), ("point", of.words.as_str().into())];
            self.texts.with(msg!("compared-matrix-point"), &args)
        });
        let said: Vec<String> = said.collect();
        let label = Label::plain(msg!("compared-matrix-alternative")).text("title", &drawn.title);
        let label = label.text("axes", [&drawn.x[0], &drawn.y[0]].map(String::as_str).join(" × "));
        let label = label.count("count", said.len()).text("positions", said.join("; "));
        Some(Drawn { alternative: self.texts.label(&label), scene })
    }

    /// Where a session sees the subject, on the axes of the first.
    fn positions(&self, session: usize, map: AxisMap) -> Vec<Position> {
        let own = self.canvas.positions.get(session).and_then(Option::as_ref);
        let position = |of: &comparison::Point| {
            let kind = self.texts.get(terms::point(of.what));
            let label = one_line(&clean(&of.label));
            let words = if label.is_empty() { kind } else { format!("{kind} · {label}") };
            Position { session, words, at: map.on_first((of.x.get(), of.y.get())) }
        };
        own.into_iter().flatten().map(position).collect()
    }

    /// What the future in a corner is called, each name once with those who call it so.
    fn quarter(
        &self,
        corner: Corner,
        on_it: impl Iterator<Item = (usize, AxisMap)>,
    ) -> Vec<Quarter> {
        let mut found: Vec<Quarter> = Vec::new();
        for (session, map) in on_it {
            let own = Corner::ALL.into_iter().position(|own| map.corner(own) == corner);
            let names = self.canvas.scenarios.get(session).and_then(Option::as_ref);
            let Some(name) = names.zip(own).and_then(|(all, own)| all.get(own)) else { continue };
            let name = one_line(&clean(name));
            if name.is_empty() {
                continue;
            }
            match found.iter_mut().find(|other| other.name == name) {
                Some(other) => other.sessions.push(session),
                None => found.push(Quarter { sessions: vec![session], name }),
            }
        }
        found
    }

    /// Why a session is not on the matrix.
    fn apart(&self, session: usize, first: usize) -> Option<String> {
        let name = |at: usize| self.sessions.names.get(at).cloned().unwrap_or_default();
        let Some(axes) = self.canvas.axes.get(session)? else {
            let label = Label::plain(msg!("compared-matrix-no-axes"));
            return Some(self.texts.label(&label.text("name", name(session))));
        };
        if self.canvas.maps.get(session)?.is_some() {
            return None;
        }
        let axes = axes.each_ref().map(|[name, low, high]| {
            let label = Label::plain(msg!("compared-matrix-axis"));
            let label = label.text("name", one_line(&clean(name)));
            let label = label.text("low", one_line(&clean(low)));
            self.texts.label(&label.text("high", one_line(&clean(high))))
        });
        let label = Label::plain(msg!("compared-matrix-apart")).text("name", name(session));
        let label = label.text("first", name(first)).text("axes", axes.join(" × "));
        Some(self.texts.label(&label))
    }
}
