//! The words by which tables name their columns, in three languages.

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
