//! Numbers that are numbers: neither infinite nor undefined.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A finite 64-bit number. Files cannot smuggle in `inf`, `NaN` or `1e400`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Default)]
pub struct Finite(f64);

// A finite number always equals itself.
impl Eq for Finite {}

/// The number was infinite or undefined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the number is not finite")]
pub struct NotFinite;

impl Finite {
    /// The plain number.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Finite {
    type Error = NotFinite;

    fn try_from(value: f64) -> Result<Self, NotFinite> {
        // Adding zero turns −0 into 0, so equal numbers are written alike.
        if value.is_finite() { Ok(Self(value + 0.0)) } else { Err(NotFinite) }
    }
}

/// Whole numbers up to 2⁵³ are exact in an `f64` and are written without a fraction.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Serialize for Finite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 && self.0.abs() <= EXACT {
            #[expect(clippy::cast_possible_truncation, reason = "whole and within ±2⁵³")]
            let whole = self.0 as i64;
            serializer.serialize_i64(whole)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Finite {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(deserializer)?;
        Self::try_from(value).map_err(D::Error::custom)
    }
}
