//! Fewer points for the same picture.

/// Keeps of each bucket of points its first, lowest, highest and last, so that no peak is
/// lost: at most four points a bucket, in their order.
#[must_use]
pub fn thin<T: Copy>(points: &[T], buckets: usize, height: impl Fn(&T) -> f64) -> Vec<T> {
    let size = points.len().div_ceil(buckets.max(1)).max(1);
    if size <= 4 {
        return points.to_vec();
    }
    let mut kept = Vec::with_capacity(buckets * 4);
    for bucket in points.chunks(size) {
        let by_height = |a: &usize, b: &usize| height(&bucket[*a]).total_cmp(&height(&bucket[*b]));
        let lowest = (0..bucket.len()).min_by(by_height).unwrap_or_default();
        let highest = (0..bucket.len()).max_by(by_height).unwrap_or_default();
        let mut at = [0, lowest, highest, bucket.len() - 1];
        at.sort_unstable();
        let mut last = None;
        for index in at {
            if last != Some(index) {
                kept.push(bucket[index]);
            }
            last = Some(index);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_thousand_points_keep_every_peak() {
        let mut points: Vec<(usize, f64)> =
            (0..10_000_u16).map(|x| (x.into(), (f64::from(x) / 50.0).sin())).collect();
        points[1_234].1 = 9.0;
        points[7_777].1 = -9.0;
        let kept = thin(&points, 400, |point| point.1);
        assert!(kept.len() <= 1_600, "{}", kept.len());
        assert!(kept.contains(&points[1_234]) && kept.contains(&points[7_777]));
        assert!(kept.is_sorted_by_key(|point| point.0));
        assert_eq!((kept.first(), kept.last()), (points.first(), points.last()));
        assert_eq!(thin(&points[..100], 400, |point| point.1).len(), 100);
    }
}
