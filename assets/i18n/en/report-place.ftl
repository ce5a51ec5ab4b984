# The report: what it holds, its pages, and the ways it leaves

rail-report = Report
report-place-sections = Sections
report-place-usual = Back to usual
report-place-move-hint = Drag a section to move it, or press Alt with ↑ or ↓ on its tick.
report-place-organisation-hint = Who publishes the report
report-place-logo = Logo
report-place-choose-logo = Choose a logo…
report-place-no-logo = Remove
report-place-logo-hint = PNG, JPEG or SVG, at most 2 MB. It stands on the cover.
report-place-save-as = Save as
report-place-docx = Word…
report-place-form = { $ending }…
report-place-pptx = Slides…
report-place-xlsx = Spreadsheet…
report-place-html = Web page…
report-place-md = Markdown…
report-place-csv = Cards as CSV…
report-place-whole-set = Write the whole set…

## How much each section holds

holds-cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
  }
holds-indicators = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
  }
holds-decisions = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
  }
holds-thoughts = { $count ->
    [one] { $count } thought
   *[other] { $count } thoughts
  }
holds-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
holds-pieces = { $count ->
    [one] { $count } piece of evidence
   *[other] { $count } pieces of evidence
  }
holds-findings = { $count ->
    [one] { $count } piece of advice
   *[other] { $count } pieces of advice
  }
holds-nothing = empty, left out
holds-too-short = not on one page, left out

## The pages

preview-page-of = Page { $page } of { $count }
preview-previous = Previous page
preview-next = Next page
preview-setting = Setting the pages…
preview-width = Fit width
preview-page = Whole page
preview-empty = The pages of the report appear here as soon as the workshop holds something: its question, a card, an indicator, a decision. Whatever a workshop does not have is left out of its report.
preview-nothing-chosen = Every section is turned off, so there is nothing to report. Tick at least one.
preview-without-paper = This build of the program cannot show pages. The report can still be saved.
preview-broke-off = The pages could not be set. The report can still be saved in another format.

## Writing

writing-one = Writing { $file }
writing-of = Writing { $number } of { $all }, { $file }
writing-stop = Stop
writing-stopping = Stopping
writing-stopped = Writing was stopped. Nothing unfinished was left behind.
message-another-name = Choose another name…
message-another-folder = Choose another folder…
file-dialog-report-set = Choose a folder for the whole set
file-dialog-logo = Choose a logo
path-take = Choose
path-means-set = A new folder with every format in { $folder }
export-see-pages = Choose sections and see pages
export-in-use = { $path } is open in another program. Close it there, or choose another name.
command-go-report = Go to the report
