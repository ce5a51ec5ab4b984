//! The source of a web page pasted as text: its table, or its lines. Knows tags, not cells.

/// What a piece of a page holds.
#[derive(Debug)]
pub enum Page {
    /// The fields of its tables.
    Table(Vec<Vec<String>>),
    /// Its lines, with Markdown's marks for headings and items.
    Text(String),
}

/// Reads the text as a page, if it is the source of one.
pub fn page(text: &str) -> Option<Page> {
    let text = text.trim_start();
    if !text.starts_with('<') || !has_any(text, &["<table", "<tr", "<li", "<p>", "<p "]) {
        return None;
    }
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut lines = String::new();
    let mut in_field = false;
    for piece in pieces(text) {
        match piece {
            Piece::Tag { name: "tr", closing: false } => rows.push(Vec::new()),
            Piece::Tag { name: "td" | "th", closing: false } => {
                if rows.is_empty() {
                    rows.push(Vec::new());
                }
                if let Some(row) = rows.last_mut() {
                    row.push(String::new());
                }
                in_field = true;
            }
            Piece::Tag { name: "td" | "th" | "tr" | "table", .. } => in_field = false,
            piece => {
                let field = rows.last_mut().and_then(|row| row.last_mut()).filter(|_| in_field);
                write(piece, field.unwrap_or(&mut lines));
            }
        }
    }
    if rows.is_empty() {
        return Some(Page::Text(lines));
    }
    // Words beside the table stand in rows of their own, where they are seen for what they are.
    let beside = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut all: Vec<Vec<String>> = beside.map(|line| vec![line.to_owned()]).collect();
    all.append(&mut rows);
    Some(Page::Table(all))
}

/// A field that holds tags, as tables in Markdown do, as lines.
pub fn field(text: &str) -> Option<String> {
    if !has_any(text, &["<br", "<li", "<p>", "<ul"]) {
        return None;
    }
    let mut out = String::new();
    for piece in pieces(text) {
        write(piece, &mut out);
    }
    Some(out)
}

/// Looks no further than the first thousands of characters: a page shows itself early.
fn has_any(text: &str, tags: &[&str]) -> bool {
    if !text.contains('<') {
        return false;
    }
    let mut end = text.len().min(100_000);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let start = text[..end].to_ascii_lowercase();
    tags.iter().any(|tag| start.contains(tag))
}

#[derive(Clone, Copy)]
enum Piece<'a> {
    Text(&'a str),
    Tag { name: &'a str, closing: bool },
}

fn write(piece: Piece<'_>, out: &mut String) {
    match piece {
        // Some pages write a bullet of their own into an item.
        Piece::Text(text) if out.ends_with("\n• ") => {
            unescape(text.trim_start().trim_start_matches('•'), out);
        }
        Piece::Text(text) => unescape(text, out),
        Piece::Tag { name: "li", closing: false } => out.push_str("\n• "),
        Piece::Tag { name: "h1" | "h2" | "h3" | "h4" | "h5" | "h6", closing: false } => {
            out.push_str("\n## ");
        }
        Piece::Tag {
            name: "br" | "p" | "div" | "li" | "ul" | "ol" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6",
            ..
        } => out.push('\n'),
        Piece::Tag { .. } => {}
    }
}

/// Tags and the text between them. What only looks like a tag is text.
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((piece, behind)) = tag(rest) {
            rest = behind;
            return Some(piece);
        }
        let skip = rest.chars().next().map_or(0, char::len_utf8);
        let end = rest[skip..].find('<').map_or(rest.len(), |at| at + skip);
        let (piece, behind) = rest.split_at(end);
        rest = behind;
        Some(Piece::Text(piece))
    })
}

const NAMES: [&str; 36] = [
    "a", "b", "body", "br", "caption", "center", "col", "colgroup", "div", "em", "font", "h1",
    "h2", "h3", "h4", "h5", "h6", "head", "html", "i", "li", "ol", "o:p", "p", "s", "span",
    "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
];

fn tag(text: &str) -> Option<(Piece<'_>, &str)> {
    let body = text.strip_prefix('<')?;
    // Stopping at the next `<` as well keeps a text of nothing else from being searched
    // to its end again and again.
    let close = body.find(['<', '>']).filter(|&at| body[at..].starts_with('>'))?;
    let (inside, behind) = (&body[..close], &body[close + 1..]);
    let closing = inside.starts_with('/');
    let written = inside.trim_matches('/').split_whitespace().next().unwrap_or_default();
    let written = written.trim_end_matches('/');
    let known = NAMES.iter().find(|name| name.eq_ignore_ascii_case(written));
    let name = match known {
        Some(name) => name,
        None if inside.starts_with('!') => "comment",
        None => return None,
    };
    Some((Piece::Tag { name, closing }, behind))
}

fn unescape(text: &str, out: &mut String) {
    const NAMED: [(&str, &str); 8] = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&laquo;", "«"),
        ("&raquo;", "»"),
        ("&amp;", "&"),
    ];
    let mut pieces = text.split('&');
    // Line ends of the source mean nothing in a page.
    let plain = |piece: &str| piece.replace(['\n', '\t'], " ");
    out.push_str(&plain(pieces.next().unwrap_or_default()));
    for piece in pieces {
        let (name, rest) = piece.split_once(';').unwrap_or((piece, ""));
        let sign = NAMED.iter().find(|(entity, _)| entity[1..entity.len() - 1] == *name);
        if let Some((_, sign)) = sign {
            out.push_str(sign);
            out.push_str(&plain(rest));
        } else if let Some(sign) = numbered(name).filter(|_| piece.len() > name.len()) {
            out.push(sign);
            out.push_str(&plain(rest));
        } else {
            out.push('&');
            out.push_str(&plain(piece));
        }
    }
}

fn numbered(name: &str) -> Option<char> {
    let digits = name.strip_prefix('#')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(code).filter(|c| !c.is_control())
}
