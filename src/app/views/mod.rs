//! What is on screen. A view reads the session and its own view state, draws, and hands
//! back actions; it changes no session by itself.

pub mod board;
pub mod bound;
pub mod capture;
pub mod card;
pub mod cell;
pub mod choose;
mod column;
pub mod compare;
pub mod drag;
pub mod evidence;
pub mod foresight;
pub mod head;
pub mod indicators;
pub mod inspect_foresight;
pub mod inspector;
pub mod missing;
pub mod outside;
pub mod overview;
pub mod rail;
pub mod report;
pub mod start;
pub mod topbar;
pub mod wall;
pub mod workshop;
pub mod writing;
