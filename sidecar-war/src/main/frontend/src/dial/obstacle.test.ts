import { expect, test } from 'vitest';
import type { AgentNow } from '../api/types';
import { begun } from '../call/callWork';
import { agentIn, liveCall } from '../testing/calls';
import { numberFault } from './number';
import { dialObstacle } from './obstacle';

const obstacle = (agent: AgentNow | undefined) => dialObstacle(agent, [], undefined);

test('a ready agent may dial', () => {
  expect(obstacle(agentIn('READY'))).toBeUndefined();
});

test.each([
  [agentIn('PAUSED', { reason: 'Break' }), 'You are on pause (Break). Choose Ready to dial.'],
  [agentIn('PAUSED', { reason: 'Training' }), 'You are on pause (Training). Choose Ready to dial.'],
  [agentIn('PAUSED', { reason: 'login' }), 'You are logged in, but not ready. Choose Ready to dial.'],
  [agentIn('ACW'), 'Telephony still has you in wrap-up. This takes a moment.'],
  [agentIn('IN_CALL'), 'You are in a call. End it before you dial.'],
  [agentIn('RINGING'), 'A call is ringing. See to it before you dial.'],
  [agentIn('OFFLINE'), 'You are offline. Choose Ready to dial.'],
  [agentIn('UNKNOWN'), 'Your state is not known. Choose Ready to dial.'],
  [undefined, 'Your state is not known. Choose Ready to dial.'],
])('otherwise the reason is said (#529): $state', (agent, sentence) => {
  expect(obstacle(agent)).toBe(sentence);
});

test('a call, its wrap-up or a call on its way stand in the way, whatever telephony says of the agent', () => {
  const call = begun(liveCall('ACTIVE'));
  const ready = agentIn('READY');
  expect(dialObstacle(ready, [call], undefined)).toContain('in a call');
  expect(dialObstacle(ready, [{ ...call, phase: 'wrapUp' }], undefined)).toContain('last call');
  expect(dialObstacle(ready, [{ ...call, phase: 'over' }], undefined)).toBeUndefined();
  expect(dialObstacle(ready, [], { number: '1', task: {}, ucid: undefined })).toContain('already calling');
});

test('a number has three to fifteen digits, however they are grouped', () => {
  expect(['+91 98450 12345', '080-4176 3400', '108'].map(numberFault)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(numberFault(' ')).toBe('Enter a phone number.');
  expect(['12', 'abc', '98450x', '1234567890123456'].map(numberFault)).toEqual(
    Array(4).fill('A phone number has 3 to 15 digits.'),
  );
});
