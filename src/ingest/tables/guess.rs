//! Guesses how a sheet is to be read. What the person has decided is taken as it is.

use std::{collections::HashSet, ops::Range};

use super::{
    At, Column, Decimal, Format, Layout, Progress, Reading, Role, Sheet, TableError, Told, Wishes,
    Workbook,
    frame::{Over, cell, frame, headings},
    known::Table,
    limits::{is_stopped, unless_stopped},
    named,
    profile::Profile,
    survey,
    units::{self, bare, name_and_unit},
    words::{Heading, heading},
};

/// How the workbook is best read: the sheet the person chose, or the first that measures
/// something.
///
/// # Errors
/// [`TableError::Cancelled`] where the person had enough.
pub fn guess(
    workbook: &Workbook,
    wishes: &Wishes,
    progress: &dyn Progress,
) -> Result<Reading, TableError> {
    if let Some(sheet) = wishes.sheet {
        return guess_sheet(workbook, sheet, wishes, progress);
    }
    for sheet in visible(workbook) {
        let reading = guess_sheet(workbook, sheet, wishes, progress)?;
        if reading.has_measure() {
            return Ok(reading);
        }
    }
    guess_sheet(workbook, 0, wishes, progress)
}

/// How each visible sheet that measures something is best read.
///
/// # Errors
/// [`TableError::Cancelled`] where the person had enough.
pub fn guess_all(
    workbook: &Workbook,
    wishes: &Wishes,
    progress: &dyn Progress,
) -> Result<Vec<Reading>, TableError> {
    let readings = visible(workbook).map(|sheet| guess_sheet(workbook, sheet, wishes, progress));
    let measuring = readings.filter(|reading| !matches!(reading, Ok(r) if !r.has_measure()));
    measuring.collect()
}

fn visible(workbook: &Workbook) -> impl Iterator<Item = usize> {
    let sheets = workbook.sheets.iter().enumerate();
    sheets.filter(|(_, sheet)| !sheet.hidden).map(|(index, _)| index)
}

/// How that sheet is best read.
///
/// # Errors
/// [`TableError::Cancelled`] where the person had enough.
pub fn guess_sheet(
    workbook: &Workbook,
    index: usize,
    wishes: &Wishes,
    progress: &dyn Progress,
) -> Result<Reading, TableError> {
    let empty = Sheet::default();
    let sheet = workbook.sheets.get(index).unwrap_or(&empty);
    let frame = frame(sheet, wishes.header.clone(), progress);
    let over = headings(sheet, &frame.header);
    let fixes = &wishes.corrections;
    let profile = |column| {
        unless_stopped(progress)?;
        Ok(Profile::of(sheet, frame.body.clone(), column, fixes, progress))
    };
    let profiles = (0..sheet.width()).map(profile).collect::<Result<Vec<_>, TableError>>()?;
    unless_stopped(progress)?;
    let table = Table { sheet, frame: &frame, over: &over, profiles: &profiles, fixes, progress };
    let (layout, mut roles) = table.roles();
    unless_stopped(progress)?;
    for (column, role) in &wishes.roles {
        if let Some(place) = roles.get_mut(*column) {
            *place = *role;
        }
    }
    let layout = if wishes.roles.is_empty() { layout } else { table.renamed(layout, &roles) };
    Ok(Reading {
        sheet: index,
        layout,
        columns: columns(&over, &profiles, &roles, wishes),
        name: wishes.name.clone().unwrap_or_else(|| table.name(workbook)),
        unit: wishes.unit.clone().unwrap_or_else(|| table.unit()),
        entity: wishes.entity.clone().unwrap_or_default(),
        header: frame.header.clone(),
        body: frame.body.clone(),
        above: frame.above.clone(),
        below: frame.below.clone(),
        corrections: fixes.clone(),
    })
}

fn columns(
    over: &[Over],
    profiles: &[Profile<'_>],
    roles: &[Role],
    wishes: &Wishes,
) -> Vec<Column> {
    let all = || {
        profiles.iter().zip(roles).filter(|(_, role)| role.is_value() || **role == Role::Question)
    };
    let (comma, point) =
        all().fold((0, 0), |(c, p), (profile, _)| (c + profile.comma, p + profile.point));
    let of_sheet = match comma.cmp(&point) {
        std::cmp::Ordering::Greater => Some(Decimal::Comma),
        std::cmp::Ordering::Less => Some(Decimal::Point),
        std::cmp::Ordering::Equal => None,
    };
    let column = |(at, ((over, profile), role)): (usize, ((&Over, &Profile<'_>), &Role))| {
        let asked = wishes.decimals.get(&at).copied().or(wishes.decimal);
        let needed = profile.comma + profile.point + profile.either > 0;
        let (decimal, told) = match (asked, profile.sign(), of_sheet) {
            (Some(sign), _, _) => (sign, if needed { Told::ByPerson } else { Told::NotNeeded }),
            _ if !needed => (of_sheet.unwrap_or(Decimal::Point), Told::NotNeeded),
            (_, Some(sign), _) => (sign, Told::ByColumn),
            (_, _, Some(sign)) => (sign, Told::BySheet),
            _ => (Decimal::Point, Told::Open),
        };
        let (_, unit) = name_and_unit(bare(&over.heading));
        Column {
            heading: over.heading.clone(),
            measure: over.measure.clone(),
            unit: unit.to_owned(),
            role: *role,
            decimal,
            told,
        }
    };
    over.iter().zip(profiles).zip(roles).enumerate().map(column).collect()
}

impl Table<'_> {
    fn roles(&self) -> (Layout, Vec<Role>) {
        if let Some(known) = named::recognise(self.over, self.profiles) {
            return known;
        }
        if let Some(roles) = survey::roles(self) {
            return (Layout::Survey, roles);
        }
        let roles = self.by_content();
        if roles.iter().any(|role| role.is_value()) {
            return (self.called(&roles), roles);
        }
        match self.aspects() {
            Some(roles) => (Layout::Words, roles),
            None => (Layout::NoMeasure, roles),
        }
    }

    /// The layout's name when the person has changed what columns hold.
    fn renamed(&self, guessed: Layout, roles: &[Role]) -> Layout {
        if roles.iter().any(|role| role.is_value()) {
            match guessed {
                Layout::NoMeasure | Layout::Words | Layout::Survey => self.called(roles),
                known => known,
            }
        } else if roles.contains(&Role::Question) {
            Layout::Survey
        } else if roles.contains(&Role::Aspect) {
            Layout::Words
        } else {
            Layout::NoMeasure
        }
    }

    fn called(&self, roles: &[Role]) -> Layout {
        if let Some(known) = named::familiar(self.over) {
            return known;
        }
        let wide = roles.iter().any(|role| matches!(role, Role::At(_)));
        let answers = self.over.iter().any(|over| heading(&over.heading) == Heading::Question)
            && self.over.iter().any(|over| heading(&over.heading) == Heading::Answer);
        if self.frame.header.len() > 1 && wide {
            Layout::Statistics
        } else if answers {
            Layout::Answers
        } else if wide {
            Layout::WideYears
        } else if roles.contains(&Role::Period) {
            Layout::Long
        } else {
            Layout::CrossSection
        }
    }

    /// Roles by what columns hold and how they are headed.
    fn by_content(&self) -> Vec<Role> {
        let mut roles: Vec<Role> = (0..self.over.len()).map(|c| self.number_role(c)).collect();
        self.period_column(&mut roles);
        let texts: Vec<usize> = (0..roles.len())
            .filter(|c| roles[*c] == Role::Skip && self.profiles[*c].is_words())
            .collect();
        let wide = roles.iter().any(|role| matches!(role, Role::At(_)));
        let candidates = self.word_columns(&mut roles, &texts);
        self.name_or_entity(&mut roles, wide);
        if roles.contains(&Role::Entity) || roles.contains(&Role::Name) {
            self.categories(&mut roles, &candidates);
        }
        let measures: Vec<usize> =
            (0..roles.len()).filter(|c| roles[*c] == Role::Measure).collect();
        if let (true, &[only]) = (roles.contains(&Role::Name), measures.as_slice()) {
            roles[only] = Role::Value;
        }
        roles
    }

    fn number_role(&self, column: usize) -> Role {
        let (over, profile) = (&self.over[column], &self.profiles[column]);
        if !profile.is_numeric() {
            // A period without one number still is one of the periods.
            return match over.period {
                Some(period) if profile.marks > 0 => Role::At(period),
                _ => Role::Skip,
            };
        }
        if let Some(period) = over.period {
            return Role::At(period);
        }
        let kind = heading(&over.heading);
        if matches!(kind, Heading::Code | Heading::Date) || profile.is_identifier() {
            return Role::Skip;
        }
        if matches!(kind, Heading::Person | Heading::Plain) && self.counts_rows(column) {
            return Role::Skip;
        }
        Role::Measure
    }

    /// A column without a name that only counts the rows.
    fn counts_rows(&self, column: usize) -> bool {
        let number = |row| self.sheet.cell(row, column).text.trim_end_matches('.').parse::<usize>();
        let mut rows = self.frame.body.clone().map(number);
        self.over[column].heading.is_empty()
            && self.frame.body.len() > 2
            && matches!(rows.next(), Some(Ok(0 | 1)))
            && rows.zip(1..).all(
                |(number, expected)| matches!(number, Ok(n) if n == expected || n == expected + 1),
            )
    }

    fn period_column(&self, roles: &mut [Role]) {
        let fits = |column: &usize| {
            let (over, profile) = (&self.over[*column], &self.profiles[*column]);
            if !profile.is_periods() || over.period.is_some() {
                return false;
            }
            match heading(&over.heading) {
                Heading::Period | Heading::Date => true,
                Heading::Code | Heading::Value => false,
                _ if profile.digits == 0 => true,
                _ => *column == 0 && !profile.many && profile.distinct.len() == profile.filled,
            }
        };
        if let Some(column) = (0..roles.len()).find(fits) {
            roles[column] = Role::Period;
        }
    }

    /// Gives the columns of words the roles their headings name; the rest is returned.
    fn word_columns(&self, roles: &mut [Role], texts: &[usize]) -> Vec<usize> {
        let mut rest = Vec::new();
        let mut has = HashSet::new();
        for &column in texts {
            let role = match heading(&self.over[column].heading) {
                Heading::Name | Heading::Question => Role::Name,
                Heading::Answer | Heading::Entity => Role::Entity,
                Heading::Unit => Role::Unit,
                Heading::Code => continue,
                _ => {
                    rest.push(column);
                    continue;
                }
            };
            if has.insert(role) {
                roles[column] = role;
            } else {
                rest.push(column);
            }
        }
        if !has.contains(&Role::Entity) && !rest.is_empty() {
            roles[rest.remove(0)] = Role::Entity;
        }
        rest
    }

    /// A single column of words names either entities or what is measured.
    fn name_or_entity(&self, roles: &mut [Role], wide: bool) {
        let name = roles.iter().position(|role| *role == Role::Name);
        let entity = roles.iter().position(|role| *role == Role::Entity);
        match (name, entity) {
            // Side by side at one time, the rows are held against each other.
            (Some(name), None) if !wide && !roles.contains(&Role::Period) => {
                roles[name] = Role::Entity;
            }
            (None, Some(entity)) if wide => {
                let plain = heading(&self.over[entity].heading) != Heading::Entity;
                let units = |text: &&str| !name_and_unit(text).1.is_empty();
                if plain
                    && self.frame.above.is_empty()
                    && self.profiles[entity].distinct.iter().any(units)
                {
                    roles[entity] = Role::Name;
                }
            }
            _ => {}
        }
    }

    /// Further columns of words tell rows apart, where rows would be alike without them.
    fn categories(&self, roles: &mut [Role], candidates: &[usize]) {
        let keys: Vec<usize> = (0..roles.len())
            .filter(|c| matches!(roles[*c], Role::Entity | Role::Name | Role::Period | Role::Unit))
            .collect();
        let mut seen = HashSet::new();
        let text = |row, column| cell(self.sheet, self.fixes, At { row, column }).text;
        let mut rows = self.rows();
        let repeats = rows.any(|row| {
            let key: Vec<&str> = keys.iter().map(|column| text(row, *column)).collect();
            !key.iter().all(|text| text.is_empty()) && !seen.insert(key)
        });
        if repeats {
            for &column in candidates {
                let profile = &self.profiles[column];
                if !profile.many && profile.distinct.len() > 1 && profile.distinct.len() <= 100 {
                    roles[column] = Role::Category;
                }
            }
        }
    }

    /// Words by entity and aspect: a small table of nothing but words.
    fn aspects(&self) -> Option<Vec<Role>> {
        let filled: Vec<usize> =
            (0..self.over.len()).filter(|c| self.profiles[*c].filled > 0).collect();
        let (first, rest) = filled.split_first()?;
        let rows = self.frame.body.len();
        let names = &self.profiles[*first];
        let words = rest.iter().all(|c| {
            let profile = &self.profiles[*c];
            (profile.words + profile.marks) * 10 >= profile.filled * 7
                && !self.over[*c].heading.is_empty()
        });
        let sound = (1..=100).contains(&rows)
            && !rest.is_empty()
            && words
            && names.is_words()
            && names.distinct.len() * 10 >= names.filled * 8;
        sound.then(|| {
            let mut roles = vec![Role::Skip; self.over.len()];
            roles[*first] = Role::Entity;
            for column in rest {
                roles[*column] = Role::Aspect;
            }
            roles
        })
    }

    /// What the table as a whole measures: its title, its sheet or its file.
    fn name(&self, workbook: &Workbook) -> String {
        let letters = |text: &str| -> String {
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        };
        let sheet = letters(&self.sheet.name);
        let lines = || self.frame.above.iter().filter(|line| units::unit_line(line).is_none());
        let title = lines().find(|line| letters(line) == sheet).or_else(|| lines().next());
        let plain_sheet = ["sheet", "лист", "парақ", "tdsheet", "data"]
            .iter()
            .any(|word| sheet.trim_end_matches(|c: char| c.is_ascii_digit()) == *word);
        match title {
            Some(line) => name_and_unit(bare(line)).0.to_owned(),
            None if workbook.format != Format::Delimited && !plain_sheet => self.sheet.name.clone(),
            None => workbook.name.replace('_', " "),
        }
    }

    /// The unit given above the headings.
    fn unit(&self) -> String {
        let rows: Range<usize> = 0..self.frame.header.start.min(50);
        let found =
            rows.flat_map(|row| self.sheet.row(row)).find_map(|cell| units::unit_line(cell.text));
        let titled = || self.frame.above.iter().map(|line| name_and_unit(bare(line)).1);
        found.or_else(|| titled().find(|unit| !unit.is_empty())).unwrap_or_default().to_owned()
    }

    /// The cells of a column's body.
    pub(super) fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows().map(move |row| cell(self.sheet, self.fixes, At { row, column }).text)
    }

    /// The rows of the body, until the person has had enough.
    fn rows(&self) -> impl Iterator<Item = usize> {
        self.frame.body.clone().take_while(|row| !is_stopped(self.progress, *row))
    }
}
