//! The functions of a formula and their names in three languages.

/// A function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Function {
    /// The smallest.
    Min,
    /// The largest.
    Max,
    /// The mean.
    Mean,
    /// The change since the period before in the table.
    Change,
    /// The share in the sum of the period, or of another indicator, in per cent.
    Share,
    /// 100 in the base period.
    Index,
}

impl Function {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] =
        [Self::Min, Self::Max, Self::Mean, Self::Change, Self::Share, Self::Index];

    /// Its English name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.names()[0]
    }

    /// Its names: English, Russian, Kazakh.
    #[must_use]
    pub fn names(self) -> [&'static str; 3] {
        match self {
            Self::Min => ["min", "мин", "кіші"],
            Self::Max => ["max", "макс", "үлкен"],
            Self::Mean => ["mean", "среднее", "орташа"],
            Self::Change => ["change", "изменение", "өзгеріс"],
            Self::Share => ["share", "доля", "үлес"],
            Self::Index => ["index", "индекс", "индекс"],
        }
    }

    /// The most arguments it takes.
    pub(super) fn most(self) -> usize {
        match self {
            Self::Min | Self::Max | Self::Mean => 100,
            Self::Share | Self::Index => 2,
            Self::Change => 1,
        }
    }

    /// The function of that name in any of the languages.
    pub(super) fn named(word: &str) -> Option<Self> {
        let word = word.to_lowercase();
        Self::ALL.into_iter().find(|function| function.names().contains(&word.as_str()))
    }

    /// The name that was most likely meant.
    pub(super) fn nearest(word: &str) -> Option<&'static str> {
        let word = word.to_lowercase();
        let names = Self::ALL.into_iter().flat_map(Self::names);
        let scored = names.map(|name| (strsim::normalized_damerau_levenshtein(&word, name), name));
        let best = scored.max_by(|a, b| a.0.total_cmp(&b.0));
        best.filter(|(score, _)| *score >= 0.5).map(|(_, name)| name)
    }
}
