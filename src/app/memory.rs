//! What views keep from one frame to the next: what was unfolded, what was measured, what was
//! made of the data. Each keeps a type of its own; whoever holds the memory never looks in.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    fmt,
};

/// At most one value of each type.
#[derive(Default)]
pub struct Memory(HashMap<TypeId, Box<dyn Any>>);

impl Memory {
    /// What was put there last, or the default where nothing was.
    #[must_use = "it is in memory no more"]
    pub fn take<T: Any + Default>(&mut self) -> T {
        let kept = self.0.remove(&TypeId::of::<T>()).and_then(|kept| kept.downcast().ok());
        kept.map_or_else(T::default, |kept| *kept)
    }

    /// Keeps it, in place of what was kept of that type.
    pub fn put<T: Any>(&mut self, value: T) {
        self.0.insert(TypeId::of::<T>(), Box::new(value));
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memory").field("kept", &self.0.len()).finish_non_exhaustive()
    }
}
