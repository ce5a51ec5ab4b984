//! The little file system in which Excel before 2007 and protected workbooks are kept.
//! Reads it without trusting a single length in it.

/// A number of two bytes at that place.
pub(super) fn pair(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// A number of four bytes at that place.
pub(super) fn quad(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// From here on numbers of sectors have other meanings.
const SPECIAL: u32 = 0xFFFF_FFFA;

/// An opened one.
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// The next sector of each.
    next: Vec<u32>,
    /// The same for small streams, and where those are kept.
    small_next: Vec<u32>,
    small: Vec<u8>,
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    start: u32,
    length: usize,
}

impl<'a> Compound<'a> {
    /// Opens it; `None` where it is damaged.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let sector = match pair(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut this = Self {
            bytes,
            sector,
            next: Vec::new(),
            small_next: Vec::new(),
            small: Vec::new(),
            entries: Vec::new(),
        };
        for table in this.tables()? {
            let numbers = this.sector(table)?.chunks_exact(4).filter_map(|four| quad(four, 0));
            let numbers: Vec<u32> = numbers.collect();
            this.next.extend(numbers);
        }
        let directory = this.chain(quad(bytes, 48)?, usize::MAX)?;
        this.entries = directory.chunks_exact(128).filter_map(Entry::of).collect();
        let root = this.entries.first()?;
        let (start, length) = (root.start, root.length);
        if quad(bytes, 64)? > 0 {
            this.small = this.chain(start, length)?;
            let table = this.chain(quad(bytes, 60)?, usize::MAX)?;
            this.small_next = table.chunks_exact(4).filter_map(|four| quad(four, 0)).collect();
        }
        Some(this)
    }

    /// The sectors that say which sector follows which.
    fn tables(&self) -> Option<Vec<u32>> {
        let head = self.bytes.get(76..512)?;
        let mut tables: Vec<u32> = head.chunks_exact(4).filter_map(|four| quad(four, 0)).collect();
        let mut more = quad(self.bytes, 68)?;
        let sectors = self.bytes.len() / self.sector;
        for _ in 0..=sectors {
            if more >= SPECIAL {
                tables.retain(|table| *table < SPECIAL);
                return (tables.len() <= sectors).then_some(tables);
            }
            let (last, numbers) =
                self.sector(more)?.split_last_chunk::<4>().map(|(n, l)| (l, n))?;
            tables.extend(numbers.chunks_exact(4).filter_map(|four| quad(four, 0)));
            more = u32::from_le_bytes(*last);
        }
        None
    }

    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let start = (usize::try_from(number).ok()? + 1).checked_mul(self.sector)?;
        let end = (start + self.sector).min(self.bytes.len());
        self.bytes.get(start..end).filter(|sector| !sector.is_empty())
    }

    /// The bytes of a chain of sectors; `None` where it leads in a circle or out of the file.
    fn chain(&self, start: u32, length: usize) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut at = start;
        for _ in 0..=self.next.len() {
            if at >= SPECIAL || bytes.len() >= length {
                bytes.truncate(length);
                return Some(bytes);
            }
            bytes.extend_from_slice(self.sector(at)?);
            at = *self.next.get(usize::try_from(at).ok()?)?;
        }
        None
    }

    fn small_chain(&self, start: u32, length: usize) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut at = start;
        for _ in 0..=self.small_next.len() {
            if at >= SPECIAL || bytes.len() >= length {
                bytes.truncate(length);
                return Some(bytes);
            }
            let from = usize::try_from(at).ok()?.checked_mul(64)?;
            bytes.extend_from_slice(self.small.get(from..(from + 64).min(self.small.len()))?);
            at = *self.small_next.get(usize::try_from(at).ok()?)?;
        }
        None
    }

    /// Whether there is a stream of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The stream of that name; `None` where there is none, or a damaged one.
    pub(super) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let entry = self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))?;
        if entry.length < 4096 {
            self.small_chain(entry.start, entry.length)
        } else {
            self.chain(entry.start, entry.length)
        }
    }
}

impl Entry {
    fn of(bytes: &[u8]) -> Option<Self> {
        let units = bytes.get(..64)?.chunks_exact(2).filter_map(|two| pair(two, 0));
        let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
        Some(Self {
            name: String::from_utf16_lossy(&units),
            start: quad(bytes, 116)?,
            length: usize::try_from(quad(bytes, 120)?).ok()?,
        })
    }
}
