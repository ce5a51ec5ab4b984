//! A report as the values our template reads.

use typst::foundations::{Array, Bytes, Datetime, Dict, IntoValue, Value, dict};

use crate::{
    figure::{
        font::{self, Weight},
        palette::Palette,
        svg::svg,
    },
    report::{
        logo::Logo,
        tree::{Block, Board, BoardCell, Cover, Figure, Line, Report, Section, Tone, plain},
    },
    session::Language,
};

use super::{
    fit::UPRIGHT,
    words::{Place, Words},
};

/// The size of running text, in points.
const TEXT: f32 = 10.0;
/// What has fewer letters is not split between pages.
pub(super) const WHOLE: usize = 900;
/// A line of fewer letters stays with what it leads to.
const LEADING: usize = 240;
/// The highest a picture may be, in points.
const HIGHEST: f32 = 600.0;
/// The largest a picture is drawn; two charts find room on a page.
const LARGEST: f32 = 0.66;
/// The most a logo takes on the cover, in points.
const LOGO: [f32; 2] = [170.0, 62.0];
/// As much of the title as the head of a page holds, in points.
const RUNNING: f32 = 440.0;

/// The sheet that is written on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    /// Its size, where all has to stand on one; `None` for as many pages as it takes.
    pub(super) one: Option<One>,
    /// How much smaller letters are than usual.
    pub(super) scale: f32,
}

/// One page that holds everything.
#[derive(Clone, Copy, Debug)]
pub(super) struct One {
    /// Its width, in points.
    pub(super) width: f32,
    /// Its height; as high as it has to be where there is none.
    pub(super) height: Option<f32>,
}

/// Beside the text of a report on one page, in points.
const BESIDE: f32 = 42.0;

impl Sheet {
    pub(super) fn room(self) -> f32 {
        self.one.map_or(UPRIGHT, |one| one.width - 2.0 * BESIDE)
    }
}

/// The report as values.
pub(super) fn values(report: &Report, sheet: Sheet, boxed: bool, palette: &Palette) -> Dict {
    let words = Words { boxed, sources: sources(&report.sections) };
    let mut paper = Paper { report, sheet, words, palette, groups: Vec::new() };
    for section in &report.sections {
        paper.section(section, 1);
    }
    let title = one_line(&report.title);
    let title = if boxed { super::words::boxed(&title) } else { title };
    let names = dict! {
        "figure" => report.names.figure.as_str(),
        "table" => report.names.table.as_str(),
    };
    let page = sheet.one.map(|one| {
        [Some(one.width), one.height].into_iter().map(number_or_none).collect::<Array>()
    });
    let doc = dict! {
        "lang" => report.language.code(),
        "region" => region(report.language),
        "author" => report.author.as_str(),
        "date" => paper.date(),
        "running" => font::shortened(&title, 8.0, Weight::Regular, RUNNING),
        "title" => title,
        "heading" => paper.words.plain(&report.title, paper.place(24.0, Weight::SemiBold)),
        "names" => names,
        "one-page" => sheet.one.is_some(),
        "page" => page,
        "scale" => f64::from(sheet.scale),
        "cover" => report.cover.as_ref().map(|cover| paper.cover(cover)),
        "contents" => report.contents.as_ref().filter(|_| !report.sections.is_empty()).map(String::as_str),
        "headings" => headings(&report.sections, 3),
        "groups" => paper.groups.iter().filter(|group| !group.blocks.is_empty()).map(Group::value).collect::<Array>(),
    };
    dict! { "doc" => doc }
}

fn region(language: Language) -> &'static str {
    match language {
        Language::Kazakh => "KZ",
        Language::Russian => "RU",
        Language::English => "GB",
    }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn number_or_none(value: Option<f32>) -> Value {
    value.map_or(Value::None, |value| f64::from(value).into_value())
}

/// How many headings there are as deep as that.
fn headings(sections: &[Section], deep: usize) -> i64 {
    match deep {
        0 => 0,
        _ => sections.iter().map(|section| 1 + headings(&section.below, deep - 1)).sum(),
    }
}

/// How many sources are listed.
fn sources(sections: &[Section]) -> usize {
    let of = |section: &Section| {
        let own = section.blocks.iter().map(|block| match block {
            Block::Sources(lines) => lines.len(),
            _ => 0,
        });
        own.sum::<usize>() + sources(&section.below)
    };
    sections.iter().map(of).sum()
}

/// Blocks on pages of one direction.
struct Group {
    flipped: bool,
    blocks: Vec<Dict>,
}

impl Group {
    fn value(&self) -> Value {
        let blocks: Array = self.blocks.iter().cloned().map(IntoValue::into_value).collect();
        dict! { "flipped" => self.flipped, "blocks" => blocks }.into_value()
    }
}

pub(super) struct Paper<'a> {
    report: &'a Report,
    pub(super) sheet: Sheet,
    pub(super) words: Words,
    palette: &'a Palette,
    groups: Vec<Group>,
}

impl Paper<'_> {
    fn place(&self, size: f32, weight: Weight) -> Place {
        Place { room: self.sheet.room() - 20.0, size: size * self.sheet.scale, weight }
    }

    pub(super) fn text(&self) -> Place {
        self.place(TEXT, Weight::Regular)
    }

    fn date(&self) -> Value {
        let date = self.report.date.and_then(|date| {
            let part = |part: i8| u8::try_from(part).ok();
            Datetime::from_ymd(i32::from(date.year()), part(date.month())?, part(date.day())?)
        });
        date.map_or(Value::None, IntoValue::into_value)
    }

    fn cover(&self, cover: &Cover) -> Dict {
        let place = |size, weight| Place { room: 430.0, size, weight };
        let (title, question_size) = (title_size(&cover.title), question_size(&cover.question));
        let fact = |(name, what): &(String, String)| {
            let name = self.words.plain(name, Place { room: 200.0, ..self.text() });
            let what = self.words.plain(what, Place { room: 230.0, ..self.text() });
            [name, what].into_iter().collect::<Array>().into_value()
        };
        let question = Some(cover.question.as_str()).filter(|words| !words.trim().is_empty());
        dict! {
            "title" => self.words.plain(&cover.title, place(title, Weight::SemiBold)),
            "title-size" => f64::from(title),
            "question" => question.map(|words| self.words.plain(words, place(question_size, Weight::Regular))),
            "question-size" => f64::from(question_size),
            "facts" => cover.facts.iter().map(fact).collect::<Array>(),
            "logo" => cover.logo.as_ref().and_then(|logo| self.logo(logo)),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "some thousand pixels")]
    fn logo(&self, logo: &Logo) -> Option<Dict> {
        let (bytes, size) = logo.png()?;
        let [width, height] = size.map(|side| side.max(1) as f32);
        let scale = (LOGO[0] / width).min(LOGO[1] / height);
        let report = self.report;
        let name = if report.author.is_empty() { &report.title } else { &report.author };
        Some(dict! {
            "bytes" => Bytes::new(bytes),
            "width" => f64::from(width * scale),
            "alternative" => one_line(name),
        })
    }

    fn section(&mut self, section: &Section, level: i64) {
        let heading = match section.number.as_str() {
            "" => section.title.clone(),
            number => format!("{number}\u{2002}{}", section.title),
        };
        let words = self.words.plain(&heading, self.place(19.0, Weight::SemiBold));
        self.push(false, dict! { "kind" => "heading", "level" => level, "words" => words });
        let blocks = &section.blocks;
        let mut at = 0;
        while let Some(block) = blocks.get(at) {
            let (before, rest) = blocks.split_at(at);
            let notes = notes(rest.get(1..).unwrap_or_default());
            match block {
                Block::Table(table) => self.table(table, notes),
                Block::Figure(figure) => self.figure(figure, notes),
                other => {
                    self.block(other, leads(rest) || opens(before, rest));
                    at += 1;
                    continue;
                }
            }
            at += 1 + notes.len();
        }
        for below in &section.below {
            self.section(below, level + 1);
        }
    }

    /// Adds a block. Where the page turns, the headings and lines that lead to it turn with
    /// it; what is to be read beside a table stays with it.
    pub(super) fn push(&mut self, flipped: bool, block: Dict) {
        match self.groups.last_mut() {
            Some(group) if group.flipped == flipped || is(&block, "notes") => {
                group.blocks.push(block);
            }
            Some(group) => {
                let kept = group.blocks.iter().rposition(|block| !is_leading(block));
                let mut blocks = group.blocks.split_off(kept.map_or(0, |at| at + 1));
                blocks.push(block);
                self.groups.push(Group { flipped, blocks });
            }
            None => self.groups.push(Group { flipped, blocks: vec![block] }),
        }
    }

    fn block(&mut self, block: &Block, leads: bool) {
        let block = match block {
            Block::Text(tone, line) => {
                let kind = match tone {
                    Tone::Plain => "plain",
                    Tone::Lead => "lead",
                    Tone::Note => "note",
                };
                let size = if *tone == Tone::Lead { 12.0 } else { TEXT };
                let place = self.place(size, Weight::Regular);
                let words = self.words.line(line, place);
                dict! { "kind" => kind, "words" => words, "leads" => leads }
            }
            Block::List(lines) => dict! {
                "kind" => "list",
                "lines" => self.lines(lines),
                "whole" => letters(lines) < WHOLE,
            },
            Block::Sources(lines) => dict! { "kind" => "sources", "lines" => self.lines(lines) },
            Block::Board(board) => self.board(board),
            Block::Figure(figure) => return self.figure(figure, &[]),
            Block::Table(table) => return self.table(table, &[]),
        };
        self.push(false, block);
    }

    fn lines(&self, lines: &[Line]) -> Array {
        let place = Place { room: self.sheet.room() - 40.0, ..self.text() };
        lines.iter().map(|line| self.words.line(line, place)).collect()
    }

    fn board(&self, board: &Board) -> Dict {
        let columns = board.columns.clamp(1, 6);
        #[expect(clippy::cast_precision_loss, reason = "at most six")]
        let room = self.sheet.room() / columns as f32 - 40.0;
        let place = |size, weight| Place { room, size: size * self.sheet.scale, weight };
        let (title, text) = (place(10.5, Weight::SemiBold), place(9.0, Weight::Regular));
        let cell = |cell: &BoardCell| {
            let description = Some(cell.description.as_str()).filter(|words| !words.is_empty());
            let cards = cell.cards.iter().map(|card| self.words.line(card, text));
            dict! {
                "title" => self.words.plain(&cell.title, title),
                "description" => description.map(|words| self.words.plain(words, text)),
                "cards" => cards.collect::<Array>(),
            }
            .into_value()
        };
        dict! {
            "kind" => "board",
            "number" => board.number,
            "caption" => self.words.plain(&board.caption, self.text()),
            "columns" => columns,
            "whole" => board.cells.iter().all(is_small),
            "cells" => board.cells.iter().map(cell).collect::<Array>(),
        }
    }

    fn figure(&mut self, figure: &Figure, notes: &[Block]) {
        let size = figure.scene.size;
        let scale = (self.sheet.room() / size.width).min(HIGHEST / size.height).min(LARGEST);
        let scale = scale * self.sheet.scale.min(1.0);
        let drawn = svg(&figure.scene, self.palette);
        let drawn = if self.words.boxed { super::words::boxed(&drawn) } else { drawn };
        let block = dict! {
            "kind" => "figure",
            "number" => figure.number,
            "caption" => self.words.plain(&figure.caption, self.text()),
            "alternative" => one_line(&figure.alternative),
            "width" => f64::from(size.width * scale),
            "bytes" => Bytes::from_string(drawn),
            "noted" => !notes.is_empty(),
        };
        self.push(false, block);
        self.beside(notes);
    }

    /// What is to be read beside a table or a picture, in one piece.
    pub(super) fn beside(&mut self, notes: &[Block]) {
        if !notes.is_empty() {
            let whole = letters_of(notes) < WHOLE;
            let lines = self.notes(notes);
            self.push(false, dict! { "kind" => "notes", "lines" => lines, "whole" => whole });
        }
    }

    pub(super) fn notes(&self, notes: &[Block]) -> Array {
        let lines = notes.iter().filter_map(|note| match note {
            Block::Text(_, line) => Some(self.words.line(line, self.text())),
            _ => None,
        });
        lines.collect()
    }
}

/// The letters of a title on the cover, in points: a long one is smaller, so that all of the
/// cover stands on one page.
fn title_size(title: &str) -> f32 {
    match title.chars().count() {
        0..=120 => 29.0,
        121..=240 => 21.0,
        _ => 15.0,
    }
}

/// The same for a question.
fn question_size(question: &str) -> f32 {
    if question.chars().count() <= 300 { 15.0 } else { 11.0 }
}

/// The notes these blocks begin with.
fn notes(blocks: &[Block]) -> &[Block] {
    let note = |block: &Block| matches!(block, Block::Text(Tone::Note, _));
    let count = blocks.iter().take_while(|block| note(block)).count();
    blocks.split_at(count).0
}

pub(super) fn letters(lines: &[Line]) -> usize {
    lines.iter().map(|line| plain(line).chars().count()).sum()
}

pub(super) fn letters_of(notes: &[Block]) -> usize {
    let letters = notes.iter().map(|note| match note {
        Block::Text(_, line) => plain(line).chars().count(),
        _ => 0,
    });
    letters.sum()
}

/// Whether the first of these blocks is a line that leads to what follows: it stays with it.
fn leads(blocks: &[Block]) -> bool {
    match blocks {
        [Block::Text(_, line), rest @ ..] => {
            let short = plain(line).chars().count() < LEADING;
            let text = matches!(rest.first(), Some(Block::Text(..)));
            short && !rest.is_empty() && (!text || leads(rest))
        }
        _ => false,
    }
}

/// Whether the first of these blocks is a line under the heading that goes before a text.
fn opens(before: &[Block], rest: &[Block]) -> bool {
    let small = |block: &Block| matches!(block, Block::Text(Tone::Note | Tone::Lead, _));
    let short = |line: &Line| plain(line).chars().count() < LEADING;
    let first = matches!(rest, [Block::Text(Tone::Note | Tone::Lead, line), _, ..] if short(line));
    first && before.iter().all(small)
}

/// Whether a block is a heading or leads to what follows it.
fn is_leading(block: &Dict) -> bool {
    is(block, "heading") || block.get("leads").is_ok_and(|leads| *leads == Value::Bool(true))
}

/// Whether a cell of a board is kept on one page.
fn is_small(cell: &BoardCell) -> bool {
    let letters: usize = cell.cards.iter().map(|card| plain(card).chars().count()).sum();
    letters < WHOLE && cell.cards.len() <= 10
}

fn is(block: &Dict, kind: &str) -> bool {
    block.get("kind").is_ok_and(|known| *known == kind.into_value())
}
