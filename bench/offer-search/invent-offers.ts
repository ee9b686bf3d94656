import type { Connection } from '#kernel/database/connect.ts';

export const OFFERS = { offers: 1_000_000, occupations: 532, departments: 95 };

/** Words of titles, frequent ones first: a word is drawn the more often the earlier it stands. */
export const WORDS =
  'vendeur agent employé conseiller technicien assistant responsable préparateur aide infirmier chauffeur serveur cuisinier maçon comptable ingénieur boulanger électricien soudeur développeur plombier opticien fleuriste horloger'.split(
    ' ',
  );

/**
 * Fills offers: spread over the country, most of them in some of the départements, with titles of two words, a description of thirty, and
 * one in twenty a repetition. The same call gives the same rows.
 */
export async function inventOffers(sql: Connection['sql']): Promise<void> {
  await sql.unsafe(`
    create temporary table words as select word, place::int - 1 as rank from unnest(array[${WORDS.map((word) => `'${word}'`).join(',')}]) with ordinality as w(word, place);
    insert into offers.ingest_files (source, file_name, sha256, bytes, state, publisher, dataset, licence, received, loaded, duplicate, rejected, flags, retrieved_at, duration_ms)
    values ('france-travail', 'bench', 'bench', 0, 'LOADED', 'bench', 'bench', 'bench', 0, 0, 0, 0, '{}', now(), 0);
    insert into offers.offers (id, title, description, created_at, updated_at, content_hash, contract_kind, rome_code, latitude, longitude, commune_code, department_code,
      experience, skills, openings, is_disability_friendly, lacks_candidates, is_own_source, partner, clean_title, is_open, canonical_id, file_id)
    select lpad(n::text, 7, '0'), a.word || ' ' || b.word, repeat('poste à pourvoir rapidement dans une équipe accueillante ', 4) || b.word,
      timestamptz '2026-11-25' - (n % 60) * interval '1 day' - (n % 86400) * interval '1 second', now(), '', (array['CDI', 'CDD', 'MIS'])[1 + n % 3],
      'A' || 1000 + (power(r.occupation, 2) * ${OFFERS.occupations})::int, 43 + r.north * 7, -1.5 + r.east * 8, lpad((1000 + (r.north * 30000)::int)::text, 5, '0'),
      lpad((1 + (power(r.east, 2) * ${OFFERS.departments - 1})::int)::text, 2, '0'), (array['D', 'E', 'S'])[1 + n % 3], '[]', 1, false, false, true, '', a.word, n % 10 > 0,
      case when n % 20 = 1 then lpad((n - 1)::text, 7, '0') end, 1
    from generate_series(1, ${OFFERS.offers}) as n
    cross join lateral (select (n::bigint * 7919 % 10007) / 10007.0 as occupation, (n::bigint * 104729 % 100003) / 100003.0 as north, (n::bigint * 15485863 % 1000003) / 1000003.0 as east) as r
    join words a on a.rank = (power((n::bigint * 31 % 997) / 997.0, 2) * ${WORDS.length - 1})::int
    join words b on b.rank = (power((n::bigint * 57 % 991) / 991.0, 2) * ${WORDS.length - 1})::int`);
  await sql.unsafe('analyze offers.offers');
}
