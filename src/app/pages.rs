//! The pages of a report as they will leave, set and drawn on threads of their own. The newest
//! wish wins; until its pages are there, those before stay. Nothing is set or drawn twice.

use std::{
    collections::HashMap,
    ops::Range,
    sync::{
        Arc,
        mpsc::{Receiver, TryRecvError, channel},
    },
    thread,
};

use eframe::egui::{ColorImage, Context, TextureHandle, TextureOptions};

use crate::{edit::Label, msg, report::wishes::Wishes, session::Session};

use paper::Leaves;

/// Setting pages nests deeply; a thread's usual stack is small on some systems.
const STACK: usize = 16 * 1024 * 1024;

/// What pages are set from.
#[derive(Clone, Debug)]
struct Key {
    session: Arc<Session>,
    wishes: Wishes,
}

impl Key {
    fn is(&self, session: &Arc<Session>, wishes: &Wishes) -> bool {
        Arc::ptr_eq(&self.session, session) && self.wishes == *wishes
    }
}

/// The pages of a report, as far as they are set and drawn.
#[derive(Default)]
pub struct Pages {
    set: Option<(Key, Arc<Leaves>)>,
    failed: Option<(Key, Label)>,
    under_way: Option<(Key, Receiver<Result<Leaves, Label>>)>,
    pictures: HashMap<usize, Drawn>,
    drawing: Option<(Wanted, Receiver<Option<ColorImage>>)>,
    /// Counts the times pages were set.
    turn: u64,
}

/// Which picture of a page.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Wanted {
    page: usize,
    turn: u64,
    pixels_per_point: f32,
}

struct Drawn {
    what: Wanted,
    /// `None` where it could not be drawn.
    texture: Option<TextureHandle>,
}

impl std::fmt::Debug for Pages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").field("turn", &self.turn).finish_non_exhaustive()
    }
}

impl Pages {
    /// Asks for the pages of that session. Called on every frame that shows them.
    pub fn want(&mut self, session: &Arc<Session>, wishes: &Wishes, ctx: &Context) {
        self.receive();
        let is_known = |key: &Key| key.is(session, wishes);
        let failed = self.failed.as_ref().is_some_and(|(key, _)| is_known(key));
        if failed || self.is_of(session, wishes) || self.under_way.is_some() {
            // Whatever is under way asks for a frame when it is done, and then this is asked
            // for again if it is still wanted.
            return;
        }
        let key = Key { session: Arc::clone(session), wishes: wishes.clone() };
        let (send, answer) = channel();
        let (own, wake) = (key.clone(), ctx.clone());
        let started = thread::Builder::new().stack_size(STACK).spawn(move || {
            // A closed channel means that nobody wants to see them any more.
            let _ = send.send(paper::set(&own.session, &own.wishes));
            wake.request_repaint();
        });
        self.under_way = started.is_ok().then_some((key, answer));
    }

    fn receive(&mut self) {
        let Some((_, answer)) = &self.under_way else { return };
        let result = match answer.try_recv() {
            Ok(result) => result,
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => Err(broke_off()),
        };
        let Some((key, _)) = self.under_way.take() else { return };
        match result {
            Ok(leaves) => {
                self.turn += 1;
                self.set = Some((key, Arc::new(leaves)));
                self.failed = None;
            }
            Err(label) => self.failed = Some((key, label)),
        }
    }

    /// Whether the pages in view are those of that session and those wishes.
    #[must_use]
    pub fn is_of(&self, session: &Arc<Session>, wishes: &Wishes) -> bool {
        self.set.as_ref().is_some_and(|(key, _)| key.is(session, wishes))
    }

    /// Why the pages of that session could not be set.
    #[must_use]
    pub fn trouble(&self, session: &Arc<Session>, wishes: &Wishes) -> Option<&Label> {
        self.failed.as_ref().filter(|(key, _)| key.is(session, wishes)).map(|(_, label)| label)
    }

    /// The width and height of every page, in points of paper.
    #[must_use]
    pub fn sizes(&self) -> Vec<[f32; 2]> {
        self.set.as_ref().map_or_else(Vec::new, |(_, leaves)| leaves.sizes())
    }

    /// The picture of a page as it was last drawn; drawn anew where it is old or of another
    /// size, one page after the other.
    pub fn picture(
        &mut self,
        page: usize,
        pixels_per_point: f32,
        ctx: &Context,
    ) -> Option<&TextureHandle> {
        self.take_drawn(ctx);
        let wanted = Wanted { page, turn: self.turn, pixels_per_point };
        let known = self.pictures.get(&page).is_some_and(|drawn| drawn.what == wanted);
        if let Some((_, leaves)) = self.set.as_ref().filter(|_| !known && self.drawing.is_none()) {
            let (send, answer) = channel();
            let (leaves, wake) = (Arc::clone(leaves), ctx.clone());
            let started = thread::Builder::new().stack_size(STACK).spawn(move || {
                // A closed channel means that nobody wants to see it any more.
                let _ = send.send(leaves.picture(page, pixels_per_point));
                wake.request_repaint();
            });
            self.drawing = started.is_ok().then_some((wanted, answer));
        }
        self.pictures.get(&page)?.texture.as_ref()
    }

    fn take_drawn(&mut self, ctx: &Context) {
        let Some((wanted, answer)) = &self.drawing else { return };
        let picture = match answer.try_recv() {
            Ok(picture) => picture,
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => None,
        };
        let what = *wanted;
        self.drawing = None;
        let texture = picture.map(|picture| {
            ctx.load_texture(format!("page {}", what.page), picture, TextureOptions::LINEAR)
        });
        self.pictures.insert(what.page, Drawn { what, texture });
    }

    /// Lets go of the pictures of all other pages.
    pub fn keep_only(&mut self, pages: &Range<usize>) {
        self.pictures.retain(|page, _| pages.contains(page));
    }

    /// Whether every page among these is in view as it will leave.
    #[must_use]
    pub fn are_drawn(&self, pages: &Range<usize>) -> bool {
        let drawn =
            |page: usize| self.pictures.get(&page).is_some_and(|d| d.what.turn == self.turn);
        pages.clone().all(drawn)
    }
}

fn broke_off() -> Label {
    Label::plain(msg!("preview-broke-off"))
}

#[cfg(feature = "paper")]
mod paper {
    use eframe::egui::ColorImage;

    use crate::{
        edit::Label,
        report::{pdf, tree::report, wishes::Wishes},
        session::Session,
    };

    pub struct Leaves(pdf::Pages);

    pub fn set(session: &Session, wishes: &Wishes) -> Result<Leaves, Label> {
        pdf::set(&report(session, wishes)).map(Leaves).map_err(|error| error.label())
    }

    impl Leaves {
        #[expect(clippy::cast_possible_truncation, reason = "a page is a few thousand points")]
        pub fn sizes(&self) -> Vec<[f32; 2]> {
            let sizes = (0..self.0.count()).filter_map(|page| self.0.size(page));
            sizes.map(|size| size.map(|side| side as f32)).collect()
        }

        pub fn picture(&self, page: usize, pixels_per_point: f32) -> Option<ColorImage> {
            let picture = self.0.picture(page, f64::from(pixels_per_point)).ok()?;
            let size = [picture.width, picture.height];
            Some(ColorImage::from_rgba_premultiplied(size, &picture.pixels))
        }
    }
}

/// In a build without the engine there are no pages.
#[cfg(not(feature = "paper"))]
mod paper {
    use eframe::egui::ColorImage;

    use crate::{edit::Label, msg, report::wishes::Wishes, session::Session};

    pub struct Leaves;

    pub fn set(_: &Session, _: &Wishes) -> Result<Leaves, Label> {
        Err(Label::plain(msg!("preview-without-paper")))
    }

    impl Leaves {
        #[expect(clippy::unused_self, reason = "as with paper")]
        pub fn sizes(&self) -> Vec<[f32; 2]> {
            Vec::new()
        }

        #[expect(clippy::unused_self, reason = "as with paper")]
        pub fn picture(&self, _: usize, _: f32) -> Option<ColorImage> {
            None
        }
    }
}
