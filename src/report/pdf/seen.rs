//! Where the words of a page stand, for who reads it aloud, looks for a word in it, or checks
//! that nothing left the paper.

use typst::layout::{Frame, FrameItem, Point};

/// Words on a page, with the room they take, in points from its upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    /// What they say.
    pub words: String,
    /// The left end.
    pub left: f64,
    /// The right end.
    pub right: f64,
    /// The foot of the letters.
    pub foot: f64,
    /// The size of the letters.
    pub size: f64,
}

/// Every run of words of a frame, in reading order.
pub(super) fn words(frame: &Frame, origin: Point, found: &mut Vec<Laid>) {
    for (at, item) in frame.items() {
        let at = origin + *at;
        match item {
            FrameItem::Group(group) => {
                let moved = Point::new(group.transform.tx, group.transform.ty);
                words(&group.frame, at + moved, found);
            }
            FrameItem::Text(text) => found.push(Laid {
                words: text.text.to_string(),
                left: at.x.to_pt(),
                right: (at.x + text.width()).to_pt(),
                foot: at.y.to_pt(),
                size: text.size.to_pt(),
            }),
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}
