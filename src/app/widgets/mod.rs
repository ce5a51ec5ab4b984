//! Small pieces every view is built from. They draw and report; they know no session.

mod add_line;
mod button;
mod date_field;
mod dots;
mod field;
mod long_menu;
mod segmented;
mod tenths;

pub use add_line::AddLine;
pub use button::{chip, icon_button, primary_button, section_title};
pub use date_field::{DateEvent, DateField};
pub use dots::{Dots, PITCH, dots_width};
pub use field::{FieldEvent, TextField};
pub use long_menu::long_menu;
pub use segmented::{segmented, segmented_width};
pub use tenths::tenths;
