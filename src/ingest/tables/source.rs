//! Where a table comes from, and what kind of file it is by its contents.

use std::{
    fs::File,
    io::{ErrorKind, Read},
    path::Path,
    sync::Arc,
};

use super::{
    Charset, Format, Limits, Progress, TableError, Workbook, archive, delimited, encoding, xls,
};

/// The bytes of a file, or text from the clipboard. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file's name, empty for the clipboard.
    pub name: String,
    bytes: Arc<[u8]>,
}

/// How text is to be opened; what is `None` is recognised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// The encoding.
    pub encoding: Option<Charset>,
    /// What stands between values.
    pub delimiter: Option<char>,
}

/// How much is read between two looks at the person.
const CHUNK: u64 = 1 << 20;

impl Source {
    /// Bytes with the name of the file they are from.
    #[must_use]
    pub fn new(name: &str, bytes: impl Into<Arc<[u8]>>) -> Self {
        Self { name: name.to_owned(), bytes: bytes.into() }
    }

    /// Text from the clipboard.
    #[must_use]
    pub fn pasted(text: &str) -> Self {
        Self::new("", text.as_bytes())
    }

    /// Reads a file.
    ///
    /// # Errors
    /// The file cannot be read, or is larger than the limit.
    pub fn file(path: &Path, limits: &Limits, progress: &dyn Progress) -> Result<Self, TableError> {
        let fault = |error: std::io::Error| TableError::Unreadable(error.kind());
        let mut file = File::open(path).map_err(fault)?;
        let known = file.metadata().map_err(fault)?;
        if known.is_dir() {
            return Err(TableError::Unreadable(ErrorKind::IsADirectory));
        }
        let too_large = TableError::TooLarge { megabytes: limits.bytes >> 20 };
        if known.len() > limits.bytes {
            return Err(too_large);
        }
        let mut bytes = Vec::new();
        loop {
            let read = (&mut file).take(CHUNK).read_to_end(&mut bytes).map_err(fault)?;
            let length = bytes.len() as u64;
            progress.at(length, known.len().max(length));
            if length > limits.bytes {
                return Err(too_large);
            }
            if progress.cancelled() {
                return Err(TableError::Cancelled);
            }
            if read == 0 {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                return Ok(Self::new(&name, bytes));
            }
        }
    }

    /// Reads the tables in it.
    ///
    /// # Errors
    /// Why it cannot be read, or what limit it breaks.
    pub fn read(
        &self,
        opening: &Opening,
        limits: &Limits,
        progress: &dyn Progress,
    ) -> Result<Workbook, TableError> {
        let bytes = &*self.bytes;
        if bytes.len() as u64 > limits.bytes {
            return Err(TableError::TooLarge { megabytes: limits.bytes >> 20 });
        }
        let (format, sheets) = match kind(bytes) {
            Kind::Zip => archive::read(bytes, limits, progress)?,
            Kind::Compound => (Format::Xls, xls::read(bytes, limits, progress)?),
            Kind::Other => return Err(TableError::OtherDocument),
            Kind::Text => return self.text(opening, limits, progress),
        };
        let workbook =
            Workbook { name: self.stem(), format, encoding: None, delimiter: None, sheets };
        Ok(workbook)
    }

    fn text(
        &self,
        opening: &Opening,
        limits: &Limits,
        progress: &dyn Progress,
    ) -> Result<Workbook, TableError> {
        let charset = opening.encoding.unwrap_or_else(|| encoding::detect(&self.bytes));
        let text = encoding::decode(&self.bytes, charset);
        if text.trim().is_empty() {
            return Err(TableError::Empty);
        }
        let head: String = text.trim_start().chars().take(16).collect::<String>().to_lowercase();
        if ["<html", "<!doctype", "<table", "<?xml", "<head", "<body"]
            .iter()
            .any(|tag| head.starts_with(tag))
        {
            return Err(TableError::WebPage);
        }
        if opening.encoding.is_none() && !is_text(&text) {
            return Err(TableError::NotATable);
        }
        let ending = self.ending();
        if ending == "xlsx" || ending == "xlsm" || ending == "ods" {
            return Err(TableError::TextNotWorkbook);
        }
        let sign = opening.delimiter.unwrap_or_else(|| delimited::delimiter(&text));
        let sheet = delimited::read(&self.stem(), &text, sign, limits, progress)?;
        Ok(Workbook {
            name: self.stem(),
            format: Format::Delimited,
            encoding: Some(charset),
            delimiter: Some(sign),
            sheets: vec![sheet],
        })
    }

    fn stem(&self) -> String {
        let stem = Path::new(&self.name).file_stem().unwrap_or_default();
        stem.to_string_lossy().into_owned()
    }

    fn ending(&self) -> String {
        let ending = Path::new(&self.name).extension().unwrap_or_default();
        ending.to_string_lossy().to_lowercase()
    }
}

/// Text has next to no control characters.
fn is_text(text: &str) -> bool {
    let odd = |c: &char| (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || *c == '\u{fffd}';
    let (mut all, mut strange) = (0_usize, 0_usize);
    for c in text.chars().take(100_000) {
        all += 1;
        strange += usize::from(odd(&c));
    }
    strange * 50 <= all
}

enum Kind {
    Zip,
    Compound,
    Other,
    Text,
}

fn kind(bytes: &[u8]) -> Kind {
    match bytes {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Kind::Zip,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Kind::Compound,
        [b'%', b'P', b'D', b'F', ..]
        | [b'{', b'\\', b'r', b't', b'f', ..]
        | [0x1F, 0x8B, ..]
        | [b'R', b'a', b'r', b'!', ..]
        | [b'7', b'z', 0xBC, 0xAF, ..]
        | [0x89, b'P', b'N', b'G', ..]
        | [0xFF, 0xD8, 0xFF, ..] => Kind::Other,
        _ => Kind::Text,
    }
}
