//! Who takes part, who has come, and the groups they work in.

use eframe::egui::{Checkbox, ComboBox, Id, RichText, Ui};
use egui_material_icons::icons;

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        theme::Size,
        view::View,
        views::bound,
        widgets::{AddLine, TextField, icon_button},
    },
    edit::{Change, Edit, Label, PeopleEdit, RecordEdit},
    msg,
    session::{Group, GroupId, Limits, Participant, ParticipantId},
};

use super::rows::{empty, one_line, part, section, tall, that_fit};

const TICK: f32 = 28.0;
const TIME: f32 = 44.0;
const GROUP: f32 = 144.0;
const REMOVE: f32 = 28.0;
const GAP: f32 = 8.0;

/// The participants.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    let people = &cx.session.participants;
    let here = people.iter().filter(|p| cx.session.record.arrival(p.id).is_some()).count();
    let aside = (!people.is_empty()).then(|| {
        let counts = [("here", here.into()), ("all", people.len().into())];
        cx.tr(msg!("overview-people-here"), &counts)
    });
    section(ui, cx, cx.t(msg!("overview-people")), aside);
    if people.is_empty() {
        empty(ui, cx, cx.t(msg!("overview-people-empty")));
    }
    let width = ui.available_width();
    for person in people {
        row(ui, cx, view, out, person, width);
    }
    let name = cx.t(msg!("overview-people-add"));
    let id = Id::unique(("overview add person", cx.session.id.0));
    let added =
        AddLine::new(id, &mut view.overview.person, name, cx.t(msg!("overview-people-hint")))
            .show(ui, cx.palette);
    let added = that_fit(out, added, room(cx));
    if !added.is_empty() {
        let label = Label::plain(msg!("overview-change-person-add")).count("count", added.len());
        let edits = added.iter().map(|line| PeopleEdit::Add(read(cx, line)).into()).collect();
        out.change(Change::new(label, edits));
    }
}

/// How many more people and groups a workshop can hold.
fn room(cx: &Cx) -> usize {
    let held = cx.session.participants.len() + cx.session.groups.len();
    Limits::People.limit().saturating_sub(held)
}

/// A line is a name, or a name and an organisation with a tab, semicolon or comma between.
fn read(cx: &Cx, line: &str) -> Participant {
    let line = line.trim_matches(|c: char| c.is_whitespace() || "-*•·–".contains(c));
    let parts = ['\t', ';', ','].iter().find_map(|mark| line.split_once(*mark));
    let (name, organisation) = parts.unwrap_or((line, ""));
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Participant {
        id: cx.new_id(ParticipantId),
        name: tidy(name),
        organisation: tidy(organisation),
        group: None,
    }
}

fn row(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, person: &Participant, width: f32) {
    let grouped = !cx.session.groups.is_empty();
    let fixed = TICK + TIME + REMOVE + 4.0 * GAP + if grouped { GROUP + GAP } else { 0.0 };
    let words = ((width - fixed) / 2.0).max(80.0).floor();
    ui.horizontal_top(|ui| {
        part(ui, TICK, |ui| arrival(ui, cx, out, person));
        let id = person.id;
        tall(ui, words, |ui| {
            let field = Id::unique(("person name", id.0));
            let name = cx.t(msg!("overview-person-name"));
            let edit = TextField::new(field, &person.name, &name).hint(&name).wraps().quiet();
            let label = Label::plain(msg!("overview-change-person"));
            let write = |text| PeopleEdit::SetName(id, one_line(text)).into();
            bound::text(ui, cx, view, out, edit, &label, write);
        });
        tall(ui, words, |ui| {
            let field = Id::unique(("person organisation", id.0));
            let name = cx.t(msg!("overview-person-organisation"));
            let edit =
                TextField::new(field, &person.organisation, &name).hint(&name).wraps().quiet();
            let label = Label::plain(msg!("overview-change-person"));
            let write = |text| PeopleEdit::SetOrganisation(id, one_line(text)).into();
            bound::text(ui, cx, view, out, edit, &label, write);
        });
        if grouped {
            part(ui, GROUP, |ui| group_of(ui, cx, out, person));
        }
        part(ui, TIME, |ui| time(ui, cx, person));
        part(ui, REMOVE, |ui| {
            let name = cx.tr(msg!("overview-remove"), &[("what", person.name.as_str().into())]);
            if icon_button(ui, icons::ICON_CLOSE, &name, true).clicked() {
                let label = Label::plain(msg!("overview-change-person-remove"))
                    .text("name", person.name.as_str());
                out.change(Change::new(label, vec![PeopleEdit::Remove(id).into()]));
            }
        });
    });
}

/// Coming is a fact of the day: it goes to the record, which undo does not touch.
fn arrival(ui: &mut Ui, cx: &Cx, out: &mut Outbox, person: &Participant) {
    let mut here = cx.session.record.arrival(person.id).is_some();
    let name = cx.tr(msg!("overview-person-here"), &[("name", person.name.as_str().into())]);
    let response = ui.add(Checkbox::without_text(&mut here)).accessible_name(&name);
    if response.on_hover_text(name).changed() {
        out.push(Action::Record(if here {
            RecordEdit::Arrived(person.id, cx.now.timestamp())
        } else {
            RecordEdit::NotHere(person.id)
        }));
    }
}

fn time(ui: &mut Ui, cx: &Cx, person: &Participant) {
    if let Some(at) = cx.session.record.arrival(person.id) {
        let at = at.to_zoned(cx.now.time_zone().clone());
        let clock = RichText::new(cx.texts.clock(&at)).font(Size::Aside.font());
        ui.label(clock.color(cx.palette.muted)).on_hover_text(cx.texts.day_time(&at, cx.now));
    }
}

fn group_of(ui: &mut Ui, cx: &Cx, out: &mut Outbox, person: &Participant) {
    let none = cx.t(msg!("overview-no-group"));
    let groups = &cx.session.groups;
    let of = groups.iter().find(|group| Some(group.id) == person.group);
    let mut chosen = None;
    let words = match of {
        Some(group) => RichText::new(&group.name),
        None => RichText::new(&none).color(cx.palette.muted),
    };
    ComboBox::from_id_salt(("group of", person.id.0))
        .width(GROUP)
        .selected_text(words)
        .wrap()
        .show_ui(ui, |ui| {
            for group in groups {
                if ui.selectable_label(Some(group.id) == person.group, &group.name).clicked() {
                    chosen = Some(Some(group.id));
                }
            }
            if ui.selectable_label(of.is_none(), &none).clicked() {
                chosen = Some(None);
            }
        })
        .response
        .accessible_name(
            cx.tr(msg!("overview-group-of"), &[("name", person.name.as_str().into())]),
        );
    if let Some(group) = chosen.filter(|group| *group != person.group) {
        let label = Label::plain(msg!("overview-change-person-group"));
        let edit: Edit = PeopleEdit::SetGroup(person.id, group).into();
        out.change(Change::new(label, vec![edit]));
    }
}

/// The groups.
pub fn groups(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    section(ui, cx, cx.t(msg!("overview-groups")), None);
    if cx.session.groups.is_empty() {
        empty(ui, cx, cx.t(msg!("overview-groups-empty")));
    }
    let width = ui.available_width();
    for group in &cx.session.groups {
        group_row(ui, cx, view, out, group, width);
    }
    let id = Id::unique(("overview add group", cx.session.id.0));
    let added = AddLine::new(
        id,
        &mut view.overview.group,
        cx.t(msg!("overview-group-add")),
        cx.t(msg!("overview-group-hint")),
    )
    .show(ui, cx.palette);
    let added = that_fit(out, added, room(cx));
    if !added.is_empty() {
        let label = Label::plain(msg!("overview-change-group-add")).count("count", added.len());
        let group = |name| PeopleEdit::AddGroup(Group { id: cx.new_id(GroupId), name }).into();
        out.change(Change::new(label, added.into_iter().map(group).collect()));
    }
}

fn group_row(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, group: &Group, width: f32) {
    let id = group.id;
    let members = cx.session.participants.iter().filter(|p| p.group == Some(id)).count();
    let count = 128.0;
    let name_width = (width - count - REMOVE - 2.0 * GAP).max(80.0);
    ui.horizontal_top(|ui| {
        tall(ui, name_width, |ui| {
            let field = Id::unique(("group name", id.0));
            let name = cx.t(msg!("overview-group-name"));
            let edit = TextField::new(field, &group.name, &name).hint(&name).wraps().quiet();
            let label = Label::plain(msg!("overview-change-group"));
            bound::text(ui, cx, view, out, edit, &label, |text| {
                PeopleEdit::RenameGroup(id, one_line(text)).into()
            });
        });
        part(ui, count, |ui| {
            let words = cx.tr(msg!("overview-group-members"), &[("count", members.into())]);
            ui.label(RichText::new(words).color(cx.palette.muted));
        });
        part(ui, REMOVE, |ui| {
            let name = cx.tr(msg!("overview-remove"), &[("what", group.name.as_str().into())]);
            if icon_button(ui, icons::ICON_CLOSE, &name, true).clicked() {
                let label = Label::plain(msg!("overview-change-group-remove"))
                    .text("name", group.name.as_str());
                out.change(Change::new(label, vec![PeopleEdit::RemoveGroup(id).into()]));
            }
        });
    });
}
