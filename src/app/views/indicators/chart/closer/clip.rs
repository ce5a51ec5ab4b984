//! Lines cut at the edges of a view, before they become points on the screen: what lies far
//! outside would otherwise cost as many dashes as it is long.

/// A place in the units of a chart.
pub type At = (f64, f64);

/// Lower left and upper right corner of a view.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// The lower left corner.
    pub min: [f64; 2],
    /// The upper right corner.
    pub max: [f64; 2],
}

impl View {
    /// Whether a place is within.
    pub fn holds(&self, (x, y): At) -> bool {
        (self.min[0]..=self.max[0]).contains(&x) && (self.min[1]..=self.max[1]).contains(&y)
    }

    /// The part of a straight line within.
    fn part(&self, from: At, to: At) -> Option<(At, At)> {
        let (start, step) = ([from.0, from.1], [to.0 - from.0, to.1 - from.1]);
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        for axis in 0..2 {
            let (low, high) = (self.min[axis] - start[axis], self.max[axis] - start[axis]);
            if step[axis].abs() < f64::MIN_POSITIVE {
                if low > 0.0 || high < 0.0 {
                    return None;
                }
                continue;
            }
            let (a, b) = (low / step[axis], high / step[axis]);
            enters = enters.max(a.min(b));
            leaves = leaves.min(a.max(b));
        }
        let along = |share: f64| (start[0] + step[0] * share, start[1] + step[1] * share);
        (enters <= leaves).then(|| {
            let first = if enters > 0.0 { along(enters) } else { from };
            (first, if leaves < 1.0 { along(leaves) } else { to })
        })
    }

    /// The parts of a line through points that are within.
    pub fn parts(&self, points: &[At]) -> Vec<Vec<At>> {
        let mut parts: Vec<Vec<At>> = Vec::new();
        let mut goes_on = false;
        for pair in points.windows(2) {
            let Some((from, to)) = self.part(pair[0], pair[1]) else {
                goes_on = false;
                continue;
            };
            match parts.last_mut() {
                Some(part) if goes_on => part.push(to),
                _ => parts.push(vec![from, to]),
            }
            goes_on = to == pair[1];
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEW: View = View { min: [0.0, 0.0], max: [10.0, 10.0] };

    #[test]
    fn a_line_is_cut_at_the_edges_and_goes_on_where_it_returns() {
        let peak = [(-5.0, 5.0), (5.0, 5.0), (6.0, 1e12), (7.0, 5.0), (20.0, 5.0)];
        let parts = VIEW.parts(&peak);
        assert_eq!(parts.len(), 2);
        assert_eq!(parts[0][..2], [(0.0, 5.0), (5.0, 5.0)]);
        assert!((parts[0][2].1 - 10.0).abs() < 1e-3 && parts[0][2].0 < 5.1);
        assert_eq!(parts[1][1..], [(7.0, 5.0), (10.0, 5.0)]);
    }

    #[test]
    fn what_lies_outside_is_not_drawn_and_what_lies_inside_stays_as_it_is() {
        assert!(VIEW.parts(&[(-1.0, -1.0), (20.0, -3.0)]).is_empty());
        assert!(VIEW.parts(&[(11.0, 0.0), (11.0, 9.0)]).is_empty());
        let inside = [(1.0, 1.0), (2.0, 9.0), (3.0, 1.0)];
        assert_eq!(VIEW.parts(&inside), [inside.to_vec()]);
    }
}
