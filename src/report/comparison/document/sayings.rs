//! What a comparison comes to, in sentences: how much is shared, what most name, what is
//! contested, who is close to whom, what of the model answer was found.

use std::cmp::Reverse;

use crate::{
    msg,
    report::tree::{Line, plain as words_of},
    text::{Label, Msg},
};

use super::{
    super::{Canvas, Model, OneRow, Pair, one_line},
    Page, plain,
    thoughts::links,
};

/// How many thoughts a sentence tells.
const TOLD: usize = 3;
/// A longer thought is shortened in a sentence.
const LONG: usize = 120;

impl Page<'_> {
    /// What one canvas comes to.
    pub(super) fn said(&self, canvas: &Canvas) -> Vec<Line> {
        let mut said = if self.is_over_time() {
            vec![self.changed(canvas)]
        } else if let ([only], 2..) = (&self.with_cards(canvas)[..], self.names.groups().len()) {
            let label = Label::plain(msg!("paper-said-only"));
            vec![self.say(&label.text("who", self.names.title(*only)))]
        } else {
            let mut said = vec![self.counted(canvas)];
            said.extend(self.shared(canvas));
            said.extend(self.contested(canvas));
            said.extend(self.near(canvas));
            said.extend(self.ranked(canvas));
            said
        };
        if let Some(model) = &canvas.model {
            said.extend(self.held(model));
        }
        let open = links(canvas).len();
        if open > 0 {
            said.push(self.say(&Label::plain(msg!("paper-said-open")).count("count", open)));
        }
        said.iter().map(|words| plain(words)).collect()
    }

    fn counted(&self, canvas: &Canvas) -> String {
        let by = |of: Option<&usize>| of.copied().unwrap_or_default().to_string();
        let all: usize = canvas.named_by.iter().sum();
        let label = match &canvas.named_by[..] {
            [] | [_] => Label::plain(msg!("paper-said-thoughts")),
            [one, both] => Label::plain(msg!("paper-said-two"))
                .text("one", one.to_string())
                .text("both", both.to_string()),
            [one, some @ .., every] => Label::plain(msg!("paper-said-many"))
                .text("one", one.to_string())
                .text("some", some.iter().sum::<usize>().to_string())
                .text("every", by(Some(every))),
        };
        self.say(&label.text("all", all.to_string()))
    }

    /// The thoughts that most name.
    fn shared(&self, canvas: &Canvas) -> Option<String> {
        let of = canvas.named_by.len();
        if of < 2 {
            return None;
        }
        let mut shared: Vec<&OneRow> = canvas.rows.iter().filter(|row| row.count > 1).collect();
        shared.sort_by_key(|row| Reverse(row.count));
        if shared.is_empty() {
            let any = canvas.rows.iter().any(|row| row.count > 0);
            return any.then(|| self.t(msg!("paper-said-nothing-shared")));
        }
        let told = |row: &&OneRow| {
            let label = Label::plain(msg!("paper-said-thought")).text("text", self.short_of(row));
            self.say(&label.text("k", row.count.to_string()).text("n", of.to_string()))
        };
        Some(self.listed(msg!("paper-said-shared"), &shared, told))
    }

    fn contested(&self, canvas: &Canvas) -> Option<String> {
        let rows: Vec<&OneRow> =
            canvas.rows.iter().filter(|row| row.contested.is_some() && row.count > 0).collect();
        let told = |row: &&OneRow| self.quoted(&self.short_of(row));
        (!rows.is_empty()).then(|| self.listed(msg!("paper-said-contested"), &rows, told))
    }

    /// Who overlaps most and least; of two, how much.
    fn near(&self, canvas: &Canvas) -> Option<String> {
        let value = |pair: &&Pair| pair.overlap.value;
        let mut pairs: Vec<&Pair> =
            canvas.pairs.iter().filter(|pair| value(pair).is_some()).collect();
        pairs.sort_by(|a, b| value(b).unwrap_or(0.0).total_cmp(&value(a).unwrap_or(0.0)));
        let (most, least) = (pairs.first()?, pairs.last()?);
        let [high, low] = [most, least].map(|pair| self.short(&pair.overlap));
        if pairs.len() == 1 {
            let both = canvas.named_by.last().copied().unwrap_or_default();
            let all = most.overlap.n.unwrap_or_default();
            let label = Label::plain(msg!("paper-said-overlap")).text("value", high);
            return Some(
                self.say(&label.text("both", both.to_string()).text("n", all.to_string())),
            );
        }
        if value(most) == value(least) {
            return Some(self.say(&Label::plain(msg!("paper-said-alike")).text("value", high)));
        }
        let names = |label: Label, first: &'static str, second: &'static str, pair: &Pair| {
            let titles = [pair.a, pair.b].map(|at| self.names.title(at));
            let labels = [pair.a, pair.b].map(|at| self.names.label(at).to_owned());
            let [a, b] = if self.names.numbered { titles } else { labels };
            label.text(first, a).text(second, b)
        };
        let label = Label::plain(msg!("paper-said-near")).text("high", high).text("low", low);
        let label = names(names(label, "a", "b", most), "c", "d", least);
        Some(self.say(&label))
    }

    /// Whether they rank alike.
    fn ranked(&self, canvas: &Canvas) -> Option<String> {
        if let Some(found) = &canvas.concordance {
            let label = Label::plain(msg!("paper-said-ranks")).text("said", self.agreement(found));
            return Some(self.say(&label));
        }
        let [pair] = &canvas.pairs[..] else { return None };
        let value = pair.rank_agreement.value?;
        let label = Label::plain(msg!("paper-said-two-rank"))
            .text("value", self.texts.decimals(value, 2))
            .text("n", pair.rank_agreement.n.unwrap_or_default().to_string());
        Some(self.say(&label))
    }

    /// What of the model answer was found.
    fn held(&self, model: &Model) -> Vec<String> {
        let found = model.points.iter().filter(|point| !point.found_by.is_empty()).count();
        let label = Label::plain(msg!("paper-said-model"))
            .text("found", found.to_string())
            .text("n", model.points.len().to_string())
            .text("coverage", self.short(&model.class_coverage))
            .text("mean", self.short(&model.class_mean));
        let mut said = vec![self.say(&label)];
        let best = model.sessions.iter().filter_map(|of| Some((of.coverage.value?, of)));
        let best = best.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.session.cmp(&a.1.session)));
        if let Some((_, of)) = best.filter(|(value, _)| *value > 0.0 && model.sessions.len() > 1) {
            let label = Label::plain(msg!("paper-said-best"))
                .text("who", self.names.title(of.session))
                .text("value", self.short(&of.coverage));
            said.push(self.say(&label));
        }
        if !model.missed_by_all.is_empty() {
            let told = |words: &String| self.quoted(&cut(&one_line(&self.words(words))));
            said.push(self.listed(msg!("paper-said-missed"), &model.missed_by_all, told));
        }
        said
    }

    /// What changed from the first state to the second.
    fn changed(&self, canvas: &Canvas) -> String {
        let Some(changes) = &canvas.over_time else { return String::new() };
        let counts = [
            ("added", &changes.added),
            ("dropped", &changes.dropped),
            ("moved", &changes.moved),
            ("rated", &changes.re_rated),
            ("reworded", &changes.reworded),
        ];
        if counts.iter().all(|(_, cards)| cards.is_empty()) {
            return self.t(msg!("over-time-no-cards"));
        }
        let label = Label::plain(msg!("paper-said-changed"));
        let label = counts
            .into_iter()
            .fold(label, |label, (name, cards)| label.text(name, cards.len().to_string()));
        self.say(&label)
    }

    fn short_of(&self, row: &OneRow) -> String {
        cut(&self.thought(row))
    }

    pub(super) fn quoted(&self, words: &str) -> String {
        self.say(&Label::plain(msg!("paper-quoted")).text("text", words))
    }

    /// A sentence on several, the first of which are told.
    fn listed<T>(&self, message: Msg, all: &[T], told: impl Fn(&T) -> String) -> String {
        let list: Vec<String> = all.iter().take(TOLD).map(told).collect();
        let mut list = list.join("; ");
        if all.len() > TOLD {
            let label = Label::plain(msg!("paper-said-more")).text("list", list);
            list = self.say(&label.count("count", all.len() - TOLD));
        }
        self.say(&Label::plain(message).text("list", list).count("count", all.len()))
    }
}

/// As much of a thought as a sentence has room for.
fn cut(words: &str) -> String {
    if words.chars().count() <= LONG {
        return words.to_owned();
    }
    let kept: String = words.chars().take(LONG - 1).collect();
    format!("{}…", kept.trim_end())
}

/// Whether these lines say anything.
pub(super) fn say_something(lines: &[Line]) -> bool {
    lines.iter().any(|line| !words_of(line).trim().is_empty())
}
