//! The words people write over the cells, in three languages. A table and nothing else.

use crate::session::{
    CellKey,
    PestCell::{Economic, Environmental, Legal, Political, Social, Technological},
    SwotCell::{Opportunities, Strengths, Threats, Weaknesses},
};

use CellKey::{Pest, Swot};

/// Names of cells. Case, hyphens, й/и, ё/е and Kazakh letters written as Russian ones
/// do not matter.
pub const CELLS: &[(CellKey, &[&str])] = &[
    (
        Swot(Strengths),
        &[
            "strengths, strength, strong points, strong point, strong sides, strong side",
            "advantages, advantage, merits, pros",
            "сильные стороны, сильная сторона, сильные, преимущества, преимущество",
            "достоинства, плюсы",
            "күшті жақтары, күшті жақтар, күшті жағы, күшті тұстары, күшті тұстар, күшті тұсы",
            "мықты жақтары, мықты жақтар, мықты тұстары, мықты тұстар",
            "артықшылықтары, артықшылықтар, артықшылығы, артықшылық",
        ],
    ),
    (
        Swot(Weaknesses),
        &[
            "weaknesses, weakness, weak points, weak point, weak sides, weak side",
            "disadvantages, disadvantage, drawbacks, shortcomings, limitations, cons",
            "слабые стороны, слабая сторона, слабые, слабости, слабость, недостатки, недостаток",
            "минусы, слабые места",
            "әлсіз жақтары, әлсіз жақтар, әлсіз жағы, әлсіз тұстары, әлсіз тұстар, әлсіз тұсы",
            "осал тұстары, осал тұстар, осал жақтары, осал жақтар",
            "кемшіліктері, кемшіліктер, кемшілігі, кемшілік",
        ],
    ),
    (
        Swot(Opportunities),
        &[
            "opportunities, opportunity, possibilities, possibility, chances, prospects",
            "возможности, возможность, перспективы, шансы",
            "мүмкіндіктері, мүмкіндіктер, мүмкіндігі, мүмкіндік, мүмкіншіліктер",
        ],
    ),
    (
        Swot(Threats),
        &[
            "threats, threat, risks, risk, dangers, danger, challenges",
            "угрозы, угроза, риски, риск, опасности, вызовы",
            "қауіп-қатерлері, қауіп-қатерлер, қауіп-қатері, қауіп-қатер, қауіптер, қауіп",
            "қатерлер, қатерлері, тәуекелдер, тәуекелдері, тәуекел",
        ],
    ),
    (
        Pest(Political),
        &[
            "political, politics, policy",
            "политические, политический, политическая, политика",
            "саяси, саясат, саясаттық",
        ],
    ),
    (
        Pest(Economic),
        &[
            "economic, economical, economics, economy",
            "экономические, экономический, экономическая, экономика",
            "экономикалық, экономика, экономикасы",
        ],
    ),
    (
        Pest(Social),
        &[
            "social, society, sociocultural, socio-cultural, socio-demographic, demographic",
            "социальные, социальный, социальная, социум, общество, социокультурные",
            "социально-культурные, социально-демографические, демографические",
            "әлеуметтік, қоғам, қоғамдық, әлеуметтік-мәдени, әлеуметтік-демографиялық",
        ],
    ),
    (
        Pest(Technological),
        &[
            "technological, technology, technologies, technical",
            "технологические, технологический, технологическая, технологии, технология",
            "технические, технический, техника",
            "технологиялық, технология, технологиялар, техникалық",
        ],
    ),
    (
        Pest(Environmental),
        &[
            "environmental, environment, ecological, ecology",
            "экологические, экологический, экологическая, экология, природные",
            "экологиялық, экология, қоршаған орта, табиғи",
        ],
    ),
    (
        Pest(Legal),
        &[
            "legal, law, laws, legislative, legislation, regulatory",
            "правовые, правовой, правовая, право, законодательные, законодательство",
            "юридические, нормативно-правовые",
            "құқықтық, құқық, заңнамалық, заңнама, заң, нормативтік-құқықтық",
        ],
    ),
];

/// Words that may stand before or behind a name and change nothing.
pub const FILLERS: &str = "our the main key internal external factor factors environment forces \
     aspects aspect conditions trends issues analysis drivers group \
     наши основные ключевые главные внутренние внешние фактор факторы факторов среда условия \
     аспекты аспект силы тренды тенденции анализ группа сфера \
     біздің негізгі басты ішкі сыртқы факторлар факторлары факторы орта ортасы жағдай жағдайлар \
     аспектілер аспектілері аспект үрдістер трендтер талдау топ сала саласы";

/// Headings of a table's column that describes the cell.
pub const DESCRIPTIONS: &str = "description explanation definition meaning \
     описание пояснение определение характеристика значение \
     сипаттама сипаттамасы түсініктеме анықтама анықтамасы мәні";

/// Words that make a line the title of a whole analysis.
pub const ANALYSES: &str = "swot pest pestel pestle steep свот пест";
