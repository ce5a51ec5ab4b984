//! What a person chose about reports. It is remembered, belongs to no workshop, and becomes
//! [`Wishes`] once it is known which language is on and whether the logo could be read.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::{
    report::{
        logo::Logo,
        wishes::{Depth, Part, Standard, Template, Wishes},
    },
    session::Language,
};

/// How large pages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Zoom {
    /// A whole page at once.
    Page,
    /// As wide as there is room.
    #[default]
    Width,
}

/// What a person chose about reports.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// The order of headings.
    pub template: Template,
    /// How much is told.
    pub depth: Depth,
    /// The language of reports; that of the program where none was chosen.
    pub language: Option<Language>,
    /// Who publishes them.
    pub organisation: String,
    /// Where its logo is.
    pub logo: Option<PathBuf>,
    /// What a PDF has to keep to.
    pub standard: Standard,
    /// How large pages are shown.
    pub zoom: Zoom,
    /// The parts by name, in the order a person put them; those not named stand where they
    /// always do.
    order: Vec<String>,
    /// The parts turned on or off against what a report of that depth has.
    turned: Vec<(Depth, String)>,
}

impl Choices {
    /// Every part in the order chosen. Cover and contents are always first.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for name in &self.order {
            parts.extend(Part::ALL.into_iter().find(|part| part.name() == name));
        }
        // A part that is new to the person stands behind the one it stands behind by nature.
        for (at, part) in Part::ALL.into_iter().enumerate() {
            if !parts.contains(&part) {
                let before = Part::ALL.get(..at).unwrap_or_default().iter().rev();
                let mut places = before.filter_map(|b| parts.iter().position(|p| p == b));
                parts.insert(places.next().map_or(0, |place| place + 1), part);
            }
        }
        parts.sort_by_key(|part| !stays(*part));
        parts
    }

    /// Whether the part is wanted at the depth chosen.
    #[must_use]
    pub fn is_on(&self, part: Part) -> bool {
        Part::of(self.depth).contains(&part) != self.is_turned(part)
    }

    fn is_turned(&self, part: Part) -> bool {
        self.turned.iter().any(|(depth, name)| *depth == self.depth && name == part.name())
    }

    /// Turns a part on, or off where it is on.
    pub fn turn(&mut self, part: Part) {
        if self.is_turned(part) {
            self.turned.retain(|(depth, name)| *depth != self.depth || name != part.name());
        } else {
            self.turned.push((self.depth, part.name().to_owned()));
        }
    }

    /// Moves a part to before another, or to the end.
    pub fn move_before(&mut self, part: Part, before: Option<Part>) {
        if stays(part) || before == Some(part) || before.is_some_and(stays) {
            return;
        }
        let mut parts = self.parts();
        parts.retain(|other| *other != part);
        let at = before.and_then(|before| parts.iter().position(|other| *other == before));
        parts.insert(at.unwrap_or(parts.len()), part);
        self.order = parts.into_iter().map(|part| part.name().to_owned()).collect();
    }

    /// Moves a part one place up or down.
    pub fn step(&mut self, part: Part, down: bool) {
        let parts = self.parts();
        let Some(at) = parts.iter().position(|other| *other == part) else { return };
        if down {
            if at + 1 < parts.len() {
                self.move_before(part, parts.get(at + 2).copied());
            }
        } else if let Some(before) = at.checked_sub(1).and_then(|at| parts.get(at)) {
            self.move_before(part, Some(*before));
        }
    }

    /// Whether the parts are those of the depth, in their usual order.
    #[must_use]
    pub fn are_usual(&self) -> bool {
        self.parts() == Part::ALL && self.turned.iter().all(|(depth, _)| *depth != self.depth)
    }

    /// Goes back to the parts of the depth, in their usual order.
    pub fn back_to_usual(&mut self) {
        self.order.clear();
        self.turned.retain(|(depth, _)| *depth != self.depth);
    }

    /// What is wanted of a report, in the language of the program where no other was chosen;
    /// `None` where every part is turned off.
    #[must_use]
    pub fn wishes(&self, spoken: Language, logo: Option<Logo>) -> Option<Wishes> {
        let parts: Vec<Part> = self.parts().into_iter().filter(|part| self.is_on(*part)).collect();
        (!parts.is_empty()).then(|| Wishes {
            template: self.template,
            depth: self.depth,
            parts,
            organisation: self.organisation.clone(),
            logo,
            standard: self.standard,
            ..Wishes::new(self.language.unwrap_or(spoken))
        })
    }
}

/// Whether the part stands in front, whatever the order.
#[must_use]
pub fn stays(part: Part) -> bool {
    matches!(part, Part::Cover | Part::Contents)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_as_usual_until_they_are_moved_and_what_is_new_finds_its_place() {
        let mut choices = Choices::default();
        assert_eq!(choices.parts(), Part::ALL);
        assert!(choices.are_usual());
        choices.move_before(Part::Sources, Some(Part::Question));
        assert_eq!(choices.parts().get(2..4), Some(&[Part::Sources, Part::Question][..]));
        choices.order.retain(|name| name != Part::Swot.name());
        let parts = choices.parts();
        let at = |part| parts.iter().position(|other| *other == part);
        assert_eq!(at(Part::Swot), at(Part::Pest).map(|at| at + 1));
        choices.order.push("of a later version".to_owned());
        assert_eq!(choices.parts(), parts);
        choices.back_to_usual();
        assert!(choices.are_usual());
    }

    #[test]
    fn a_step_changes_places_with_the_neighbour_and_never_passes_the_front() {
        let mut choices = Choices::default();
        choices.step(Part::Question, true);
        let moved = choices.parts();
        assert_eq!(moved.get(2..4), Some(&[Part::Indicators, Part::Question][..]));
        choices.step(Part::Question, false);
        choices.step(Part::Question, false);
        choices.step(Part::Cover, true);
        choices.step(Part::Sources, true);
        assert_eq!(choices.parts(), Part::ALL);
    }

    #[test]
    fn each_depth_remembers_which_parts_were_turned() {
        let mut choices = Choices::default();
        choices.turn(Part::Checks);
        assert!(!choices.is_on(Part::Checks));
        choices.depth = Depth::Page;
        assert!(!choices.is_on(Part::Checks) && choices.is_on(Part::Swot));
        choices.turn(Part::Checks);
        assert!(choices.is_on(Part::Checks));
        choices.depth = Depth::Full;
        assert!(!choices.is_on(Part::Checks));
        choices.turn(Part::Checks);
        assert!(choices.is_on(Part::Checks) && choices.are_usual());
    }

    #[test]
    fn no_part_at_all_is_no_report() {
        let mut choices = Choices::default();
        for part in Part::ALL {
            choices.turn(part);
        }
        assert_eq!(choices.wishes(Language::English, None), None);
    }
}
