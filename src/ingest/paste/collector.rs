//! Gathers cards into blocks, within the limits. Knows nothing of how text is read.

use std::collections::HashMap;

use super::{Block, Form, LeftOut, Pasted, Reason, Target, clean};

/// The most cards one paste makes.
pub const MAX_CARDS: usize = 2_000;

/// The most characters of one card.
pub const MAX_CARD_CHARS: usize = 100_000;

/// Names a block while it is being filled; none for headings beyond the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot(Option<usize>);

/// Blocks and leftovers in the making.
#[derive(Debug, Default)]
pub struct Collector {
    blocks: Vec<Filling>,
    by_name: HashMap<(Target, String), usize>,
    left_out: Vec<LeftOut>,
    overflow: Vec<String>,
    cards: usize,
}

#[derive(Debug)]
struct Filling {
    block: Block,
    /// The card before ended with a semicolon, so a full stop ends the list, not a sentence.
    in_list: bool,
}

impl Collector {
    /// The block of that place; one named cell has one block, however often it is named.
    pub fn open(&mut self, target: Target, heading: Option<&str>) -> Slot {
        let heading = heading.map(clean::card_text).filter(|heading| !heading.is_empty());
        let name = match target {
            Target::Picked => heading.clone().unwrap_or_default(),
            Target::Cell(_) | Target::Missing(_) => String::new(),
        };
        if let Some(&known) = self.by_name.get(&(target, name.clone())) {
            if let Some(again) = heading
                && self.blocks[known].block.heading.as_ref() != Some(&again)
            {
                self.leave(&again, Reason::Label);
            }
            return Slot(Some(known));
        }
        if target == Target::Picked && self.blocks.len() >= MAX_CARDS {
            self.overflow.extend(heading);
            return Slot(None);
        }
        let block = Block { target, heading, description: None, cards: Vec::new() };
        self.blocks.push(Filling { block, in_list: false });
        self.by_name.insert((target, name), self.blocks.len() - 1);
        Slot(Some(self.blocks.len() - 1))
    }

    /// Adds a card; what cannot be one is left out with the reason.
    pub fn card(&mut self, slot: Slot, text: &str) {
        let listed = text.trim_end().ends_with(';');
        let mut card = clean::card_text(text);
        if clean::is_blank(&card) {
            return;
        }
        let filling = slot.0.and_then(|index| self.blocks.get_mut(index));
        let Some(filling) = filling.filter(|_| self.cards < MAX_CARDS) else {
            self.overflow.push(card);
            return;
        };
        if card.len() > MAX_CARD_CHARS && card.chars().count() > MAX_CARD_CHARS {
            self.left_out.push(LeftOut { text: card, reason: Reason::TooLong });
            return;
        }
        if filling.in_list && !listed {
            drop_list_stop(&mut card);
        }
        filling.in_list = listed;
        filling.block.cards.push(card);
        self.cards += 1;
    }

    /// Adds what is said of the cell as a whole.
    pub fn describe(&mut self, slot: Slot, text: &str) {
        let text = clean::card_text(text);
        if text.is_empty() {
            return;
        }
        let Some(filling) = slot.0.and_then(|index| self.blocks.get_mut(index)) else {
            self.overflow.push(text);
            return;
        };
        match &mut filling.block.description {
            Some(known) => {
                known.push(' ');
                known.push_str(&text);
            }
            none => *none = Some(text),
        }
    }

    /// Leaves a piece out.
    pub fn leave(&mut self, text: &str, reason: Reason) {
        let text = clean::single_spaced(text);
        if !clean::is_blank(&text) {
            self.left_out.push(LeftOut { text, reason });
        }
    }

    /// The result.
    pub fn finish(mut self, form: Form) -> Pasted {
        if !self.overflow.is_empty() {
            let text = self.overflow.join("\n");
            self.left_out.push(LeftOut { text, reason: Reason::TooMany });
        }
        let blocks = self.blocks.into_iter().map(|filling| filling.block);
        let blocks = blocks.filter(|block| block.heading.is_some() || !block.cards.is_empty());
        Pasted { form, blocks: blocks.collect(), left_out: self.left_out }
    }
}

/// Takes the full stop off the last item of a list, unless it ends an abbreviation
/// or one of several sentences.
fn drop_list_stop(card: &mut String) {
    let stops = card.matches('.').count();
    let last_word = card.rsplit(' ').next().unwrap_or_default().chars().count();
    if stops == 1 && card.ends_with('.') && last_word > 4 {
        card.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_full_stop_of_a_list_goes_and_that_of_a_sentence_stays() {
        let mut out = Collector::default();
        let slot = out.open(Target::Picked, None);
        for text in ["trained staff;", "low cost;", "one counter.", "We know the region."] {
            out.card(slot, text);
        }
        let cards = &out.finish(Form::Lines).blocks[0].cards;
        assert_eq!(*cards, ["trained staff", "low cost", "one counter", "We know the region."]);
    }
}
