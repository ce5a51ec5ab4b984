//! The program's window with no screen behind it: frames are run and tessellated, not painted.

use std::hint::black_box;

use eframe::egui::{
    CentralPanel, Context, Event, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, ScrollArea,
    Ui, pos2, vec2,
};
use fourfold::{
    app::{Environment, Shell, desk::Clock},
    cli::WindowArgs,
    edit::Ids,
    session::{Language, Session},
};

/// A window of 1920 × 1080 points.
const SIZE: Rect = Rect { min: Pos2::ZERO, max: pos2(1920.0, 1080.0) };

/// Something that draws frames.
pub struct Window<D> {
    ctx: Context,
    draw: D,
    time: f64,
    /// How often the pointer has moved.
    step: u16,
}

/// The program with that workshop in front.
#[must_use]
pub fn program(session: Session) -> Window<impl FnMut(&mut Ui)> {
    let ctx = Context::default();
    let environment = Environment::alone(Clock::System, Ids::Clock, Language::English);
    let mut shell =
        Shell::new(&ctx, WindowArgs::default(), environment).expect("the window can be set up");
    shell.desk.begin(session);
    Window::new(ctx, move |ui| shell.frame(ui))
}

/// The same texts in four plain scrolling lists beside each other, in the program's fonts.
#[must_use]
pub fn plain_lists(texts: Vec<String>) -> Window<impl FnMut(&mut Ui)> {
    let ctx = Context::default();
    fourfold::app::theme::install_fonts(&ctx);
    Window::new(ctx, move |ui| {
        CentralPanel::default().show(ui, |ui| {
            ui.columns_const(|columns: &mut [Ui; 4]| {
                for (at, column) in columns.iter_mut().enumerate() {
                    ScrollArea::vertical().id_salt(at).show(column, |ui| {
                        texts.iter().skip(at).step_by(4).for_each(|text| drop(ui.label(text)));
                    });
                }
            });
        });
    })
}

impl<D: FnMut(&mut Ui)> Window<D> {
    fn new(ctx: Context, draw: D) -> Self {
        let mut window = Self { ctx, draw, time: 0.0, step: 0 };
        // Fonts, layout caches and the second pass of new widgets are behind it then.
        (0..12).for_each(|_| window.frame(Vec::new()));
        window
    }

    /// Draws one frame in which that happened; nothing is painted.
    pub fn frame(&mut self, events: Vec<Event>) {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(SIZE),
            time: Some(self.time),
            events,
            focused: true,
            ..RawInput::default()
        };
        let output = self.ctx.run_ui(input, |ui| (self.draw)(ui));
        black_box(self.ctx.tessellate(output.shapes, output.pixels_per_point));
    }

    /// The pointer comes to rest elsewhere with every frame.
    pub fn hover(&mut self) {
        self.step = self.step.wrapping_add(1);
        let [x, y] = [97, 61].map(|around| f32::from(self.step % around) * 12.0);
        let at = pos2(200.0 + x, 160.0 + y);
        self.frame(vec![Event::PointerMoved(at)]);
    }

    /// A letter arrives in the field that has the keyboard.
    pub fn typing(&mut self) {
        let key = |pressed| Event::Key {
            key: Key::A,
            physical_key: Some(Key::A),
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.frame(vec![key(true), Event::Text("a".to_owned()), key(false)]);
    }

    /// Takes hold of what lies there.
    pub fn hold(&mut self, at: Pos2) {
        self.frame(vec![Event::PointerMoved(at)]);
        let button = Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed: true,
            modifiers: Modifiers::NONE,
        };
        self.frame(vec![button]);
        self.frame(vec![Event::PointerMoved(at + vec2(40.0, 10.0))]);
    }

    /// Opens what Ctrl with that key opens.
    pub fn shortcut(&mut self, key: Key) {
        for pressed in [true, false] {
            self.frame(vec![Event::Key {
                key,
                physical_key: Some(key),
                pressed,
                repeat: false,
                modifiers: Modifiers::COMMAND,
            }]);
        }
        (0..4).for_each(|_| self.frame(Vec::new()));
    }
}
