//! Damages bytes in the ways files come to harm, and in a few that only malice finds. The
//! same seed always does the same.

/// Numbers come out of a seed, the same on every machine (`SplitMix64`).
pub struct Chance(u64);

impl Chance {
    /// The numbers of one case.
    pub fn of(seed: u64, case: u64) -> Self {
        let mut chance = Self(seed ^ case.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        chance.next();
        chance
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below that one; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap()
    }

    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// A stretch of that many bytes or less.
    fn stretch(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        let most = 1 + self.below(64.min(length + 1));
        start..(start + most).min(length)
    }
}

/// Numbers at the edge of what anything holds.
const EXTREMES: &[&str] = &[
    "0",
    "-0",
    "-1",
    "1",
    "10",
    "255",
    "256",
    "65536",
    "2147483648",
    "4294967295",
    "4294967296",
    "18446744073709551616",
    "-9223372036854775809",
    "99999999999999999999999999999999999999999",
    "0.1",
    "0.05",
    "10.1",
    "1e308",
    "1e309",
    "-1e400",
    "1e-320",
    "NaN",
    "inf",
    "-inf",
    "1_000",
    "0x7fffffffffffffff",
    "1.0000000000000000000000000000000001",
    "9999-12-31",
    "0000-00-00",
];

/// Signs that readers of text trip over.
const ODD: &[&str] = &[
    "\u{feff}",
    "\u{202e}",
    "\u{0}",
    "\u{301}",
    "\u{1f469}\u{200d}\u{1f4bb}",
    "\u{a0}",
    "\u{2028}",
    "\u{fffd}",
    "İ",
    "ß",
    "ұ",
    "\r",
    "\r\n",
    "\t",
    "\\",
    "\"",
    "'",
    "]]",
    "&#x0;",
    "&amp;",
    "<",
];

/// Damages bytes in one to eight ways. `others` lend pieces, `tokens` are words of the format.
pub fn mutate(bytes: &mut Vec<u8>, others: &[Vec<u8>], tokens: &[&str], chance: &mut Chance) {
    for _ in 0..=chance.below(8) {
        once(bytes, others, tokens, chance);
        // Doubling upon doubling finds nothing but its own end.
        bytes.truncate(1 << 20);
    }
}

fn once(bytes: &mut Vec<u8>, others: &[Vec<u8>], tokens: &[&str], chance: &mut Chance) {
    let length = bytes.len();
    match chance.below(16) {
        0 if length > 0 => bytes[chance.below(length)] ^= 1 << chance.below(8),
        1 if length > 0 => {
            let at = chance.below(length);
            bytes[at] = *chance.pick(&[0, 1, 0x7f, 0x80, 0xff, b'0', b'"', b'(', b'\n']);
        }
        2 => bytes.truncate(chance.below(length + 1)),
        3 => drop(bytes.drain(chance.stretch(length))),
        4 => {
            let piece = bytes[chance.stretch(length)].to_vec();
            let times = 1 << chance.below(8);
            put(bytes, chance.below(length + 1), &piece.repeat(times));
        }
        5 => {
            let other = chance.pick(others);
            let piece = other[chance.stretch(other.len())].to_vec();
            put(bytes, chance.below(length + 1), &piece);
        }
        6 => {
            let other = chance.pick(others);
            let (end, start) = (chance.below(length + 1), chance.below(other.len() + 1));
            bytes.truncate(end);
            bytes.extend_from_slice(&other[start..]);
        }
        7 | 8 => number(bytes, chance),
        9 => swap(bytes, chance),
        10 => put(bytes, chance.below(length + 1), chance.pick(ODD).as_bytes()),
        11 => {
            let nest = *chance.pick(&["(", "[", "{", "((", "<a>", "/*", "-", "Some(", "\"", "[["]);
            let times = 1 << chance.below(13);
            put(bytes, chance.below(length + 1), nest.repeat(times).as_bytes());
        }
        12 => {
            let random: Vec<u8> =
                (0..chance.below(9)).map(|_| chance.next().to_le_bytes()[0]).collect();
            put(bytes, chance.below(length + 1), &random);
        }
        13 => lines(bytes, chance),
        _ if !tokens.is_empty() => {
            let token = chance.pick(tokens).as_bytes().to_vec();
            let at = chance.below(length + 1);
            if chance.below(2) == 0 {
                put(bytes, at, &token);
            } else {
                let word = word_at(bytes, at);
                bytes.splice(word, token);
            }
        }
        _ => {}
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}

/// Letters, digits and what numbers hold, around a place.
fn word_at(bytes: &[u8], at: usize) -> std::ops::Range<usize> {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    let start = bytes[..at].iter().rev().take_while(|byte| is_word(byte)).count();
    let end = bytes[at..].iter().take_while(|byte| is_word(byte)).count();
    at - start..at + end
}

/// A number becomes an extreme one.
fn number(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let from = chance.below(bytes.len() + 1);
    let Some(at) = bytes[from..].iter().position(u8::is_ascii_digit).map(|at| from + at) else {
        return;
    };
    let word = word_at(bytes, at);
    let extreme = chance.pick(EXTREMES).bytes();
    bytes.splice(word, extreme);
}

/// Two words change places.
fn swap(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let (a, b) = (chance.below(bytes.len() + 1), chance.below(bytes.len() + 1));
    let (first, second) = (word_at(bytes, a.min(b)), word_at(bytes, a.max(b)));
    if first.end > second.start {
        return;
    }
    let (early, late) = (bytes[first.clone()].to_vec(), bytes[second.clone()].to_vec());
    bytes.splice(second, early);
    bytes.splice(first, late);
}

/// A line is doubled, dropped, or moved behind another.
fn lines(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    if lines.is_empty() {
        return;
    }
    let from = chance.below(lines.len());
    let line = lines[from];
    match chance.below(3) {
        0 => drop(lines.remove(from)),
        1 => lines.insert(chance.below(lines.len()), line),
        _ => {
            lines.remove(from);
            lines.insert(chance.below(lines.len() + 1), line);
        }
    }
    *bytes = lines.concat();
}
