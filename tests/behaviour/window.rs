//! The real window without a screen: acts as a person's hands and reads as a person's eyes.
//!
//! Keystrokes come at speaking speed, 12 ms apart, while a frame takes 40 ms, so a frame
//! gets several of them. Anything else first lets the window come to rest.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{Receiver, channel},
    },
    time::Duration,
};

use eframe::egui::{
    DroppedFile, Event, FullOutput, Key, Modifiers, MouseWheelSource, MouseWheelUnit,
    OutputCommand, PointerButton, Pos2, Rect, Role, Vec2, ViewportCommand, ViewportId, vec2,
};
use egui_kittest::{
    Harness,
    kittest::{AccessKitNode, NodeT},
};
use fourfold::{
    app::{Environment, Shell, desk::Clock, tab::Tab, theme::ThemeName},
    cli::WindowArgs,
    edit::{Ids, Msg},
    session::{Language, Session},
    text::Texts,
};

use crate::keyboard::{Layout, Stroke};

/// A keystroke at speaking speed, in milliseconds.
const KEYSTROKE: u32 = 12;
/// A slow frame, in milliseconds.
const FRAME: u32 = 40;
/// A window that asks for more frames than this after one act never comes to rest.
const RESTLESS: usize = 30;

/// The program in a window of 1366 × 768.
pub struct Window {
    harness: Harness<'static, Shell>,
    size: Vec2,
    layout: Layout,
    /// Milliseconds since the last frame that keys were struck for.
    struck: u32,
    wakes: Receiver<()>,
    /// The last text put on the clipboard.
    copied: Option<String>,
    /// The last address given to the browser.
    opened: Option<String>,
    /// What the program asked of its window since it was last asked.
    asked: Vec<ViewportCommand>,
}

impl Window {
    /// On the start screen, in English and light, with nothing remembered.
    pub fn new() -> Self {
        Self::started(WindowArgs::default(), environment())
    }

    /// As the command line starts it, on that machine.
    pub fn started(args: WindowArgs, environment: Environment) -> Self {
        let size = vec2(1366.0, 768.0);
        let (wake, wakes) = channel();
        let harness =
            Harness::builder().with_size(size).with_step_dt(0.04).with_max_steps(8).build_eframe(
                move |cc| {
                    cc.egui_ctx.set_request_repaint_callback(move |_| {
                        let _ = wake.send(());
                    });
                    Shell::new(&cc.egui_ctx, args, environment).unwrap()
                },
            );
        let mut window = Self {
            harness,
            size,
            layout: Layout::Us,
            struck: 0,
            wakes,
            copied: None,
            opened: None,
            asked: Vec::new(),
        };
        window.rest();
        window
    }

    /// With this workshop in front, never saved.
    pub fn with_session(mut self, session: Session) -> Self {
        self.harness.state_mut().desk.begin(session);
        self.rest();
        self
    }

    /// With the workshop of that file in front.
    pub fn opening(mut self, path: &Path) -> Self {
        let before = self.shell().desk.tabs.len();
        self.harness.state_mut().open_file(path);
        self.wait_until(|shell| shell.desk.tabs.len() > before);
        self
    }

    /// Speaking that language.
    pub fn lang(mut self, language: Language) -> Self {
        let desk = &mut self.harness.state_mut().desk;
        desk.texts = Texts::new(language);
        desk.preferences.language = Some(language);
        self.rest();
        self
    }

    /// In that theme.
    pub fn theme(mut self, theme: ThemeName) -> Self {
        self.harness.state_mut().desk.preferences.theme = theme;
        self.rest();
        self
    }

    /// With text of that size, in per cent.
    pub fn text_size(mut self, percent: u16) -> Self {
        self.harness.state_mut().desk.preferences.text_size = percent;
        self.rest();
        self
    }

    /// The window is dragged to that size.
    pub fn resize(&mut self, size: Vec2) {
        self.size = size;
        self.rest();
    }

    /// With a keyboard of that layout.
    pub fn keyboard(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    // What a person does.

    /// Types the words, each character by a key of its own; `\n` is Enter.
    pub fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            self.strike(&self.layout.typing(c));
        }
    }

    /// Presses and lets go of a key; the layout decides what it types.
    pub fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.strike(&self.layout.pressing(key, modifiers));
    }

    /// Presses and lets go of a key as it was recorded.
    pub fn strike(&mut self, stroke: &Stroke) {
        let events = stroke.events();
        self.harness.input_mut().events.extend(events);
        self.struck += KEYSTROKE;
        if self.struck >= FRAME {
            self.struck -= FRAME;
            self.frame();
        }
    }

    /// Pastes that text.
    pub fn paste(&mut self, text: &str) {
        self.rest();
        self.harness.input_mut().events.push(Event::Paste(text.to_owned()));
        self.rest();
    }

    /// Pastes that text and draws no more than the frame that takes it.
    pub fn paste_at_once(&mut self, text: &str) {
        self.rest();
        self.harness.input_mut().events.push(Event::Paste(text.to_owned()));
        self.frame();
    }

    /// Copies or cuts as Ctrl+C and Ctrl+X arrive.
    pub fn copy(&mut self) {
        self.rest();
        self.harness.input_mut().events.push(Event::Copy);
        self.rest();
    }

    /// Clicks there with the modifiers held.
    pub fn click_at(&mut self, at: Pos2, modifiers: Modifiers) {
        self.rest();
        self.modifiers(modifiers);
        self.pointer(Event::PointerMoved(at));
        self.button(at, true, modifiers);
        self.button(at, false, modifiers);
        self.modifiers(Modifiers::NONE);
        // Two acts of a person are never as close as the two clicks of a double click.
        (0..9).for_each(|_| self.frame());
        self.rest();
    }

    /// Clicks there twice.
    pub fn double_click_at(&mut self, at: Pos2) {
        self.rest();
        self.pointer(Event::PointerMoved(at));
        for pressed in [true, false, true, false] {
            self.button(at, pressed, Modifiers::NONE);
        }
        self.rest();
    }

    /// Clicks what has that name.
    #[track_caller]
    pub fn click_label(&mut self, label: &str) {
        let at = self.find(label).center();
        self.click_at(at, Modifiers::NONE);
    }

    /// Clicks what has the name that message gives.
    #[track_caller]
    pub fn click(&mut self, name: Msg) {
        let label = self.says(name);
        self.click_label(&label);
    }

    /// Puts the keyboard into the field of that id.
    pub fn focus(&mut self, field: eframe::egui::Id) {
        self.rest();
        self.harness.ctx.memory_mut(|memory| memory.request_focus(field));
        self.rest();
    }

    /// Drags from one point to another and lets go.
    pub fn drag(&mut self, from: Pos2, to: Pos2) {
        self.hold(from, to);
        self.release(to);
    }

    /// Drags from one point to another and holds on.
    pub fn hold(&mut self, from: Pos2, to: Pos2) {
        self.rest();
        self.pointer(Event::PointerMoved(from));
        self.button(from, true, Modifiers::NONE);
        for step in 1..=6_u8 {
            self.pointer(Event::PointerMoved(from.lerp(to, f32::from(step) / 6.0)));
        }
    }

    /// Lets go of what is held.
    pub fn release(&mut self, at: Pos2) {
        self.button(at, false, Modifiers::NONE);
        self.rest();
    }

    /// Points there and waits for what is told on hover.
    pub fn point(&mut self, at: Pos2) {
        self.rest();
        self.pointer(Event::PointerMoved(at));
        (0..30).for_each(|_| self.frame());
        self.rest();
    }

    /// Takes the pointer off the window.
    pub fn point_away(&mut self) {
        self.pointer(Event::PointerGone);
        self.rest();
    }

    /// Turns the wheel over that point; the contents move by that much.
    pub fn scroll(&mut self, at: Pos2, delta: Vec2) {
        self.rest();
        self.pointer(Event::PointerMoved(at));
        self.pointer(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta,
            phase: eframe::egui::TouchPhase::Move,
            source: MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        });
        self.pointer(Event::PointerGone);
        self.rest();
    }

    /// Lets go of a file over the window.
    pub fn drop_file(&mut self, path: &Path) {
        self.rest();
        self.harness.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
        self.rest();
    }

    /// Asks for the window to be closed, as its close button does.
    pub fn close(&mut self) {
        self.rest();
        let input = self.harness.input_mut();
        let window = input.viewports.entry(ViewportId::ROOT).or_default();
        window.events.push(eframe::egui::ViewportEvent::Close);
        self.rest();
    }

    /// Saves the workshop in front as that file, its path typed.
    pub fn save_as(&mut self, path: &Path) {
        self.rest();
        self.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
        self.rest();
        self.press(Modifiers::COMMAND, Key::A);
        self.type_text(&path.to_string_lossy());
        self.rest();
        self.press(Modifiers::NONE, Key::Enter);
        self.rest();
        let there = |tab: &Tab| tab.path.as_deref() == Some(path) && !tab.saving;
        self.wait_until(|shell| shell.desk.tab().is_some_and(there));
    }

    /// Clicks the card with those words.
    #[track_caller]
    pub fn choose(&mut self, words: &str, modifiers: Modifiers) {
        let at = self.card(words).center();
        self.click_at(at, modifiers);
    }

    // What a person sees.

    /// The session in front.
    pub fn session(&mut self) -> Arc<Session> {
        Arc::clone(self.tab().session())
    }

    /// The workshop in front.
    #[track_caller]
    pub fn tab(&mut self) -> &Tab {
        self.rest();
        self.harness.state().desk.tab().expect("a workshop is open")
    }

    /// The program.
    pub fn shell(&self) -> &Shell {
        self.harness.state()
    }

    /// The program, to arrange what hands cannot.
    pub fn shell_mut(&mut self) -> &mut Shell {
        self.harness.state_mut()
    }

    /// What the message says in the language on.
    pub fn says(&self, message: Msg) -> String {
        self.shell().desk.texts.get(message)
    }

    /// Where the thing of that name is.
    #[track_caller]
    pub fn find(&mut self, label: &str) -> Rect {
        self.rest();
        self.now(label)
    }

    /// Where the thing of that name is in the frame just drawn.
    #[track_caller]
    pub fn now(&self, label: &str) -> Rect {
        self.only(label, |node| name(node).is_some_and(|own| own == label))
    }

    /// Where the one thing is that passes.
    #[track_caller]
    fn only(&self, what: &str, passes: impl Fn(&AccessKitNode<'_>) -> bool) -> Rect {
        let nodes: Vec<_> = self.harness.root().children_recursive().collect();
        let found: Vec<_> = nodes.iter().filter(|node| passes(&node.accesskit_node())).collect();
        let [node] = found.as_slice() else {
            let there: Vec<_> = nodes.iter().filter_map(|n| name(&n.accesskit_node())).collect();
            panic!("{what:?} is on screen {} times; there are {there:?}", found.len());
        };
        node.rect()
    }

    /// Whether anything on screen has that name or holds those words.
    pub fn shows(&mut self, words: &str) -> bool {
        self.rest();
        let says = |text: Option<String>| text.is_some_and(|text| text.contains(words));
        self.harness
            .root()
            .children_recursive()
            .any(|node| says(node.accesskit_node().label()) || says(node.accesskit_node().value()))
    }

    /// Whether something on screen has exactly that name.
    pub fn has(&mut self, label: &str) -> bool {
        self.rest();
        let mut nodes = self.harness.root().children_recursive();
        nodes.any(|node| name(&node.accesskit_node()).is_some_and(|own| own == label))
    }

    /// Where the card with those words is on the board.
    #[track_caller]
    pub fn card(&mut self, words: &str) -> Rect {
        self.rest();
        self.only(words, |node| {
            node.role() == Role::ListItem && node.label().is_some_and(|own| own.starts_with(words))
        })
    }

    /// The middle of the first thing whose name starts with those words.
    #[track_caller]
    pub fn label_that_starts(&mut self, words: &str) -> Pos2 {
        self.rest();
        let mut nodes = self.harness.root().children_recursive();
        let starts = |own: String| own.starts_with(words);
        let found = nodes.find(|node| name(&node.accesskit_node()).is_some_and(starts));
        found.expect("something on screen has such a name").rect().center()
    }

    /// What a screen reader says of the card with those words.
    #[track_caller]
    pub fn label_of(&mut self, words: &str) -> String {
        self.rest();
        let nodes = self.harness.root().children_recursive();
        let cards = nodes.map(|node| node.accesskit_node()).filter(|n| n.role() == Role::ListItem);
        let mut labels = cards.filter_map(|card| card.label());
        labels.find(|label| label.starts_with(words)).expect("the card is on screen")
    }

    /// The text that was put on the clipboard last.
    pub fn copied(&mut self) -> Option<String> {
        self.rest();
        self.copied.take()
    }

    /// The address that was given to the browser last.
    pub fn opened(&mut self) -> Option<String> {
        self.rest();
        self.opened.take()
    }

    /// What was asked of the window since this was last read.
    pub fn asked(&mut self) -> Vec<ViewportCommand> {
        self.rest();
        std::mem::take(&mut self.asked)
    }

    /// When the window at rest wants to be drawn again; never is `Duration::MAX`.
    pub fn next_frame(&mut self) -> Duration {
        self.rest();
        delay(self.harness.output())
    }

    /// What was drawn last.
    pub fn drawn(&mut self) -> &FullOutput {
        self.rest();
        self.harness.output()
    }

    /// The harness, for pictures.
    pub fn harness(&mut self) -> &mut Harness<'static, Shell> {
        self.rest();
        &mut self.harness
    }

    // Time.

    /// Draws one frame with whatever has happened.
    pub fn step(&mut self) {
        self.struck = 0;
        self.frame();
    }

    /// Lets that much time pass.
    pub fn pass(&mut self, seconds: f32) {
        self.rest();
        let frames = seconds / 0.04;
        let mut passed = 0.0;
        while passed < frames {
            self.frame();
            passed += 1.0;
        }
        self.rest();
    }

    /// So much time passes with nothing to be drawn, and then a frame.
    pub fn skip(&mut self, seconds: f64) {
        self.rest();
        let now = self.harness.ctx.input(|input| input.time);
        self.harness.input_mut().time = Some(now + seconds);
        self.frame();
        self.rest();
    }

    /// Draws frames until none is asked for.
    #[track_caller]
    pub fn rest(&mut self) {
        self.struck = 0;
        for _ in 0..RESTLESS {
            self.frame();
            if delay(self.harness.output()) > Duration::ZERO {
                self.harness.check_accessibility();
                return;
            }
        }
        panic!("the window does not come to rest: {:#?}", self.harness.ctx.repaint_causes());
    }

    /// Draws frames, as other threads ask for them, until the program is there.
    #[track_caller]
    pub fn wait_until(&mut self, arrived: impl Fn(&Shell) -> bool) {
        loop {
            while self.wakes.try_recv().is_ok() {}
            self.rest();
            if arrived(self.shell()) {
                return;
            }
            let woken = self.wakes.recv_timeout(Duration::from_mins(3));
            assert!(woken.is_ok(), "nothing happened for three minutes");
        }
    }

    fn frame(&mut self) {
        let zoom = self.harness.ctx.zoom_factor();
        self.harness.input_mut().screen_rect =
            Some(Rect::from_min_size(Pos2::ZERO, self.size / zoom));
        self.harness.step();
        let output = self.harness.output();
        for command in &output.platform_output.commands {
            match command {
                OutputCommand::CopyText(text) => self.copied = Some(text.clone()),
                OutputCommand::OpenUrl(page) => self.opened = Some(page.url.clone()),
                _ => {}
            }
        }
        let asked = output.viewport_output.values().flat_map(|window| &window.commands);
        self.asked.extend(asked.cloned());
    }

    fn pointer(&mut self, event: Event) {
        self.harness.input_mut().events.push(event);
        self.frame();
    }

    fn button(&mut self, pos: Pos2, pressed: bool, modifiers: Modifiers) {
        let button = PointerButton::Primary;
        self.pointer(Event::PointerButton { pos, button, pressed, modifiers });
    }

    fn modifiers(&mut self, modifiers: Modifiers) {
        self.pointer(Event::ModifiersChanged(modifiers));
    }
}

/// What a thing is called; words that only stand there are their own name.
fn name(node: &AccessKitNode<'_>) -> Option<String> {
    node.label().or_else(|| node.value().filter(|_| node.role() == Role::Label))
}

fn delay(output: &FullOutput) -> Duration {
    output.viewport_output.get(&ViewportId::ROOT).map_or(Duration::MAX, |root| root.repaint_delay)
}

/// A machine on which every run is the same.
pub fn environment() -> Environment {
    let moment: jiff::Zoned = "2026-03-12T10:30+05:00[+05:00]".parse().unwrap();
    Environment::alone(Clock::Fixed(moment), Ids::Counting(0), Language::English)
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}
