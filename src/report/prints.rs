//! The figures of a report as pixels, drawn on every core at once.

use std::{
    num::NonZero,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use crate::figure::{palette::Palette, png::png, scene::Scene};

use super::tree::{Block, Figure, Section};

/// The most pixels a side; a longer drawing is scaled down.
const LONGEST: f32 = 8_000.0;

/// Every figure of the sections, in their order.
#[must_use]
pub fn figures(sections: &[Section]) -> Vec<&Figure> {
    let mut found = Vec::new();
    for section in sections {
        found.extend(section.blocks.iter().filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            _ => None,
        }));
        found.extend(figures(&section.below));
    }
    found
}

/// Draws each scene as PNG with so many pixels a point.
///
/// # Errors
/// In the words of the engine, where a drawing cannot be made.
pub fn prints(scenes: &[&Scene], scale: f32) -> Result<Vec<Vec<u8>>, String> {
    let palette = Palette::paper().map_err(|error| error.to_string())?;
    let next = AtomicUsize::new(0);
    let workers = thread::available_parallelism().map_or(1, NonZero::get).min(scenes.len());
    let mut drawn: Vec<(usize, Result<Vec<u8>, String>)> = thread::scope(|scope| {
        let work = || {
            let mut own = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(scene) = scenes.get(at) else { return own };
                own.push((at, print(scene, &palette, scale)));
            }
        };
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().filter_map(|worker| worker.join().ok()).flatten().collect()
    });
    drawn.sort_by_key(|(at, _)| *at);
    if drawn.len() < scenes.len() {
        return Err("a drawing was not finished".to_owned());
    }
    drawn.into_iter().map(|(_, bytes)| bytes).collect()
}

fn print(scene: &Scene, palette: &Palette, scale: f32) -> Result<Vec<u8>, String> {
    let longest = scene.size.width.max(scene.size.height);
    png(scene, palette, scale.min(LONGEST / longest)).map_err(|error| error.to_string())
}
