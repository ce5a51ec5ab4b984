//! The last resort: when the program breaks off, what is not in its file is written before
//! the thread ends, where it broke off is noted without a word of what it was about, and the
//! program starts again to offer what was kept.

use std::{
    backtrace::Backtrace,
    env,
    panic::{self, AssertUnwindSafe, PanicHookInfo},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Mutex,
    time::{Duration, Instant},
};

use clap::ValueEnum;
use eframe::egui::Context;

use crate::{
    cli::WindowArgs,
    ingest::tables::is_guarded,
    session::Language,
    storage::{
        recovery::{self, Kept},
        save,
    },
};

/// Set for a program that was started by one that broke off.
const AGAIN: &str = "FOURFOLD_STARTED_AGAIN";
/// A program that broke off so soon after it was started again is not started once more.
const STEADY: Duration = Duration::from_mins(1);

/// What is needed when the program breaks off.
#[derive(Debug)]
struct AtHand {
    /// Everything that would be lost now, and where it belongs.
    held: Vec<(PathBuf, Kept)>,
    /// The folder of this run.
    run: Option<PathBuf>,
}

static AT_HAND: Mutex<AtHand> = Mutex::new(AtHand { held: Vec::new(), run: None });

/// Puts this at hand, in place of what was.
pub fn hold(held: Vec<(PathBuf, Kept)>) {
    if let Ok(mut at_hand) = AT_HAND.lock() {
        at_hand.held = held;
    }
}

/// The folder of this run, where the next start looks for the way to the report.
pub fn runs_in(folder: PathBuf) {
    if let Ok(mut at_hand) = AT_HAND.lock() {
        at_hand.run = Some(folder);
    }
}

/// Lets a breaking-off program save first. The report goes to that file.
pub fn prepare(report: PathBuf) {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        // A damaged workbook, answered where it is read; nothing breaks off.
        if is_guarded() {
            return;
        }
        secure(&report);
        note(&report, info);
        before(info);
    }));
}

/// Writes what is at hand.
fn secure(report: &Path) {
    // Whoever holds the lock is the thread that breaks off; then the last autosave has to do.
    let Ok(at_hand) = AT_HAND.try_lock() else { return };
    for (path, kept) in &at_hand.held {
        if let Err(error) = save(path, &kept.to_bytes()) {
            log::error!("what was open could not be kept: {}", error.fault.name());
        }
    }
    if let Some(run) = &at_hand.run {
        recovery::note_report(run, report);
    }
}

/// Notes where it broke off. The message is left out: it may quote what a person wrote.
fn note(report: &Path, info: &PanicHookInfo<'_>) {
    let place = info.location().map_or_else(String::new, ToString::to_string);
    log::error!("broke off at {place}");
    let version = env!("CARGO_PKG_VERSION");
    let (system, machine) = (env::consts::OS, env::consts::ARCH);
    let at = jiff::Timestamp::now();
    let way = Backtrace::force_capture();
    let text = format!("fourfold {version}, {system} {machine}\n{at:.0}\n{place}\n\n{way}\n");
    if save(report, text.as_bytes()).is_ok() {
        log::error!("a report was written beside the log");
    }
}

/// Runs the window. When it breaks off, the program is started again, unless it was only just
/// started again already; the new one offers what was kept.
pub fn watched<T>(args: &WindowArgs, window: impl FnOnce() -> T) -> T {
    let began = Instant::now();
    match panic::catch_unwind(AssertUnwindSafe(window)) {
        Ok(ended) => ended,
        Err(broken) => {
            if may_start_again(was_started_again(), began.elapsed()) {
                start_again(args);
            }
            panic::resume_unwind(broken)
        }
    }
}

/// Where the report goes, in the program's own folder.
#[must_use]
pub fn report_in(folder: &Path) -> PathBuf {
    folder.join("broke-off.txt")
}

/// Whether this program was started by one that broke off.
#[must_use]
pub fn was_started_again() -> bool {
    env::var_os(AGAIN).is_some()
}

/// Whether a program that broke off after that time is started again.
#[must_use]
pub fn may_start_again(was_started_again: bool, after: Duration) -> bool {
    !was_started_again || after >= STEADY
}

/// Starts the program once more, looking as it looked. The files it was given are not opened:
/// one of them may be what it broke off at, and what is lost is offered anyway.
fn start_again(args: &WindowArgs) {
    let Ok(program) = env::current_exe() else { return };
    let mut again = Command::new(program);
    again.args(options(args)).env(AGAIN, "1").stdin(Stdio::null());
    match again.spawn() {
        Ok(_) => log::info!("started again"),
        Err(error) => log::error!("could not be started again: {}", error.kind()),
    }
}

/// How the window looked, as options of the command line.
#[must_use]
pub fn options(args: &WindowArgs) -> Vec<String> {
    fn named<T: ValueEnum>(option: &str, value: Option<T>) -> Option<[String; 2]> {
        let value = value?.to_possible_value()?;
        Some([option.to_owned(), value.get_name().to_owned()])
    }
    let lang = args.lang.map(Language::code).map(|code| ["--lang".to_owned(), code.to_owned()]);
    let given = [
        lang,
        named("--theme", args.theme),
        named("--renderer", args.renderer),
        named("--log", args.log),
    ];
    given.into_iter().flatten().flatten().collect()
}

/// Breaks off on purpose once that much time has passed, so that all this can be tried out.
///
/// # Panics
/// Once that much time has passed: that is what it is for.
pub fn try_out(ctx: &Context, after: u64) {
    let now = Duration::try_from_secs_f64(ctx.input(|input| input.time)).unwrap_or_default();
    let left = Duration::from_secs(after).checked_sub(now).filter(|left| !left.is_zero());
    match left {
        Some(left) => ctx.request_repaint_after(left),
        None => panic!("asked to break off"),
    }
}
