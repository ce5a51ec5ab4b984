//! Files from strangers: bounded, never obeyed, never followed without a click; and the program
//! speaks to no network.

use std::{fs, path::Path, process::Command, sync::Arc};

use fourfold::{
    edit::Label,
    msg,
    report::{
        form::{Form, write},
        wishes::Wishes,
    },
    session::{
        BrokenRule, Document, Evidence, EvidenceId, Finite, Found, Indicator, IndicatorData,
        Language, Limits, Observation, Period, Session, Stance, Value,
    },
    storage::{Fault, parse, write::to_bytes},
    text::Texts,
};

use crate::{
    rooms::{STRENGTHS, swot},
    samples::full_session,
    window::Window,
};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A workshop with this between its brackets.
fn with(fields: &str) -> String {
    format!("(\n  format: 1,\n  id: \"00000000-0000-7000-8000-000000000000\",\n  {fields}\n)\n")
}

fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect()
}

fn id(number: usize) -> String {
    format!("00000000-0000-7000-8000-{:012x}", number + 1)
}

#[test]
fn too_much_of_anything_says_where_how_much_is_taken_and_what_to_do() {
    let person = |n| format!("(id: \"{}\", name: \"a\"),\n", id(n));
    let canvas = |n| format!("(id: \"{}\", kind: Swot(())),\n", id(n));
    let card = |n| format!("(id: \"{}\", text: \"a\"),\n", id(n));
    let in_cell = |cards: &str| {
        let canvas = id(1 << 30);
        with(&format!(
            "canvases: [(id: \"{canvas}\", kind: Swot((strengths: (cards: [{cards}]))))]"
        ))
    };
    let long = |characters: usize| "a".repeat(characters);
    for (what, text) in [
        (Limits::Characters, with(&format!("title: \"{}\",", long(1_100_000)))),
        (Limits::Characters, in_cell(&format!("(id: \"{}\", text: \"{}\")", id(1), long(500_000)))),
        (Limits::Values, with(&format!("title: \"a\", canvases: [{}", ",".repeat(12_000_001)))),
        (Limits::People, with(&format!("participants: [{}]", many(10_001, person)))),
        (Limits::Canvases, with(&format!("canvases: [{}]", many(201, canvas)))),
        (Limits::Cards, in_cell(&many(50_001, card))),
    ] {
        let error = parse(text.as_bytes()).unwrap_err();
        let limit = what.limit();
        assert_eq!(error.fault, Fault::Broken(BrokenRule::TooMany { what, limit }));
        assert!(error.place.is_some_and(|place| place.line >= 3), "{what:?}: {:?}", error.place);
        told(&error.label());
    }
}

/// It is said in every language, in whole sentences with the number in them.
fn told(label: &Label) {
    for language in Language::ALL {
        let said = Texts::new(language).label(label);
        let digits = said.chars().filter(char::is_ascii_digit).count();
        assert!(said.ends_with('.') && digits >= 5 && !said.contains("file-"), "{said}");
    }
}

#[test]
fn what_fits_the_limits_is_read() {
    let people = many(10_000, |n| format!("(id: \"{}\", name: \"a\"),\n", id(n)));
    assert!(parse(with(&format!("participants: [{people}]")).as_bytes()).is_ok());
    let title = "\\u{301}".repeat(100_000);
    assert!(parse(with(&format!("title: \"{title}\",")).as_bytes()).is_ok());
}

#[test]
fn brackets_without_end_are_told_as_such() {
    let text = format!("(mood: {}", "(".repeat(1_000_000));
    let error = parse(text.as_bytes()).unwrap_err();
    assert_eq!((error.fault, error.place.map(|place| place.line)), (Fault::TooDeep, Some(1)));
}

/// A workshop in which every text points at a file or a site, in every way there is.
fn pointing(at: &Path) -> Session {
    let path = at.display();
    let ways = [
        format!("{path}"),
        format!("file://{path}"),
        format!("![picture]({path}) <img src=\"file://{path}\"> <link href='{path}'>"),
        format!("#read(\"{path}\") #image(\"{path}\") \\input{{{path}}}"),
        format!("=WEBSERVICE(\"https://evil.example\")&\"file://{path}\""),
        format!(
            "<xi:include href=\"file://{path}\" parse=\"text\"/> <!ENTITY a SYSTEM \"{path}\">"
        ),
        "javascript:alert(1)".to_owned(),
        "https://evil.example/beacon.png".to_owned(),
        "\\\\evil.example\\share\\a.png".to_owned(),
    ];
    let mut session = full_session();
    let all = ways.join(" ");
    session.title.clone_from(&all);
    session.question.clone_from(&all);
    session.about.clone_from(&all);
    for indicator in &mut session.indicators {
        let indicator = Arc::make_mut(indicator);
        indicator.notes.clone_from(&all);
        indicator.source.title.clone_from(&ways[3]);
        indicator.source.link.clone_from(&ways[1]);
    }
    let words: Vec<&str> = ways.iter().map(String::as_str).collect();
    let mut board = swot().cards(STRENGTHS, &words).done();
    for canvas in &mut board.canvases {
        let cards = &mut Arc::make_mut(canvas).cell_mut(STRENGTHS).unwrap().cards;
        for (card, way) in cards.iter_mut().zip(&ways) {
            let card = Arc::make_mut(card);
            card.note.clone_from(way);
            let document =
                Document { title: way.clone(), quotation: all.clone(), ..Document::default() };
            card.evidence.push(Evidence {
                id: EvidenceId(uuid::Uuid::from_u128(card.id.0.as_u128() + (1 << 80))),
                found: Found::Document(document),
                stance: Stance::Supports,
                shows: way.clone(),
            });
        }
    }
    session.canvases = board.canvases;
    session
}

#[test]
fn no_file_or_site_that_a_workshop_names_is_read_or_linked_in_any_report() {
    const SECRET: &str = "what-nobody-asked-for";
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("secret.txt");
    fs::write(&secret, SECRET).unwrap();
    let session = pointing(&secret);
    for form in Form::ALL {
        let Ok(bytes) = write(&session, &Wishes::new(Language::English), form, None) else {
            assert!(form.is_picture(), "{form:?}");
            continue;
        };
        for (part, bytes) in parts(&bytes) {
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains(SECRET), "{form:?} {part} read the file");
            assert!(!text.contains("TargetMode=\"External\""), "{form:?} {part} leads outside");
        }
        if form == Form::Html {
            let page = String::from_utf8(bytes).unwrap();
            for outside in ["src=\"", "url(", "@import", "<link", "<iframe", "<script", "<form"] {
                let own = format!("<style>{outside}");
                assert!(!page.contains(outside) || page.contains(&own), "the page holds {outside}");
            }
            let links = page.match_indices("href=\"").map(|(at, found)| &page[at + found.len()..]);
            assert!(links.into_iter().all(|to| to.starts_with('#')), "links stay in the page");
        }
    }
}

/// The parts of an archive, or the bytes themselves.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(bytes)) else {
        return vec![(String::new(), bytes.to_vec())];
    };
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut bytes).unwrap();
        parts.push((part.name().unwrap().into_owned(), bytes));
    }
    parts
}

fn with_link(link: &str) -> Window {
    let mut session = swot().done();
    let rows = fourfold::session::Rows::new(vec![Observation(
        "Uralsk".to_owned(),
        Period::Year(2024),
        Value::Number(Finite::try_from(1.0).unwrap()),
        String::new(),
    )]);
    let source = fourfold::session::Source { link: link.to_owned(), ..Default::default() };
    session.indicators.push(Arc::new(Indicator {
        id: fourfold::session::IndicatorId(uuid::Uuid::from_u128(77)),
        name: "Services".to_owned(),
        unit: "%".to_owned(),
        good: fourfold::session::Good::Up,
        multiple_response: false,
        overlapping: false,
        scale: fourfold::session::AnswerScale::default(),
        source,
        notes: String::new(),
        formula: None,
        data: IndicatorData::Series(rows),
    }));
    let mut window = Window::new().with_session(session);
    window.resize(eframe::egui::vec2(1366.0, 1600.0));
    window.click(msg!("rail-indicators"));
    window
}

#[test]
fn a_link_is_opened_only_after_its_address_was_shown() {
    let mut window = with_link(" https://gov.kz@stat.example/region ");
    assert_eq!(window.opened(), None);
    window.click(msg!("address-open"));
    assert!(window.shows("https://gov.kz@stat.example/region"));
    assert!(window.shows("It leads to stat.example."));
    assert_eq!(window.opened(), None);
    window.click(msg!("dialog-cancel"));
    assert_eq!(window.opened(), None);
    window.click(msg!("address-open"));
    window.click(msg!("address-yes"));
    assert_eq!(window.opened().as_deref(), Some("https://gov.kz@stat.example/region"));
    assert!(window.shell().desk.dialog.is_none());
}

#[test]
fn a_link_to_anything_but_a_page_is_refused_in_words() {
    for link in ["javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share\\a.exe"] {
        let mut window = with_link(link);
        window.click(msg!("address-open"));
        assert!(window.shows(link) && window.shows("begin with http:// or https://"));
        let open = window.says(msg!("address-yes"));
        assert!(!window.has(&open), "{link} cannot be opened");
        window.click(msg!("address-copy"));
        assert_eq!(window.copied().as_deref(), Some(link));
        assert_eq!(window.opened(), None);
    }
}

#[test]
fn both_questions_about_a_link_can_be_read_in_every_language() {
    use fourfold::app::{comparing::Comparing, dialog::Dialog, question::Question};
    let long = format!("https://stat.gov.kz/{}", "very-long-way/".repeat(30));
    for language in Language::ALL {
        for address in [&long, "javascript:alert(1)"] {
            let mut window = Window::new().with_session(swot().done()).lang(language);
            let question = Question::Address(address.to_owned());
            window.shell_mut().desk.dialog = Some(Dialog::of(question, &Comparing::default()));
            let mut faults = crate::fit::text_faults(&mut window, "the question about a link");
            faults.retain(|fault| !fault.contains(": covered: "));
            assert!(faults.is_empty(), "{language:?}: {}", faults.join("\n"));
        }
    }
}

#[test]
fn of_a_damaged_file_the_version_before_is_offered() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("workshop.ron");
    let before = swot().cards(STRENGTHS, &["in the version before"]).done();
    let whole = to_bytes(&before);
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    fs::write(folder.path().join("workshop.ron.bak"), &whole).unwrap();
    let mut window = Window::new();
    window.drop_file(&file);
    window.wait_until(|shell| shell.desk.dialog.is_some());
    assert!(window.shows("workshop.ron.bak"));
    window.click(msg!("message-before"));
    assert_eq!(*window.session(), before);
    assert_eq!(window.tab().path, None);
    assert!(window.shell().desk.has_unsaved(), "closing must ask");
    assert_eq!(fs::read(&file).unwrap(), &whole[..whole.len() / 2]);
}

/// What speaks over a network; none of it is built in, for any system.
const SPEAKERS: [&str; 24] = [
    "attohttpc",
    "curl",
    "ehttp",
    "h2",
    "hickory-resolver",
    "hyper",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "schannel",
    "security-framework",
    "sentry",
    "socket2",
    "surf",
    "tiny_http",
    "tokio-tungstenite",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "webpki",
];

#[test]
fn nothing_that_speaks_over_a_network_is_built_in() {
    let lock = fs::read_to_string(Path::new(ROOT).join("Cargo.lock")).unwrap();
    for speaker in SPEAKERS {
        let named = format!("\nname = \"{speaker}\"\n");
        assert!(!lock.contains(&named), "{speaker} is among the dependencies");
    }
}

#[test]
fn no_source_names_a_socket_or_starts_another_program() {
    let mut folders = vec![Path::new(ROOT).join("src")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for word in ["std::net", "TcpStream", "UdpSocket", "ToSocketAddrs", "UnixStream"] {
                assert!(!text.contains(word), "{} names {word}", path.display());
            }
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn no_command_opens_a_socket() {
    if Command::new("strace").arg("-V").output().is_err() {
        // Without the tool that watches there is nothing to see.
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let sample = Path::new(ROOT).join("workshops/west-kazakhstan.ron").display().to_string();
    let (trace, out) = (folder.path().join("trace"), folder.path().join("out.html"));
    for args in [
        vec!["check", &sample],
        vec!["show", &sample],
        vec!["compare", &sample, &sample],
        vec!["export", &sample, "--to", out.to_str().unwrap()],
    ] {
        let run = Command::new("strace")
            .args(["-f", "-qq", "-e", "trace=%network", "-o"])
            .arg(&trace)
            .arg(env!("CARGO_BIN_EXE_fourfold"))
            .args(&args)
            .output()
            .unwrap();
        let Ok(seen) = fs::read_to_string(&trace) else { return };
        assert!(!seen.contains("AF_INET"), "{args:?}: {seen}");
        assert!(run.status.code().is_some_and(|code| code <= 1), "{run:?}");
    }
}
