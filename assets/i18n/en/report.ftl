# Reports: headings, columns and what stands beside numbers

report-part-cover = Cover
report-part-contents = Contents
report-part-question = Focal question and context
report-part-indicators = Indicators
report-part-pest = Surroundings: PEST
report-part-swot = Strengths, weaknesses, opportunities, threats
report-part-scenarios = Drivers and scenarios
report-part-decisions = Decisions
report-part-parking-lot = Parking lot
report-part-participants = Participants
report-part-evidence = Evidence
report-part-checks = Checks
report-part-method = Method
report-part-sources = Sources
report-group-outcome = Decisions and open questions
report-group-annex = Annex
report-group-situation = Current situation
report-group-scenarios = Development scenarios

report-figure = Figure
report-table = Table
report-page = Page
report-organisation = Organisation
report-empty-card = (empty card)
report-unnamed-indicator = Indicator without a name
report-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }

## Ratings

report-ratings-of = { $canvas }: cards and ratings
report-column-cell = Cell
report-column-card = Card
report-column-place = Part of the map
report-column-position = Position or response
report-column-direction = Direction
report-column-product = Impact × likelihood
report-column-votes = Votes
report-column-evidence = Evidence
report-column-stance = Speaks
report-column-decision = Decision
report-column-owner = Owner
report-column-due = Due
report-column-group = Group
report-column-note = Note
report-column-poles = Poles
report-column-short = In short
report-column-aside = Why set aside
report-column-cards = Cards
report-column-weight = Weight
report-column-weighted = Weighted rating
report-ratings-swot = Importance runs from 1 (least) to 5 (most). For strengths and weaknesses the second number is the position: 1 major weakness, 2 minor weakness, 3 minor strength, 4 major strength. For opportunities and threats it is how well the subject responds today: 1 poor, 2 average, 3 above average, 4 superior. Where several people rated, the median stands here. A dash means not rated.
report-ratings-pest = Impact and likelihood run from 1 (least) to 5 (most); their product runs from 1 to 25. Where several people rated, the median stands here. A dash means not rated.
report-ratings-drivers = Importance and uncertainty run from 0 to 10. Important and uncertain drivers are candidates for the axes; important and certain ones are givens and hold in every scenario. A dash means not placed on the map yet.
report-ratings-hidden = The canvas is still in the stage of collecting, so ratings are not shown.
report-total-internal = Internal factors, total
report-total-external = External factors, total

## Scenarios

report-driver-map = Driver map
report-driver-map-alternative = { $count ->
    [one] Map of { $count } driver by importance and uncertainty. Critical uncertainties: { $critical }
   *[other] Map of { $count } drivers by importance and uncertainty. Critical uncertainties: { $critical }
  }
report-drivers = Drivers
report-chosen-pair = The workshop works with this pair of axes.
report-matrix-alternative = Matrix of four scenarios between the axes { $axes }. From top left to bottom right: { $scenarios }
report-givens = Holds in all four scenarios
report-gains = Who gains
report-loses = Who loses
report-implications = Implications
report-plausibility = Plausibility

## Data and evidence

report-chart-alternative = { $count ->
    [one] { $kind }: { $name }, { $count } value. The numbers stand in the table.
   *[other] { $kind }: { $name }, { $count } values. The numbers stand in the table.
  }
report-chart-alone-alternative = { $count ->
    [one] { $kind }: { $name }, { $count } value
   *[other] { $kind }: { $name }, { $count } values
  }
report-formula = Formula
report-derived = Derived from other indicators
report-no-source = The source is not named
report-slide-of = { $title } ({ $number } of { $count })
report-slide-tables = Indicators in tables
report-indicator = Indicator
report-settled = settled
report-evidence-explained = Sources are counted by publisher: two or more fresh ones make strong evidence, one makes some. Fresh means not older than three years at the date of the workshop.
report-checks-explained = What the method advises to look at. It is advice; nothing here is an error.

## Method

report-method-pest = PEST and PESTEL gather the forces around a subject: political, economic, social, technological, and in a PESTEL environmental and legal ones. Each factor is rated by its impact and its likelihood.
report-method-swot = SWOT weighs what is internal to the subject (strengths, weaknesses) and what surrounds it (opportunities, threats). Each card is rated by importance and by position or response.
report-method-foresight = The 2×2 method collects drivers of change, places them by importance and uncertainty, takes two critical uncertainties as axes, and tells the four futures between their ends. Scenarios are no forecasts.
report-method-data = Each indicator names its unit and source. A missing value is a mark with its meaning, never a zero.
report-method-program = Prepared with Fourfold.

## The sheet of a workbook and a table of cards

report-sheet-workshop = Workshop

## Saving

report-unknown-form = The ending of “{ $file }” names no format. Write { $known }.
report-forms = { $list } or { $last }
report-nothing-to-draw = The workshop has nothing to draw there. Choose another place with --view.
report-without-paper = This build of the program cannot write { $form }.
report-failed = { $form } could not be made: { $words }
report-written = { $file } was written
report-written-all = { $count ->
    [one] { $count } file was written to { $folder }
   *[other] { $count } files were written to { $folder }
  }

## Choosing what a report is like

export-title = Export a report
export-form = Format
export-language = Language of the report
export-depth = How much to tell
export-depth-full = Full
export-depth-brief = Brief
export-depth-page = One page
export-template = Headings
export-template-standard = Standard
export-template-state = State Planning System
export-choose = Choose a file…
export-not-written = Nothing was written
report-comparison = Comparison of workshops
report-compared = Workshops
export-about-docx = A document to edit in Word or LibreOffice.
export-about-pdf = Pages to print and to send: contents, bookmarks, text that can be searched.
export-about-pptx = Slides to show and edit in PowerPoint or Impress; stories stand in the notes.
export-about-xlsx = Numbers and cards as sheets, with formulas.
export-about-html = One file for any browser; prints well.
export-about-md = Text for notes, wikis and repositories.
export-about-csv = Every card as a row, for other tools. Headings are English.
export-about-picture = One drawing.
export-standard = Standard
export-standard-plain = None
export-standard-a2b = PDF/A-2b, for archives
export-standard-ua1 = PDF/UA-1, for screen readers

## A logo

logo-no-file = There is no file { $file }. Choose another.
logo-unreadable = { $file } cannot be read. Choose a copy in a folder of your own.
logo-too-large = { $file } is too large for a logo. Choose a picture of at most { $megabytes } MB.
logo-other-kind = { $file } is not a picture of a kind that fits. Choose a PNG, JPEG or SVG.
logo-broken = The picture { $file } is broken and cannot be drawn. Save it anew in the program it comes from, or choose another.
