//! Workbooks that are zip archives: what they unpack to is counted before anything is kept.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::{
    Format, Limits, Progress, Sheet, TableError,
    ods::{self, Archive},
    xlsx,
};

/// The largest share of a chunk of the archive counted between two looks at the person.
const CHUNK: usize = 1 << 16;
/// An archive with more parts than this is no workbook.
const PARTS: usize = 10_000;

/// Reads the workbook in the archive.
pub(super) fn read(
    bytes: &[u8],
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<(Format, Vec<Sheet>), TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    if archive.len() > PARTS {
        return Err(TableError::Damaged);
    }
    let has =
        |name: &str| archive.file_names().flatten().any(|known| known.eq_ignore_ascii_case(name));
    let office = has("[Content_Types].xml");
    let (book, open) = (has("xl/workbook.xml"), has("content.xml"));
    if !open && (!office || !book) {
        return Err(TableError::OtherDocument);
    }
    measure(&mut archive, limits, progress)?;
    if open {
        Ok((Format::Ods, ods::read(&mut archive, limits, progress)?))
    } else {
        Ok((Format::Xlsx, xlsx::read(bytes, limits, progress)?))
    }
}

/// Unpacks every part that will be read and counts its bytes: what the directory of the
/// archive says of them may be a lie.
fn measure(
    archive: &mut Archive<'_>,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<(), TableError> {
    let mut total: u64 = 0;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| TableError::Damaged)?;
        if part.encrypted() {
            return Err(TableError::Password);
        }
        let name = part.name().map_err(|_| TableError::Damaged)?;
        let limit = allowed(&name, limits);
        drop(name);
        if part.size() > limit {
            return Err(too_large(limit));
        }
        drop(part);
        let mut part = archive.by_index(index).map_err(|_| TableError::Damaged)?;
        let mut buffer = vec![0; CHUNK];
        let mut size: u64 = 0;
        loop {
            if progress.cancelled() {
                return Err(TableError::Cancelled);
            }
            match part.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => size += count as u64,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return Err(TableError::Damaged),
            }
            if size > limit || total + size > limits.sheet_bytes * 4 {
                return Err(too_large(limit.min(limits.sheet_bytes)));
            }
        }
        total += size;
    }
    Ok(())
}

fn too_large(bytes: u64) -> TableError {
    TableError::TooLargeUnpacked { megabytes: bytes >> 20 }
}

/// How large a part may be unpacked.
fn allowed(name: &str, limits: &Limits) -> u64 {
    let name = name.to_lowercase().replace('\\', "/");
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", &name));
    let kind = file.rsplit_once('.').map_or("", |(_, kind)| kind);
    if name == "content.xml" || (folder.ends_with("worksheets") && kind == "xml") {
        limits.sheet_bytes
    } else if file == "sharedstrings.xml" {
        limits.shared_bytes
    } else if matches!(kind, "xml" | "rels") || name == "mimetype" {
        limits.part_bytes
    } else {
        // Pictures and the like are not read, unless a workbook says that they are sheets.
        limits.sheet_bytes
    }
}
