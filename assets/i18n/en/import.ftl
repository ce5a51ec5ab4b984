# Taking in tables

import-change = { $count ->
    [1] Indicator imported
    [one] { $count } indicator imported
   *[other] { $count } indicators imported
  }
import-change-one = “{ $name }” imported
import-change-update = { $count ->
    [1] Indicator updated
    [one] { $count } indicator updated
   *[other] { $count } indicators updated
  }
import-change-update-one = “{ $name }” updated
import-change-both = { $added ->
    [one] { $added } indicator imported
   *[other] { $added } indicators imported
  }, { $updated } updated
import-refused = The indicators could not be added. In the program’s own words: { $words }
import-too-much-for-session = With these indicators the workshop would hold more observations than one file can. Import fewer of them.

## Why a table is not read

import-empty = There is nothing in it. Check that it is the right table.
import-too-large = The file is larger than { $limit } MB. Keep only the rows and columns the workshop needs, and import that.
import-too-large-unpacked = Part of this workbook takes more than { $limit } MB once unpacked, so it was not opened. Save the sheet you need as CSV, and import that.
import-too-many-cells = The sheet “{ $sheet }” has, or claims to have, more than { $limit } cells. Copy the table itself into a new workbook, and import that.
import-too-many-columns = Row { $row } has more than { $limit } columns. Check that it is the right file, and what stands between its values.
import-long-cell = A cell in row { $row } holds more than { $limit } bytes of text. Check that it is the right file, and whether a quotation mark in it was never closed.
import-too-many-observations = The table holds more than { $limit } observations. Keep only the indicators, regions or years the workshop needs.
import-not-a-table = This is neither text nor a workbook. Tables are read from CSV, TSV, TXT, XLSX, XLS and ODS files.
import-text-not-workbook = The file is named as a workbook, but it holds plain text. If it is a table, change the end of its name to .csv.
import-web-page = This is a web page, whatever its name says. Open it in a spreadsheet program and save it as XLSX or CSV.
import-other-document = This is a document of another kind. Tables are read from CSV, TSV, TXT, XLSX, XLS and ODS files; save it as one of them.
import-password = The workbook is protected by a password. Open it with the password, save a copy without one, and import the copy.
import-damaged = The workbook is damaged or was cut short on its way. Take it from its source again, or open it in a spreadsheet program and save it anew.
import-no-encoding = There is no encoding called “{ $name }”. Names are utf-8, utf-16, windows-1251, kz-1048 and the like.
import-no-sheet = There is no sheet “{ $name }”. The sheets are { $known }.
import-no-column = There is no column “{ $name }”. The columns are { $known }.
import-cancelled = The import was cancelled. Nothing was changed.
import-no-measure = No measure was found: no column holds values of something. Nothing was imported.

## What was understood

import-layout = Layout: { $name }
import-encoding = Encoding: { $name }
import-decimal = Decimal sign: { $sign }
import-decimal-none = Decimal sign: no number has one
import-decimal-mixed = Decimal sign: differs from column to column
import-indicator = { $entities ->
    [one] { $entities } entity
   *[other] { $entities } entities
  }, { $periods ->
    [0] undated
    [one] { $periods } period
   *[other] { $periods } periods
  }, { $observations ->
    [one] { $observations } observation
   *[other] { $observations } observations
  }
import-missing = { $count } missing: { $empty } empty, { $nodata } no data, { $nosuch } no such phenomenon, { $confidential } confidential
import-updated = Newer release of an indicator already there: { $added ->
    [one] { $added } new value
   *[other] { $added } new values
  }, { $revised } revised
import-kept = { $count ->
    [one] { $count } value is not in the newer release and stays as it was
   *[other] { $count } values are not in the newer release and stay as they were
  }
import-unchanged = Already there with the same values
import-personal = Left out because they name people: { $names }
import-unused = Other columns left out: { $names }
import-doubtful = { $count ->
    [one] { $count } doubtful cell, left out
   *[other] { $count } doubtful cells, left out
  }
import-dry-run = This was a trial. Nothing was written.

## What is to be known of an indicator

import-note-open-sign = Nothing in the table shows its decimal sign; it was read as “{ $sign }”. Check a value.
import-note-over-hundred = The shares add up to { $sum } %, so people may have given several answers. They are not parts of a whole.
import-note-overlap = The parts add up to { $parts }, the whole is { $whole }. The categories seem to overlap, so they are not stacked.
import-note-answered = n = { $count }
import-note-unanswered = { $count } gave no answer
import-note-several = Several answers were possible, so the counts add up to more than n.

## What is the matter with a cell

import-doubt-slip = digits and signs that make no number
import-doubt-other-sign = another decimal sign than its column
import-doubt-words = words where a number belongs
import-doubt-no-period = no period where one belongs
import-doubt-repeated = a second, different value for the same entity and period
import-doubt-other-unit = a share among amounts, or an amount among shares
import-doubt-too-large = too large a number

## The window

command-import = Import a table…
file-dialog-import = Choose a table to import
import-title = Import of “{ $name }”
import-title-pasted = Import of the pasted table
import-reading = Reading the table
import-stop = Stop
import-another = Choose another file…
import-needs-workshop = Open a workshop or begin one, then drop the table on it again.
import-after-dialog = Close the dialog in front, then drop the table again.

import-layout-world-bank-api = World Bank file, years side by side
import-layout-databank = World Bank DataBank file, years side by side
import-layout-governance = Worldwide Governance Indicators workbook
import-layout-sdmx = Statistical data exchange file (SDMX)
import-layout-sdmx-labelled = Statistical data exchange file (SDMX) with labels
import-layout-oecd-old = OECD file of the older kind
import-layout-egov = UN e-government index
import-layout-statistics = Statistics office workbook, headings in several rows
import-layout-survey = Survey, one row a person
import-layout-answers = Answers to questions
import-layout-wide-years = Years side by side
import-layout-long = A period in every row
import-layout-cross-section = Entities side by side at one time
import-layout-words = Table of words
import-layout-no-measure = Nothing that is measured was recognised
import-said-text = text in { $encoding }, { $delimiter } between values
import-said-rows = values in rows { $from } to { $to }

import-role-skip = Not taken
import-role-personal = People
import-role-entity = Entity
import-role-name = Measure’s name
import-role-category = Category
import-role-period = Period
import-role-unit = Unit
import-role-status = Flag
import-role-multiplier = Power of ten
import-role-value = Value
import-role-measure = Measure
import-role-question = Question
import-role-aspect = Aspect
import-column = Heading: { $name }

import-sheet = Sheet
import-headings-from = Headings from row
import-values-from = Values from row
import-decimal-sign = Decimal sign
import-as-found = As found
import-sign-comma = Comma
import-sign-point = Point
import-encoding-name = Encoding
import-delimiter = Between values
import-delimiter-comma = Comma
import-delimiter-semicolon = Semicolon
import-delimiter-tab = Tab
import-delimiter-bar = Bar

import-tab-indicators = Indicators ({ $count })
import-tab-doubts = Doubtful cells ({ $count })
import-all = Take all
import-none = Take none
import-no-measure-here = No measure was found. If the table has one, say over its column what the column holds.
import-unnamed = Pasted table
import-row-name = Name of the indicator
import-new-periods = New periods: { $names }
import-new-entities = New entities: { $names }
import-revised-values = Revised values
import-revised-value = { $place }: { $before } is now { $after }
import-more = and { $count } more
import-beside = Add as a new indicator instead
import-take-personal = Take these columns too
import-no-doubts = Every cell was read without a doubt.
import-doubts-hint = These cells can be read in more than one way, or in none. They are left out until you write what they mean.
import-show-cell = Show the cell in the table
import-answer = What { $cell } should read
import-answer-hint = Read it as
import-answered = { $cell }: “{ $before }” is read as “{ $after }”
import-answer-back = Take the answer back

import-source-title = Source
import-source-publisher = Publisher
import-source-link = Link
import-source-date = Date of the source
import-do = { $count ->
    [0] Import
    [one] Import { $count } indicator
   *[other] Import { $count } indicators
  }
