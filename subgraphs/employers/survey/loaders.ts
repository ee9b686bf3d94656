import DataLoader from 'dataloader';
import type { Database } from '#kernel/database/connect.ts';
import { alignByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import { type FormRow, findForms } from './forms.ts';

/** The questionnaires by SIRET, of a year or of the newest campaign; all that are asked together share one query. */
export type SurveyForms = (year: number | null) => DataLoader<string, FormRow | null>;

export const createSurveyForms = (db: Database): SurveyForms =>
  oneForEach(
    (year: number | null) =>
      new DataLoader(async (sirets: readonly string[]) =>
        alignByKey(sirets, await findForms(db, sirets, year), ({ siret }) => siret),
      ),
  );
