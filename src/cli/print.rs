//! Writing to standard output and standard error.

use std::io::{self, BufWriter, Write};

use serde::Serialize;

/// Writes to standard output in one go.
pub(super) fn out(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    write(&mut out)?;
    out.flush()
}

/// One line on standard error.
pub(super) fn error_line(line: &str) -> io::Result<()> {
    writeln!(io::stderr().lock(), "{line}")
}

/// Something as JSON, indented, with a newline behind it.
pub(super) fn json(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}
