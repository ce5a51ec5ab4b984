//! Files of earlier formats, brought up to this one in memory, a format at a time. Pure: from
//! text to text, so that each step reads and writes what its own time knew and is never
//! touched again.

use crate::session::FORMAT;

use super::fault::ReadError;

/// From the text of a file of one format to that of the next.
pub(super) type Step = fn(&str) -> Result<String, ReadError>;

/// How many formats there were before this one; the first was 1.
const EARLIER: usize = FORMAT as usize - 1;

/// The step from each of them to the next. A new format does not compile without its step.
pub(super) const STEPS: [Step; EARLIER] = [];

/// The text of a file of format `number` as one of the format behind the last step; `None`
/// where there never was such a format.
pub(super) fn brought_up(
    text: &str,
    number: u64,
    steps: &[Step],
) -> Option<Result<String, ReadError>> {
    let first = usize::try_from(number).ok()?.checked_sub(1)?;
    let steps = steps.get(first..).filter(|steps| !steps.is_empty())?;
    Some(steps.iter().try_fold(text.to_owned(), |text, step| step(&text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::fault::Fault;

    const UP: [Step; 3] = [
        |text| Ok(format!("{text} 2")),
        |text| match text {
            "broken 2" => Err(ReadError::whole(Fault::Empty)),
            text => Ok(format!("{text} 3")),
        },
        |text| Ok(format!("{text} 4")),
    ];

    #[test]
    fn a_file_takes_every_step_from_its_own_format_on_and_none_before() {
        assert_eq!(brought_up("1", 1, &UP), Some(Ok("1 2 3 4".to_owned())));
        assert_eq!(brought_up("3", 3, &UP), Some(Ok("3 4".to_owned())));
        assert_eq!(brought_up("broken", 1, &UP), Some(Err(ReadError::whole(Fault::Empty))));
    }

    #[test]
    fn a_format_that_never_was_takes_none() {
        for number in [0, 4, 5, u64::MAX] {
            assert_eq!(brought_up("x", number, &UP), None, "{number}");
        }
        assert_eq!(brought_up("x", 0, &STEPS), None);
    }
}
