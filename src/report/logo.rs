//! The mark of whoever publishes a report: a picture given by a person, looked at before it
//! is put anywhere. Only the file named is opened, and nothing it may refer to.

use std::{
    fmt,
    fs::File,
    io::{ErrorKind, Read},
    path::Path,
    sync::Arc,
};

use crate::{edit::Label, msg};

/// The largest file, in bytes.
pub const LARGEST: usize = 2 * 1024 * 1024;

/// What kind of picture it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named after their endings")]
pub enum Kind {
    Png,
    Jpeg,
    Svg,
}

impl Kind {
    fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Some(Self::Png);
        }
        if bytes.starts_with(b"\xff\xd8\xff") {
            return Some(Self::Jpeg);
        }
        let text = std::str::from_utf8(bytes).ok()?;
        let text = text.trim_start_matches('\u{feff}').trim_start();
        (text.starts_with('<') && text.contains("<svg")).then_some(Self::Svg)
    }

    /// What a web page calls it.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Svg => "image/svg+xml",
        }
    }
}

/// A picture that can be drawn.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    kind: Kind,
    bytes: Arc<[u8]>,
}

impl fmt::Debug for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Logo({:?}, {} bytes)", self.kind, self.bytes.len())
    }
}

/// Why a file is no logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// There is no such file.
    #[error("there is no such file")]
    NoFile,
    /// It is there and cannot be read.
    #[error("the file cannot be read")]
    Unreadable,
    /// It is larger than [`LARGEST`].
    #[error("the file is too large")]
    TooLarge,
    /// It is neither PNG nor JPEG nor SVG.
    #[error("neither PNG nor JPEG nor SVG")]
    OtherKind,
    /// It says that it is one of them and cannot be drawn.
    #[error("the picture is broken")]
    Broken,
}

impl LogoError {
    /// What is wrong with that file, and what the person can do.
    #[must_use]
    pub fn label(self, file: &str) -> Label {
        let label = match self {
            Self::NoFile => Label::plain(msg!("logo-no-file")),
            Self::Unreadable => Label::plain(msg!("logo-unreadable")),
            Self::TooLarge => {
                Label::plain(msg!("logo-too-large")).count("megabytes", LARGEST / (1024 * 1024))
            }
            Self::OtherKind => Label::plain(msg!("logo-other-kind")),
            Self::Broken => Label::plain(msg!("logo-broken")),
        };
        label.text("file", file)
    }
}

impl Logo {
    /// Takes in the file at `path`.
    ///
    /// # Errors
    /// Where it cannot be read, and as [`Logo::read`].
    pub fn open(path: &Path) -> Result<Self, LogoError> {
        let mut bytes = Vec::new();
        let room = LARGEST as u64 + 1;
        let read = File::open(path).and_then(|file| file.take(room).read_to_end(&mut bytes));
        match read {
            Ok(_) => Self::read(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => Err(LogoError::NoFile),
            Err(_) => Err(LogoError::Unreadable),
        }
    }

    /// Takes the bytes of a file.
    ///
    /// # Errors
    /// Where it is too large, of another kind, or cannot be drawn.
    pub fn read(bytes: Vec<u8>) -> Result<Self, LogoError> {
        if bytes.len() > LARGEST {
            return Err(LogoError::TooLarge);
        }
        let kind = Kind::of(&bytes).ok_or(LogoError::OtherKind)?;
        let logo = Self { kind, bytes: bytes.into() };
        #[cfg(feature = "paper")]
        logo.pixels(64).ok_or(LogoError::Broken)?;
        Ok(logo)
    }

    /// What kind of picture it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The file as it was given.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The file as an address that a page can hold.
    #[must_use]
    pub fn address(&self) -> String {
        format!("data:{};base64,{}", self.kind.media_type(), base64(&self.bytes))
    }
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let at = |n: usize| three.get(n).copied().map_or(0, u32::from);
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let sign = SIGNS.get((bits >> (18 - 6 * place) & 63) as usize);
            let sign = sign.filter(|_| place <= three.len()).copied().unwrap_or(b'=');
            out.push(char::from(sign));
        }
    }
    out
}

/// A logo as pixels: width, height, and their colours row by row, with the colours dimmed by
/// their opacity.
#[cfg(feature = "paper")]
pub type Pixels = ([u32; 2], Vec<u8>);

#[cfg(feature = "paper")]
mod drawn {
    use std::{
        io::Cursor,
        sync::{Arc, LazyLock},
    };

    use image::{ImageFormat, ImageReader, Limits};
    use resvg::{tiny_skia, usvg};

    use super::{Kind, Logo, Pixels};
    use crate::figure::font::{FAMILY, Weight};

    /// The most pixels a side of what is taken in.
    const WIDEST: u32 = 10_000;
    /// The most memory a picture may take while it is unpacked.
    const MEMORY: u64 = 128 * 1024 * 1024;
    /// The longer side of a drawing in lines where a paper takes only pixels.
    const SHARP: u32 = 1_200;

    impl Logo {
        /// Draws it with its longer side no longer than that, never larger than it is; a
        /// drawing in lines exactly so long.
        #[must_use]
        pub fn pixels(&self, longest: u32) -> Option<Pixels> {
            let pixmap = match self.kind {
                Kind::Svg => self.lines(longest)?,
                Kind::Png | Kind::Jpeg => {
                    let picture = self.unpacked()?;
                    let (width, height) = (picture.width(), picture.height());
                    let picture = if width.max(height) > longest {
                        picture.thumbnail(longest, longest)
                    } else {
                        picture
                    };
                    let picture = picture.into_rgba8();
                    let mut pixmap = tiny_skia::Pixmap::new(picture.width(), picture.height())?;
                    for (to, from) in pixmap.pixels_mut().iter_mut().zip(picture.pixels()) {
                        let [r, g, b, a] = from.0;
                        *to = tiny_skia::ColorU8::from_rgba(r, g, b, a).premultiply();
                    }
                    pixmap
                }
            };
            Some(([pixmap.width(), pixmap.height()], pixmap.take()))
        }

        /// A PNG of it with its width and height, for papers that take nothing else.
        #[must_use]
        pub fn png(&self) -> Option<(Vec<u8>, [u32; 2])> {
            if self.kind == Kind::Svg {
                let pixmap = self.lines(SHARP)?;
                let size = [pixmap.width(), pixmap.height()];
                return Some((pixmap.encode_png().ok()?, size));
            }
            let picture = self.unpacked()?;
            let size = [picture.width(), picture.height()];
            if self.kind == Kind::Png {
                return Some((self.bytes.to_vec(), size));
            }
            let mut bytes = Cursor::new(Vec::new());
            picture.write_to(&mut bytes, ImageFormat::Png).ok()?;
            Some((bytes.into_inner(), size))
        }

        fn unpacked(&self) -> Option<image::DynamicImage> {
            let format = if self.kind == Kind::Png { ImageFormat::Png } else { ImageFormat::Jpeg };
            let mut reader = ImageReader::with_format(Cursor::new(&*self.bytes), format);
            let mut limits = Limits::default();
            limits.max_image_width = Some(WIDEST);
            limits.max_image_height = Some(WIDEST);
            limits.max_alloc = Some(MEMORY);
            reader.limits(limits);
            reader.decode().ok()
        }

        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "sides of at most some thousand pixels"
        )]
        fn lines(&self, longest: u32) -> Option<tiny_skia::Pixmap> {
            let options = usvg::Options {
                fontdb: Arc::clone(&FONTS),
                // What it refers to is left out: no file is opened for it.
                image_href_resolver: usvg::ImageHrefResolver {
                    resolve_string: Box::new(|_, _| None),
                    ..usvg::ImageHrefResolver::default()
                },
                ..usvg::Options::default()
            };
            let tree = usvg::Tree::from_data(&self.bytes, &options).ok()?;
            let size = tree.size();
            let scale = longest as f32 / size.width().max(size.height());
            let pixels = |length: f32| ((length * scale).round() as u32).clamp(1, longest.max(1));
            let mut pixmap = tiny_skia::Pixmap::new(pixels(size.width()), pixels(size.height()))?;
            let scaled = tiny_skia::Transform::from_scale(scale, scale);
            resvg::render(&tree, scaled, &mut pixmap.as_mut());
            Some(pixmap)
        }
    }

    static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
        let mut fonts = usvg::fontdb::Database::new();
        for weight in Weight::ALL {
            fonts.load_font_data(weight.bytes().to_vec());
        }
        fonts.set_sans_serif_family(FAMILY);
        Arc::new(fonts)
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_any_bytes() {
        for (bytes, said) in
            [(&b""[..], ""), (b"f", "Zg=="), (b"fo", "Zm8="), (b"foo", "Zm9v"), (b"\xff", "/w==")]
        {
            assert_eq!(base64(bytes), said);
        }
    }

    #[test]
    fn what_is_no_picture_is_refused_and_why_is_said() {
        let refused = |bytes: &[u8]| Logo::read(bytes.to_vec()).unwrap_err();
        assert_eq!(refused(b"GIF89a"), LogoError::OtherKind);
        assert_eq!(refused(&vec![0; LARGEST + 1]), LogoError::TooLarge);
        #[cfg(feature = "paper")]
        for broken in [&b"\x89PNG\r\n\x1a\nrest"[..], b"\xff\xd8\xff\xe0", b"<svg><g></svg>"] {
            assert_eq!(refused(broken), LogoError::Broken);
        }
    }

    #[test]
    #[cfg(feature = "paper")]
    fn a_drawing_in_lines_is_drawn_and_opens_nothing() {
        let text = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>\
            <rect width='40' height='20' fill='#123456'/>\
            <image href='/etc/hostname' width='9' height='9'/></svg>";
        let logo = Logo::read(text.as_bytes().to_vec()).unwrap();
        let (size, pixels) = logo.pixels(80).unwrap();
        assert_eq!(size, [80, 40]);
        assert_eq!(pixels.get(..4), Some(&[0x12, 0x34, 0x56, 0xff][..]));
        let (png, size) = logo.png().unwrap();
        assert_eq!((png.starts_with(b"\x89PNG"), size), (true, [1200, 600]));
    }
}
