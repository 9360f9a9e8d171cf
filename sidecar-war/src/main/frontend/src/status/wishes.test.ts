import { expect, test } from 'vitest';
import { begun } from '../call/callWork';
import { agentIn, liveCall } from '../testing/calls';
import { isSo, orderOf, statusObstacle, WISHES } from './wishes';

test('a break and a training are pauses with that reason', () => {
  expect(WISHES.map(orderOf)).toEqual([
    { state: 'Ready' },
    { state: 'Pause', pauseReason: 'Break' },
    { state: 'Pause', pauseReason: 'Training' },
    { state: 'Offline' },
  ]);
});

test('what telephony reports is shown, and a pause for another reason is none of ours', () => {
  const shown = (agent: ReturnType<typeof agentIn>) => WISHES.filter((wish) => isSo(wish, agent));
  expect(shown(agentIn('READY'))).toEqual(['Ready']);
  expect(shown(agentIn('PAUSED', { reason: 'break' }))).toEqual(['Break']);
  expect(shown(agentIn('PAUSED', { reason: 'Lunch' }))).toEqual([]);
  expect(shown(agentIn('OFFLINE'))).toEqual(['Offline']);
  expect(shown(agentIn('IN_CALL'))).toEqual([]);
});

test('in a call and in wrap-up the status cannot change, and it is said why', () => {
  expect(statusObstacle(agentIn('READY'), [])).toBeUndefined();
  expect(statusObstacle(agentIn('IN_CALL'), [])).toContain('in a call');
  expect(statusObstacle(agentIn('READY'), [begun(liveCall('ACTIVE'))])).toContain('in a call');
  const wrapUp = { ...begun(liveCall('ACTIVE')), phase: 'wrapUp' as const };
  expect(statusObstacle(agentIn('ACW'), [wrapUp])).toContain('last call');
  expect(statusObstacle(agentIn('ACW'), [])).toContain('still has you in wrap-up');
});
