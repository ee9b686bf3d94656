import { describe, expect, test } from 'vitest';
import { type BreakerState, createBreaker, type Verdict } from './breaker.ts';

function broken() {
  const states: BreakerState[] = [];
  const breaker = createBreaker((state) => states.push(state));
  const call = (verdict: Verdict, nowMs: number): boolean => {
    const permit = breaker.admit(nowMs);
    if (permit !== null) breaker.settle(permit, verdict, nowMs);
    return permit !== null;
  };
  const calls = (count: number, verdict: Verdict, nowMs: number): void => {
    for (let index = 0; index < count; index += 1) call(verdict, nowMs);
  };
  return { breaker, states, call, calls };
}

describe('the breaker', () => {
  test('opens when half of twenty calls failed, not before', () => {
    const { states, calls, call } = broken();
    calls(10, 'succeeded', 0);
    calls(9, 'failed', 0);
    expect(states).toEqual([]);
    call('failed', 0);
    expect(states).toEqual(['open']);
    expect(call('succeeded', 4_999)).toBe(false);
  });

  test('does not open on fewer calls, nor on a smaller part of many', () => {
    const { states, calls } = broken();
    calls(19, 'failed', 0);
    expect(states).toEqual([]);
    calls(100, 'succeeded', 0);
    calls(80, 'failed', 0);
    expect(states).toEqual([]);
    calls(1, 'failed', 0);
    expect(states).toEqual(['open']);
  });

  test('forgets what is older than ten seconds', () => {
    const { states, calls } = broken();
    calls(15, 'failed', 500);
    calls(15, 'failed', 10_500);
    expect(states).toEqual([]);
    calls(5, 'failed', 19_000);
    expect(states).toEqual(['open']);
  });

  test('forgets all after a long silence', () => {
    const { states, calls } = broken();
    calls(19, 'failed', 0);
    calls(19, 'failed', 1_000_000);
    expect(states).toEqual([]);
  });

  test('does not count what says nothing about the subgraph', () => {
    const { states, calls } = broken();
    calls(19, 'failed', 0);
    calls(50, 'unjudged', 0);
    expect(states).toEqual([]);
  });

  test('lets one probe through after five seconds and closes after two that succeed', () => {
    const { breaker, states, calls, call } = broken();
    calls(20, 'failed', 0);
    expect(breaker.admit(5_000)).toBe('probe');
    expect(breaker.admit(5_000)).toBe(null);
    breaker.settle('probe', 'succeeded', 5_100);
    expect(states).toEqual(['open', 'half-open']);
    expect(call('succeeded', 5_100)).toBe(true);
    expect(states).toEqual(['open', 'half-open', 'closed']);
    calls(19, 'failed', 5_200);
    expect(states).toHaveLength(3);
  });

  test('opens for five more seconds when a probe fails', () => {
    const { states, calls, call } = broken();
    calls(20, 'failed', 0);
    call('failed', 5_000);
    expect(states).toEqual(['open', 'half-open', 'open']);
    expect(call('succeeded', 9_999)).toBe(false);
    expect(call('succeeded', 10_000)).toBe(true);
  });

  test('lets the next probe through when one says nothing', () => {
    const { breaker, calls } = broken();
    calls(20, 'failed', 0);
    expect(breaker.admit(5_000)).toBe('probe');
    breaker.settle('probe', 'unjudged', 5_000);
    expect(breaker.admit(5_000)).toBe('probe');
  });

  test('is not moved by calls that were under way when it opened', () => {
    const { breaker, states, calls } = broken();
    expect(breaker.admit(0)).toBe('call');
    calls(20, 'failed', 0);
    expect(breaker.admit(5_000)).toBe('probe');
    breaker.settle('call', 'failed', 5_001);
    breaker.settle('call', 'succeeded', 5_001);
    expect(states).toEqual(['open', 'half-open']);
  });
});
