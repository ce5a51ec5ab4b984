//! Dates, times of day and periods in words.

use jiff::{Zoned, civil::Date};

use super::{Arg, Msg, Texts};
use crate::{msg, session::Period};

impl Texts {
    /// A date in full: `21 November 2026`.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        self.with(
            msg!("date-full"),
            &[
                ("day", date.day().to_string().into()),
                ("month", self.month(msg!("date-month-in-date"), date.month())),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// How long ago, as precisely as one cares: `today 14:02`, `yesterday`, `12 November`,
    /// and the full date from another year.
    #[must_use]
    pub fn day_time(self, then: &Zoned, now: &Zoned) -> String {
        let (day, today) = (then.with_time_zone(now.time_zone().clone()).date(), now.date());
        if day == today {
            let clock = self.clock(&then.with_time_zone(now.time_zone().clone()));
            self.with(msg!("date-today"), &[("time", clock.into())])
        } else if today.yesterday().is_ok_and(|yesterday| day == yesterday) {
            self.get(msg!("date-yesterday"))
        } else if day.year() == today.year() {
            let month = self.month(msg!("date-month-in-date"), day.month());
            self.with(msg!("date-day"), &[("day", day.day().to_string().into()), ("month", month)])
        } else {
            self.date(day)
        }
    }

    /// The time of day: `14:02`.
    #[must_use]
    pub fn clock(self, time: &Zoned) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// A period as short as an axis of a chart needs it; nothing when undated.
    #[must_use]
    pub fn period(self, period: Period) -> String {
        match period {
            Period::Undated => String::new(),
            Period::Year(year) => year.to_string(),
            Period::Quarter(year, quarter) => self.with(
                msg!("date-quarter"),
                &[("quarter", usize::from(quarter).into()), ("year", year.to_string().into())],
            ),
            Period::Month(year, month) => self.with(
                msg!("date-month-year"),
                &[
                    ("month", self.month(msg!("date-month-alone"), month)),
                    ("year", year.to_string().into()),
                ],
            ),
            Period::Interval(from, to) => format!("{from}\u{2013}{to}"),
        }
    }

    /// The month's name in the form that message gives it.
    fn month(self, form: Msg, month: impl TryInto<usize>) -> Arg {
        let month = month.try_into().unwrap_or_default();
        self.with(form, &[("month", month.into())]).into()
    }
}
