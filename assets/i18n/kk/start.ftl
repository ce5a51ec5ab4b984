# Бастапқы экран, үлгілер және сессияда әлі жоқ тақталар

start-tagline = Дерекке сүйенген стратегиялық сессиялар: SWOT, PEST, сценарийлер
start-new = Жаңа сессия
start-scenarios = 2×2 сценарийлері
start-chain = Толық тізбек
start-swot-about = Күшті және әлсіз жақтары, мүмкіндіктер, қауіп-қатерлер
start-pest-about = Саясат, экономика, қоғам, технология
start-pestel-about = Экология мен құқық қосылған PEST
start-scenarios-about = Қозғаушы факторлар, екі ось, болашақтың төрт нұсқасы
start-chain-about = PEST → SWOT → сценарийлер
start-card-spoken = { $title }. { $about }
start-open-now = Қазір ашық
start-recent = Соңғы файлдар
start-compare = Сессияларды салыстыру
start-recent-empty = Сіз ашқан немесе сақтаған сессиялар осында көрінеді. Файлды терезеге сүйреп әкелуге де болады.
start-samples = Үлгілер

## Үлгілер

sample-west-kazakhstan = Батыс Қазақстандағы мемлекеттік қызметтер
sample-west-kazakhstan-shows = Бағаланған PEST пен SWOT және өңірдің 28 көрсеткіші, ағылшын тілінде
sample-administration = Мемлекеттік басқару – 2035
sample-administration-shows = 2×2 матрицасы: қозғаушы факторлар, екі жұп ось, төрт сценарий, ағылшын тілінде
sample-digital = Цифрлық мемлекеттік қызметтер: ЭЫДҰ елдерінің тәжірибесі
sample-digital-shows = Елдердің рейтингтері мен тәжірибесі бар PESTEL, орыс тілінде
sample-interest = Мемлекеттік қызмет және қоғамдық мүдде
sample-interest-shows = SWOT және сауалнама жауаптары, қазақ тілінде
sample-professional = Кәсіби мемлекеттік қызмет
sample-professional-shows = SWOT және мәтіндік кестелер: кезеңдер мен алты елдің тәжірибесі, ағылшын тілінде
sample-class = Оқу жаттығуы: әр ауылдағы қызметтер
sample-class-shows = Үш топтың жауабы мен үлгі жауап төрт қойындыда, орыс тілінде

## Сессияда әлі жоқ тақталар

missing-pest = Бұл сессияда PEST әлі жоқ
missing-pest-about = PEST талдау объектісінің сыртқы ортасын қамтиды: саясат, экономика, қоғам, технология. PESTEL бұған экология мен құқықты қосады.
missing-swot = Бұл сессияда SWOT әлі жоқ
missing-swot-about = SWOT күшті және әлсіз жақтарды сырттан келетін мүмкіндіктермен және қауіп-қатерлермен қатар көрсетеді.
missing-scenarios = Бұл сессияда сценарий әлі жоқ
missing-scenarios-about = Қозғаушы факторлардан екі ось құралады, ал екі ось болашақтың дайындалуға тұрарлық төрт нұсқасын береді.
missing-add-pest = PEST қосу
missing-add-pestel = PESTEL қосу
missing-add-swot = SWOT қосу
missing-add-scenarios = 2×2 сценарийлерін қосу
change-canvas = { $canvas } тақтасы қосылды
