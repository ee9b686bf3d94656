import type { DeclaredMonth, Hiring, Mission } from './facts.ts';

export const declared = (change: Partial<DeclaredMonth> = {}): DeclaredMonth => ({
  month: '2026-09-01',
  isInForce: true,
  hasWorked: false,
  hoursWorked: 0,
  grossPay: { amount: 0 },
  ...change,
});

export const hiring = (change: Partial<Hiring> = {}): Hiring => ({
  id: 'H1',
  hiredOn: '2026-09-14',
  endsOn: '2026-10-02',
  contractKind: 'FIXED_TERM',
  establishment: null,
  ...change,
});

export const mission = (hours: number, pay: number, month = '2026-09-01'): Mission => ({
  id: 'M1',
  months: [{ month, hours, grossPay: { amount: pay } }],
});
