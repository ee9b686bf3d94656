import { type JobBase, JobRefused } from '#kernel/jobs/job.ts';
import { type ListPage, pagesOf } from '#kernel/jobs/pages.ts';
import { versionsOffering } from './sectors.ts';

interface NeedNode {
  readonly fapCode: string;
  readonly fapLabel: string | null;
  readonly familyCode: string | null;
  readonly familyLabel: string | null;
}

const NEEDS = `query OccupationsOfTheSurvey($department: ID!, $after: String) {
  department(code: $department) {
    hiringNeeds(first: 100, after: $after) {
      nodes { fapCode fapLabel familyCode familyLabel }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/**
 * Keeps the occupations of a campaign: those of the newest official figures of some départements, with the versions of the questionnaire that offer
 * them. Throws `OCCUPATIONS_MISSING` as long as no official file was loaded.
 */
export async function collectOccupations(
  { sql, schema, graph }: JobBase,
  year: number,
  departments: readonly string[],
): Promise<number> {
  const found = new Map<string, NeedNode>();
  for (const department of departments) {
    const pages = pagesOf(graph, {
      document: NEEDS,
      variables: { department },
      listOf: (data: {
        readonly department: { readonly hiringNeeds: ListPage<NeedNode> | null } | null;
      }) => data.department?.hiringNeeds ?? null,
    });
    for await (const { nodes } of pages) for (const node of nodes) found.set(node.fapCode, node);
  }
  const rows = [...found.values()].flatMap(({ fapCode, fapLabel, familyCode, familyLabel }) =>
    familyCode === null
      ? []
      : [
          {
            fap_code: fapCode,
            fap_label: fapLabel ?? fapCode,
            family_code: familyCode,
            family_label: familyLabel ?? familyCode,
            versions: versionsOffering(fapCode),
          },
        ],
  );
  if (rows.length === 0)
    throw new JobRefused(
      'OCCUPATIONS_MISSING',
      'The occupations of the questionnaire are those of the official survey, and no file of it was loaded yet.',
    );
  await sql.begin(async (tx) => {
    await tx`delete from ${tx(schema)}.survey_occupations where year = ${year}`;
    await tx`
      insert into ${tx(schema)}.survey_occupations (year, fap_code, fap_label, family_code, family_label, versions)
      select ${year}, fap_code, fap_label, family_code, family_label, array(select json_array_elements_text(versions))
      from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as one(fap_code text, fap_label text, family_code text, family_label text, versions json)`;
  });
  return rows.length;
}
