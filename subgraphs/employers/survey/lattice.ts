/**
 * The lattice over which estimates are made, as lists of SQL values: for the stratum `s` of an answer each place that holds it, for the line `l` and
 * its occupation `o` each occupation that it counts for, each measure. A part of a basin in a département lies in one département, that in one
 * region: one nested hierarchy. `B-44` is what no basin holds, `B-` what no département does.
 */
export const PLACES_OF_A_STRATUM = `
  ('B' || s.area, 'D' || split_part(s.area, '-', 2)),
  ('D' || split_part(s.area, '-', 2), 'R' || s.region_code),
  ('R' || s.region_code, 'N'),
  ('N', null)`;

/** The occupation, its family, and all. */
export const OCCUPATIONS_OF_A_LINE = `
  (l.fap_code, o.family_code), (o.family_code, 'ALL'), ('ALL', null)`;

/** Projects; those judged difficult, or not; the seasonal ones, or not. The parts that nobody publishes decide with the others what is secret. */
export const MEASURES_OF_A_LINE = `
  ('PROJECTS', l.projects), ('DIFFICULT', l.difficult), ('EASY', l.projects - l.difficult), ('SEASONAL', l.seasonal), ('STEADY', l.projects - l.seasonal)`;
