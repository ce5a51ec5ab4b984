//! The real thread that saves, on the real disk, in a process of its own that is killed
//! without warning.
//!
//! The process is this very test program, started anew for one hidden test, so that nothing
//! else has to be built or shipped. `FOURFOLD_KILLS` sets how often it is killed.

use std::{
    collections::BTreeSet,
    env,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use fourfold::{
    session::Session,
    storage::{Opened, Request, Saver, parse, recovery::Kept, write::to_bytes},
};

use super::super::mutations::mutator::Chance;
use crate::{
    files::left::age,
    samples::{full_session, small_swot},
};

const FOLDER: &str = "FOURFOLD_SAVE_INTO";
const HIDDEN: &str = "faults::killed::saves_until_it_is_killed";
const KILLS: u64 = 200;
/// How long the process lives at most once it has begun to save, in microseconds.
const LIFE: u64 = 30_000;

/// What is saved: small and large in turn, with its number in it.
fn numbered(number: usize) -> Session {
    let session = if number.is_multiple_of(2) { small_swot() } else { full_session() };
    Session { title: number.to_string(), ..session }
}

fn number(session: &Session) -> usize {
    session.title.parse().unwrap()
}

#[test]
#[ignore = "is started by the test that kills it"]
fn saves_until_it_is_killed() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let folder = Path::new(&folder);
    let (file, copy) = (folder.join("workshop.ron"), folder.join("copy.ron"));
    let saver = Saver::start(|| ()).unwrap();
    let begun = match parse(&std::fs::read(&file).unwrap()).unwrap() {
        Opened::Session(session) => number(&session) + 1,
        Opened::Newer { .. } => return,
    };
    let mut out = std::io::stdout();
    let mut seen = None;
    let at = "2026-03-12T05:00:00Z".parse().unwrap();
    // Whoever started it may be gone.
    for turn in begun..begun + 100_000 {
        let snapshot = Arc::new(numbered(turn));
        writeln!(out, "asked {turn}").unwrap();
        saver.keep(1, copy.clone(), Kept::new(at, None, "", Arc::clone(&snapshot)));
        let request = Request { ticket: 1, path: file.clone(), snapshot, seen };
        saver.save(request);
        let done = loop {
            match saver.poll() {
                Some(done) => break done,
                None => thread::yield_now(),
            }
        };
        seen = Some(done.result.unwrap().seen);
        while saver.poll_secured().map(|secured| secured.result.unwrap()).is_none() {
            thread::yield_now();
        }
        writeln!(out, "saved {turn}").unwrap();
    }
}

fn start(folder: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", HIDDEN, "--ignored", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// What the process said before it died.
#[derive(Default)]
struct Said {
    asked: Vec<(usize, Instant)>,
    saved: usize,
}

impl Said {
    fn take(&mut self, line: &str) {
        let Some((word, number)) = line.rsplit_once(' ') else { return };
        let Ok(number) = number.parse() else { return };
        match word {
            // The test's name stands before the first.
            word if word.ends_with("asked") => self.asked.push((number, Instant::now())),
            "saved" => self.saved = number,
            _ => {}
        }
    }
}

#[test]
fn a_saving_process_killed_at_any_moment_leaves_the_old_file_or_the_new_one() {
    let kills = env::var("FOURFOLD_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("workshop.ron");
    std::fs::write(&file, to_bytes(&numbered(0))).unwrap();
    let (mut longest, mut saves, mut half_way, mut left) = (Duration::ZERO, 0, 0, 0);
    let (mut known, mut promised, mut drafts) = (0, 0, BTreeSet::new());
    for kill in 0..kills {
        let mut child = start(folder.path());
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = Said::default();
        while said.asked.is_empty() {
            said.take(&lines.next().expect("it saves").unwrap());
        }
        let reading = thread::spawn(move || {
            lines.map_while(Result::ok).for_each(|line| said.take(&line));
            said
        });
        thread::sleep(Duration::from_micros(Chance::of(1, kill).next() % LIFE));
        child.kill().unwrap();
        let killed = Instant::now();
        child.wait().unwrap();
        let said = reading.join().unwrap();
        if said.saved > 0 {
            let stays = drafts.iter().filter(|draft: &&PathBuf| draft.exists()).count();
            assert_eq!(stays, 0, "the next that saves takes away what was left");
        }
        let before = std::mem::replace(&mut drafts, half_written(folder.path()));
        for draft in drafts.difference(&before) {
            left += 1;
            age(draft, Duration::from_hours(48));
        }
        let told = said.saved.max(known);
        let newest = said.asked.last().unwrap().0;
        promised = said.saved.max(promised);
        known = read(folder.path(), told, promised, newest);
        saves += said.asked.len();
        half_way += usize::from(said.saved < newest);
        let open = said.asked.iter().find(|(number, _)| *number > said.saved);
        longest = longest.max(
            open.map_or(Duration::ZERO, |(_, since)| killed.saturating_duration_since(*since)),
        );
    }
    let states = usize::try_from(kills).unwrap() * 3;
    super::line("process killed", &super::Tried { trials: states / 3, states, told: 0 });
    let longest = longest.as_millis();
    let waits = format!(
        "{saves} saves begun, {half_way} killed half way, longest wait {longest} ms, {left} files left half-written"
    );
    super::say(&waits);
}

/// The files in the folder that have no name of their own yet.
fn half_written(folder: &Path) -> BTreeSet<PathBuf> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|ending| ending == "tmp")).collect()
}

/// Everything in the folder is whole, the file holds at least what it held, and the copy what
/// was told as safe. Gives the number in the file.
fn read(folder: &Path, told: usize, promised: usize, newest: usize) -> usize {
    let session = |name: &str| match parse(&std::fs::read(folder.join(name)).unwrap()) {
        Ok(Opened::Session(session)) => *session,
        other => panic!("{name} is not whole: {other:?}"),
    };
    let in_file = session("workshop.ron");
    let number_in_file = number(&in_file);
    assert!(
        (told..=newest).contains(&number_in_file),
        "{told} was saved, {number_in_file} is there"
    );
    assert_eq!(in_file, numbered(number_in_file));
    if folder.join("workshop.ron.bak").exists() {
        let before = session("workshop.ron.bak");
        assert_eq!(before, numbered(number(&before)));
    }
    if let Ok(copy) = std::fs::read(folder.join("copy.ron")) {
        let copy = Kept::parse(&copy).expect("the copy is whole");
        assert!(number(&copy.session) >= promised);
    }
    number_in_file
}
