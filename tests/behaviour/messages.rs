//! Every language says everything, and nothing is said that nobody hears.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
        Resource,
    },
    parser,
};
use fourfold::{
    edit::Label,
    msg,
    session::Language,
    text::{Texts, terms},
};

#[test]
fn every_message_the_program_says_stands_in_every_language() {
    let used = used_by_the_source();
    assert!(used.len() > 50, "the search of the source finds messages: {used:?}");
    for language in Language::ALL {
        let known = catalogue(language);
        let missing: Vec<_> = used.iter().filter(|id| !known.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{} lacks {missing:#?}", language.code());
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let mut used = used_by_the_source();
    let known = catalogue(Language::English);
    used.extend(known.values().flat_map(|message| message.references.clone()));
    let unused: Vec<_> = known.keys().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "nobody says {unused:#?}");
}

#[test]
fn the_languages_have_the_same_messages_with_the_same_arguments() {
    let english = shapes(Language::English);
    for language in [Language::Kazakh, Language::Russian] {
        let own = shapes(language);
        let differ: Vec<_> = english.symmetric_difference(&own).collect();
        assert!(differ.is_empty(), "{} and en differ in {differ:#?}", language.code());
    }
}

#[test]
fn counts_take_the_plural_form_of_the_language() {
    for (language, expected) in [
        (Language::English, ["0 cards", "1 card", "2 cards", "5 cards", "21 cards"]),
        (
            Language::Russian,
            ["0 карточек", "1 карточка", "2 карточки", "5 карточек", "21 карточка"],
        ),
        (Language::Kazakh, ["0 карточка", "1 карточка", "2 карточка", "5 карточка", "21 карточка"]),
    ] {
        let said = [0, 1, 2, 5, 21].map(|count| Texts::new(language).label(&terms::cards(count)));
        assert_eq!(said, expected);
    }
}

#[test]
fn counts_are_written_as_the_language_writes_numbers() {
    let cards = |language| Texts::new(language).label(&terms::cards(12_000));
    assert_eq!(cards(Language::English), "12,000 cards");
    assert_eq!(cards(Language::Russian), "12\u{202f}000 карточек");
    assert_eq!(cards(Language::Kazakh), "12\u{202f}000 карточка");
}

#[test]
fn an_unknown_message_shows_its_name_and_never_panics() {
    let unknown = Label::plain(msg!("no-such-message")).count("count", 3);
    for language in Language::ALL {
        assert_eq!(Texts::new(language).label(&unknown), "no-such-message");
    }
}

#[test]
fn what_the_room_typed_stands_in_a_message_as_it_was_typed() {
    let typed = "{ $time } \"<b>\" \u{1F600}";
    for language in Language::ALL {
        let said = Texts::new(language).with(msg!("date-today"), &[("time", typed.into())]);
        assert!(said.ends_with(&format!(" {typed}")), "{said:?}");
    }
}

#[test]
fn no_word_mixes_latin_and_cyrillic_letters() {
    for file in files(&root().join("assets/i18n"), "ftl") {
        let text = fs::read_to_string(&file).unwrap();
        for word in text.split(|c: char| !c.is_alphabetic()) {
            let latin = word.chars().any(|c| c.is_ascii_alphabetic());
            let cyrillic = word.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
            assert!(!(latin && cyrillic), "{} has {word}", file.display());
        }
    }
}

#[test]
fn languages_go_by_their_own_names() {
    assert_eq!(Language::ALL.map(terms::language), ["Қазақша", "Русский", "English"]);
}

/// What a message takes and which other messages it quotes.
#[derive(Default)]
struct Shape {
    arguments: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// Every message of a language with its arguments, for comparison.
fn shapes(language: Language) -> BTreeSet<(String, BTreeSet<String>)> {
    catalogue(language).into_iter().map(|(id, shape)| (id, shape.arguments)).collect()
}

/// Every message of a language, from its files.
fn catalogue(language: Language) -> BTreeMap<String, Shape> {
    let mut known = BTreeMap::new();
    for file in files(&root().join("assets/i18n").join(language.code()), "ftl") {
        for entry in parsed(&file).body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.clone();
                    let earlier = known.insert(id, shape(&message));
                    let id = &message.id.name;
                    assert!(earlier.is_none(), "{} has {id} a second time", file.display());
                }
                Entry::Term(term) => panic!("{} has the term {}", file.display(), term.id.name),
                Entry::Junk { content } => panic!("{}: not Fluent: {content}", file.display()),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    known
}

fn parsed(file: &Path) -> Resource<String> {
    let text = fs::read_to_string(file).unwrap();
    parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()))
}

fn shape(message: &Message<String>) -> Shape {
    let mut shape = Shape::default();
    let pattern = message.value.as_ref().expect("a message has a text");
    assert!(message.attributes.is_empty(), "{} has attributes", message.id.name);
    shape.read(pattern);
    shape
}

impl Shape {
    fn read(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.clone());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => self.call(arguments),
            InlineExpression::TermReference { arguments, .. } => {
                if let Some(arguments) = arguments {
                    self.call(arguments);
                }
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn call(&mut self, arguments: &CallArguments<String>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

/// Every `msg!("…")` of the program, comments left out.
fn used_by_the_source() -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for file in files(&root().join("src"), "rs") {
        let code = without_comments(&fs::read_to_string(&file).unwrap());
        for call in code.split("msg!").skip(1) {
            let argument = call.trim_start().strip_prefix('(').map(str::trim_start);
            let literal =
                argument.and_then(|a| a.strip_prefix('"')).and_then(|a| a.split_once('"'));
            if let Some((id, _)) = literal {
                used.insert(id.to_owned());
            }
        }
    }
    used
}

/// Rust code with its comments taken out and its strings kept.
fn without_comments(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
            continue;
        } else if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
            continue;
        } else {
            match first {
                '"' => string_length(rest),
                '\'' => char_length(rest),
                'r' => raw_string_length(rest).unwrap_or(1),
                other => other.len_utf8(),
            }
        };
        kept.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    kept
}

fn string_length(code: &str) -> usize {
    let mut escaped = true;
    for (at, c) in code.char_indices() {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    code.len()
}

fn raw_string_length(code: &str) -> Option<usize> {
    let hashes = code[1..].bytes().take_while(|b| *b == b'#').count();
    let body = code[1 + hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    Some(code.len() - body.len() + body.find(&end)? + end.len())
}

/// The length of a character literal, or of the quote that begins a lifetime.
fn char_length(code: &str) -> usize {
    let inside = &code[1..];
    let body =
        if inside.starts_with('\\') { 2 } else { inside.chars().next().map_or(0, char::len_utf8) };
    match inside.get(body..).and_then(|after| after.find('\'')) {
        Some(0) => body + 2,
        Some(end) if inside.starts_with('\\') => body + end + 2,
        _ => 1,
    }
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
