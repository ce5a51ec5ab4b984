//! The rows about the real window: it is started under the display there is, and watched from
//! outside, beside a window of the same toolkit that holds nothing.

use std::{
    fs,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use x11rb::{
    connection::Connection,
    protocol::{
        Event,
        xproto::{ChangeWindowAttributesAux, ConnectionExt, EventMask},
    },
    rust_connection::RustConnection,
};

use super::{RUNS, median};

/// Asks this program to be the window that holds nothing.
pub const BARE: &str = "--bare-window";
/// A clock tick of the system, a hundredth of a second.
const TICK: Duration = Duration::from_millis(10);

/// A window that holds nothing.
pub fn bare_window() {
    struct Bare;
    impl eframe::App for Bare {
        fn ui(&mut self, ui: &mut eframe::egui::Ui, _: &mut eframe::Frame) {
            ui.label("bare");
        }
    }
    let viewport =
        eframe::egui::ViewportBuilder::default().with_inner_size(eframe::egui::vec2(1366.0, 768.0));
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native("bare", options, Box::new(|_| Ok(Box::new(Bare)))).expect("a window opens");
}

/// The rows, or why there are none.
pub fn rows() {
    let Ok((display, screen)) = x11rb::connect(None) else {
        println!("no display: nothing is said of the real window");
        return;
    };
    let root = display.setup().roots[screen].root;
    let mask = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
    display
        .change_window_attributes(root, &mask)
        .expect("the display answers")
        .check()
        .expect("the display tells of new windows");
    let place = tempfile::tempdir().expect("there is a folder for passing files");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let (mut ours_held, mut theirs_held) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let (time, child) = started(&display, fourfold(place.path()));
        ours.push(time);
        ours_held.push(resident(child));
        let (time, child) = started(&display, bare());
        theirs.push(time);
        theirs_held.push(resident(child));
    }
    let (ours, theirs) = (median(ours), median(theirs));
    let over = ours.saturating_sub(theirs);
    println!(
        "{:<58} {:>10} {:>10} {:>7} {:>8}{}",
        "start to first frame, against a bare window",
        format!("{} ms", ours.as_millis()),
        format!("{} ms", theirs.as_millis()),
        format!("+{} ms", over.as_millis()),
        "+60 ms",
        if over > Duration::from_millis(60) { "  over" } else { "" }
    );
    memory(ours_held, theirs_held);
    idle(&display, place.path());
}

fn memory(mut ours: Vec<u64>, mut theirs: Vec<u64>) {
    ours.sort_unstable();
    theirs.sort_unstable();
    let (ours, theirs) = (ours[ours.len() / 2], theirs[theirs.len() / 2]);
    #[expect(clippy::cast_precision_loss, reason = "megabytes are few")]
    let ratio = ours as f64 / theirs as f64;
    println!(
        "{:<58} {:>10} {:>10} {ratio:>7.2} {:>8.2}{}",
        "memory with the largest sample, against a bare window",
        format!("{} MB", ours / 1024),
        format!("{} MB", theirs / 1024),
        1.5,
        if ratio > 1.5 { "  over" } else { "" }
    );
}

fn idle(display: &RustConnection, place: &std::path::Path) {
    let (_, mut child) = started(display, fourfold(place));
    sleep(Duration::from_secs(3));
    let before = ticks(&child);
    sleep(Duration::from_secs(10));
    let used = TICK * u32::try_from(ticks(&child) - before).unwrap_or(u32::MAX);
    println!(
        "{:<58} {:>10} {:>10} {:>7} {:>8}{}",
        "processor time in ten idle seconds",
        format!("{} ms", used.as_millis()),
        "",
        "",
        "0 ms",
        if used > Duration::ZERO { "  over" } else { "" }
    );
    let _ = child.kill();
    let _ = child.wait();
}

fn fourfold(place: &std::path::Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fourfold"));
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/workshops/west-kazakhstan.ron");
    command.args([sample, "--view", "swot", "--renderer", "glow"]);
    command.env("XDG_CONFIG_HOME", place).env("XDG_DATA_HOME", place);
    command
}

fn bare() -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program has a file"));
    command.arg(BARE);
    command
}

/// Starts it, and says how long it took until its window, shown with the first frame, came up.
#[expect(clippy::zombie_processes, reason = "whoever started it waits for it")]
fn started(display: &RustConnection, mut command: Command) -> (Duration, Child) {
    while display.poll_for_event().expect("the display answers").is_some() {}
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let begun = Instant::now();
    let child = command.spawn().expect("it starts");
    loop {
        if let Event::MapNotify(shown) = display.wait_for_event().expect("the display answers")
            && !shown.override_redirect
        {
            return (begun.elapsed(), child);
        }
    }
}

/// The memory that is its own two seconds later, in kilobytes; then it is closed.
fn resident(mut child: Child) -> u64 {
    sleep(Duration::from_secs(2));
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    let kilobytes = line.split_whitespace().next().and_then(|number| number.parse().ok());
    let _ = child.kill();
    let _ = child.wait();
    kilobytes.unwrap_or(0)
}

/// The processor time it has used, in ticks.
fn ticks(child: &Child) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    after_name.split_whitespace().skip(11).take(2).filter_map(|part| part.parse::<u64>().ok()).sum()
}
