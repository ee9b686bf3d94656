import { expect, test } from 'vitest';
import { declared, hiring, mission } from './facts.fixture.ts';
import { workUndeclared } from './work-undeclared.ts';

test('a hiring that was announced and never stated is to be verified, no more', () => {
  expect(workUndeclared(declared(), [hiring()], [])).toMatchObject({
    reason: 'HIRING_ANNOUNCED',
    confidence: 'LOW',
    month: '2026-09',
    evidence: [
      { kind: 'DECLARED_MONTH', id: '2026-09-01' },
      { kind: 'HIRING_DECLARATION', id: 'H1' },
    ],
  });
});

test('a paid mission contradicts the declaration, and an announced hiring beside it more so', () => {
  const worked = [mission(35, 500)];
  expect(workUndeclared(declared(), [], worked)?.confidence).toBe('MEDIUM');
  expect(workUndeclared(declared(), [hiring()], worked)?.confidence).toBe('HIGH');
});

test.each([
  ['who declared work', declared({ hasWorked: true }), [hiring()], [mission(35, 500)]],
  ['a declaration that the service did not take', declared({ isInForce: false }), [hiring()], []],
  ['a hiring of the next month', declared(), [hiring({ hiredOn: '2026-10-01' })], []],
  [
    'a contract that ended before',
    declared(),
    [hiring({ hiredOn: '2026-08-01', endsOn: '2026-08-31' })],
    [],
  ],
  [
    'an open-ended contract of a year ago',
    declared(),
    [hiring({ hiredOn: '2025-09-01', endsOn: null })],
    [],
  ],
  ['a mission of another month', declared(), [], [mission(35, 500, '2026-08-01')]],
  ['a mission in which nobody worked', declared(), [], [mission(0, 0)]],
] as const)('says nothing of %s', (_case, month, hirings, missions) => {
  expect(workUndeclared(month, hirings, missions)).toBeNull();
});
