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
  }, { $critical ->
    [one] { $critical } critical uncertainty
   *[other] { $critical } critical uncertainties
  }; at least ten drivers are wanted before axes are chosen
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
take-nothing = Every factor, opportunity and threat is among the drivers already.
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
