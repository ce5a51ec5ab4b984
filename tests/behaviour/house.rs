//! How the source is built: who may name whom, how long a file may be.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The modules from the ground up; a module names those of a lower floor and its own.
const FLOORS: &[&[&str]] = &[
    &["session"],
    &["edit"],
    &["text"],
    &["storage", "ingest", "analysis", "compare"],
    &["figure"],
    &["report"],
    &["cli", "app"],
];

/// Where the window may be spoken of.
const SCREEN: [&str; 6] =
    ["eframe", "egui", "egui_kittest", "egui_material_icons", "egui_plot", "rfd"];

/// A file longer than this wants to be two.
const LONGEST: usize = 450;

struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// The module of `src` it belongs to; `main` and `lib` are their own.
    fn module(&self) -> &str {
        let first = self.path.components().next().unwrap().as_os_str().to_str().unwrap();
        first.trim_end_matches(".rs")
    }

    /// The code without comments and without what its own tests say.
    fn code(&self) -> String {
        let code = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default());
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Every module of the crate that it names.
    fn names(&self) -> BTreeSet<String> {
        let code: String = self.code().split_whitespace().collect();
        let mut named = BTreeSet::new();
        for part in code.split("crate::").skip(1) {
            let paths = if let Some(list) = part.strip_prefix('{') {
                first_names(list)
            } else {
                vec![word(part)]
            };
            named.extend(paths);
        }
        named
    }
}

/// The first name of every path in a list of imports, up to its closing brace.
fn first_names(list: &str) -> Vec<String> {
    let (mut names, mut depth, mut fresh) = (Vec::new(), 0_u32, true);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            _ if fresh => {
                names.push(word(&list[at..]));
                fresh = false;
            }
            _ => {}
        }
    }
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut sources) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                sources.push(Source { path: path.strip_prefix(&root).unwrap().into(), text });
            }
        }
    }
    assert!(sources.len() > 50, "the source was not found");
    sources
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

#[test]
fn every_module_has_a_floor() {
    let roots = ["lib", "main"];
    for source in sources() {
        let module = source.module();
        assert!(floor(module).is_some() || roots.contains(&module), "{module} stands nowhere");
    }
}

#[test]
fn no_module_names_one_above_it() {
    for source in sources() {
        let Some(own) = floor(source.module()) else { continue };
        for named in source.names() {
            let above = floor(&named).is_some_and(|floor| floor > own);
            assert!(!above, "{} names {named}", source.path.display());
        }
    }
}

#[test]
fn words_know_only_the_session_and_its_edits() {
    for source in sources().iter().filter(|source| source.module() == "text") {
        for named in source.names().iter().filter(|named| floor(named).is_some()) {
            let known = ["session", "edit", "text"].contains(&named.as_str());
            assert!(known, "{} names {named}", source.path.display());
        }
    }
}

#[test]
fn the_lowest_floors_know_only_what_lies_below() {
    for source in sources() {
        let allowed: &[&str] = match source.module() {
            "session" => &["session"],
            "edit" => &["session", "edit", "msg"],
            _ => continue,
        };
        for named in source.names() {
            assert!(allowed.contains(&named.as_str()), "{} names {named}", source.path.display());
        }
    }
}

#[test]
fn only_the_app_knows_the_screen() {
    for source in sources().iter().filter(|source| !["app", "main"].contains(&source.module())) {
        let code = source.code();
        for name in SCREEN {
            let mut words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
            assert!(words.all(|word| word != name), "{} names {name}", source.path.display());
        }
    }
}

#[test]
fn nothing_below_the_shell_knows_it() {
    let above = [Path::new("app/mod.rs"), Path::new("app/shell.rs"), Path::new("app/shell")];
    let below = |source: &&Source| !above.iter().any(|above| source.path.starts_with(above));
    for source in sources().iter().filter(below) {
        assert!(!source.text.contains("shell::"), "{} names it", source.path.display());
    }
}

#[test]
fn what_is_held_knows_no_view() {
    let held = ["app/tab.rs", "app/view.rs", "app/memory.rs", "app/comparing", "app/pages.rs"];
    let held = |source: &&Source| held.iter().any(|held| source.path.starts_with(held));
    let sources = sources();
    assert!(sources.iter().filter(held).count() > 10, "what is held was not found");
    for source in sources.iter().filter(held) {
        assert!(!source.code().contains("views::"), "{} names one", source.path.display());
    }
}

#[test]
fn views_take_their_colours_from_the_theme() {
    for source in sources() {
        if !["app/views", "app/widgets", "app/dialogs"].iter().any(|f| source.path.starts_with(f)) {
            continue;
        }
        let code = source.code();
        for literal in ["Color32::from_", "Rgba::from_", "hex_color!"] {
            assert!(!code.contains(literal), "{} holds a colour", source.path.display());
        }
    }
}

#[test]
fn no_file_is_too_long_to_read_in_one_sitting() {
    // One table is read by looking something up in it.
    let table = Path::new("app/command/table.rs");
    for source in sources().iter().filter(|source| source.path != table) {
        let lines = source.text.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines", source.path.display());
    }
}

#[test]
fn the_manifest_keeps_its_lints_and_lean_builds() {
    let manifest =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    for line in [
        "unsafe_code = \"forbid\"",
        "pedantic = ",
        "unwrap_used = ",
        "debug = \"line-tables-only\"",
        "\"*\" = { debug = false }",
    ] {
        assert!(manifest.contains(line), "Cargo.toml lost {line}");
    }
}
