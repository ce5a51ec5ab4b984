//! Prints a table of ratios: what the program takes against what it stands on, side by side in
//! the same minute on the same machine. Medians of 20 interleaved runs.
//!
//! The rows about the real window need a display; `xvfb-run -a cargo bench --bench ratios`
//! gives one that nobody sees.
#![allow(missing_docs, clippy::expect_used, clippy::print_stdout, reason = "a benchmark")]

#[cfg(target_os = "linux")]
mod display;
mod workload;

use std::{
    alloc::System,
    hint::black_box,
    time::{Duration, Instant},
};

use fourfold::{
    edit::{CardEdit, Change, History, Label},
    msg,
    session::Session,
    storage::{folder, parse, write::to_bytes},
};
use ron::{Options, extensions::Extensions, ser::PrettyConfig};
use stats_alloc::{Region, StatsAlloc};
use workload::{
    text,
    window::{plain_lists, program},
    workshop,
};

#[global_allocator]
static MEMORY: &StatsAlloc<System> = &stats_alloc::INSTRUMENTED_SYSTEM;

const RUNS: usize = 20;
const MANY: usize = 10_000;

fn main() {
    #[cfg(target_os = "linux")]
    if std::env::args().any(|arg| arg == display::BARE) {
        display::bare_window();
        return;
    }
    println!("{:<58} {:>10} {:>10} {:>7} {:>8}", "", "measured", "against", "ratio", "at most");
    files();
    edits();
    memory();
    heads();
    frames();
    #[cfg(target_os = "linux")]
    display::rows();
}

/// A row of the table.
fn row(what: &str, measured: Duration, against: Duration, most: f64) {
    let ratio = measured.as_secs_f64() / against.as_secs_f64();
    let mark = if ratio > most { "  over" } else { "" };
    println!(
        "{what:<58} {:>10} {:>10} {ratio:>7.2} {most:>8.2}{mark}",
        said(measured),
        said(against)
    );
}

fn said(time: Duration) -> String {
    match time.as_micros() {
        micros @ 0..10_000 => format!("{micros} µs"),
        micros => format!("{} ms", micros / 1000),
    }
}

fn timed(mut deed: impl FnMut()) -> Duration {
    let begun = Instant::now();
    deed();
    begun.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The medians of both, run in turn.
fn interleaved(mut one: impl FnMut(), mut other: impl FnMut()) -> (Duration, Duration) {
    let (mut ones, mut others) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        ones.push(timed(&mut one));
        others.push(timed(&mut other));
    }
    (median(ones), median(others))
}

fn files() {
    let session = workshop(MANY);
    let bytes = to_bytes(&session);
    let ron = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let (ours, theirs) = interleaved(
        || drop(black_box(parse(&bytes))),
        || drop(black_box(ron.from_bytes::<Session>(&bytes).expect("the session reads"))),
    );
    row("opening 10,000 cards, against ron alone", ours, theirs, 1.5);
    let pretty = || PrettyConfig::new().new_line("\n").indentor("  ");
    let (ours, theirs) = interleaved(
        || drop(black_box(to_bytes(&session))),
        || drop(black_box(ron.to_string_pretty(&session, pretty()).expect("it is written"))),
    );
    row("saving 10,000 cards to memory, against ron alone", ours, theirs, 2.0);
}

fn change(session: &Session, at: usize) -> Change {
    let card = session.cards().nth(at).expect("there are so many cards").1.id;
    let edit = CardEdit::SetText(card, format!("other words {at}")).into();
    Change::new(Label::plain(msg!("change-text")), vec![edit])
}

fn edits() {
    let mut history = History::<()>::opened(workshop(MANY));
    let changes: Vec<Change> =
        (0..200).map(|step| change(history.session(), step * 47 % MANY)).collect();
    let times = changes
        .into_iter()
        .map(|change| timed(|| history.apply(change.clone(), (), ()).expect("the card is there")));
    let time = median(times.collect());
    row("an edit among 10,000 cards, against 50 µs", time, Duration::from_micros(50), 1.0);
}

fn memory() {
    let before = Region::new(MEMORY);
    let session = workshop(MANY);
    let held = |region: &Region<'_, System>| {
        let change = region.change();
        change.bytes_allocated.saturating_sub(change.bytes_deallocated)
    };
    let own = held(&before);
    let mut history = History::<()>::opened(session);
    let changes: Vec<Change> =
        (0..200).map(|step| change(history.session(), step * 47 % MANY)).collect();
    let steps = Region::new(MEMORY);
    for change in changes {
        history.apply(change, (), ()).expect("the card is there");
    }
    let past = held(&steps);
    let bytes = |count: usize| Duration::from_nanos(u64::try_from(count).unwrap_or(u64::MAX));
    let ratio = bytes(past).as_secs_f64() / bytes(own).as_secs_f64();
    let kilo = |count: usize| format!("{} kB", count / 1024);
    println!(
        "{:<58} {:>10} {:>10} {ratio:>7.2} {:>8.2}{}",
        "memory of 200 steps of undo, against the session's",
        kilo(past),
        kilo(own),
        1.0,
        if ratio > 1.0 { "  over" } else { "" }
    );
    black_box(history);
}

fn heads() {
    let place = tempfile::tempdir().expect("there is a folder for passing files");
    let bytes = to_bytes(&workshop(200));
    for number in 0..1_000 {
        let path = place.path().join(format!("{number:04}.ron"));
        std::fs::write(path, &bytes).expect("a file can be written");
    }
    let times = (0..RUNS).map(|_| timed(|| drop(black_box(folder(place.path())))));
    let time = median(times.collect());
    row("a folder of 1,000 workshops, against one second", time, Duration::from_secs(1), 1.0);
}

fn frames() {
    use eframe::egui::{Key, pos2};

    let mut plain = plain_lists((0..200).map(text).collect());
    let mut board = program(workshop(200));
    let (ours, theirs) = interleaved(|| board.frame(Vec::new()), || plain.frame(Vec::new()));
    row("a frame of 200 cards, against plain lists of the texts", ours, theirs, 3.0);
    let (mut few, mut many) = (program(workshop(100)), program(workshop(MANY)));
    let (ours, theirs) = interleaved(|| many.frame(Vec::new()), || few.frame(Vec::new()));
    row("a frame of 10,000 cards, against 100", ours, theirs, 2.0);
    let (ours, theirs) = interleaved(|| many.typing(), || few.typing());
    row("typing beside 10,000 cards, against 100", ours, theirs, 2.0);
    let (ours, theirs) = interleaved(|| many.hover(), || few.hover());
    row("hovering over 10,000 cards, against 100", ours, theirs, 2.0);
    many.hold(pos2(400.0, 260.0));
    few.hold(pos2(400.0, 260.0));
    let (ours, theirs) = interleaved(|| many.hover(), || few.hover());
    row("dragging among 10,000 cards, against 100", ours, theirs, 2.0);
    let mut many = program(workshop(MANY));
    many.shortcut(Key::F);
    let times = (0..RUNS).map(|_| timed(|| many.typing()));
    let frame = Duration::from_micros(16_667);
    row(
        "a letter in the filter of 10,000 cards, against 1/60 s",
        median(times.collect()),
        frame,
        1.0,
    );
    let mut many = program(workshop(MANY));
    many.shortcut(Key::K);
    let times = (0..RUNS).map(|_| timed(|| many.typing()));
    row(
        "a letter in the search of 10,000 cards, against 1/60 s",
        median(times.collect()),
        frame,
        1.0,
    );
}
