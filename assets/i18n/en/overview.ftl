# Overview: the workshop's facts, people, canvases, parking lot, decisions

overview-title = Title
overview-title-hint = What is the workshop called?
overview-question = Focal question
overview-question-hint = What should the workshop answer?
overview-facts = About the workshop
overview-subject = Subject
overview-subject-hint = Whose strengths, whose surroundings
overview-place = Place
overview-place-hint = Where it takes place
overview-date = Date
overview-date-hint = When it takes place
overview-date-today = Set to today
overview-not-a-date = This is not a date and was not kept. Write it as { $example } or { $iso }.
overview-horizon = Horizon
overview-horizon-hint = How far it looks ahead: 2035, 2029–2035
overview-language = Working language
overview-facilitator = Facilitator
overview-facilitator-hint = Who leads it
overview-about = What to know
overview-about-hint = Where the content comes from, and what is whose

overview-people = Participants
overview-people-here = { $here } of { $all } have come
overview-people-empty = Those who take part: tick them off as they arrive. The list can be pasted, a person a line.
overview-people-add = Add participants
overview-people-hint = Name, organisation
overview-person-name = Name
overview-person-organisation = Organisation
overview-person-here = { $name } has come
overview-no-group = No group
overview-group-of = Group of { $name }
overview-remove = Remove “{ $what }”

overview-groups = Groups
overview-groups-empty = Groups that work at a table of their own. Cards can say which group they come from.
overview-group-add = Add groups
overview-group-hint = Name of a group
overview-group-name = Name of the group
overview-group-members =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

overview-canvases = Canvases
overview-canvases-empty = No canvas yet. PEST gathers what acts from outside, SWOT weighs what is inside and outside, scenarios look at four futures.
overview-canvas-add = Add canvas…
overview-canvas-title = Title of the canvas
overview-canvas-no-subject = No subject yet
overview-canvas-rated = { $rated } of { $all } rated
overview-canvas-menu = More for { $name }
overview-canvas-rename = Rename…
overview-canvas-extend = Extend to PESTEL
overview-canvas-remove = Remove

overview-parking = Parking lot
overview-parking-open =
    { $count ->
        [0] all settled
        [one] { $count } open
       *[other] { $count } open
    }
overview-parking-empty = Thoughts put aside so that the talk can go on. Come back to them before the end.
overview-parking-add = Park thoughts
overview-parking-hint = A thought to come back to
overview-parking-text = Parked thought
overview-parking-settle = Settled
overview-parking-settled = Settled: { $text }

overview-decisions = Decisions
overview-decisions-empty = What the room agrees on, who sees to it and by when.
overview-decision-add = Add decisions
overview-decision-hint = What was decided
overview-decision-text = Decision
overview-decision-owner = Owner of the decision
overview-decision-owner-hint = Who sees to it
overview-decision-due = Due date of the decision
overview-decision-due-hint = By when

overview-list-full =
    { $count ->
        [one] { $count } line was left out: the list is full.
       *[other] { $count } lines were left out: the list is full.
    }

overview-findings = Worth a look
overview-findings-more = Show { $count } more
overview-findings-away =
    { $count ->
        [one] { $count } piece of advice dismissed
       *[other] { $count } pieces of advice dismissed
    }
overview-finding-dismiss = Dismiss: { $what }
overview-finding-bring-back = Bring back: { $what }

## What undo and redo speak of

overview-change-title = Title changed
overview-change-question = Focal question changed
overview-change-subject = Subject of the workshop changed
overview-change-place = Place changed
overview-change-date = Date changed
overview-change-horizon = Horizon changed
overview-change-language = Working language changed
overview-change-facilitator = Facilitator changed
overview-change-about = What to know changed
overview-change-person-add =
    { $count ->
        [one] { $count } participant added
       *[other] { $count } participants added
    }
overview-change-person = Participant changed
overview-change-person-group = Group of a participant changed
overview-change-person-remove = Participant “{ $name }” removed
overview-change-group-add =
    { $count ->
        [one] { $count } group added
       *[other] { $count } groups added
    }
overview-change-group = Group renamed
overview-change-group-remove = Group “{ $name }” removed
overview-change-canvas-add = Canvas { $name } added
overview-change-canvas-title = Canvas renamed
overview-change-canvas-extend = PEST extended to PESTEL
overview-change-canvas-remove = Canvas { $name } removed
overview-change-thought-add =
    { $count ->
        [one] { $count } thought parked
       *[other] { $count } thoughts parked
    }
overview-change-thought = Parked thought changed
overview-change-settled = Parked thought marked
overview-change-thought-remove = Parked thought removed
overview-change-decision-add =
    { $count ->
        [one] { $count } decision added
       *[other] { $count } decisions added
    }
overview-change-decision = Decision changed
overview-change-owner = Owner of a decision changed
overview-change-due = Due date changed
overview-change-decision-remove = Decision removed
overview-change-dismiss = Advice dismissed
overview-change-bring-back = Advice brought back
