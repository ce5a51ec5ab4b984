//! The front page and the question with its context.

use crate::{
    msg,
    report::wishes::{Depth, Part, Wishes},
};

use super::{
    Block, Cover, Section, Tone,
    builder::{Builder, text},
    clean,
};

impl Builder<'_> {
    pub(super) fn cover(&self, wishes: &Wishes) -> Cover {
        let mut facts = self.facts();
        let people = self.session.participants.len();
        if people > 0 {
            let count = self.texts.number(f64::from(u32::try_from(people).unwrap_or(u32::MAX)));
            facts.push((self.t(msg!("show-participants")), count));
        }
        let organisation = clean(wishes.organisation.trim());
        if !organisation.is_empty() {
            facts.insert(0, (self.t(msg!("report-organisation")), organisation));
        }
        let question = clean(self.session.question.trim());
        Cover { title: self.title(), question, facts, logo: wishes.logo.clone() }
    }

    /// Subject, place, date, horizon, facilitator: those that are known.
    fn facts(&self) -> Vec<(String, String)> {
        let session = self.session;
        let date = session.date.map(|date| self.texts.date(date)).unwrap_or_default();
        [
            (msg!("overview-subject"), &session.subject),
            (msg!("overview-place"), &session.place),
            (msg!("overview-date"), &date),
            (msg!("overview-horizon"), &session.horizon),
            (msg!("overview-facilitator"), &session.facilitator),
        ]
        .into_iter()
        .filter(|(_, what)| !what.trim().is_empty())
        .map(|(name, what)| (self.t(name), clean(what.trim())))
        .collect()
    }

    pub(super) fn question(&self) -> Section {
        let mut section = self.section(Part::Question);
        section.blocks.extend(text(Tone::Lead, &self.session.question));
        // What the cover says is not said again.
        let facts = if self.covered { Vec::new() } else { self.facts() };
        let list: Vec<_> = facts
            .into_iter()
            .map(|(name, what)| {
                vec![super::Run::strong(&format!("{name}\u{2002}")), super::Run::plain(&what)]
            })
            .collect();
        if !list.is_empty() {
            section.blocks.push(Block::List(list));
        }
        if self.depth != Depth::Page {
            section.blocks.extend(text(Tone::Plain, &self.session.about));
        }
        section
    }
}
