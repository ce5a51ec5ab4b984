//! The sample workshops that come with the program: what each shows, and its text.
//!
//! A sample is opened as a copy that belongs to nobody yet, so the samples themselves are
//! never written over.

use crate::{
    edit::Msg,
    msg,
    session::{Session, SessionId},
    storage::{Opened, parse},
};

/// One sample: a workshop, or several that belong side by side.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// What it is called.
    pub title: Msg,
    /// One line on what it shows.
    pub shows: Msg,
    files: &'static [&'static str],
}

/// Every sample, in the order they are offered.
pub static SAMPLES: [Sample; 6] = [
    Sample {
        title: msg!("sample-west-kazakhstan"),
        shows: msg!("sample-west-kazakhstan-shows"),
        files: &[include_str!("../../workshops/west-kazakhstan.ron")],
    },
    Sample {
        title: msg!("sample-administration"),
        shows: msg!("sample-administration-shows"),
        files: &[include_str!("../../workshops/public-administration-2035.ron")],
    },
    Sample {
        title: msg!("sample-digital"),
        shows: msg!("sample-digital-shows"),
        files: &[include_str!("../../workshops/digital-services-oecd.ron")],
    },
    Sample {
        title: msg!("sample-interest"),
        shows: msg!("sample-interest-shows"),
        files: &[include_str!("../../workshops/civil-service-public-interest.ron")],
    },
    Sample {
        title: msg!("sample-professional"),
        shows: msg!("sample-professional-shows"),
        files: &[include_str!("../../workshops/professional-civil-service.ron")],
    },
    Sample {
        title: msg!("sample-class"),
        shows: msg!("sample-class-shows"),
        files: &[
            include_str!("../../workshops/class/group-a.ron"),
            include_str!("../../workshops/class/group-b.ron"),
            include_str!("../../workshops/class/group-c.ron"),
            include_str!("../../workshops/class/model-answer.ron"),
        ],
    },
];

impl Sample {
    /// Copies of its workshops, each with an identity of its own.
    pub fn copies(&self, mut new_id: impl FnMut() -> SessionId) -> Vec<Session> {
        let read = self.files.iter().filter_map(|text| match parse(text.as_bytes()) {
            Ok(Opened::Session(session)) => Some(*session),
            Ok(Opened::Newer { .. }) | Err(_) => None,
        });
        read.map(|session| Session { id: new_id(), ..session }).collect()
    }
}
