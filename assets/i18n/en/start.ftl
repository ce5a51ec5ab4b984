# The start screen, the samples, and kinds of canvas a workshop does not have yet

start-tagline = Strategy workshops with evidence: SWOT, PEST, scenarios
start-new = New workshop
start-scenarios = 2×2 scenarios
start-chain = Whole chain
start-swot-about = Strengths, weaknesses, opportunities, threats
start-pest-about = Political, economic, social, technological
start-pestel-about = PEST with environment and law
start-scenarios-about = Drivers, two axes, four futures
start-chain-about = PEST → SWOT → scenarios
start-card-spoken = { $title }. { $about }
start-open-now = Open now
start-recent = Recent
start-compare = Compare workshops
start-recent-empty = Workshops you open or save are listed here. You can also drop a file on the window.
start-samples = Samples

## Samples

sample-west-kazakhstan = Public services in West Kazakhstan
sample-west-kazakhstan-shows = Rated PEST and SWOT with 28 indicators of a region, in English
sample-administration = Public administration 2035
sample-administration-shows = A 2×2: drivers, two pairs of axes, four scenarios with stories, in English
sample-digital = Digital public services in OECD countries
sample-digital-shows = A PESTEL with rankings and practices of countries, in Russian
sample-interest = Civil service and public interest
sample-interest-shows = A SWOT beside the answers of a survey, in Kazakh
sample-professional = A professional civil service
sample-professional-shows = A SWOT with tables of words: phases and practices of six countries, in English
sample-class = Class exercise: services in every village
sample-class-shows = Three groups and the model answer in four tabs, in Russian

## A kind of canvas the workshop does not have yet

missing-pest = This workshop has no PEST yet
missing-pest-about = PEST gathers what happens around the subject: politics, economy, society, technology. PESTEL adds environment and law.
missing-swot = This workshop has no SWOT yet
missing-swot-about = SWOT puts what is strong and weak within beside opportunities and threats from without.
missing-scenarios = This workshop has no scenarios yet
missing-scenarios-about = From drivers come two axes, from two axes four futures to prepare for.
missing-add-pest = Add PEST
missing-add-pestel = Add PESTEL
missing-add-swot = Add SWOT
missing-add-scenarios = Add 2×2 scenarios
change-canvas = { $canvas } added
