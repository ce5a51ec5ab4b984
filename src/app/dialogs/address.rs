//! A link on its way out of the program: its address is shown first, and only a web page's
//! is opened. Everything else a stranger may have written there stays words.

use eframe::egui::Ui;

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
    },
    edit::Label,
    msg,
};

use super::frame;

/// The question whether an address is opened.
#[derive(Debug)]
pub struct Address {
    address: String,
    shown: bool,
}

impl Address {
    /// The address as it stands in the workshop.
    #[must_use]
    pub fn new(address: &str) -> Self {
        Self { address: address.trim().to_owned(), shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        let host = host(&self.address);
        frame::width(ui, 520.0);
        let title =
            if host.is_some() { msg!("address-title") } else { msg!("address-refused-title") };
        frame::title(ui, cx.t(title));
        let start: String = self.address.chars().take(SHOWN).map(visible).collect();
        frame::text(ui, start);
        ui.add_space(4.0);
        let about = host.map_or_else(
            || cx.t(msg!("address-refused")),
            |host| cx.tr(msg!("address-host"), &[("host", host.into())]),
        );
        frame::aside(ui, cx, about);
        let opened = !std::mem::replace(&mut self.shown, true);
        frame::buttons(ui, |ui| {
            let stays =
                !frame::default_button(ui, cx, cx.t(msg!("dialog-cancel")), opened).clicked();
            if host.is_some() && frame::button(ui, cx.t(msg!("address-yes"))).clicked() {
                out.push(Action::OpenAddress(self.address.clone()));
                return false;
            }
            if frame::button(ui, cx.t(msg!("address-copy"))).clicked() {
                let said = Label::plain(msg!("address-copied"));
                out.push(Action::Copy(self.address.clone(), said));
                return false;
            }
            stays
        })
    }
}

/// This many characters of an address are shown.
const SHOWN: usize = 500;

/// Characters that turn or hide what stands beside them are shown as a box.
fn visible(c: char) -> char {
    if is_plain(c) { c } else { '\u{25a1}' }
}

fn is_plain(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The site an address leads to; `None` where it is not the address of a web page.
#[must_use]
pub fn host(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://")?;
    let is_web = ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    let is_whole = address.chars().all(|c| is_plain(c) && !c.is_whitespace() && c != '\\');
    let site = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // What stands before the @ is a name, made to look like the site.
    let host = site.rsplit_once('@').map_or(site, |(_, host)| host);
    (is_web && is_whole && host.contains(|c: char| c.is_alphanumeric())).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn only_web_pages_have_a_host_and_it_is_the_true_one() {
        for (address, expected) in [
            ("https://stat.gov.kz/kk/region/?a=b#c", Some("stat.gov.kz")),
            ("HTTP://Uralsk.kz", Some("Uralsk.kz")),
            ("https://gov.kz@evil.example/login", Some("evil.example")),
            ("https://evil.example\\@gov.kz/", None),
            ("https://gov.kz\u{202e}/moc.live", None),
            ("https://", None),
            ("https:///etc/passwd", None),
            ("javascript:alert(1)//https://gov.kz", None),
            ("javascript://gov.kz/%0aalert(1)", None),
            ("file:///etc/passwd", None),
            ("\\\\server\\share\\a.exe", None),
            ("C:\\Windows\\System32\\calc.exe", None),
            ("ms-settings:", None),
            ("mailto:a@b.kz", None),
            ("stat.gov.kz", None),
            ("https://gov.kz/a b", None),
        ] {
            assert_eq!(host(address), expected, "{address}");
        }
    }
}
