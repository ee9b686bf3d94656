import { SECTIONS, STATE_ACTIVITIES } from './sectors.ts';
import { bandsWithClasses, type SizeClass } from './size-classes.ts';

/** Half-years before the forecast's month in which a hiring counts as recent: the last two, a year. */
const RECENT_HALF_YEARS = 2;

/**
 * The field of a campaign, one row an establishment: open, not the State's, with employees, or without but with a lasting hire or an apprentice
 * within the last year (the survey: "establishments without employees with a recent declaration"). `draw` orders them by chance, the same at each
 * run: the digest of campaign and SIRET.
 */
export const fieldOf = (schema: string, year: number, classes: readonly SizeClass[]): string => `
  select e.siret, b.size_class, b.rate, b.most, coalesce(s.section, '?') as section, coalesce(s.version, 'GENERAL') as version,
    coalesce(c.basin_code, '') || '-' || coalesce(c.department_code, '') as area, coalesce(c.region_code, '') as region_code,
    coalesce(e.commune_code, '') as commune_code, c.commune_code is null as is_commune_unknown, c.basin_code is null as is_outside,
    md5('${year}:' || e.siret) as draw
  from ${schema}.establishments e
  join (values ${bandsWithClasses(classes)
    .map(
      ({ band, size_class, rate, most }) =>
        `('${band}', '${size_class}', ${rate}::real, ${most ?? 'null'}::integer)`,
    )
    .join(', ')}) as b (band, size_class, rate, most) on b.band = e.headcount_band
  left join (values ${SECTIONS.flatMap(({ section, from, until, version }) =>
    Array.from({ length: until - from + 1 }, (_, step) => [
      `('${String(from + step).padStart(2, '0')}', '${section}', '${version}')`,
    ]),
  ).join(', ')}) as s (division, section, version) on s.division = left(e.activity_code, 2)
  left join ${schema}.survey_communes c on c.commune_code = e.commune_code
  left join ${schema}.hiring_history h on h.siret = e.siret and b.size_class = '${classes[0]?.name}'
  where e.is_open and (e.activity_code is null or (s.section is not null and e.activity_code not in (${STATE_ACTIVITIES.map((code) => `'${code}'`).join(', ')})))
    and (b.size_class <> '${classes[0]?.name}' or exists (
      select 1 from unnest(h.lasting[1:${RECENT_HALF_YEARS}] || h.apprenticeships[1:${RECENT_HALF_YEARS}]) as hired where hired > 0))`;
