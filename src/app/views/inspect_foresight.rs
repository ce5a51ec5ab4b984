//! The inspector of what a 2×2 has beside cards.
