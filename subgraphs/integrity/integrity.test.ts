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
    insert into integrity.cases (id, jobseeker_id, state, opened_on)
    select id, gen_random_uuid(), 'OPEN', '2026-05-01' from integrity.signals`;
  await close();
});
