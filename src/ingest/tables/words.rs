//! The words by which tables name their columns and units, in three languages.

/// What a heading says of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    Entity,
    Name,
    Question,
    Answer,
    Period,
    Value,
    Unit,
    Code,
    Date,
    Person,
    Plain,
}

/// A heading in small letters, with single spaces and no punctuation.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() || c == '№' || c == '%' {
            plain.push(c);
        } else if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

const ENTITY: &[&str] = &[
    "region",
    "regions",
    "country",
    "countries",
    "city",
    "district",
    "department",
    "oblast",
    "territory",
    "economy",
    "area",
    "state",
    "organisation",
    "organization",
    "agency",
    "ministry",
    "entity",
    "municipality",
    "регион",
    "регионы",
    "область",
    "страна",
    "город",
    "район",
    "департамент",
    "министерство",
    "ведомство",
    "управление",
    "организация",
    "территория",
    "наименование",
    "өңір",
    "облыс",
    "ел",
    "қала",
    "аудан",
    "басқарма",
    "министрлік",
    "ұйым",
    "аймақ",
    "атауы",
    "countryname",
];
const NAME: &[&str] = &[
    "indicator",
    "indicators",
    "series",
    "variable",
    "measure",
    "statistic",
    "показатель",
    "показатели",
    "индикатор",
    "индикаторы",
    "көрсеткіш",
    "көрсеткіштер",
    "көрсеткіші",
];
const QUESTION: &[&str] = &["question", "вопрос", "сұрақ"];
const ANSWER: &[&str] = &["answer", "response", "ответ", "вариант", "жауап", "нұсқа"];
const PERIOD: &[&str] = &[
    "year",
    "years",
    "period",
    "date",
    "time",
    "quarter",
    "month",
    "год",
    "годы",
    "период",
    "дата",
    "месяц",
    "квартал",
    "жыл",
    "жылы",
    "кезең",
    "ай",
    "күні",
    "тоқсан",
];
const DATE: &[&str] = &["date", "timestamp", "дата", "күні", "уақыты", "время"];
const VALUE: &[&str] = &["value", "values", "obs value", "значение", "значения", "мәні", "мән"];
const UNIT: &[&str] = &[
    "unit",
    "units",
    "unit of measure",
    "unit measure",
    "единица измерения",
    "единицы измерения",
    "ед изм",
    "өлшем бірлігі",
    "бірлік",
];
const CODE: &[&str] = &[
    "id",
    "code",
    "codes",
    "код",
    "коды",
    "№",
    "no",
    "n",
    "iso",
    "iso2",
    "iso3",
    "bin",
    "iin",
    "inn",
    "ogrn",
    "бин",
    "иин",
    "инн",
    "огрн",
    "бсн",
    "жсн",
    "№ п п",
    "п п",
    "рет",
    "р с",
    "index no",
    "zip",
    "индекс почтовый",
    "uuid",
    "guid",
    "okpo",
    "окпо",
    "като",
];
const PERSON: &[&str] = &[
    "name",
    "first name",
    "last name",
    "full name",
    "your name",
    "surname",
    "имя",
    "фамилия",
    "отчество",
    "фио",
    "ф и о",
    "ваше имя",
    "аты",
    "тегі",
    "аты жөні",
    "аты жөніңіз",
    "есіміңіз",
];
const CONTACT: &[&str] = &[
    "email",
    "mail",
    "e",
    "почта",
    "почты",
    "пошта",
    "телефон",
    "phone",
    "тел",
    "whatsapp",
    "telegram",
    "username",
    "логин",
];

/// What a heading says, by its words.
pub(super) fn heading(text: &str) -> Heading {
    let plain = plain(text);
    let words: Vec<&str> = plain.split(' ').collect();
    let whole = |list: &[&str]| list.contains(&plain.as_str());
    let any = |list: &[&str]| words.len() <= 4 && words.iter().any(|word| list.contains(word));
    let has_contact =
        plain.contains("e mail") || words.iter().any(|w| w.len() > 1 && CONTACT.contains(w));
    if plain.is_empty() {
        Heading::Plain
    } else if has_contact && words.len() <= 6 {
        Heading::Person
    } else if whole(CODE)
        || (words.len() <= 3
            && words.iter().any(|w| (w.len() > 3 || *w == "id") && CODE.contains(w)))
    {
        Heading::Code
    } else if whole(UNIT) {
        Heading::Unit
    } else if whole(VALUE) {
        Heading::Value
    } else if any(QUESTION) {
        Heading::Question
    } else if any(ANSWER) {
        Heading::Answer
    } else if words.len() <= 2 && any(PERIOD) {
        if words.iter().any(|word| DATE.contains(word)) { Heading::Date } else { Heading::Period }
    } else if any(NAME) {
        Heading::Name
    } else if any(ENTITY) {
        Heading::Entity
    } else if whole(PERSON) {
        Heading::Person
    } else if any(DATE) || words.iter().any(|word| word.ends_with("date")) {
        Heading::Date
    } else {
        Heading::Plain
    }
}

const UNIT_BEGINNINGS: &[&str] = &[
    "%",
    "per cent",
    "percent",
    "percentage",
    "percentile",
    "процент",
    "пайыз",
    "тыс",
    "млн",
    "млрд",
    "тенге",
    "теңге",
    "kzt",
    "usd",
    "us$",
    "$",
    "eur",
    "€",
    "₸",
    "руб",
    "доллар",
    "чел",
    "человек",
    "адам",
    "person",
    "persons",
    "people",
    "thousand",
    "million",
    "billion",
    "единиц",
    "ед",
    "шт",
    "штук",
    "дана",
    "бірлік",
    "мың",
    "measures",
    "services",
    "pieces",
    "cases",
    "items",
    "мер",
    "случаев",
    "услуг",
    "years",
    "лет",
    "жыл",
    "km",
    "км",
    "га",
    "ha",
    "tonnes",
    "tons",
    "тонн",
    "кг",
    "kg",
    "hours",
    "часов",
    "сағат",
    "days",
    "дней",
    "күн",
    "points",
    "балл",
    "баллов",
    "per",
    "на",
    "га",
    "кв",
    "м2",
    "number",
    "units",
    "current us$",
    "constant",
    "annual %",
    "в %",
];

/// Whether a text is a unit of measure.
pub(super) fn is_unit(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    if lower.is_empty() || lower.chars().count() > 48 {
        return false;
    }
    if lower.contains('%') {
        return true;
    }
    let first = lower.split([' ', '.', ',', '/']).next().unwrap_or_default();
    UNIT_BEGINNINGS.iter().any(|unit| *unit == first || *unit == lower)
}

/// A name and the unit written behind it: in brackets, or behind a comma.
pub(super) fn name_and_unit(text: &str) -> (&str, &str) {
    let text = text.trim();
    if let Some((name, rest)) = text.rsplit_once('(')
        && let Some(unit) = rest.strip_suffix(')')
        && is_unit(unit)
        && !name.trim().is_empty()
    {
        return (name.trim_end(), unit.trim());
    }
    if let Some((name, unit)) = text.rsplit_once(',')
        && is_unit(unit)
        && !name.trim().is_empty()
    {
        return (name.trim_end(), unit.trim());
    }
    // "Unemployment (% of labour force) (estimate)": the name stays whole.
    if let Some((_, rest)) = text.split_once("(%")
        && let Some((unit, _)) = rest.split_once(')')
    {
        let length = unit.len() + 1;
        let start = text.len() - rest.len() - 1;
        return (text, text.get(start..start + length).unwrap_or("%"));
    }
    (text, "")
}

/// A name without the number of a footnote behind it: `Unemployment rate1)`.
pub(super) fn bare(text: &str) -> &str {
    let text = text.trim();
    if let Some(inner) = text.strip_suffix(')') {
        let name = inner.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = inner.len() - name.len();
        let closes = name.matches('(').count() > name.matches(')').count();
        if (1..=2).contains(&digits)
            && !closes
            && !name.ends_with(['(', '-', '.'])
            && !name.trim().is_empty()
        {
            return name.trim_end();
        }
    }
    let marks = |c: char| matches!(c, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁴'..='⁹');
    let name = text.trim_end_matches(marks).trim_end();
    if name.is_empty() { text } else { name }
}

/// The unit that a line above the table gives: "in percent", "в процентах".
pub(super) fn unit_line(text: &str) -> Option<&str> {
    let text = text.trim().trim_matches(['(', ')']);
    let lower = text.to_lowercase();
    if [
        "in percent",
        "in per cent",
        "in %",
        "в процентах",
        "в %",
        "пайызбен",
        "%",
        "percent",
        "процентов",
        "пайыз",
    ]
    .contains(&lower.as_str())
    {
        return Some("%");
    }
    for before in ["in ", "в "] {
        if let (Some(rest), true) = (text.get(before.len()..), lower.starts_with(before))
            && rest.split_whitespace().count() <= 3
            && is_unit(rest)
        {
            return Some(rest);
        }
    }
    (text.split_whitespace().count() <= 3 && is_unit(text)).then_some(text)
}

/// Whether an entity is the sum of the others.
pub(super) fn is_total(text: &str) -> bool {
    let plain = plain(text);
    let first = plain.split(' ').next().unwrap_or_default();
    ["total", "all", "всего", "итого", "все", "барлығы", "жиыны", "барлық"].contains(&first)
}
