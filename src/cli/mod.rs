//! The command line.
mod window;
pub use window::{Renderer, Theme, View, WindowArgs};
