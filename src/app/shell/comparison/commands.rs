//! What commands do while the comparison is in front.

use eframe::egui::Context;

use crate::{
    app::{
        command::{Arrow, Command},
        shell::Shell,
    },
    compare::{Comparison, Decisions},
    edit::{Label, Msg},
    msg,
};

use crate::app::comparing::{Comparing, Deed, Found, Pick, links};

impl Shell {
    /// Undoes or redoes what the next step of the comparison changed in a workshop, where
    /// nothing else was done there since.
    fn step_in_tab(&mut self, command: Command) {
        let decided = &self.desk.comparing.decided;
        let (tab, label) = match command {
            Command::Undo => (decided.undo_tab(), decided.undo_label().cloned()),
            Command::Redo => (decided.redo_tab(), decided.redo_label().cloned()),
            _ => return,
        };
        let Some(tab) = tab.and_then(|tab| self.desk.tab_by_id(tab)) else { return };
        match command {
            Command::Undo if tab.history.undo_label() == label.as_ref() => {
                if let Some((_, focus)) = tab.history.undo() {
                    tab.now_holds(focus.taken_in);
                }
            }
            Command::Redo if tab.history.redo_label() == label.as_ref() => {
                if let Some((_, focus)) = tab.history.redo() {
                    tab.now_holds(focus.taken_in);
                }
            }
            _ => {}
        }
    }

    /// Does what a command does on the comparison.
    pub(crate) fn on_comparison(&mut self, ctx: &Context, command: Command) {
        self.step_in_tab(command);
        let comparing = &mut self.desk.comparing;
        match command {
            Command::Undo => {
                let label = comparing.decided.undo();
                self.say_decided(msg!("undone"), label);
            }
            Command::Redo => {
                let label = comparing.decided.redo();
                self.say_decided(msg!("redone"), label);
            }
            Command::Filter => comparing.rows.write_filter = true,
            Command::Inspector => comparing.inspector = !comparing.inspector,
            Command::Select(arrow) => comparing.step(arrow, false),
            Command::Extend(arrow) => comparing.step(arrow, true),
            Command::NextDifference => comparing.next_difference(true),
            Command::PreviousDifference => comparing.next_difference(false),
            Command::ShowCard => {
                if let Some(pick) = comparing.chosen.last().copied() {
                    self.compare(ctx, Deed::Show(pick));
                }
            }
            Command::LinkCards => self.link_chosen(),
            Command::KeepApart => {
                let chosen = comparing.chosen.clone();
                self.decide(msg!("comparing-apart"), |found, now| {
                    links::keep_apart(found, now, &chosen)
                });
            }
            Command::ConfirmLink => {
                let lead = comparing.chosen.last().copied();
                self.decide(msg!("comparing-confirm"), |found, now| {
                    links::confirm(found, now, lead?)
                });
            }
            Command::ConfirmAll => self.decide(msg!("comparing-confirm-all"), links::confirm_all),
            _ => {}
        }
    }

    fn say_decided(&mut self, said: Msg, label: Option<Label>) {
        let Some(label) = label else { return };
        self.desk.comparing.rows.reveal = true;
        let what = self.desk.texts.label(&label);
        self.desk.toasts.say(Label::plain(said).text("what", what));
    }

    fn decide(&mut self, name: Msg, new: impl FnOnce(&Found, &Decisions) -> Option<Decisions>) {
        let comparing = &mut self.desk.comparing;
        let decisions = comparing.found().and_then(|found| new(found, comparing.decisions()));
        match decisions {
            Some(decisions) => {
                comparing.decided.decide(Label::plain(name), decisions);
                comparing.rows.reveal = true;
            }
            None => self.desk.toasts.say(Label::plain(msg!("comparing-nothing-to-decide"))),
        }
    }

    fn link_chosen(&mut self) {
        match self.desk.comparing.chosen.as_slice() {
            [.., a, b] => self.link_cards(*a, *b),
            _ => self.desk.toasts.say(Label::plain(msg!("comparing-choose-two"))),
        }
    }

    /// Links two cards, or says why not.
    pub(crate) fn link_cards(&mut self, a: Pick, b: Pick) {
        let comparing = &mut self.desk.comparing;
        let Some(found) = comparing.found() else { return };
        match links::link(found, comparing.decisions(), a, b) {
            Some(decisions) => {
                let label = Label::plain(msg!("comparing-link"));
                comparing.decided.decide(label, decisions);
                comparing.chosen = vec![a, b];
                comparing.rows.reveal = true;
            }
            None if a.column == b.column => {
                self.desk.toasts.say(Label::plain(msg!("comparing-choose-two")));
            }
            None => self.desk.toasts.say(Label::plain(msg!("comparing-has-partner"))),
        }
    }
}

impl Comparing {
    /// Moves the selection to the neighbouring card, or takes that in as a second.
    fn step(&mut self, arrow: Arrow, extend: bool) {
        let Some(to) = self.neighbour(arrow) else { return };
        match self.chosen.first().copied().filter(|_| extend) {
            Some(first) => self.chosen = vec![first, to],
            None => self.chosen = vec![to],
        }
        self.rows.reveal = true;
        self.rows.focus = true;
    }

    fn neighbour(&self, arrow: Arrow) -> Option<Pick> {
        let found = self.found()?;
        let comparison = found.comparison();
        let order = &self.rows.order;
        let Some(lead) = self.chosen.last().copied() else {
            return first_card(found, &comparison, *order.first()?, 0);
        };
        let (row, side) = (links::row_of(found, &comparison, lead)?, found.side(lead.column)?);
        match arrow {
            Arrow::Left | Arrow::Right => {
                let cards = &comparison.rows.get(row)?.cards;
                let beside: Option<usize> = if arrow == Arrow::Left {
                    cards.get(..side)?.iter().rev().flatten().next().copied()
                } else {
                    cards.get(side + 1..)?.iter().flatten().next().copied()
                };
                links::pick(found, &comparison, beside?)
            }
            Arrow::Up | Arrow::Down => {
                let at = order.iter().position(|other| *other == row);
                let to = match (arrow, at) {
                    (_, None) => 0,
                    (Arrow::Up, Some(at)) => at.checked_sub(1)?,
                    (_, Some(at)) => at + 1,
                };
                first_card(found, &comparison, *order.get(to)?, side)
            }
        }
    }

    /// Goes to the next row in which something differs, or the one before.
    fn next_difference(&mut self, onward: bool) {
        let next = || {
            let found = self.found()?;
            let comparison = found.comparison();
            let order = &self.rows.order;
            let row = self.chosen.last().and_then(|lead| links::row_of(found, &comparison, *lead));
            let at = row.and_then(|row| order.iter().position(|other| *other == row));
            let differs =
                |row: &&usize| comparison.rows.get(**row).is_some_and(|r| !r.is_settled());
            let to = match (onward, at) {
                (true, None) => order.iter().find(differs),
                (true, Some(at)) => order.get(at + 1..)?.iter().find(differs),
                (false, at) => order.get(..at.unwrap_or(order.len()))?.iter().rev().find(differs),
            };
            first_card(found, &comparison, *to?, 0)
        };
        if let Some(pick) = next() {
            self.chosen = vec![pick];
            self.rows.reveal = true;
            self.rows.focus = true;
        }
    }
}

/// The card of a row in that column, or its first.
fn first_card(found: &Found, comparison: &Comparison, row: usize, side: usize) -> Option<Pick> {
    let row = comparison.rows.get(row)?;
    let card = row.cards.get(side).copied().flatten().or_else(|| row.present().next())?;
    links::pick(found, comparison, card)
}
