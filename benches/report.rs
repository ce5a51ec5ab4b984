//! A report of the largest sample as PDF and DOCX, and how a PDF of 200 pages grows.
#![allow(missing_docs, clippy::unwrap_used, reason = "a measurement may fail loudly")]

use std::{hint::black_box, path::Path, time::Duration};

use criterion::{Criterion, criterion_group, criterion_main};

use fourfold::{
    report::{
        docx::docx,
        pdf::{Standard, set},
        tree::{Block, Report, Section, report},
        wishes::Wishes,
    },
    session::{Language, Session},
    storage::{self, Opened},
};

fn sample() -> Session {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(root.join("workshops/west-kazakhstan.ron")).unwrap();
    match storage::parse(&bytes).unwrap() {
        Opened::Session(session) => *session,
        Opened::Newer { .. } => panic!("a sample of this format"),
    }
}

/// A report so many times over; titles differ, so that nothing is known from before.
fn longer(once: &Report, times: usize, round: usize) -> Report {
    let mut long = once.clone();
    long.title = format!("{} {round}", once.title);
    long.sections.clear();
    for time in 0..times {
        long.sections.extend(once.sections.iter().cloned().map(|mut section| {
            section.title = format!("{} {time} {round}", section.title);
            if time > 0 {
                without_sources(&mut section);
            }
            section
        }));
    }
    long
}

/// Sources are numbered once in a document.
fn without_sources(section: &mut Section) {
    section.blocks.retain(|block| !matches!(block, Block::Sources(_)));
    section.below.iter_mut().for_each(without_sources);
}

fn reports(c: &mut Criterion) {
    let once = report(&sample(), &Wishes::new(Language::Kazakh));
    let mut group = c.benchmark_group("report");
    group.sample_size(10).measurement_time(Duration::from_secs(8));
    let mut round = 0;
    for times in [1, 7] {
        let pages = set(&longer(&once, times, 0)).unwrap().count();
        group.bench_function(format!("pdf_{pages}_pages"), |b| {
            b.iter_batched(
                || {
                    // As on the first run: nothing laid out before is remembered.
                    typst::comemo::evict(0);
                    round += 1;
                    longer(&once, times, round)
                },
                |long| black_box(set(&long).unwrap().write(Standard::Plain).unwrap()),
                criterion::BatchSize::PerIteration,
            );
        });
    }
    group.bench_function("docx", |b| b.iter(|| black_box(docx(&once).unwrap())));
    group.finish();
}

criterion_group!(benches, reports);
criterion_main!(benches);
