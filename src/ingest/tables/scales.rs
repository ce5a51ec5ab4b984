//! Answers that stand in an order: agreement, satisfaction, frequency and the like, in
//! three languages, and bare marks from 1 to 5 or to 10.

use super::words::plain;

/// A known answer: of which scale, and where on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Rank {
    pub scale: u8,
    pub place: u8,
}

/// Scales from their low end to their high one; `|` parts what means the same.
const SCALES: [&[&str]; 7] = [
    // Agreement.
    &[
        "strongly disagree|completely disagree|totally disagree|полностью не согласен|совершенно не согласен|категорически не согласен|абсолютно не согласен|мүлдем келіспеймін|толығымен келіспеймін|толық келіспеймін",
        "disagree|не согласен|келіспеймін",
        "somewhat disagree|slightly disagree|скорее не согласен|келіспейтін шығармын|ішінара келіспеймін",
        "neutral|neither agree nor disagree|undecided|нейтрально|нейтрален|ни согласен ни не согласен|и да и нет|бейтарап|келісемін де келіспеймін де",
        "somewhat agree|slightly agree|скорее согласен|частично согласен|келісетін шығармын|ішінара келісемін",
        "agree|согласен|келісемін",
        "strongly agree|completely agree|totally agree|полностью согласен|совершенно согласен|абсолютно согласен|толық келісемін|толығымен келісемін",
    ],
    // Satisfaction.
    &[
        "very dissatisfied|completely dissatisfied|полностью не удовлетворен|совершенно не удовлетворен|полностью неудовлетворен|очень не удовлетворен|мүлдем қанағаттанбаймын|толығымен қанағаттанбаймын",
        "dissatisfied|не удовлетворен|неудовлетворен|қанағаттанбаймын",
        "somewhat dissatisfied|скорее не удовлетворен|скорее неудовлетворен",
        "neither satisfied nor dissatisfied|ни то ни другое",
        "somewhat satisfied|скорее удовлетворен|частично удовлетворен|ішінара қанағаттанамын",
        "satisfied|удовлетворен|қанағаттанамын",
        "very satisfied|completely satisfied|полностью удовлетворен|очень удовлетворен|толық қанағаттанамын|толығымен қанағаттанамын|өте қанағаттанамын",
    ],
    // Frequency.
    &[
        "never|никогда|ешқашан",
        "rarely|seldom|редко|сирек",
        "sometimes|occasionally|иногда|кейде",
        "often|frequently|usually|часто|жиі",
        "always|very often|всегда|постоянно|әрқашан|үнемі",
    ],
    // Quality.
    &[
        "very poor|very bad|terrible|очень плохо|очень плохое|өте нашар",
        "poor|bad|плохо|плохое|нашар",
        "fair|average|acceptable|удовлетворительно|средне|нормально|қанағаттанарлық|орташа",
        "good|хорошо|хорошее|жақсы",
        "very good|excellent|очень хорошо|отлично|отличное|өте жақсы|тамаша",
    ],
    // Level.
    &[
        "very low|очень низкий|очень низкая|очень низкое|өте төмен",
        "low|низкий|низкая|низкое|төмен",
        "medium|moderate|средний|средняя|среднее|орта",
        "high|высокий|высокая|высокое|жоғары",
        "very high|очень высокий|очень высокая|очень высокое|өте жоғары",
    ],
    // Yes and no.
    &[
        "no|нет|жоқ",
        "rather no|скорее нет|скорее нет чем да|жоқ болуы мүмкін",
        "partly|partially|частично|отчасти|ішінара",
        "rather yes|скорее да|скорее да чем нет|иә болуы мүмкін",
        "yes|да|иә|ия",
    ],
    // Importance.
    &[
        "not important at all|not at all important|совсем не важно|мүлдем маңызды емес",
        "not important|unimportant|не важно|неважно|маңызды емес",
        "somewhat important|скорее важно|ішінара маңызды",
        "important|важно|маңызды",
        "very important|очень важно|өте маңызды",
    ],
];

/// Answers that give none.
const NO_OPINION: &str = "|don t know|do not know|difficult to say|hard to say|not sure|no answer|prefer not to say|prefer not to answer|затрудняюсь ответить|затрудняюсь|не знаю|нет ответа|трудно сказать|жауап беру қиын|жауап беруге қиналамын|білмеймін|айту қиын|";

/// Where an answer stands on a known scale.
pub(super) fn rank(answer: &str) -> Option<Rank> {
    let plain = level(answer);
    if plain.is_empty() || plain.len() > 90 {
        return None;
    }
    for (scale, places) in (0..).zip(SCALES) {
        for (place, words) in (0..).zip(places) {
            if words.split('|').any(|known| known == plain) {
                return Some(Rank { scale, place });
            }
        }
    }
    None
}

/// Whether the answer says that there is none.
pub(super) fn is_no_opinion(answer: &str) -> bool {
    NO_OPINION.contains(&format!("|{}|", level(answer)))
}

/// An answer without numbering, gender and the letter ё.
fn level(answer: &str) -> String {
    let text = plain(answer).replace('ё', "е");
    let text = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let words: Vec<&str> = text
        .split(' ')
        .filter(|word| !matches!(*word, "на" | "а"))
        .map(|word| match word {
            "согласна" | "согласны" => "согласен",
            "удовлетворена" | "удовлетворены" => "удовлетворен",
            "неудовлетворена" => "неудовлетворен",
            "нейтральна" => "нейтрален",
            _ => word,
        })
        .collect();
    words.join(" ")
}

/// Whether both answers are on one scale.
pub(super) fn are_one_scale<'a>(answers: impl Iterator<Item = &'a str>) -> bool {
    let mut scale = None;
    let mut count = 0;
    for answer in answers.filter(|answer| !is_no_opinion(answer)) {
        let Some(rank) = rank(answer) else { return false };
        // "Neutral" stands in the middle of satisfaction as well as of agreement.
        if *scale.get_or_insert(rank.scale) != rank.scale && !answer_is_middle(answer) {
            return false;
        }
        count += 1;
    }
    count > 1
}

fn answer_is_middle(answer: &str) -> bool {
    rank(answer).is_some_and(|rank| rank.scale == 0 && rank.place == 3)
}

/// The highest mark of the scale that whole numbers lie on: 5 or 10.
pub(super) fn marks(answers: &[&str]) -> Option<u8> {
    let mut highest = 0;
    for answer in answers {
        let mark: u8 = answer.parse().ok().filter(|mark| (1..=10).contains(mark))?;
        highest = highest.max(mark);
    }
    Some(if highest <= 5 { 5 } else { 10 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_stand_in_their_order_in_three_languages() {
        for answers in [
            ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"],
            [
                "Полностью не согласен(на)",
                "Не согласна",
                "Нейтрально",
                "Согласен",
                "Полностью согласна",
            ],
            ["Мүлдем келіспеймін", "Келіспеймін", "Бейтарап", "Келісемін", "Толық келісемін"],
            ["Никогда", "Редко", "Иногда", "Часто", "Всегда"],
            ["Өте нашар", "Нашар", "Орташа", "Жақсы", "Өте жақсы"],
        ] {
            assert!(are_one_scale(answers.into_iter()), "{answers:?}");
            assert!(answers.map(rank).is_sorted(), "{answers:?}");
        }
        assert!(!are_one_scale(["Agree", "Often"].into_iter()));
        assert!(!are_one_scale(["Almaty", "Astana"].into_iter()));
        assert!(is_no_opinion("Затрудняюсь ответить"));
    }
}
