# Advice on the analysis: one sentence each

finding-one-word = “{ $card }” is one word; say what about it, so that others can agree or object.
finding-long-text = { $words ->
    [one] “{ $card }” has { $words } word; keep the thought and move the rest to the note.
   *[other] “{ $card }” has { $words } words; keep the thought and move the rest to the note.
  }
finding-same-words = “{ $card }” stands in another cell too; are these two sides of one matter, or is one of them too many?
finding-crowded-cell = { $count ->
    [one] There is { $count } card in this cell, more than can be talked over; merge those that say the same.
   *[other] There are { $count } cards in this cell, more than can be talked over; merge those that say the same.
  }
finding-thin-cell = Cards here: { $count }, in the opposite cell: { $opposite }; ask the group what it has not seen yet.
finding-no-subject = The canvas does not say what it is about; name the subject, so that inside and outside are clear.
finding-unrated = Cards without both ratings: { $unrated } of { $all }; they take no part in the scores.
finding-axes-from-one-cell = Both axes come from factors of one PEST cell and may well move together; look for a second uncertainty elsewhere.
finding-few-drivers = { $count ->
    [one] There is { $count } driver; the method asks for ten or more before axes are chosen.
   *[other] There are { $count } drivers; the method asks for ten or more before axes are chosen.
  }
finding-scenario-without-name = The scenario “{ $x } / { $y }” has no name; give it one that people will remember.
finding-scenario-without-story = The scenario “{ $x } / { $y }” has no story; tell how the world got there.
finding-without-unit = “{ $name }” has no unit; say in what it is measured.
finding-without-source = “{ $name }” has no source; say where it comes from.
finding-without-period = Some values of “{ $name }” have no period; say when they were measured.
finding-no-evidence = Cards without evidence: { $bare } of { $all }; ask the group what they lean on.
finding-stale-evidence = { $years ->
    [one] All evidence here is more than { $years } year old; look for newer sources.
   *[other] All evidence here is more than { $years } years old; look for newer sources.
  }
finding-disputed-evidence = Evidence that contradicts this: { $count }; talk over whether it still holds.
finding-evidence-gone = Evidence that points at a removed indicator: { $count }; link it anew or take it off.
finding-broken-formula = The formula of “{ $name }” cannot be computed; open the indicator to see why.
finding-stale-formula = The values of “{ $name }” are not what its formula gives now. Open the indicator and compute it anew.
