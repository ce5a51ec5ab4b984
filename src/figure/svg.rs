//! A scene written as SVG: the same scene gives the same bytes.

use std::fmt::Write;

use super::{
    Area, Point,
    font::FAMILY,
    palette::Palette,
    scene::{Anchor, Fill, Role, SERIES, Scene, Shape, Words, form},
};

/// Writes a scene. Numbers have at most two decimals, words are escaped.
#[must_use]
pub fn svg(scene: &Scene, palette: &Palette) -> String {
    let mut out = String::with_capacity(scene.shapes.len() * 96 + 2_048);
    let (width, height) = (n(scene.size.width), n(scene.size.height));
    let title = escaped(&scene.title);
    push(
        &mut out,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"{FAMILY}, sans-serif\">\n\
         <title>{title}</title>\n"
        ),
    );
    patterns(&mut out, scene, palette);
    let ground = palette.colour(Role::Ground);
    push(
        &mut out,
        format_args!("<rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>\n"),
    );
    for shape in &scene.shapes {
        draw(&mut out, shape, palette);
    }
    out.push_str("</svg>\n");
    out
}

fn push(out: &mut String, text: std::fmt::Arguments) {
    // Writing into a string cannot fail.
    let _ = out.write_fmt(text);
}

/// The patterns in use, each once: a tint with strokes of its own direction.
fn patterns(out: &mut String, scene: &Scene, palette: &Palette) {
    let mut used: Vec<Fill> = Vec::new();
    for shape in &scene.shapes {
        if let Shape::Rect { fill, .. } = shape
            && is_patterned(*fill)
            && !used.contains(fill)
        {
            used.push(*fill);
        }
    }
    if used.is_empty() {
        return;
    }
    out.push_str("<defs>\n");
    for fill in used {
        let id = pattern_id(fill);
        let (mut colour, mut ground) = (palette.colour(fill.role), palette.colour(Role::Ground));
        if !fill.sure {
            std::mem::swap(&mut colour, &mut ground);
        }
        let strokes = match fill.pattern % SERIES {
            0 | 1 => "M0 6L6 0M-1 1L1 -1M5 7L7 5",
            2 => "M0 0L6 6M-1 5L1 7M5 -1L7 1",
            3 => "M0 3H6",
            4 => "M3 0V6",
            _ => "M0 3H6M3 0V6",
        };
        push(
            out,
            format_args!(
                "<pattern id=\"{id}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
             <rect width=\"6\" height=\"6\" fill=\"{colour}\"/>\
             <path d=\"{strokes}\" stroke=\"{ground}\" stroke-width=\"1.2\"/></pattern>\n"
            ),
        );
    }
    out.push_str("</defs>\n");
}

/// Whether an area is more than one colour: told apart by a pattern, or hollow.
fn is_patterned(fill: Fill) -> bool {
    !fill.pattern.is_multiple_of(SERIES) || !fill.sure
}

fn pattern_id(fill: Fill) -> String {
    let role = match fill.role {
        Role::Series(index) => format!("s{index}"),
        Role::Below(step) => format!("b{step}"),
        Role::Above(step) => format!("a{step}"),
        Role::Middle => "m".to_owned(),
        Role::Ground | Role::Ink | Role::Muted | Role::Grid | Role::Others => "g".to_owned(),
    };
    let sure = if fill.sure { "" } else { "u" };
    format!("p{}{role}{sure}", fill.pattern % SERIES)
}

fn draw(out: &mut String, shape: &Shape, palette: &Palette) {
    match shape {
        Shape::Rect { area, fill, hover } => rect(out, *area, *fill, hover, palette),
        Shape::Line { points, role, width, dash } => {
            let list: Vec<String> =
                points.iter().map(|p| format!("{},{}", n(p.x), n(p.y))).collect();
            let (list, colour, width) = (list.join(" "), palette.colour(*role), n(*width));
            let dash = match dash % SERIES {
                0 => "",
                1 => " stroke-dasharray=\"7 3\"",
                2 => " stroke-dasharray=\"2 3\"",
                3 => " stroke-dasharray=\"9 3 2 3\"",
                4 => " stroke-dasharray=\"4 2\"",
                _ => " stroke-dasharray=\"12 3 2 3 2 3\"",
            };
            push(
                out,
                format_args!(
                    "<polyline points=\"{list}\" fill=\"none\" stroke=\"{colour}\" \
                 stroke-width=\"{width}\" stroke-linejoin=\"round\"{dash}/>\n"
                ),
            );
        }
        Shape::Mark { centre, radius, fill, hover } => {
            mark(out, *centre, *radius, *fill, hover, palette);
        }
        Shape::Text(words) => text(out, words, palette),
        Shape::Spot { .. } => {}
    }
}

fn rect(out: &mut String, area: Area, fill: Fill, hover: &str, palette: &Palette) {
    let colour = palette.colour(fill.role);
    let paint =
        if is_patterned(fill) { format!("url(#{})", pattern_id(fill)) } else { colour.to_owned() };
    let (x, y) = (n(area.left), n(area.top));
    let (width, height) = (n(area.right - area.left), n(area.bottom - area.top));
    push(
        out,
        format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{paint}\""
        ),
    );
    if !fill.sure {
        push(out, format_args!(" stroke=\"{colour}\" stroke-width=\"1.2\""));
    }
    close(out, "rect", hover);
}

fn mark(out: &mut String, at: Point, r: f32, fill: Fill, hover: &str, palette: &Palette) {
    let colour = palette.colour(fill.role);
    let paint = if fill.sure { colour } else { palette.colour(Role::Ground) };
    let style = format!("fill=\"{paint}\" stroke=\"{colour}\" stroke-width=\"1.5\"");
    let outline = form(fill);
    if outline.is_empty() {
        let (x, y, r) = (n(at.x), n(at.y), n(r));
        push(out, format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" {style}"));
        return close(out, "circle", hover);
    }
    let corner = |(dx, dy): &(f32, f32)| format!("{} {}", n(at.x + dx * r), n(at.y + dy * r));
    let corners: Vec<String> = outline.iter().map(corner).collect();
    push(out, format_args!("<path d=\"M{}Z\" {style}", corners.join("L")));
    close(out, "path", hover);
}

fn close(out: &mut String, name: &str, hover: &str) {
    if hover.is_empty() {
        out.push_str("/>\n");
    } else {
        push(out, format_args!("><title>{}</title></{name}>\n", escaped(hover)));
    }
}

fn text(out: &mut String, words: &Words, palette: &Palette) {
    let anchor = match words.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let (x, y, size) = (n(words.at.x), n(words.at.y), n(words.size));
    let (weight, colour) = (words.weight.number(), palette.colour(words.role));
    push(
        out,
        format_args!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" \
         fill=\"{colour}\"{anchor}>{}</text>\n",
            escaped(&words.text)
        ),
    );
}

/// A coordinate with at most two decimals, and 0 for what is no number.
fn n(value: f32) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let written = format!("{value:.2}");
    let short = written.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

/// Words as XML wants them; letters XML does not allow are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            other => escaped.push(other),
        }
    }
    escaped
}
