//! Which message tells each fault of a file.

use std::io::ErrorKind;

use crate::{
    edit::{Label, Msg},
    msg,
    session::{BrokenRule, FORMAT, Limits, RatingKind},
};

use super::fault::{Fault, Place, ReadError, Wanted};

impl ReadError {
    /// What happened, where, and what the person can do.
    #[must_use]
    pub fn label(&self) -> Label {
        match &self.fault {
            Fault::Unreadable(kind) => Label::plain(unreadable(*kind)),
            Fault::TooLarge { megabytes } => {
                Label::plain(msg!("file-too-large")).text("limit", megabytes.to_string())
            }
            Fault::NotFile => Label::plain(msg!("file-not-file")),
            Fault::Empty => Label::plain(msg!("file-empty")),
            Fault::NoFormat => {
                Label::plain(msg!("file-no-format")).text("format", FORMAT.to_string())
            }
            fault => {
                let place = self.place.unwrap_or(Place { line: 1, column: 1 });
                placed(fault)
                    .text("line", place.line.to_string())
                    .text("column", place.column.to_string())
            }
        }
    }
}

fn unreadable(kind: ErrorKind) -> Msg {
    match kind {
        ErrorKind::NotFound => msg!("file-not-found"),
        ErrorKind::PermissionDenied => msg!("file-not-allowed"),
        ErrorKind::IsADirectory => msg!("file-is-folder"),
        _ => msg!("file-unreadable"),
    }
}

/// The message of a fault that has a place.
fn placed(fault: &Fault) -> Label {
    match fault {
        Fault::UnknownFormat { number } => Label::plain(msg!("file-unknown-format"))
            .text("number", number.to_string())
            .text("format", FORMAT.to_string()),
        Fault::UnknownName { found, nearest, known } => unknown(found, *nearest, known),
        Fault::Missing { field } => Label::plain(msg!("file-missing-field")).text("name", field),
        Fault::Twice { field } => Label::plain(msg!("file-field-twice")).text("name", field),
        Fault::DecimalComma { number } => {
            Label::plain(msg!("file-decimal-comma")).text("number", number)
        }
        Fault::NoClosing { closing, line } => Label::plain(msg!("file-no-closing"))
            .text("bracket", closing.to_string())
            .text("opened", line.to_string()),
        Fault::Expected { wanted, found } => Label::plain(expected(*wanted)).text("found", found),
        Fault::BareValue { number } => Label::plain(msg!("file-bare-value")).text("number", number),
        Fault::ShortRow { parts } => Label::plain(msg!("file-short-row")).count("parts", *parts),
        Fault::NotFinite { written } => {
            Label::plain(msg!("file-not-finite")).text("number", written)
        }
        Fault::OutOfRange { written } => {
            Label::plain(msg!("file-out-of-range")).text("number", written)
        }
        Fault::TooFine { written } => Label::plain(msg!("file-too-fine")).text("number", written),
        Fault::Broken(rule) => broken(rule),
        Fault::Other(words) => Label::plain(msg!("file-other")).text("words", words),
        plain => Label::plain(without_arguments(plain)),
    }
}

fn without_arguments(fault: &Fault) -> Msg {
    match fault {
        Fault::NotUtf8 => msg!("file-not-text"),
        Fault::UnclosedText => msg!("file-unclosed-text"),
        Fault::UnclosedComment => msg!("file-unclosed-comment"),
        Fault::CutShort => msg!("file-cut-short"),
        Fault::NoComma => msg!("file-no-comma"),
        Fault::Trailing => msg!("file-trailing"),
        Fault::NoColon => msg!("file-no-colon"),
        Fault::Escape => msg!("file-escape"),
        Fault::TooDeep => msg!("file-too-deep"),
        _ => msg!("file-not-session"),
    }
}

fn unknown(found: &str, nearest: Option<&'static str>, known: &[&'static str]) -> Label {
    match nearest {
        Some(nearest) => Label::plain(msg!("file-unknown-name-near")).text("nearest", nearest),
        None => Label::plain(msg!("file-unknown-name")).text("known", known.join(", ")),
    }
    .text("name", found)
}

fn expected(wanted: Wanted) -> Msg {
    match wanted {
        Wanted::Number => msg!("file-expected-number"),
        Wanted::Whole => msg!("file-expected-whole"),
        Wanted::Text => msg!("file-expected-text"),
        Wanted::YesNo => msg!("file-expected-yes-no"),
        Wanted::Name => msg!("file-expected-name"),
        Wanted::Id => msg!("file-expected-id"),
        Wanted::Date => msg!("file-expected-date"),
        Wanted::Moment => msg!("file-expected-moment"),
        Wanted::Period => msg!("file-expected-period"),
        Wanted::List => msg!("file-expected-list"),
        Wanted::Group => msg!("file-expected-group"),
    }
}

fn broken(rule: &BrokenRule) -> Label {
    match rule {
        BrokenRule::DuplicateId => Label::plain(msg!("file-duplicate-id")),
        BrokenRule::OffScale { card, kind, given, lowest, highest } => Label::plain(scale(*kind))
            .text("card", card)
            .text("given", given.get().to_string())
            .text("lowest", lowest.to_string())
            .text("highest", highest.to_string()),
        BrokenRule::RatedInScenario { card } => {
            Label::plain(msg!("file-rated-in-scenario")).text("card", card)
        }
        BrokenRule::RatedTwice { card } => {
            Label::plain(msg!("file-rated-twice")).text("card", card)
        }
        BrokenRule::UnknownPair(_) => Label::plain(msg!("file-unknown-pair")),
        BrokenRule::TooMany { what, limit } => Label::plain(too_many(*what)).count("limit", *limit),
    }
}

fn scale(kind: RatingKind) -> Msg {
    match kind {
        RatingKind::Importance => msg!("file-off-scale-importance"),
        RatingKind::Position => msg!("file-off-scale-position"),
        RatingKind::Response => msg!("file-off-scale-response"),
        RatingKind::Impact => msg!("file-off-scale-impact"),
        RatingKind::Likelihood => msg!("file-off-scale-likelihood"),
        RatingKind::Uncertainty => msg!("file-off-scale-uncertainty"),
    }
}

fn too_many(what: Limits) -> Msg {
    match what {
        Limits::Canvases => msg!("file-too-many-canvases"),
        Limits::Cards => msg!("file-too-many-cards"),
        Limits::Characters => msg!("file-too-many-characters"),
        Limits::Observations => msg!("file-too-many-observations"),
        Limits::People => msg!("file-too-many-people"),
        Limits::Values => msg!("file-too-many-values"),
    }
}

/// What to say of a file of a newer format, beside its text.
#[must_use]
pub fn newer(format: u64) -> Label {
    Label::plain(msg!("file-newer"))
        .text("number", format.to_string())
        .text("format", FORMAT.to_string())
}
