import type { TransactionSql } from 'postgres';

const MIN_SIMILARITY = 0.8;

/**
 * Makes the temporary table `similar_titles` of the titles in `members`, from both sides: Dice's coefficient of the pairs of letters of two
 * titles of one group, blanks left out, is high enough. The n-th time that a pair of letters stands in a title counts as its own, which
 * makes the intersection one of multisets.
 */
export async function gatherSimilarTitles(tx: TransactionSql): Promise<void> {
  await tx`
    create temporary table titles on commit drop as
    select row_number() over () as title_id, key, clean_title, replace(clean_title, ' ', '') as letters
    from members group by key, clean_title`;
  await tx`
    create temporary table bigrams on commit drop as
    select key, title_id, bigram, length(letters) - 1 as size, row_number() over (partition by title_id, bigram) as nth
    from (
      select *, count(*) over (partition by key) as titles_of_group from titles where length(letters) > 1
    ) several, lateral (select substr(letters, start, 2) as bigram from generate_series(1, length(letters) - 1) start) cut
    where titles_of_group > 1`;
  await tx`analyze titles`;
  await tx`analyze bigrams`;
  await tx`
    create temporary table similar_titles on commit drop as
    with alike as (
      select one.title_id as one_id, other.title_id as other_id, 2.0 * count(*) / (one.size + other.size) as similarity
      from bigrams one join bigrams other using (key, bigram, nth)
      where one.title_id < other.title_id and least(one.size, other.size) * 3 >= greatest(one.size, other.size) * 2
      group by one.title_id, other.title_id, one.size, other.size
      having 2.0 * count(*) / (one.size + other.size) >= ${MIN_SIMILARITY}::numeric
    ), named as (
      select one.key, one.clean_title, other.clean_title as other_title, similarity
      from alike join titles one on one.title_id = one_id join titles other on other.title_id = other_id
    )
    select * from named union all select key, other_title, clean_title, similarity from named`;
  await tx`analyze similar_titles`;
}
