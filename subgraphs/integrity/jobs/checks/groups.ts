import type { TransactionSql } from 'postgres';
import { duplicateRegistration, type FilePair } from '../../rules/duplicate-registration.ts';
import type { SignalKind, Verdict } from '../../rules/finding.ts';
import {
  FEWEST_FILES,
  MOST_AT_AN_ADDRESS,
  MOST_IN_A_HOUSEHOLD,
  sharedContact,
} from '../../rules/shared-contact.ts';
import { groupIdOf } from './group-id.ts';
import { inBatches } from './in-batches.ts';
import { type StagedFinding, stageFindings } from './stage.ts';

interface Grouped {
  readonly pid: string;
  readonly jobseeker_id: string;
  /** What only this group has: the least pseudonym of its files. */
  readonly label: string;
}

/** Finds what files have in common with others, of whom the pass has read. */
export async function findGroups(
  tx: TransactionSql,
  schema: string,
  passMonth: string,
): Promise<void> {
  await keepSharingFiles(tx, schema);
  await labelContacts(tx);
  const shared = inBatches<Grouped & { readonly kinds: string[] }>(
    tx,
    'sharing_files',
    tx`
    select label.pid, person.jobseeker_id, label.label, array_agg(distinct shared.kind order by shared.kind) as kinds
    from contact_labels label
    join shared_contacts shared using (pid)
    join ${tx(schema)}.pass_persons person using (pid)
    group by label.pid, person.jobseeker_id, label.label order by label.pid`,
  );
  for await (const rows of shared) {
    const found = rows.map((row) => ofGroup(row, 'SHARED_CONTACT', sharedContact(row.kinds)));
    await stageFindings(tx, schema, passMonth, found);
  }
  const pairs = inBatches<Grouped & FilePair>(
    tx,
    'file_pairs',
    tx`
    with same as (
      select one.pid, other.pid as other,
        bool_or(one.kind = 'NIR') as nir, bool_or(one.kind = 'NAME_AND_BIRTH') as identity
      from sharing_marks one join sharing_marks other using (kind, mark)
      where one.kind in ('NIR', 'NAME_AND_BIRTH') and one.pid <> other.pid
      group by one.pid, other.pid
    )
    select same.pid, person.jobseeker_id, least(same.pid, same.other) as label,
      same.nir as "hasSameNir", same.identity as "hasSameIdentity",
      exists (
        select from sharing_marks one join sharing_marks other using (kind, mark)
        where one.pid = same.pid and other.pid = same.other and kind in ('TELEPHONE', 'EMAIL', 'ACCOUNT', 'ADDRESS')
      ) as "hasSameContact",
      not same.nir and exists (select from sharing_marks where pid = same.pid and kind = 'NIR')
        and exists (select from sharing_marks where pid = same.other and kind = 'NIR') as "haveOtherNirs"
    from same join ${tx(schema)}.pass_persons person using (pid)
    order by same.pid, same.other`,
  );
  for await (const rows of pairs) {
    const found = rows.flatMap((row) => {
      const verdict = duplicateRegistration(row);
      return verdict === null ? [] : [ofGroup(row, 'DUPLICATE_REGISTRATION', verdict)];
    });
    await stageFindings(tx, schema, passMonth, found);
  }
}

/**
 * The marks of the files that have some mark in common with another, apart from those of all the others, with statistics: those of everybody
 * have none right after a pass wrote them.
 */
async function keepSharingFiles(tx: TransactionSql, schema: string): Promise<void> {
  await tx`
    create temporary table sharing_marks on commit drop as
    with shared as (
      select kind, mark from ${tx(schema)}.marks group by kind, mark having count(*) > 1
    ), sharing as (
      select distinct pid from ${tx(schema)}.marks join shared using (kind, mark)
    )
    select kind, mark, pid from ${tx(schema)}.marks join sharing using (pid)`;
  await tx`create index on sharing_marks (kind, mark)`;
  await tx`create index on sharing_marks (pid)`;
  await tx`analyse sharing_marks`;
}

/**
 * Gives all files that are joined by shared contacts, directly or by way of others, the least of their pseudonyms: each round hands labels on by
 * one contact, until none changes.
 */
async function labelContacts(tx: TransactionSql): Promise<void> {
  await tx`
    create temporary table shared_contacts on commit drop as
    select kind, mark, pid from sharing_marks
    join (
      select kind, mark, count(*) as files from sharing_marks where kind in ('TELEPHONE', 'EMAIL', 'ACCOUNT', 'ADDRESS') group by kind, mark
      having count(*) >= case kind when 'ADDRESS' then ${FEWEST_FILES.ADDRESS}::int when 'EMAIL' then ${FEWEST_FILES.EMAIL}::int
        when 'ACCOUNT' then ${FEWEST_FILES.ACCOUNT}::int else ${FEWEST_FILES.TELEPHONE}::int end
        and (kind <> 'ADDRESS' or count(*) <= ${MOST_AT_AN_ADDRESS}::int)
    ) shared using (kind, mark)
    where kind = 'ADDRESS' or files > ${MOST_IN_A_HOUSEHOLD}::int or not exists (
      select from sharing_marks own join sharing_marks home on home.pid = own.pid and home.kind = 'ADDRESS'
      where own.kind = shared.kind and own.mark = shared.mark group by home.mark having count(*) = shared.files
    )`;
  await tx`create temporary table contact_labels on commit drop as select distinct pid, pid as label from shared_contacts`;
  await tx`create index on contact_labels (pid)`;
  await tx`analyse shared_contacts, contact_labels`;
  for (let changed = 1; changed > 0; ) {
    const { count } = await tx`
      with of_contact as (
        select kind, mark, min(label) as label from shared_contacts join contact_labels using (pid) group by kind, mark
      ), of_file as (
        select pid, min(of_contact.label) as label from shared_contacts join of_contact using (kind, mark) group by pid
      )
      update contact_labels own set label = of_file.label
      from of_file where of_file.pid = own.pid and of_file.label < own.label`;
    changed = count;
  }
}

function ofGroup(
  { pid, jobseeker_id: jobseekerId, label }: Grouped,
  kind: SignalKind,
  verdict: Verdict,
): StagedFinding {
  const groupId = groupIdOf(kind, label);
  const evidence = [{ kind: 'GROUP' as const, id: groupId }];
  return { pid, jobseekerId, finding: { ...verdict, kind, month: null, evidence, groupId } };
}
