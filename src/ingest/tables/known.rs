//! A sheet before anyone has said what its columns hold: only what can be seen in it.

use std::collections::BTreeMap;

use super::{
    At, Progress, Sheet,
    frame::{Frame, Over},
    profile::Profile,
};

/// A sheet with all that is known of it before roles are given.
pub(super) struct Table<'a> {
    pub sheet: &'a Sheet,
    pub frame: &'a Frame,
    pub over: &'a [Over],
    pub profiles: &'a [Profile<'a>],
    pub fixes: &'a BTreeMap<At, String>,
    pub progress: &'a dyn Progress,
}
