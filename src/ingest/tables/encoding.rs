//! Bytes to text: the mark at the front first, then UTF-8 where it is valid, then detection.
//!
//! KZ-1048 is Windows-1251 with sixteen other letters, and detectors take it for that;
//! the letters Windows-1251 shows in their place never stand in Russian, so they are the sign.

use std::{borrow::Cow, fmt};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};

/// An encoding of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// One the web knows.
    Known(&'static Encoding),
    /// The Kazakh single-byte encoding, STRK 1048.
    Kz1048,
}

impl Charset {
    /// The encodings worth offering to choose from.
    pub const OFFERED: [Self; 6] = [
        Self::Known(UTF_8),
        Self::Kz1048,
        Self::Known(WINDOWS_1251),
        Self::Known(UTF_16LE),
        Self::Known(encoding_rs::IBM866),
        Self::Known(encoding_rs::WINDOWS_1252),
    ];

    /// The encoding of that name, by any name in use: `kz1048`, `cp1251`, `utf-8`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let plain: String =
            name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        match plain.as_str() {
            "kz1048" | "strk1048" | "strk10482002" | "rk1048" => Some(Self::Kz1048),
            "utf16" => Some(Self::Known(UTF_16LE)),
            "win1251" | "cp1251" | "windows1251" => Some(Self::Known(WINDOWS_1251)),
            "cp866" | "dos866" => Some(Self::Known(encoding_rs::IBM866)),
            _ => Encoding::for_label(name.as_bytes()).map(Self::Known),
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Known(encoding) => encoding.name(),
            Self::Kz1048 => "KZ-1048",
        }
    }
}

impl fmt::Display for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Which encoding the bytes are in, as far as they show it.
#[must_use]
pub fn detect(bytes: &[u8]) -> Charset {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Charset::Known(encoding);
    }
    if let Some(encoding) = utf16(bytes) {
        return Charset::Known(encoding);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Charset::Known(UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    if guess == WINDOWS_1251 && is_kazakh(bytes) {
        return Charset::Kz1048;
    }
    // Short Kazakh words of many own letters look like anything but Cyrillic.
    if guess.is_single_byte() && guess != WINDOWS_1251 && is_kazakh(bytes) {
        return Charset::Kz1048;
    }
    Charset::Known(guess)
}

/// Text in UTF-16 without a mark: every second byte of its Latin letters is zero.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(512) & !1)?;
    let zeros = |at: usize| head.iter().skip(at).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = head.len() / 8;
    if head.len() < 4 || (even > 0 && odd > 0) {
        None
    } else if odd > many {
        Some(UTF_16LE)
    } else if even > many {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether the words, read as KZ-1048, are Cyrillic and use the sixteen letters.
fn is_kazakh(bytes: &[u8]) -> bool {
    let (mut own, mut cyrillic, mut other) = (0_usize, 0_usize, 0_usize);
    for byte in bytes.iter().copied().filter(|byte| *byte >= 0x80) {
        match byte {
            0xC0..=0xFF | 0xA8 | 0xB8 | 0xB2 | 0xB3 => cyrillic += 1,
            // Quotes, dashes, the numero sign, no-break space, dots.
            0x82 | 0x84 | 0x85 | 0x91..=0x97 | 0xA0 | 0xA7 | 0xAB | 0xBB | 0xB9 | 0xB0 | 0xB1 => {}
            _ if kazakh_letter(byte).is_some() => own += 1,
            _ => other += 1,
        }
    }
    own > 0 && cyrillic >= other * 4 && cyrillic * 2 >= own
}

fn kazakh_letter(byte: u8) -> Option<char> {
    Some(match byte {
        0x8D => 'Қ',
        0x8E => 'Һ',
        0x9D => 'қ',
        0x9E => 'һ',
        0xA1 => 'Ұ',
        0xA2 => 'ұ',
        0xA3 => 'Ә',
        0xA5 => 'Ө',
        0xAA => 'Ғ',
        0xAF => 'Ү',
        0xB4 => 'ө',
        0xBA => 'ғ',
        0xBC => 'ә',
        0xBD => 'Ң',
        0xBE => 'ң',
        0xBF => 'ү',
        _ => return None,
    })
}

/// The text, without the mark at its front. What cannot be read becomes U+FFFD.
#[must_use]
pub fn decode(bytes: &[u8], charset: Charset) -> Cow<'_, str> {
    match charset {
        Charset::Known(encoding) => {
            let bare = match Encoding::for_bom(bytes) {
                Some((marked, length)) if marked == encoding => bytes.get(length..),
                _ => None,
            };
            encoding.decode_without_bom_handling(bare.unwrap_or(bytes)).0
        }
        Charset::Kz1048 => Cow::Owned(kazakh(bytes)),
    }
}

fn kazakh(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for run in bytes.chunk_by(|a, b| kazakh_letter(*a).is_none() && kazakh_letter(*b).is_none()) {
        match run {
            [byte] if kazakh_letter(*byte).is_some() => text.extend(kazakh_letter(*byte)),
            _ => text.push_str(&WINDOWS_1251.decode_without_bom_handling(run).0),
        }
    }
    text
}
