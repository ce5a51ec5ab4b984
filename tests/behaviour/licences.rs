//! Everything that is built in may be given on with the program.

use std::process::Command;

use serde_json::Value;

/// Licences that ask for no more than to be named, or that cover files nobody here changes.
const ALLOWED: [&str; 16] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Whether one may follow the expression with allowed licences alone.
fn allows(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    one_of(expression.trim())
}

fn one_of(expression: &str) -> bool {
    split(expression, "OR").into_iter().any(|part| {
        split(part, "AND").into_iter().all(|one| match one.strip_prefix('(') {
            Some(inner) => one_of(inner.strip_suffix(')').unwrap_or(inner)),
            None => {
                ALLOWED.contains(&one.split_whitespace().collect::<Vec<_>>().join(" ").as_str())
            }
        })
    })
}

/// The parts between a word that stands outside of brackets.
fn split<'a>(expression: &'a str, word: &str) -> Vec<&'a str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_i32, 0);
    let wanted = format!(" {word} ");
    for (at, sign) in expression.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            ' ' if depth == 0 && expression[at..].starts_with(&wanted) => {
                parts.push(expression[start..at].trim());
                start = at + wanted.len();
            }
            _ => {}
        }
    }
    parts.push(expression[start..].trim());
    parts
}

#[test]
fn expressions_of_licences_are_understood() {
    for (expression, allowed) in [
        ("MIT", true),
        ("GPL-3.0-only", false),
        ("MIT OR GPL-3.0-only", true),
        ("MIT AND GPL-3.0-only", false),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("(GPL-2.0-only OR AGPL-3.0) AND MIT", false),
        ("MIT/Apache-2.0", true),
        ("Apache-2.0  WITH LLVM-exception", true),
        ("", false),
    ] {
        assert_eq!(allows(expression), allowed, "{expression}");
    }
}

#[test]
fn every_dependency_has_a_licence_that_lets_it_be_given_on() {
    let host = Command::new(std::env::var("RUSTC").unwrap_or("rustc".into())).arg("-vV").output();
    let host = String::from_utf8(host.unwrap().stdout).unwrap();
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let asked = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--locked", "--format-version", "1"])
        .args(["--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(asked.status.success(), "{}", String::from_utf8_lossy(&asked.stderr));
    let metadata: Value = serde_json::from_slice(&asked.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 300);
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(allows(licence), "{} is under {licence:?}", package["name"]);
    }
}
