//! The dialogs, one a file. Each draws itself, hands back actions, and says whether it stays.

pub mod about;
pub mod address;
pub mod changed;
pub mod differences;
pub mod evidence;
pub mod export;
pub mod folder;
mod frame;
mod groups;
pub mod history;
pub mod import;
pub mod locked;
pub mod merge;
pub mod message;
pub mod newer;
pub mod palette;
pub mod park;
pub mod paste;
pub mod path;
pub mod reconcile;
mod reconcile_words;
pub mod recovered;
pub mod remove_indicator;
pub mod send;
pub mod shortcuts;
pub mod take;
pub mod unsaved;
