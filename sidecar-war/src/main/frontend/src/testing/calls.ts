import type { AgentNow, DialAnswer, DispositionAnswer, LiveCall } from '../api/types';
import { apply, type DeskState, emptyDesk } from '../live/deskState';

export const AGENT = 'asha';

export const liveCall = (state: LiveCall['state'], fields: Partial<LiveCall> = {}): LiveCall => ({
  ucid: '1',
  agentId: AGENT,
  caller: { phone: '+919845012345', name: 'Kavya Nair' },
  direction: 'INBOUND',
  state,
  since: '2026-04-10T10:00:00.000Z',
  did: '918041763400',
  startedAt: '2026-04-10T10:00:00.000Z',
  beaconToken: 'proof-1',
  ...fields,
});

export const dialled = (state: LiveCall['state'], fields: Partial<LiveCall> = {}): LiveCall =>
  liveCall(state, { ucid: '7', direction: 'OUTBOUND', autoAnswer: true, beaconToken: 'proof-7', ...fields });

export const dialling = (ucid = '7'): DialAnswer => ({ status: 'dialling', ucid, number: '+919845012345' });

export const disposed = (fields: Partial<DispositionAnswer> = {}): DispositionAnswer => ({
  ucid: '1',
  disposition: 'INFO_PROVIDED',
  alreadyDisposed: false,
  vendor: 'saved',
  detail: 'Saved here and at the telephony provider.',
  ...fields,
});

export const agentIn = (state: AgentNow['state'], fields: Partial<AgentNow> = {}): AgentNow => ({
  agentId: AGENT,
  name: 'Asha Rao',
  state,
  since: '2026-04-10T10:05:00.000Z',
  ...fields,
});

/** A desk that knows these calls and this agent. */
export function deskWith(agent: AgentNow | undefined, ...calls: LiveCall[]): DeskState {
  const known = apply(emptyDesk(AGENT), { type: 'calls-snapshot', calls, askedAt: 0 });
  return agent ? apply(known, { type: 'agent-state', agent }) : known;
}
