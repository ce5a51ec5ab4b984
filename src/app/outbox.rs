//! What a view hands back: the one way from a drawn frame to anything that changes.

use std::path::PathBuf;

use eframe::egui::Id;

use crate::{
    edit::{Change, Gesture, Label, RecordEdit},
    report::{form::Form, wishes::Wishes},
    session::{CellKey, IndicatorId, Session},
};

use super::{
    choices::Choices,
    closing::Closing,
    command::Command,
    comparing::Deed,
    locked::{Locked, Opening},
    outside::Answer,
    place::{Place, Selection, Thing},
    purpose::Purpose,
    question::Question,
    recover::Recovered,
    tab::TabId,
    view::Field,
    writing::Ticket,
};

/// Something a view asks for.
#[derive(Debug)]
pub enum Action {
    /// Change the session.
    Change(Change),
    /// Change the session and select this afterwards.
    ChangeAndSelect(Change, Selection),
    /// Take indicators in and show that one.
    Import(Change, Option<IndicatorId>),
    /// Write to the record.
    Record(RecordEdit),
    /// End the running gesture.
    EndGesture,
    /// Take the running gesture back.
    CancelGesture(Gesture),
    /// Do what a command does.
    Command(Command),
    /// Do something with the comparison.
    Compare(Deed),
    /// Go to a place.
    Go(Place),
    /// Select this.
    Select(Selection),
    /// Go to a place and select this there.
    Show(Place, Selection),
    /// Write in a field of a card, or stop.
    Edit(Option<Field>),
    /// Pick the cell the capture line writes to.
    PickCell(CellKey),
    /// Put text on the clipboard and say so.
    Copy(String, Label),
    /// Put the keyboard into the field of that id, which is on screen from the next frame on.
    Focus(Id),
    /// Ask that in a dialog.
    Ask(Question),
    /// Open this address in the browser; the person has seen it and agreed.
    OpenAddress(String),
    /// Open this file in a tab.
    OpenFile(PathBuf),
    /// Turn to the tab of that place in the row.
    Tab(usize),
    /// Turn to the start screen.
    Start,
    /// Say something in a toast.
    Say(Label),
    /// Put a new workshop in front.
    Begin(Box<Session>),
    /// Write a report of the workshop in front.
    Export(Form, Wishes),
    /// Write the workshop in front in every format.
    ExportSet(Wishes),
    /// Let reports be like this; to be remembered where the flag says so.
    Choose(Box<Choices>, bool),
    /// Stop what is being written.
    StopWriting(Ticket),
    /// A path was typed for that purpose.
    TakePath(Purpose, PathBuf),
    /// Ask the system for a path again.
    AskPath(Purpose),
    /// Do something about what the file of that tab has become.
    Outside(TabId, Answer),
    /// Ask again whether that tab may be changed.
    Hold(TabId),
    /// Open a file that another has open.
    OpenLocked(Box<Locked>, Opening),
    /// Bring back what was recovered.
    Restore(Box<Recovered>),
    /// Let what was recovered there go.
    DiscardRecovered(PathBuf),
    /// Put an earlier version in place of the workshop in front; with its day and time.
    RestoreVersion(Box<Session>, String),
    /// Keep earlier versions from now on, or keep none and let go of all there are.
    KeepVersions(bool),
    /// Save what would be lost, then close.
    SaveAndClose(Closing),
    /// Close, and let what is not saved go.
    CloseNow(Closing),
}

/// Collects what the views of one frame ask for, in order.
#[derive(Debug, Default)]
pub struct Outbox {
    actions: Vec<Action>,
}

impl Outbox {
    /// Asks for something.
    pub fn push(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Asks for a change.
    pub fn change(&mut self, change: Change) {
        self.push(Action::Change(change));
    }

    /// Asks for a command.
    pub fn command(&mut self, command: Command) {
        self.push(Action::Command(command));
    }

    /// Asks for something of the comparison.
    pub fn compare(&mut self, deed: Deed) {
        self.push(Action::Compare(deed));
    }

    /// Asks to show something that is not a card.
    pub fn select_thing(&mut self, thing: Thing) {
        self.push(Action::Select(Selection::thing(thing)));
    }

    /// Everything asked for since the last time.
    pub fn take(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.actions)
    }
}
