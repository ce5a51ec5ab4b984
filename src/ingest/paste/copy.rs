//! Cards as plain text, so that they can be pasted anywhere and back.

use super::clean;

/// A title and one line a card, each with a bullet. An empty title leaves its line out.
///
/// What [`super::read`] makes of it are the same cards, as long as their texts are single
/// lines without a comma or semicolon at the end.
#[must_use]
pub fn cell_as_text<'a>(title: &str, cards: impl Iterator<Item = &'a str>) -> String {
    let mut text = clean::single_spaced(title);
    if !text.is_empty() {
        text.push('\n');
    }
    for card in cards {
        let card = clean::single_spaced(&clean::clean(card));
        if !card.is_empty() {
            text.push_str("• ");
            text.push_str(&card);
            text.push('\n');
        }
    }
    text
}
