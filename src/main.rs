//! The program: reads the command line and hands over.

use std::process::ExitCode;

use clap::Parser;
use fourfold::{
    cli::{self, Asked, Cli, WindowArgs},
    text::Texts,
};

fn main() -> ExitCode {
    match Cli::parse().asked() {
        Asked::Command(command, texts) => command.run(texts),
        Asked::Window(args, texts) => window(&args, texts),
    }
}

#[cfg(feature = "app")]
fn window(args: &WindowArgs, texts: Texts) -> ExitCode {
    match fourfold::app::run(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => cli::no_window(&error.label(), texts),
    }
}

#[cfg(not(feature = "app"))]
fn window(_: &WindowArgs, texts: Texts) -> ExitCode {
    cli::no_window(&cli::built_without_window(), texts)
}
