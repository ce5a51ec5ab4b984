//! How the program looks: colours from the token files in `assets/theme`, fonts, sizes.
//! Views ask for a token by its meaning; no view holds a colour of its own.

use std::{collections::HashMap, sync::Arc};

use eframe::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke,
    TextStyle, Vec2, epaint::Shadow,
};
use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::session::{CardColour, CellKey, Corner, PestCell, SwotCell};

/// The themes a person can choose from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ThemeName {
    /// Calm paper.
    #[default]
    Light,
    /// For a dim room.
    Dark,
    /// Black on white with thick lines.
    Contrast,
}

impl ThemeName {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];
}

/// A colour as the token files write it: `#RRGGBB` or `#RRGGBBAA`.
#[derive(Clone, Copy, Debug)]
struct Token(Color32);

impl<'de> Deserialize<'de> for Token {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Color32::from_hex(&text)
            .map(Self)
            .map_err(|_| D::Error::custom(format_args!("`{text}` is not a colour")))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tokens {
    dark: bool,
    ground: Token,
    panel: Token,
    card: Token,
    line: Token,
    line_strong: Token,
    text: Token,
    muted: Token,
    faint: Token,
    accent: Token,
    accent_soft: Token,
    on_accent: Token,
    teal: (Token, Token),
    ochre: (Token, Token),
    blue: (Token, Token),
    plum: (Token, Token),
    slate: (Token, Token),
    moss: (Token, Token),
    good: Token,
    warn: Token,
    bad: Token,
    lift: Token,
    sheet: Token,
    line_width: f32,
    patterned: bool,
}

/// A hue with its quiet tint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hue {
    /// For words and lines.
    pub ink: Color32,
    /// For the ground below cards.
    pub tint: Color32,
}

/// Every colour and line width of a theme, by meaning.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the tokens are named after their meaning")]
pub struct Palette {
    pub name: ThemeName,
    pub dark: bool,
    pub ground: Color32,
    pub panel: Color32,
    pub card: Color32,
    pub line: Color32,
    pub line_strong: Color32,
    pub text: Color32,
    pub muted: Color32,
    pub faint: Color32,
    pub accent: Color32,
    pub accent_soft: Color32,
    pub on_accent: Color32,
    pub good: Color32,
    pub warn: Color32,
    pub bad: Color32,
    pub lift: Color32,
    /// A page of paper, the same in every theme.
    pub sheet: Color32,
    pub line_width: f32,
    /// Cells are told apart by pattern as well as tint.
    pub patterned: bool,
    hues: [Hue; 6],
}

impl Palette {
    /// Reads a theme's tokens.
    ///
    /// # Errors
    /// Where the token file is broken; a test reads all of them.
    pub fn read(name: ThemeName) -> Result<Self, ron::error::SpannedError> {
        let tokens: Tokens = ron::from_str(match name {
            ThemeName::Light => include_str!("../../assets/theme/light.ron"),
            ThemeName::Dark => include_str!("../../assets/theme/dark.ron"),
            ThemeName::Contrast => include_str!("../../assets/theme/contrast.ron"),
        })?;
        let t = &tokens;
        let hues = [t.teal, t.ochre, t.blue, t.plum, t.slate, t.moss]
            .map(|(ink, tint)| Hue { ink: ink.0, tint: tint.0 });
        Ok(Self {
            name,
            dark: t.dark,
            ground: t.ground.0,
            panel: t.panel.0,
            card: t.card.0,
            line: t.line.0,
            line_strong: t.line_strong.0,
            text: t.text.0,
            muted: t.muted.0,
            faint: t.faint.0,
            accent: t.accent.0,
            accent_soft: t.accent_soft.0,
            on_accent: t.on_accent.0,
            good: t.good.0,
            warn: t.warn.0,
            bad: t.bad.0,
            lift: t.lift.0,
            sheet: t.sheet.0,
            line_width: t.line_width,
            patterned: t.patterned,
            hues,
        })
    }

    /// The hue of that name.
    #[must_use]
    pub fn hue(&self, colour: CardColour) -> Hue {
        let [teal, ochre, blue, plum, slate, moss] = self.hues;
        match colour {
            CardColour::Teal => teal,
            CardColour::Ochre => ochre,
            CardColour::Blue => blue,
            CardColour::Plum => plum,
            CardColour::Slate => slate,
            CardColour::Moss => moss,
        }
    }

    /// The hue of a cell.
    #[must_use]
    pub fn cell(&self, key: CellKey) -> Hue {
        self.hue(match key {
            CellKey::Swot(SwotCell::Strengths) | CellKey::Pest(PestCell::Social) => {
                CardColour::Teal
            }
            CellKey::Swot(SwotCell::Weaknesses) | CellKey::Pest(PestCell::Economic) => {
                CardColour::Ochre
            }
            CellKey::Swot(SwotCell::Opportunities) | CellKey::Drivers => CardColour::Blue,
            CellKey::Swot(SwotCell::Threats) | CellKey::Pest(PestCell::Technological) => {
                CardColour::Plum
            }
            CellKey::Pest(PestCell::Political | PestCell::Legal) => CardColour::Slate,
            CellKey::Pest(PestCell::Environmental) => CardColour::Moss,
            CellKey::Scenario(_, corner) => match corner {
                Corner::LowHigh => CardColour::Blue,
                Corner::HighHigh => CardColour::Teal,
                Corner::LowLow => CardColour::Ochre,
                Corner::HighLow => CardColour::Plum,
            },
        })
    }

    /// A hairline in the theme's width.
    #[must_use]
    pub fn hairline(&self) -> Stroke {
        Stroke::new(self.line_width, self.line)
    }

    /// A line of a grid, which words stand on: never as strong as they are.
    #[must_use]
    pub fn grid_line(&self) -> Stroke {
        if self.patterned {
            Stroke::new(1.0, self.line.gamma_multiply(0.16))
        } else {
            self.hairline()
        }
    }

    /// The outline of what is chosen.
    #[must_use]
    pub fn chosen_line(&self) -> Stroke {
        Stroke::new(self.line_width.max(1.5), self.accent)
    }
}

/// A colour of the token files of drawings.
#[must_use]
pub fn of_drawing(token: &str) -> Color32 {
    Color32::from_hex(token).unwrap_or(Color32::PLACEHOLDER)
}

/// The four sizes of the type scale, in points, and what each is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Size {
    /// 20: the name of the place.
    Place,
    /// 15: the thing spoken of.
    Thing,
    /// 13.5: text.
    Text,
    /// 12: what stands beside it.
    Aside,
}

impl Size {
    /// In points.
    #[must_use]
    pub fn points(self) -> f32 {
        match self {
            Self::Place => 20.0,
            Self::Thing => 15.0,
            Self::Text => 13.5,
            Self::Aside => 12.0,
        }
    }

    /// In the text weight.
    #[must_use]
    pub fn font(self) -> FontId {
        FontId::new(self.points(), FontFamily::Proportional)
    }

    /// In the weight of headings.
    #[must_use]
    pub fn strong(self) -> FontId {
        strong(self.points())
    }
}

/// The heading weight at any size.
#[must_use]
pub fn strong(points: f32) -> FontId {
    FontId::new(points, FontFamily::Name(STRONG.into()))
}

/// The light weight at any size, for long text.
#[must_use]
pub fn regular(points: f32) -> FontId {
    FontId::new(points, FontFamily::Name(REGULAR.into()))
}

const STRONG: &str = "strong";
const REGULAR: &str = "regular";

/// The corner radii of the look.
pub mod radius {
    use eframe::egui::CornerRadius;

    /// Cells.
    pub const CELL: CornerRadius = CornerRadius::same(10);
    /// Cards.
    pub const CARD: CornerRadius = CornerRadius::same(7);
    /// Buttons, fields, chips.
    pub const CONTROL: CornerRadius = CornerRadius::same(6);
}

/// Gives the window its fonts: Inter in three weights, and icons.
pub fn install_fonts(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    let inter: [(&str, &'static [u8]); 3] = [
        (REGULAR, include_bytes!("../../assets/fonts/Inter-Regular.otf")),
        ("medium", include_bytes!("../../assets/fonts/Inter-Medium.otf")),
        (STRONG, include_bytes!("../../assets/fonts/Inter-SemiBold.otf")),
    ];
    for (name, bytes) in inter {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        fonts.families.insert(FontFamily::Name(name.into()), vec![name.to_owned()]);
    }
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["medium".to_owned()]);
    }
    ctx.set_fonts(fonts);
    egui_material_icons::initialize(ctx);
}

/// Dresses every widget of the toolkit in the palette.
pub fn apply(ctx: &egui::Context, palette: &Palette) {
    let theme = if palette.dark { egui::Theme::Dark } else { egui::Theme::Light };
    ctx.set_theme(theme);
    ctx.style_mut_of(theme, |style| {
        style.text_styles = HashMap::from([
            (TextStyle::Heading, Size::Place.strong()),
            (TextStyle::Body, Size::Text.font()),
            (TextStyle::Button, Size::Text.font()),
            (TextStyle::Monospace, Size::Text.font()),
            (TextStyle::Small, Size::Aside.font()),
        ])
        .into_iter()
        .collect();
        style.spacing.item_spacing = Vec2::new(8.0, 6.0);
        style.spacing.button_padding = Vec2::new(10.0, 4.0);
        style.spacing.interact_size = Vec2::new(28.0, 28.0);
        style.spacing.menu_margin = Margin::same(6);
        style.spacing.scroll = scroll_bars();
        style.interaction.selectable_labels = false;
        style.visuals = visuals(palette);
    });
}

/// Thin bars whose handle stands out from what it lies on: in the toolkit's own it is of the
/// colour of a card on a track of the same.
fn scroll_bars() -> egui::style::ScrollStyle {
    egui::style::ScrollStyle {
        foreground_color: true,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        dormant_handle_opacity: 0.5,
        active_handle_opacity: 0.6,
        interact_handle_opacity: 0.8,
        ..egui::style::ScrollStyle::thin()
    }
}

fn visuals(p: &Palette) -> egui::Visuals {
    let mut v = if p.dark { egui::Visuals::dark() } else { egui::Visuals::light() };
    v.override_text_color = None;
    v.panel_fill = p.ground;
    v.window_fill = p.panel;
    v.window_stroke = p.hairline();
    v.window_corner_radius = CornerRadius::same(10);
    v.menu_corner_radius = CornerRadius::same(8);
    let shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, color: p.lift };
    v.window_shadow = shadow;
    v.popup_shadow = shadow;
    v.extreme_bg_color = p.card;
    v.text_edit_bg_color = Some(p.card);
    v.faint_bg_color = p.panel;
    v.hyperlink_color = p.accent;
    v.warn_fg_color = p.warn;
    v.error_fg_color = p.bad;
    v.weak_text_color = Some(p.muted);
    v.selection.bg_fill = p.accent_soft;
    v.selection.stroke = Stroke::new(p.line_width.max(1.0), p.accent);
    v.text_cursor.blink = false;
    v.text_cursor.stroke = Stroke::new(2.0, p.accent);
    let widgets = &mut v.widgets;
    for (state, fill, line, ink) in [
        (&mut widgets.noninteractive, p.panel, p.line, p.text),
        (&mut widgets.inactive, p.card, p.line_strong, p.text),
        (&mut widgets.hovered, p.accent_soft, p.accent, p.text),
        (&mut widgets.active, p.accent_soft, p.accent, p.accent),
        (&mut widgets.open, p.accent_soft, p.accent, p.text),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(p.line_width, line);
        state.fg_stroke = Stroke::new(p.line_width.max(1.0), ink);
        state.corner_radius = radius::CONTROL;
        state.expansion = 0.0;
    }
    v
}

impl From<crate::cli::Theme> for ThemeName {
    fn from(theme: crate::cli::Theme) -> Self {
        match theme {
            crate::cli::Theme::Light => Self::Light,
            crate::cli::Theme::Dark => Self::Dark,
            crate::cli::Theme::Contrast => Self::Contrast,
        }
    }
}
