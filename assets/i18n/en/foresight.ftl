# The 2×2: driver map, axes, matrix

foresight-pane-drivers = Drivers
foresight-pane-axes = Axes
foresight-pane-matrix = Matrix

## The driver map

drivers-facts = { $drivers ->
    [one] { $drivers } driver
   *[other] { $drivers } drivers
  }, { $critical ->
    [one] { $critical } critical uncertainty
   *[other] { $critical } critical uncertainties
  }
drivers-facts-few = { $drivers ->
    [one] { $drivers } driver
   *[other] { $drivers } drivers
  } (at least ten are wanted), { $critical ->
    [one] { $critical } critical uncertainty
   *[other] { $critical } critical uncertainties
  }
drivers-take = Take from PEST…
drivers-tray-hint = Drag to the map, or press Enter
drivers-unplace = Take off the map
drivers-corner = Critical corner
# $rating is the name of a rating: importance, uncertainty
drivers-corner-from = { $rating }, from
drivers-givens = { $count ->
    [one] { $count } given
   *[other] { $count } givens
  }
drivers-givens-hold = They hold in all four scenarios.
drivers-spoken = { $driver }, importance { $importance }, uncertainty { $uncertainty }
# One letter in the mark of a driver that is an axis
drivers-axis-x = X
drivers-axis-y = Y
take-title = Take drivers from PEST and SWOT
take-nothing = PEST and SWOT hold no further cards that can become drivers.
take-do = { $count ->
    [one] Add { $count } driver
   *[other] Add { $count } drivers
  }

## Names of changes

change-place = { $count ->
    [1] Driver placed
    [one] { $count } driver placed
   *[other] { $count } drivers placed
  }
change-unplace = Driver taken off the map
change-driver-move = Driver moved on the map
change-critical = Critical corner moved

## Pairs of axes

axes-facts = { $pairs ->
    [one] { $pairs } pair of axes
   *[other] { $pairs } pairs of axes
  }
axes-empty = An axis is a critical uncertainty drawn between two end states. Two of them make four futures.
axes-pair = Pair { $number }
axes-pair-name = { $x } × { $y }
axes-chosen = Chosen
axes-choose = Choose this pair
axes-open = Open the matrix
axes-remove = Remove the pair with its stories
axes-details = Show the details
axes-side-x = Axis X
axes-side-y = Axis Y
axes-side-none = None
axes-driver = { $side }, driver
axes-free = Free, not from a driver
axes-driver-gone = The driver has been deleted
axes-name = Name
axes-name-hint = Name the axis
axes-high-x = End state on the right
axes-low-x = End state on the left
axes-high-y = End state at the top
axes-low-y = End state at the bottom
axes-pole-hint = How it is when it has gone this way
axes-empty-pole = A pole is empty; write it as an end state, so that the four futures can be told apart.
axes-add = Add a pair
axes-add-suggested = Add “{ $x }” × “{ $y }”

## The matrix

matrix-no-pair = Four futures need two axes. Choose them from the critical uncertainties.
matrix-none-chosen = No pair of axes is chosen yet.
matrix-go-axes = Go to the axes
matrix-add-position = Add a position
matrix-remove-position = Remove the position
matrix-scenario-name = Name of the scenario
matrix-scenario-named = Name of the scenario, { $poles }
matrix-scenario-hint = Name this future
matrix-set-aside = Set aside
matrix-take-back = Take back
matrix-take-back-named = Take back “{ $scenario }”
matrix-aside = Set aside
matrix-aside-because = Set aside: { $reason }
# A point on the matrix: what it stands for and its year
matrix-position = { $kind } { $label }
matrix-position-spoken = { $position }, horizontal { $x }, vertical { $y }

## The inspector of pairs, scenarios and positions

inspector-pair = Pair of axes
inspector-poles = Poles
inspector-pole-high = High · { $pole }
inspector-pole-low = Low · { $pole }
inspector-story = Story
inspector-story-hint = How did the world get there, and what is it like?
inspector-gains = Who gains
inspector-gains-hint = Who is better off, and by what?
inspector-loses = Who loses
inspector-loses-hint = Who is worse off, and by what?
inspector-implications = Implications
inspector-implications-hint = What would it mean for us?
inspector-plausibility = Plausibility
inspector-aside-reason = Reason for setting aside
inspector-aside-hint = Why can it not happen?
inspector-givens-here = Holds here as in every scenario
inspector-position = Position on the matrix
inspector-position-label = Label
inspector-position-hint = Year

## Names of changes on axes and matrix

change-pair-add = Pair of axes added
change-pair-remove = Pair of axes removed
change-pair-choose = Pair of axes chosen
change-axis = Axis changed
change-axis-driver = Driver of an axis changed
change-scenario = Scenario changed
change-scenario-aside = Scenario set aside
change-scenario-back = Scenario taken back
change-aside-reason = Reason changed
change-plausibility = Plausibility changed
change-position = Position changed
change-position-add = Position added
change-position-move = Position moved
change-position-remove = Position removed
