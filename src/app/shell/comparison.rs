//! The comparison on the desk: what is asked of it takes effect.

mod commands;
mod deeds;
mod kept;
mod tables;
