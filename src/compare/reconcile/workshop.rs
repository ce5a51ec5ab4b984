//! The workshop's own fields and its lists beside the canvases.

use std::sync::Arc;

use crate::session::{
    Attendance, Decision, Dismissal, Format, Group, Participant, Record, Session, Thought,
};

use super::{
    Irreconcilable, Joining,
    cards::Cards,
    conflict::{Conflict, Named, Part, Worth},
    three::{Three, by_id, set},
};

impl Joining<'_> {
    /// All of it.
    pub fn session(&mut self, three: Three<Session>) -> Result<Session, Irreconcilable> {
        let thing = (three.mine.id.0, &Named::Workshop);
        let words = |joining: &mut Self, part, of: fn(&Session) -> &String| {
            joining.words(thing, part, three.of(of))
        };
        let title = words(self, Part::Title, |s| &s.title);
        let question = words(self, Part::Question, |s| &s.question);
        let subject = words(self, Part::Subject, |s| &s.subject);
        let place = words(self, Part::Place, |s| &s.place);
        let date = self.value(thing, Part::Date, three.of(|s| &s.date), |date| {
            Worth::maybe(*date, Worth::Date)
        });
        let horizon = words(self, Part::Horizon, |s| &s.horizon);
        let language = self.value(thing, Part::Language, three.of(|s| &s.language), |language| {
            Worth::maybe(*language, Worth::Language)
        });
        let facilitator = words(self, Part::Facilitator, |s| &s.facilitator);
        let about = words(self, Part::About, |s| &s.about);
        let participants = self.participants(three);
        let groups = self.groups(three);
        let cards: Cards = self.cards(three);
        let canvases = self.canvases(three, &cards)?;
        let indicators = self.indicators(three);
        let parking_lot = self.thoughts(three);
        let decisions = self.decisions(three);
        let dismissed: Vec<Arc<Dismissal>> = set(three.of(|s| &s.dismissed));
        self.name_ids(three);
        Ok(Session {
            format: Format,
            id: three.mine.id,
            title,
            question,
            subject,
            place,
            date,
            horizon,
            language,
            facilitator,
            about,
            participants,
            groups,
            canvases,
            indicators,
            parking_lot,
            decisions,
            dismissed,
            record: record(three),
        })
    }

    fn participants(&mut self, three: Three<Session>) -> Vec<Arc<Participant>> {
        let sides = [three.base, Some(three.mine), Some(three.theirs)];
        let lists = sides.map(|side| by_id(side.map_or(&[], |s| &s.participants), |p| p.id.0));
        self.keyed(lists, |joining, own| {
            let own = own.of(|own| &**own);
            let named = Named::Person(own.mine.name.clone());
            let thing = (own.mine.id.0, &named);
            Arc::new(Participant {
                id: own.mine.id,
                name: joining.words(thing, Part::Name, own.of(|p| &p.name)),
                organisation: joining.words(thing, Part::Organisation, own.of(|p| &p.organisation)),
                group: joining.value(thing, Part::Group, own.of(|p| &p.group), |id| {
                    Worth::maybe(*id, |id| Worth::Words(id.to_string()))
                }),
            })
        })
    }

    fn groups(&mut self, three: Three<Session>) -> Vec<Arc<Group>> {
        let sides = [three.base, Some(three.mine), Some(three.theirs)];
        let lists = sides.map(|side| by_id(side.map_or(&[], |s| &s.groups), |g| g.id.0));
        self.keyed(lists, |joining, own| {
            let own = own.of(|own| &**own);
            let named = Named::Group(own.mine.name.clone());
            let name = joining.words((own.mine.id.0, &named), Part::Name, own.of(|g| &g.name));
            Arc::new(Group { id: own.mine.id, name })
        })
    }

    fn thoughts(&mut self, three: Three<Session>) -> Vec<Arc<Thought>> {
        let sides = [three.base, Some(three.mine), Some(three.theirs)];
        let lists = sides.map(|side| by_id(side.map_or(&[], |s| &s.parking_lot), |t| t.id.0));
        self.keyed(lists, |joining, own| {
            let own = own.of(|own| &**own);
            let named = Named::Thought(own.mine.text.clone());
            let thing = (own.mine.id.0, &named);
            Arc::new(Thought {
                id: own.mine.id,
                text: joining.words(thing, Part::Text, own.of(|t| &t.text)),
                canvas: joining.value(thing, Part::Canvas, own.of(|t| &t.canvas), |id| {
                    Worth::maybe(*id, |id| Worth::Words(id.to_string()))
                }),
                settled: joining.value(thing, Part::Settled, own.of(|t| &t.settled), |settled| {
                    Worth::Yes(*settled)
                }),
            })
        })
    }

    fn decisions(&mut self, three: Three<Session>) -> Vec<Arc<Decision>> {
        let sides = [three.base, Some(three.mine), Some(three.theirs)];
        let lists = sides.map(|side| by_id(side.map_or(&[], |s| &s.decisions), |d| d.id.0));
        self.keyed(lists, |joining, own| {
            let own = own.of(|own| &**own);
            let named = Named::Decision(own.mine.text.clone());
            let thing = (own.mine.id.0, &named);
            Arc::new(Decision {
                id: own.mine.id,
                text: joining.words(thing, Part::Text, own.of(|d| &d.text)),
                owner: joining.words(thing, Part::Owner, own.of(|d| &d.owner)),
                due: joining.value(thing, Part::Date, own.of(|d| &d.due), |due| {
                    Worth::maybe(*due, Worth::Date)
                }),
            })
        })
    }

    /// Says who and what is meant where a conflict so far gives an id.
    fn name_ids(&mut self, three: Three<Session>) {
        let is_id = |part: &Part| {
            matches!(
                part,
                Part::Author | Part::Group | Part::Origin | Part::Canvas | Part::AxisDriver(_)
            )
        };
        let told = |worth: &mut Worth, session: &Session| {
            if let Worth::Words(id) = worth {
                *worth = Worth::words(&called(session, id).unwrap_or_default());
            }
        };
        for Conflict { spot, mine, theirs, .. } in &mut self.conflicts {
            if is_id(&spot.part) {
                told(mine, three.mine);
                told(theirs, three.theirs);
            }
        }
    }
}

/// What the thing of that id is called.
fn called(session: &Session, id: &str) -> Option<String> {
    let id: uuid::Uuid = id.parse().ok()?;
    let person = session.participants.iter().find(|p| p.id.0 == id).map(|p| p.name.clone());
    let group = || session.groups.iter().find(|g| g.id.0 == id).map(|g| g.name.clone());
    let canvas = || session.canvases.iter().find(|c| c.id.0 == id).map(|c| c.title.clone());
    let card = || session.cards().find(|(_, c)| c.id.0 == id).map(|(_, c)| c.text.clone());
    person.or_else(group).or_else(canvas).or_else(card)
}

/// Who came to either, with the earlier time; less whom one side took off the list.
fn record(three: Three<Session>) -> Arc<Record> {
    let Three { base, mine, theirs } = three.of(|session| &session.record);
    if mine == theirs || base == Some(theirs) {
        return Arc::clone(mine);
    }
    if base == Some(mine) {
        return Arc::clone(theirs);
    }
    let off = |who| {
        let was = base.is_some_and(|base| base.arrival(who).is_some());
        was && (mine.arrival(who).is_none() || theirs.arrival(who).is_none())
    };
    let mut attendance: Vec<Attendance> = Vec::new();
    for arrival in mine.attendance.iter().chain(&theirs.attendance) {
        let known = attendance.iter_mut().find(|known| known.participant == arrival.participant);
        match known {
            Some(known) => known.at = known.at.min(arrival.at),
            None if off(arrival.participant) => {}
            None => attendance.push(arrival.clone()),
        }
    }
    Arc::new(Record { attendance })
}
