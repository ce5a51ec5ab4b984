//! Messages by name: what a change or an error says, before any language is chosen.

/// Names a message of the program. Only [`msg!`](crate::msg) makes one, so that every
/// name in use can be found in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Msg(&'static str);

impl Msg {
    /// The way [`msg!`](crate::msg) makes one.
    #[doc(hidden)]
    #[must_use]
    pub const fn named(id: &'static str) -> Self {
        Self(id)
    }

    /// The id under which the message stands in every language's files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }
}

/// Names a message: `msg!("card-add")`. Works in constants too.
#[macro_export]
macro_rules! msg {
    ($id:literal) => {
        $crate::edit::Msg::named($id)
    };
}

/// A message with its arguments; [`crate::text`] makes the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The message.
    pub id: Msg,
    /// Its arguments by name.
    pub args: Vec<(&'static str, Argument)>,
}

/// An argument of a [`Label`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Words, shown as they are.
    Text(String),
    /// A count, shown with the language's plural.
    Count(usize),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl Label {
    /// A label without arguments.
    #[must_use]
    pub fn plain(id: Msg) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The label with a count in it.
    #[must_use]
    pub fn count(mut self, name: &'static str, count: usize) -> Self {
        self.args.push((name, Argument::Count(count)));
        self
    }

    /// The label with words in it.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.args.push((name, Argument::Text(text.into())));
        self
    }
}
