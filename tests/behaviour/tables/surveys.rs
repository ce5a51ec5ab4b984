//! Surveys: one row a person becomes questions with counts.

use fourfold::{
    ingest::tables::{Role, Shape, Wishes},
    session::Period,
};

use super::Table;

const SURVEY: &str = "Отметка времени;Адрес электронной почты;ФИО;Вы довольны услугами?;Оцените от 1 до 5;Қызметке сенесіз бе?;Какие каналы вы знаете?;Регион;Комментарий\n\
2024/03/01 10:00:05;a@example.kz;Асанов А.;Полностью согласен;5;Толық келісемін;eGov;Абай;Спасибо\n\
2024/03/01 10:01:05;b@example.kz;Ли В.;Не согласна;4;Келісемін;eGov;ЦОН;Ұлытау;\n\
2024/03/01 10:02:05;c@example.kz;Ким С.;Согласен;5;Бейтарап;\"ЦОН;eGov\";Абай;Очереди\n\
2024/03/01 10:03:05;d@example.kz;Иванов;Нейтрально;2;Келіспеймін;ЦОН;Абай;\n\
2024/03/01 10:04:05;e@example.kz;Петров;Затрудняюсь ответить;;Келісемін;\"eGov;Телефон\";Ұлытау;Нет\n\
2024/03/01 10:05:05;f@example.kz;Сидоров;Согласна;5;Келісемін;eGov;Абай;Хорошо\n";

fn survey() -> String {
    SURVEY.replacen("eGov;ЦОН;Ұлытау", "\"eGov;ЦОН\";Ұлытау", 1)
}

#[test]
fn questions_are_counted_in_the_order_of_their_answers() {
    let table = Table::bytes("ответы.csv", survey());
    assert_eq!(table.layout(), "survey");
    let counts = |name: &str| -> Vec<(String, f64)> {
        let observations = &table.draft(name).observations;
        observations.iter().map(|o| (o.0.clone(), o.2.number().unwrap())).collect()
    };
    let trust: Vec<(String, f64)> =
        [("Келіспеймін", 1.0), ("Бейтарап", 1.0), ("Келісемін", 3.0), ("Толық келісемін", 1.0)]
            .map(|(answer, count)| (answer.to_owned(), count))
            .into();
    assert_eq!(counts("Қызметке сенесіз бе?"), trust);
    let marks: Vec<f64> = counts("Оцените от 1 до 5").into_iter().map(|(_, n)| n).collect();
    assert_eq!(marks, [0.0, 1.0, 0.0, 1.0, 3.0], "nobody gave 1 or 3: that is a zero");
    assert_eq!(table.draft("Оцените от 1 до 5").shape, Shape::Likert);
    assert!(table.draft("Оцените от 1 до 5").observations.iter().all(|o| o.1 == Period::Undated));
}

#[test]
fn several_answers_in_a_cell_are_counted_one_by_one() {
    let table = Table::bytes("ответы.csv", survey());
    let channels = table.draft("Какие каналы вы знаете?");
    assert!(channels.multiple_response);
    let counts: Vec<_> =
        channels.observations.iter().map(|o| (o.0.as_str(), o.2.number().unwrap())).collect();
    assert_eq!(counts, [("eGov", 5.0), ("ЦОН", 3.0), ("Телефон", 1.0)]);
}

#[test]
fn people_are_left_out_unless_asked_for() {
    let table = Table::bytes("ответы.csv", survey());
    assert_eq!(table.understood.personal, ["Адрес электронной почты", "ФИО"]);
    let said = format!("{:?}", table.understood.drafts);
    for person in ["example.kz", "Асанов", "Ким"] {
        assert!(!said.contains(person), "{person}");
    }
    let mut wishes = Wishes::default();
    wishes.roles.insert(2, Role::Question);
    let asked = Table::wished("ответы.csv", survey(), &wishes);
    assert!(format!("{:?}", asked.understood.drafts).contains("Асанов"));
}

#[test]
fn a_table_of_regions_is_no_survey() {
    for file in ["kz_education_semicolon.csv", "wkr_departments.csv", "kz_unemployment.csv"] {
        assert_ne!(Table::file(file).layout(), "survey", "{file}");
    }
}
