//! A calm line above the board: what others did to the file, or who else has it open.

use eframe::egui::{Frame, Label, Margin, Panel, Ui};

use crate::{
    app::{
        command::Command,
        cx::Cx,
        dialogs::locked::who,
        outbox::{Action, Outbox},
        outside::Answer,
        standing::Became,
        tab::Tab,
    },
    edit::Msg,
    msg,
};

/// What it says and offers.
struct Notice {
    text: String,
    offers: Vec<(Msg, Action)>,
}

/// Shows it, where there is something to say.
pub fn bar(ui: &mut Ui, cx: &Cx, tab: &Tab, out: &mut Outbox) {
    let Some(Notice { text, offers }) = notice(cx, tab) else { return };
    let frame = Frame::new().fill(cx.palette.card).inner_margin(Margin::symmetric(16, 6));
    Panel::top("outside").resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.add(Label::new(text).wrap());
            for (name, action) in offers {
                if ui.button(cx.t(name)).clicked() {
                    out.push(action);
                }
            }
        });
    });
}

fn notice(cx: &Cx, tab: &Tab) -> Option<Notice> {
    let standing = &tab.standing;
    let answer = |answer| Action::Outside(tab.id, answer);
    let save_as = (msg!("command-save-as"), Action::Command(Command::SaveAs));
    // While it is being saved, what the file has become is this program's own doing.
    match standing.outside.as_ref().filter(|_| !tab.saving) {
        Some(Became::Gone) => {
            let path = tab.path.as_deref()?.to_string_lossy().into_owned();
            let text = cx.tr(msg!("outside-gone"), &[("path", path.into())]);
            let again = (msg!("outside-save-again"), answer(Answer::SaveAgain));
            return Some(Notice { text, offers: vec![again, save_as] });
        }
        Some(_) => {
            let ask = (msg!("outside-decide"), answer(Answer::Ask));
            let undone = tab.taken_in.undone().is_some();
            let text = if undone { msg!("outside-undone") } else { msg!("outside-changed") };
            return Some(Notice { text: cx.t(text), offers: vec![ask] });
        }
        None => {}
    }
    let elsewhere = standing.elsewhere.as_ref()?;
    let who = [("who", who(cx, elsewhere).into())];
    Some(if standing.read_only {
        let again = (msg!("outside-try-again"), Action::Hold(tab.id));
        let text = cx.tr(msg!("outside-reading"), &who);
        Notice { text, offers: vec![save_as, again] }
    } else {
        Notice { text: cx.tr(msg!("outside-shared"), &who), offers: Vec::new() }
    })
}
