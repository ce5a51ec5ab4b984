//! The measures of published data equal what statisticians' own tools compute of them.
//!
//! Expected values: scipy 1.17.1 and numpy 2.4.6, each named where it stands. Data: the tables
//! of Samarkhanov, Karsembayeva, Tsaurkubule (2025) as the sample holds them; R. Fair, "A Theory
//! of Extramarital Affairs" (1978) and the American National Election Study of 1996, both as
//! counted from the 6 366 and 944 people in statsmodels 0.15.

use std::{fs, path::Path};

use fourfold::{
    analysis::{
        self, Choice, Standing, Timeline, benchmark, correlation, growth_rate, last_change, likert,
        line, mann_kendall, timeline, trend,
    },
    session::{Finite, Good, Indicator, IndicatorData, Observation, Period, Rows, Session, Value},
    storage::{self, Opened},
};

use crate::samples::Builder;

fn sample() -> Session {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops/west-kazakhstan.ron");
    let Opened::Session(session) = storage::parse(&fs::read(path).unwrap()).unwrap() else {
        panic!("a sample of this format")
    };
    Session::clone(&session)
}

fn named<'a>(session: &'a Session, name: &str) -> &'a Indicator {
    let found = session.indicators.iter().find(|indicator| indicator.name == name);
    found.unwrap_or_else(|| panic!("the sample has {name}"))
}

/// The years of a series of the region.
fn of_region(session: &Session, name: &str) -> Timeline {
    timeline(named(session, name), "West Kazakhstan Region").unwrap()
}

/// Equal to 1e-9 of what is expected, however large or small.
#[track_caller]
fn equal(found: f64, expected: f64) {
    let allowed = 1e-9 * expected.abs().max(f64::MIN_POSITIVE);
    assert!((found - expected).abs() <= allowed, "{found} is not {expected}");
}

#[track_caller]
fn all_equal(pairs: impl IntoIterator<Item = (f64, f64)>) {
    for (found, expected) in pairs {
        equal(found, expected);
    }
}

/// Expected: differences by numpy; the rate as `scipy.stats.gmean` of the yearly ratios − 1.
#[test]
fn changes_and_rates_of_growth_are_those_of_scipy() {
    let session = sample();
    for (name, absolute, percent, rate) in [
        ("Services delivered", 1_907_139.0, 90.346_769_876_498_75, 13.738_920_563_682_644),
        ("Services delivered on paper", -451_453.0, -98.855_001_948_839_67, -59.096_454_931_551_58),
        ("Complaints about public services", 62.0, 688.888_888_888_888_9, 99.069_753_994_213_36),
    ] {
        let years = of_region(&session, name);
        let change = analysis::change(&years, &named(&session, name).unit).unwrap();
        equal(change.absolute, absolute);
        equal(change.percent.unwrap(), percent);
        equal(growth_rate(&years).unwrap().percent, rate);
    }
    let newest = last_change(&of_region(&session, "Services delivered"), "services").unwrap();
    equal(newest.absolute, 75_037.0);
    equal(newest.percent.unwrap(), 1.903_037_576_350_262);
}

/// Expected: `scipy.stats.linregress` with `scipy.stats.t.ppf(.975, n − 2)`.
#[test]
fn trends_and_their_intervals_are_those_of_scipy() {
    let session = sample();
    let services = trend(&of_region(&session, "Services delivered")).unwrap();
    all_equal([
        (services.slope, 460_678.428_571_428_5),
        (services.intercept, -928_044_829.857_142_8),
        (services.error, 107_131.580_604_299_52),
        (services.low, 163_233.475_990_518_23),
        (services.high, 758_123.381_152_338_8),
        (services.p, 0.012_644_439_248_083_1),
        (services.r_squared, 0.822_151_193_732_613_9),
    ]);
    let complaints = trend(&of_region(&session, "Complaints about public services")).unwrap();
    all_equal([
        (complaints.slope, 18.8),
        (complaints.low, 0.454_344_467_338_430_04),
        (complaints.high, 37.145_655_532_661_57),
        (complaints.p, 0.047_780_804_862_934_44),
        (complaints.r_squared, 0.906_721_395_587_480_9),
    ]);
}

/// Expected: `scipy.stats.kendalltau(…, method="exact")`.
#[test]
fn the_direction_of_a_series_is_tested_as_scipy_does() {
    let session = sample();
    for (name, tau, p) in [
        ("Services delivered", 0.733_333_333_333_333_3, 0.055_555_555_555_555_55),
        (
            "Services delivered through information systems",
            0.866_666_666_666_666_6,
            0.016_666_666_666_666_666,
        ),
    ] {
        let found = mann_kendall(&of_region(&session, name)).unwrap();
        all_equal([(found.tau, tau), (found.p, p)]);
    }
}

/// Expected: `scipy.stats.pearsonr` and `spearmanr`.
#[test]
fn correlations_are_those_of_scipy() {
    let session = sample();
    for (a, b, n, [r, r_p, rho, rho_p]) in [
        (
            "Services delivered",
            "Services delivered through information systems",
            6,
            [
                0.938_098_063_179_854_6,
                0.005_629_175_211_570_451,
                0.942_857_142_857_143,
                0.004_804_664_723_032_055,
            ],
        ),
        (
            "Regional departments: employees",
            "Regional departments: services",
            15,
            [
                0.610_667_127_518_033_4,
                0.015_603_048_185_376_714,
                0.275_115_938_630_933_7,
                0.320_998_908_059_504_54,
            ],
        ),
        (
            "Districts and Uralsk: employees",
            "Districts and Uralsk: services",
            13,
            [
                -0.212_550_789_134_877_35,
                0.485_693_225_375_495_9,
                -0.102_332_209_299_498_45,
                0.739_389_656_110_234_2,
            ],
        ),
        (
            "Departments of Uralsk city: employees",
            "Departments of Uralsk city: services",
            6,
            [
                0.417_436_216_184_443_9,
                0.410_215_431_081_974,
                0.637_748_139_217_693_2,
                0.173_071_110_241_259_82,
            ],
        ),
    ] {
        let (a, b) = (named(&session, a), named(&session, b));
        let found = correlation(Choice::all(a), Choice::all(b)).unwrap();
        assert_eq!(found.n(), n);
        all_equal([
            (found.pearson.r, r),
            (found.pearson.p, r_p),
            (found.spearman.r, rho),
            (found.spearman.p, rho_p),
        ]);
    }
}

/// Expected: `scipy.stats.linregress` of services on employees in 13 districts.
#[test]
fn the_line_of_a_scatter_is_that_of_scipy() {
    let session = sample();
    let employees = named(&session, "Districts and Uralsk: employees");
    let services = named(&session, "Districts and Uralsk: services");
    let (_, pairs) = analysis::pairs(Choice::all(employees), Choice::all(services)).unwrap();
    let points: Vec<(f64, f64)> = pairs.iter().map(|pair| (pair.x, pair.y)).collect();
    let found = line(&points).unwrap();
    all_equal([
        (found.slope, -0.029_446_961_278_741_766),
        (found.low, -0.119_284_900_409_847_46),
        (found.high, 0.060_390_977_852_363_935),
        (found.p, 0.485_693_225_375_495_86),
    ]);
    assert!(!found.is_clear());
}

/// Expected: numpy's `max − x` and `(x − min) / (max − min)`, and
/// `scipy.stats.rankdata(…, method="min")`; seven districts share the rank of 44 services.
#[test]
fn gaps_and_ranks_of_a_benchmark_are_those_of_scipy() {
    let session = sample();
    let standings = |name: &str, good| {
        let measure = Indicator { good, ..named(&session, name).clone() };
        let found = benchmark(&[&measure]).unwrap();
        assert_eq!(found.measures[0].base, 13);
        let of_each = found.entities.into_iter().zip(found.measures[0].standings.clone());
        move |district: &str| -> Standing {
            let mut of_each = of_each.clone();
            of_each.find(|(name, _)| name == district).unwrap().1.unwrap()
        }
    };
    let check = |found: Standing, gap: f64, scaled: f64, rank: usize| {
        equal(found.gap.unwrap(), gap);
        equal(found.scaled.unwrap(), scaled);
        assert_eq!(found.rank, Ok(rank));
    };
    let coefficient = standings("Districts and Uralsk: workload coefficient", Good::Up);
    check(coefficient("Zhangaly"), 0.0, 100.0, 1);
    check(coefficient("Taskala"), 0.028_112_449_799_196_804, 93.550_673_285_360_73, 2);
    check(coefficient("Uralsk city"), 0.411_458_333_333_333_3, 5.606_617_647_058_817, 12);
    check(coefficient("Baiterek"), 0.435_897_435_897_435_85, 0.0, 13);
    let services = standings("Districts and Uralsk: services", Good::Up);
    for (district, gap, scaled, rank) in [
        ("Taskala", 9.0, 57.142_857_142_857_14, 2),
        ("Terekta", 13.0, 38.095_238_095_238_095, 3),
        ("Kaztalov", 16.0, 23.809_523_809_523_807, 6),
        ("Syrym", 18.0, 14.285_714_285_714_285, 7),
        ("Shyngyrlau", 18.0, 14.285_714_285_714_285, 7),
        ("Baiterek", 20.0, 4.761_904_761_904_762, 12),
        ("Akzhaik", 21.0, 0.0, 13),
    ] {
        check(services(district), gap, scaled, rank);
    }
    let employees = standings("Districts and Uralsk: employees", Good::Down);
    check(employees("Bokeiordyn"), 0.0, 100.0, 1);
    check(employees("Shyngyrlau"), 5.0, 100.0 - 4.347_826_086_956_521_5, 4);
    check(employees("Akzhaik"), 63.0, 100.0 - 54.782_608_695_652_17, 10);
}

/// A question as counts of people, its answers numbered from `first`.
fn answers(first: u32, counts: &[f64]) -> Indicator {
    let row = |(at, count): (u32, &f64)| {
        let value = Value::Number(Finite::try_from(*count).unwrap());
        Observation(at.to_string(), Period::Undated, value, String::new())
    };
    let rows = (first..).zip(counts).map(row).collect();
    let data = IndicatorData::Likert(Rows::new(rows));
    Builder::new("").indicator("question", data).clone()
}

/// Expected: numpy's means over every single person, not over the counts.
#[test]
fn answers_of_thousands_of_people_come_to_what_numpy_makes_of_each_of_them() {
    // An odd scale of 5 (Fair, how one rates the marriage), even ones of 4 and 6 (Fair, how
    // religious one is; the husband's occupation), odd ones of 7 (ANES, from liberal to
    // conservative; from one party to the other), and one of 8 (ANES, days of television news).
    for (first, counts, [top_two, below, above, net, mean]) in [
        (
            1,
            &[99., 348., 993., 2242., 2684.][..],
            [
                77.379_830_348_727_62,
                7.021_677_662_582_469,
                77.379_830_348_727_62,
                70.358_152_685_145_15,
                4.109_644_989_004_084,
            ],
        ),
        (
            1,
            &[1021., 2267., 2422., 656.],
            [
                48.350_612_629_594_72,
                51.649_387_370_405_28,
                48.350_612_629_594_72,
                -3.298_774_740_810_550_6,
                2.426_170_279_610_430_3,
            ],
        ),
        (
            1,
            &[41., 859., 2783., 1834., 740., 109.],
            [
                13.336_475_023_562_677,
                57.854_225_573_358_46,
                42.145_774_426_641_54,
                -15.708_451_146_716_929,
                3.424_128_180_961_357,
            ],
        ),
        (
            1,
            &[16., 103., 147., 256., 170., 218., 34.],
            [
                26.694_915_254_237_29,
                28.177_966_101_694_917,
                44.703_389_830_508_47,
                16.525_423_728_813_553,
                4.325_211_864_406_779,
            ],
        ),
        (
            0,
            &[200., 180., 108., 37., 94., 150., 175.],
            [
                34.427_966_101_694_92,
                51.694_915_254_237_29,
                44.385_593_220_338_98,
                -7.309_322_033_898_303,
                2.842_161_016_949_152_7,
            ],
        ),
        (
            0,
            &[161., 100., 112., 101., 66., 84., 32., 288.],
            [
                33.898_305_084_745_76,
                39.512_711_864_406_78,
                42.796_610_169_491_53,
                3.283_898_305_084_748_3,
                3.727_754_237_288_135_4,
            ],
        ),
    ] {
        let found = likert(&answers(first, counts), None).unwrap();
        assert_eq!(found.n, Ok(counts.iter().sum()));
        for (answer, count) in found.answers.iter().zip(counts) {
            assert_eq!(answer.value, Some(*count), "nobody is lost");
        }
        all_equal([
            (found.top_two.unwrap(), top_two),
            (found.below.unwrap(), below),
            (found.above.unwrap(), above),
            (found.net.unwrap(), net),
            (found.mean.unwrap(), mean),
        ]);
    }
}
