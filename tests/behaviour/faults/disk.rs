//! A disk that exists only in memory: it knows what was flushed and what was not, fails on
//! demand at any step, and shows every state in which a power cut could leave it.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, ErrorKind},
    mem,
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard},
};

use fourfold::storage::{Disk, Existing};

/// How many pieces a file is written in.
const PIECES: usize = 2;
/// Removing a file of this name only says that everything before is done.
const MARK: &str = "mark";

/// What goes wrong, from which step on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trouble {
    /// Nothing.
    None,
    /// The power is cut; nothing happens any more.
    PowerCut,
    /// One step fails and does nothing.
    Fails,
    /// One step is done but reported as failed.
    FailsLate,
    /// No piece of a file fits any more.
    Full,
    /// Nothing may be written.
    Denied,
    /// The disk was pulled out.
    Gone,
}

/// One file's bytes, and those of them that are safe.
#[derive(Clone, Debug, Default)]
struct Node {
    bytes: Vec<u8>,
    flushed: Option<Vec<u8>>,
}

/// What a name was made to mean, not safe yet.
type Pending = (PathBuf, Option<usize>);

#[derive(Debug, Default)]
struct State {
    nodes: Vec<Node>,
    names: BTreeMap<PathBuf, usize>,
    flushed: BTreeMap<PathBuf, usize>,
    pending: Vec<Pending>,
    steps: usize,
    marks: usize,
    /// Drafts that are being written.
    drafts: BTreeSet<PathBuf>,
    trouble: Option<(usize, Trouble)>,
    cut: bool,
}

/// The disk. Clones are the same disk.
#[derive(Clone, Debug, Default)]
pub struct ModelDisk(Arc<(Mutex<State>, Condvar)>);

/// A file that has no lasting name yet.
pub struct Draft {
    disk: ModelDisk,
    name: PathBuf,
    node: usize,
    renamed: bool,
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.disk.state().drafts.remove(&self.name);
        if !self.renamed {
            let _ = self.disk.remove(&self.name);
        }
    }
}

/// What a power cut left: files by name.
pub type Image = BTreeMap<PathBuf, Vec<u8>>;

impl ModelDisk {
    /// A disk on which something goes wrong at that step.
    pub fn with(trouble: Trouble, at: usize) -> Self {
        let disk = Self::default();
        disk.state().trouble = Some((at, trouble));
        disk
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.0.lock().unwrap()
    }

    /// A file that was there before anything happened.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut state = self.state();
        let node = state.nodes.len();
        state.nodes.push(Node { bytes: bytes.to_vec(), flushed: Some(bytes.to_vec()) });
        state.names.insert(path.to_owned(), node);
        state.flushed.insert(path.to_owned(), node);
    }

    /// How many steps were taken.
    pub fn steps(&self) -> usize {
        self.state().steps
    }

    pub fn is_cut(&self) -> bool {
        self.state().cut
    }

    /// Nothing goes wrong from here on.
    pub fn heal(&self) {
        self.state().trouble = None;
    }

    /// The names of the files as a running program sees them.
    pub fn names(&self) -> Vec<PathBuf> {
        self.state().names.keys().cloned().collect()
    }

    /// Waits until whoever works on this disk removes the mark once more.
    pub fn wait_for_mark(&self, ask: impl FnOnce(PathBuf)) {
        let before = self.state().marks;
        ask(PathBuf::from(MARK));
        let waiting = |state: &mut State| state.marks == before;
        drop(self.0.1.wait_while(self.state(), waiting).unwrap());
    }

    /// Every state a power cut could leave now: each name as it was flushed or as it was made
    /// since, and each file that was not flushed in part, whole, or as zeros.
    pub fn images(&self) -> BTreeSet<Image> {
        let state = self.state();
        let mut names: BTreeMap<&Path, Vec<Option<usize>>> = BTreeMap::new();
        for (name, node) in &state.flushed {
            names.entry(name).or_default().push(Some(*node));
        }
        for (name, node) in &state.pending {
            names.entry(name).or_insert_with(|| vec![None]).push(*node);
        }
        names.retain(|name, _| name.extension().is_none_or(|ending| ending != "tmp"));
        let mut images = BTreeSet::from([Image::new()]);
        for (name, nodes) in names {
            let mut next = BTreeSet::new();
            for node in nodes {
                let contents = node.map_or(vec![None], |node| {
                    state.nodes[node].after_a_cut().into_iter().map(Some).collect()
                });
                for (image, content) in
                    images.iter().flat_map(|i| contents.iter().map(move |c| (i, c)))
                {
                    let mut image = image.clone();
                    if let Some(content) = content {
                        image.insert(name.to_owned(), content.clone());
                    }
                    next.insert(image);
                }
            }
            images = next;
        }
        images
    }
}

impl Node {
    fn after_a_cut(&self) -> Vec<Vec<u8>> {
        match &self.flushed {
            Some(flushed) if *flushed == self.bytes => vec![flushed.clone()],
            flushed => vec![
                flushed.clone().unwrap_or_default(),
                self.bytes.clone(),
                self.bytes[..self.bytes.len() / 2].to_vec(),
                vec![0; self.bytes.len()],
            ],
        }
    }
}

/// What a step does to the disk.
#[derive(PartialEq, Eq)]
enum Kind {
    Look,
    Write,
    Other,
}

impl State {
    /// Takes a step: does it, or does not, and says how it went.
    fn step<T>(
        &mut self,
        kind: &Kind,
        deed: impl FnOnce(&mut Self) -> io::Result<T>,
    ) -> io::Result<T> {
        let step = self.steps;
        self.steps += 1;
        let trouble = self.trouble.filter(|(at, _)| *at <= step);
        let now = trouble.is_some_and(|(at, _)| at == step);
        let fail = |kind: ErrorKind| Err(kind.into());
        match trouble.map_or(Trouble::None, |(_, trouble)| trouble) {
            Trouble::PowerCut => {
                self.cut = true;
                fail(ErrorKind::Other)
            }
            Trouble::Fails if now => fail(ErrorKind::Other),
            Trouble::FailsLate if now => {
                deed(self)?;
                fail(ErrorKind::TimedOut)
            }
            Trouble::Full if *kind == Kind::Write => fail(ErrorKind::StorageFull),
            Trouble::Denied if *kind != Kind::Look => fail(ErrorKind::PermissionDenied),
            Trouble::Gone => fail(ErrorKind::NotFound),
            _ => deed(self),
        }
    }

    fn name(&mut self, name: &Path, node: Option<usize>) {
        match node {
            Some(node) => self.names.insert(name.to_owned(), node),
            None => self.names.remove(name),
        };
        self.pending.push((name.to_owned(), node));
    }
}

fn missing() -> io::Error {
    ErrorKind::NotFound.into()
}

impl Disk for ModelDisk {
    type Draft = Draft;

    fn target(&self, path: &Path) -> io::Result<PathBuf> {
        self.state().step(&Kind::Look, |_| Ok(path.to_owned()))
    }

    fn existing(&self, target: &Path) -> io::Result<Option<Existing>> {
        self.state()
            .step(&Kind::Look, |state| Ok(state.names.contains_key(target).then(Existing::default)))
    }

    fn draft(&self, target: &Path, _: Option<&Existing>, bytes: &[u8]) -> io::Result<Draft> {
        let mut state = self.state();
        let name = target.with_extension(format!("{}.tmp", state.steps));
        let node = state.step(&Kind::Other, |state| {
            state.nodes.push(Node::default());
            let node = state.nodes.len() - 1;
            state.name(&name, Some(node));
            Ok(node)
        })?;
        state.drafts.insert(name.clone());
        drop(state);
        let draft = Draft { disk: self.clone(), name, node, renamed: false };
        for piece in bytes.chunks(bytes.len().div_ceil(PIECES).max(1)) {
            self.state().step(&Kind::Write, |state| {
                state.nodes[node].bytes.extend_from_slice(piece);
                Ok(())
            })?;
        }
        Ok(draft)
    }

    fn flush(&self, draft: &mut Draft) -> io::Result<()> {
        self.state().step(&Kind::Other, |state| {
            let node = &mut state.nodes[draft.node];
            node.flushed = Some(node.bytes.clone());
            Ok(())
        })
    }

    fn rename(&self, mut draft: Draft, target: &Path) -> io::Result<()> {
        self.state().step(&Kind::Other, |state| {
            let (name, node) = (draft.name.clone(), draft.node);
            state.drafts.remove(&name);
            state.name(&name, None);
            state.name(target, Some(node));
            draft.renamed = true;
            Ok(())
        })
    }

    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        self.state().step(&Kind::Other, |state| {
            let (flushed, waiting) = mem::take(&mut state.pending)
                .into_iter()
                .partition::<Vec<Pending>, _>(|(name, _)| name.parent() == Some(folder));
            state.pending = waiting;
            for (name, node) in flushed {
                match node {
                    Some(node) => state.flushed.insert(name, node),
                    None => state.flushed.remove(&name),
                };
            }
            Ok(())
        })
    }

    fn left_behind(&self, beside: &Path) -> io::Result<Vec<PathBuf>> {
        let state = self.state();
        let is_left = |name: &&PathBuf| {
            let is_draft = name.extension().is_some_and(|ending| ending == "tmp");
            is_draft && name.parent() == beside.parent() && !state.drafts.contains(*name)
        };
        Ok(state.names.keys().filter(is_left).cloned().collect())
    }

    fn read(&self, target: &Path) -> io::Result<Vec<u8>> {
        self.state().step(&Kind::Look, |state| {
            let node = *state.names.get(target).ok_or_else(missing)?;
            Ok(state.nodes[node].bytes.clone())
        })
    }

    fn remove(&self, target: &Path) -> io::Result<()> {
        let mut state = self.state();
        if target == Path::new(MARK) {
            state.marks += 1;
            self.0.1.notify_all();
            return Ok(());
        }
        state.step(&Kind::Other, |state| {
            if !state.names.contains_key(target) {
                return Err(missing());
            }
            state.name(target, None);
            Ok(())
        })
    }
}
