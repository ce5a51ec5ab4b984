# Terms of the methods, used all over the program.

## Canvases and the stages of work

term-kind-swot = SWOT
term-kind-pest = PEST
term-kind-pestel = PESTEL
term-kind-foresight = Scenarios
term-stage-collect = Collect
term-stage-rate = Rate
term-stage-discuss = Discuss

## Cells, as titles

term-cell-strengths = Strengths
term-cell-weaknesses = Weaknesses
term-cell-opportunities = Opportunities
term-cell-threats = Threats
term-cell-political = Political
term-cell-economic = Economic
term-cell-social = Social
term-cell-technological = Technological
term-cell-environmental = Environmental
term-cell-legal = Legal
term-cell-drivers = Drivers
term-cell-scenario = Scenario

## One card of a cell, as a chip

term-card-strength = Strength
term-card-weakness = Weakness
term-card-opportunity = Opportunity
term-card-threat = Threat
term-card-political = Political factor
term-card-economic = Economic factor
term-card-social = Social factor
term-card-technological = Technological factor
term-card-environmental = Environmental factor
term-card-legal = Legal factor
term-card-driver = Driver
term-card-scenario = Scenario card
term-cards =
    { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }

## What the facilitator asks while a cell is empty

term-question-strengths = What do we already do well, and what can we lean on?
term-question-weaknesses = What holds us back that we could change ourselves?
term-question-opportunities = What is changing around us that we could make use of?
term-question-threats = What around us could do harm, even if we do everything right?
term-question-political = Which decisions, programmes and shifts in politics will touch us?
term-question-economic = How will incomes, prices, budgets and jobs change for us?
term-question-social = How do people live, what do they expect, and how is that changing?
term-question-technological = Which technologies are changing the way this work is done?
term-question-environmental = What do nature, climate and resources ask of us and make possible?
term-question-legal = Which laws and rules bind us, and which of them will soon change?
term-question-drivers = What could turn the future one way or another?
term-question-scenario = What is it like to live and work in this future?

## Ratings

term-rating-importance = Importance
term-rating-position = Position
term-rating-response = Response
term-rating-impact = Impact
term-rating-likelihood = Likelihood
term-rating-uncertainty = Uncertainty
term-position-1 = Major weakness
term-position-2 = Minor weakness
term-position-3 = Minor strength
term-position-4 = Major strength
term-position-major = major
term-position-minor = minor
term-response-1 = Poor
term-response-2 = Average
term-response-3 = Above average
term-response-4 = Superior

## Which way a PEST factor acts

term-direction-open = Open
term-direction-opportunity = Opportunity
term-direction-threat = Threat
term-direction-both = Both

## The 2×2

term-driver-tray = Not placed yet
term-driver-critical = Critical uncertainties
term-driver-given = Givens
term-driver-background = Background
term-plausibility-low = Low
term-plausibility-medium = Medium
term-plausibility-high = High
term-point-past = Past
term-point-today = Today
term-point-expected = Expected

## Colours of cards

term-colour-teal = Teal
term-colour-ochre = Ochre
term-colour-blue = Blue
term-colour-plum = Plum
term-colour-slate = Slate
term-colour-moss = Moss

## Data

term-good-up = More is better
term-good-down = Less is better
term-good-neither = Only describes
term-missing-empty = Not filled in
term-missing-no-data = No data
term-missing-no-such = No such phenomenon
term-missing-confidential = Confidential
term-state-unjudged = Not judged
term-state-has = In place
term-state-partly = Partly
term-state-has-not = Not in place
term-state-today = Where we are today

## The language's own name

term-language = English
