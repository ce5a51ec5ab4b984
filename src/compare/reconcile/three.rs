//! The three states of one thing, and the rule by which they become one.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
    sync::Arc,
};

use uuid::Uuid;

use super::{
    Joining,
    conflict::{Conflict, Named, Part, Spot, Worth},
};

/// A thing that both sides have, as it was and as it is on each.
pub(super) struct Three<'a, T: ?Sized> {
    /// As both knew it; `None` where both made it.
    pub base: Option<&'a T>,
    pub mine: &'a T,
    pub theirs: &'a T,
}

impl<T: ?Sized> Clone for Three<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Three<'_, T> {}

impl<'a, T: ?Sized> Three<'a, T> {
    /// A part of it.
    pub fn of<P: ?Sized>(self, part: impl Fn(&'a T) -> &'a P) -> Three<'a, P> {
        Three { base: self.base.map(&part), mine: part(self.mine), theirs: part(self.theirs) }
    }
}

/// A list of things known by their keys.
pub(super) type Keyed<'a, K, T> = Vec<(K, &'a T)>;

/// Things in shared pointers by their ids.
pub(super) fn by_id<T>(list: &[Arc<T>], id: fn(&T) -> Uuid) -> Keyed<'_, Uuid, Arc<T>> {
    list.iter().map(|item| (id(item), item)).collect()
}

impl Joining<'_> {
    /// One value: that of the side that changed it; where both did, a conflict.
    pub fn value<T: PartialEq + Clone>(
        &mut self,
        (thing, named): (Uuid, &Named),
        part: Part,
        three: Three<T>,
        worth: impl Fn(&T) -> Worth,
    ) -> T {
        let Three { base, mine, theirs } = three;
        if mine == theirs || base == Some(theirs) {
            return mine.clone();
        }
        if base == Some(mine) {
            return theirs.clone();
        }
        let spot = Spot { thing, part };
        let yields = self.yield_to.contains(&spot);
        let (of, told) = (named.clone(), (worth(mine), worth(theirs)));
        self.conflicts.push(Conflict { spot, of, mine: told.0, theirs: told.1 });
        if yields { theirs.clone() } else { mine.clone() }
    }

    /// A text.
    pub fn words(&mut self, thing: (Uuid, &Named), part: Part, three: Three<String>) -> String {
        self.value(thing, part, three, |words| Worth::words(words))
    }

    /// Things by their keys. What only one side has is new and stays, or was removed by the
    /// other; then it goes, unless it was changed.
    pub fn keyed<'a, K: Eq + Hash + Clone, T: PartialEq + Clone>(
        &mut self,
        three: [Keyed<'a, K, T>; 3],
        mut each: impl FnMut(&mut Self, Three<'a, T>) -> T,
    ) -> Vec<T> {
        let order = order(&three);
        let [base, mine, theirs] = three.map(|list| list.into_iter().collect::<HashMap<_, _>>());
        let mut joined = Vec::with_capacity(order.len());
        for key in order {
            let base = base.get(&key).copied();
            joined.extend(match (mine.get(&key).copied(), theirs.get(&key).copied()) {
                (Some(mine), Some(theirs)) if mine == theirs || base == Some(theirs) => {
                    Some(mine.clone())
                }
                (Some(mine), Some(theirs)) if base == Some(mine) => Some(theirs.clone()),
                (Some(mine), Some(theirs)) => Some(each(self, Three { base, mine, theirs })),
                (Some(only), None) | (None, Some(only)) => {
                    (base != Some(only)).then(|| only.clone())
                }
                (None, None) => None,
            });
        }
        joined
    }
}

/// What both sides have or one added, less what one removed.
pub(super) fn set<T: PartialEq + Clone>(three: Three<Vec<T>>) -> Vec<T> {
    let Three { base, mine, theirs } = three;
    if mine == theirs || base == Some(theirs) {
        return mine.clone();
    }
    if base == Some(mine) {
        return theirs.clone();
    }
    let was = |item: &T| base.is_some_and(|base| base.contains(item));
    let stays = |item: &&T| theirs.contains(item) || !was(item);
    let mut joined: Vec<T> = mine.iter().filter(stays).cloned().collect();
    let new = theirs.iter().filter(|item| !mine.contains(item) && !was(item));
    joined.extend(new.cloned());
    joined
}

/// Every key of both sides, in the order of the side that changed it; where both did, in
/// mine. What only the other has stands behind what it stood behind there.
pub(super) fn order<K: Eq + Hash + Clone, T>([base, mine, theirs]: &[Keyed<K, T>; 3]) -> Vec<K> {
    let keys = |list: &Keyed<K, T>| list.iter().map(|(key, _)| key.clone()).collect::<Vec<K>>();
    let (base, mine, theirs) = (keys(base), keys(mine), keys(theirs));
    let sets = [&base, &mine, &theirs].map(|list| list.iter().collect::<HashSet<_>>());
    let everywhere = |list: &[K]| -> Vec<K> {
        list.iter().filter(|key| sets.iter().all(|set| set.contains(key))).cloned().collect()
    };
    let mine_moved = everywhere(&mine) != everywhere(&base);
    let (frame, other) = if mine_moved { (&mine, &theirs) } else { (&theirs, &mine) };
    let in_frame: HashSet<&K> = frame.iter().collect();
    let mut behind: HashMap<Option<&K>, Vec<K>> = HashMap::new();
    let mut anchor = None;
    for key in other {
        if in_frame.contains(key) {
            anchor = Some(key);
        } else {
            behind.entry(anchor).or_default().push(key.clone());
        }
    }
    let mut joined = behind.remove(&None).unwrap_or_default();
    for key in frame {
        joined.push(key.clone());
        joined.extend(behind.remove(&Some(key)).unwrap_or_default());
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::order;

    fn joined(base: &str, mine: &str, theirs: &str) -> String {
        let lists = [base, mine, theirs].map(|list| list.chars().map(|c| (c, &())).collect());
        order(&lists).into_iter().collect()
    }

    #[test]
    fn the_order_of_the_side_that_moved_something_counts_and_new_things_stay_near_their_places() {
        for (base, mine, theirs, wanted) in [
            ("abc", "abc", "abc", "abc"),
            ("abc", "cab", "abc", "cab"),
            ("abc", "abc", "cab", "cab"),
            ("abc", "bac", "cab", "bac"),
            ("ab", "abm", "abt", "abmt"),
            ("ab", "mab", "abt", "mabt"),
            ("ab", "amb", "ba", "bam"),
            ("abc", "ac", "abct", "abct"),
            ("", "mn", "t", "mnt"),
        ] {
            assert_eq!(joined(base, mine, theirs), wanted, "{base} {mine} {theirs}");
        }
    }
}
