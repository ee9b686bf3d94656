import { connect } from '#kernel/database/connect.ts';
import { describeOwnSubgraph } from '#test/support/serve-for-contract.ts';
import { contract } from './contract.ts';
import { integrity } from './index.ts';

describeOwnSubgraph(integrity, contract, async ({ url }) => {
  const { sql, close } = connect({ url });
  await sql`
    insert into integrity.signals (id, pid, kind, reason, confidence, starts_on, ends_on, is_monthly, evidence)
    select 'S' || number, 'pid-' || number, 'WORK_UNDECLARED', 'MISSION_STATED', 'MEDIUM',
      make_date(2026, number, 1), make_date(2026, number, 28), true, '[{"kind": "MISSION", "id": "M1"}]'
    from generate_series(1, 4) as number`;
  await sql`
    insert into integrity.signals (id, offer_id, kind, reason, confidence, starts_on, ends_on, is_monthly, evidence)
    values ('S5', '082SGKK', 'SCAM_OFFER', 'CONTACT_BLOCKED', 'MEDIUM', '2026-05-01', '2026-05-31', false, '[]'),
      ('S6', '082SGKL', 'SCAM_OFFER', 'CONTACT_OF_SEVERAL_COMPANIES', 'LOW', '2026-06-01', '2026-06-30', false, '[]')`;
  await sql`
    insert into integrity.cases (id, jobseeker_id, state, opened_on)
    select id, case when pid is not null then gen_random_uuid() end, 'OPEN', '2026-05-01' from integrity.signals`;
  await close();
});
