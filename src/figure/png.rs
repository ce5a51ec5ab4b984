//! A scene as pixels, through its SVG.

use std::sync::{Arc, LazyLock};

use image::{
    ExtendedColorType, ImageEncoder,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};
use resvg::{
    tiny_skia::{self, PremultipliedColorU8},
    usvg::{self, fontdb},
};

use super::{
    font::{FAMILY, Weight},
    palette::Palette,
    scene::Scene,
    svg::svg,
};

/// Why a picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The drawing is not sound; no scene of ours leads here.
    #[error("the drawing is not sound: {0}")]
    Drawing(#[from] usvg::Error),
    /// It is too large for the memory.
    #[error("the picture would be too large")]
    TooLarge,
    /// It could not be packed.
    #[error("the picture could not be packed")]
    Packing,
}

/// The most pixels a picture may have on a side.
const WIDEST: f32 = 16_000.0;

/// Draws a scene, `scale` pixels a point. The same scene gives the same bytes.
///
/// # Errors
/// Where the picture would be too large.
pub fn png(scene: &Scene, palette: &Palette, scale: f32) -> Result<Vec<u8>, PictureError> {
    packed(drawn(scene, palette, scale)?).map_err(|_| PictureError::Packing)
}

/// Draws a scene as its width and height in pixels and their colours, red, green, blue and
/// opacity with the colours dimmed by it, row by row.
///
/// # Errors
/// Where the picture would be too large.
pub fn pixels(
    scene: &Scene,
    palette: &Palette,
    scale: f32,
) -> Result<([usize; 2], Vec<u8>), PictureError> {
    let picture = drawn(scene, palette, scale)?;
    let side = |length: u32| usize::try_from(length).map_err(|_| PictureError::TooLarge);
    Ok(([side(picture.width())?, side(picture.height())?], picture.take()))
}

/// The fonts of every drawing, read once.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for weight in Weight::ALL {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(weight.bytes())));
    }
    fonts.set_sans_serif_family(FAMILY);
    Arc::new(fonts)
});

/// Packs the pixels quickly, for a report holds dozens of drawings; plain areas pack best as
/// they are. Where nothing shows through, that is left unsaid.
fn packed(picture: tiny_skia::Pixmap) -> image::ImageResult<Vec<u8>> {
    let (width, height) = (picture.width(), picture.height());
    let (colours, kind) = if picture.pixels().iter().all(PremultipliedColorU8::is_opaque) {
        let colours = picture.pixels().iter().flat_map(|p| [p.red(), p.green(), p.blue()]);
        (colours.collect(), ExtendedColorType::Rgb8)
    } else {
        (picture.take_demultiplied(), ExtendedColorType::Rgba8)
    };
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Level(2), FilterType::NoFilter)
        .write_image(&colours, width, height, kind)?;
    Ok(bytes)
}

fn drawn(scene: &Scene, palette: &Palette, scale: f32) -> Result<tiny_skia::Pixmap, PictureError> {
    let (width, height) = (scene.size.width * scale, scene.size.height * scale);
    if !(width.max(height) <= WIDEST && width.min(height) >= 1.0) {
        return Err(PictureError::TooLarge);
    }
    let options = usvg::Options { fontdb: Arc::clone(&FONTS), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(&svg(scene, palette), &options)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 16,000")]
    let pixels = (width.ceil() as u32, height.ceil() as u32);
    let mut picture = tiny_skia::Pixmap::new(pixels.0, pixels.1).ok_or(PictureError::TooLarge)?;
    // To the edge of the last pixel, which would show as a line otherwise.
    #[expect(clippy::cast_precision_loss, reason = "at most 16,000")]
    let scaled = tiny_skia::Transform::from_scale(
        pixels.0 as f32 / scene.size.width,
        pixels.1 as f32 / scene.size.height,
    );
    resvg::render(&tree, scaled, &mut picture.as_mut());
    Ok(picture)
}
