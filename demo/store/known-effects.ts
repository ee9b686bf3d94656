/** What each service of the demo changes for those who use it, in points of those who return to work within six months: what an estimate must find. */
export const KNOWN_EFFECTS: Readonly<Record<string, number>> = {
  'la-bonne-boite': 3,
  'la-bonne-formation': 5,
  'bob-emploi': 0,
  'mooc-recherche': 2,
};
