# Есеп: ішінде не бар, беттері және сақтау тәсілдері

rail-report = Есеп
report-place-sections = Есептің бөліктері
report-place-usual = Әдеттегіге қайтару
report-place-move-hint = Бөліктің орнын ауыстыру үшін оны сүйреңіз немесе құсбелгісінде Alt пен ↑ не ↓ басыңыз.
report-place-organisation-hint = Есепті кім шығарады
report-place-logo = Логотип
report-place-choose-logo = Логотипті таңдау…
report-place-no-logo = Алып тастау
report-place-logo-hint = PNG, JPEG немесе SVG, 2 МБ-тан аспайды. Титул парағында тұрады.
report-place-save-as = Сақтау түрі
report-place-docx = Word…
report-place-form = { $ending }…
report-place-pptx = Слайдтар…
report-place-xlsx = Кесте…
report-place-html = Веб-бет…
report-place-md = Markdown…
report-place-csv = Карточкалар, CSV…
report-place-whole-set = Толық жинақты жазу…

## Әр бөлікте қанша бар

holds-cards = { $count } карточка
holds-indicators = { $count } көрсеткіш
holds-decisions = { $count } шешім
holds-thoughts = { $count } ой
holds-people = { $count } адам
holds-pieces = { $count } дәлел
holds-findings = { $count } кеңес
holds-nothing = бос, есепке кірмейді
holds-too-short = бір бетке сыймайды, кірмейді

## Беттер

preview-page-of = { $count } беттің { $page }-беті
preview-previous = Алдыңғы бет
preview-next = Келесі бет
preview-setting = Беттер дайындалып жатыр…
preview-width = Ені бойынша
preview-page = Тұтас бет
preview-empty = Есептің беттері сессияда бірдеңе пайда болғанда осында көрінеді: сұрағы, карточка, көрсеткіш, шешім. Сессияда жоқ нәрсе есепке кірмейді.
preview-nothing-chosen = Барлық бөлік өшірілген, есепке жазатын ештеңе жоқ. Кемінде біреуін белгілеңіз.
preview-without-paper = Бағдарламаның бұл жинағы беттерді көрсете алмайды. Есепті бәрібір сақтауға болады.
preview-broke-off = Беттерді дайындау мүмкін болмады. Есепті басқа пішімде сақтауға болады.

## Жазу

writing-one = { $file } жазылып жатыр
writing-of = { $all } файлдың { $number }-файлы жазылып жатыр, { $file }
writing-stop = Тоқтату
writing-stopping = Тоқтатылып жатыр
writing-stopped = Жазу тоқтатылды. Аяқталмаған ештеңе қалған жоқ.
message-another-name = Басқа атау таңдау…
message-another-folder = Басқа қалта таңдау…
file-dialog-report-set = Толық жинақ үшін қалта таңдаңыз
file-dialog-logo = Логотипті таңдаңыз
path-take = Таңдау
path-means-set = { $folder } ішіндегі барлық пішім жазылған жаңа қалта
export-see-pages = Бөліктерді таңдап, беттерді көру
export-in-use = { $path } файлы басқа бағдарламада ашық. Оны сонда жабыңыз немесе басқа атау таңдаңыз.
command-go-report = Есепке өту
