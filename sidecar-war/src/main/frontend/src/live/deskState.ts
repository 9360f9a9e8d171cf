import type { AgentNow, Barge, LiveCall } from '../api/types';
import { isOutbound } from '../call/outbound';

/**
 * What is true at this desk now: the agent's state and the agent's calls.
 *
 * Two sources feed it: the stream, which is ordered by journal position, and snapshots over REST, which are not part of that
 * order. A snapshot therefore carries the tick at which it was asked for, and never overwrites what the stream said since.
 */
export interface DeskState {
  readonly agentId: string;
  readonly agent: AgentNow | undefined;
  readonly calls: readonly LiveCall[];
  /** False until the server has once told which calls there are: until then a call that is not here may be one all the same. */
  readonly callsKnown: boolean;
  /** The supervisor who speaks into a call of this desk. */
  readonly supervisor: Supervisor | undefined;
  /** Counts stream events; the clock against which snapshots are judged. */
  readonly tick: number;
  readonly agentTick: number;
  readonly heard: Readonly<Record<string, Heard>>;
}

export interface Supervisor {
  readonly ucid: string;
  readonly name: string;
  readonly mode: 'WHISPER' | 'BARGE';
}

/** The last word of the stream on one call. */
interface Heard {
  readonly tick: number;
  readonly position: number | undefined;
  readonly ended: boolean;
}

export type DeskEvent =
  | { type: 'agent-state'; agent: AgentNow }
  | { type: 'call'; call: LiveCall; position: number | undefined }
  | { type: 'barge'; barge: Barge }
  | { type: 'agent-snapshot'; agent: AgentNow; askedAt: number }
  | { type: 'calls-snapshot'; calls: readonly LiveCall[]; askedAt: number };

/** Calls whose end is remembered, so that a late event does not bring them back. */
const REMEMBERED_CALLS = 50;

export function emptyDesk(agentId: string): DeskState {
  return {
    agentId,
    agent: undefined,
    calls: [],
    callsKnown: false,
    supervisor: undefined,
    tick: 0,
    agentTick: 0,
    heard: {},
  };
}

export function apply(desk: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case 'agent-state': {
      if (!sameAgent(event.agent.agentId, desk.agentId)) return desk;
      const tick = desk.tick + 1;
      return { ...desk, agent: event.agent, calls: notLeft(desk.calls, event.agent), tick, agentTick: tick };
    }
    case 'call':
      return applyCall(desk, event.call, event.position);
    case 'agent-snapshot':
      return event.askedAt < desk.agentTick ? desk : { ...desk, agent: event.agent };
    case 'calls-snapshot':
      return { ...desk, calls: merged(desk, event.calls, event.askedAt), callsKnown: true };
    case 'barge':
      return { ...desk, supervisor: supervisorAfter(desk, event.barge) };
  }
}

/** The agent is told of whoever can be heard in the call: whispering to the agent or speaking to both, never listening. */
function supervisorAfter({ agentId, supervisor }: DeskState, barge: Barge): Supervisor | undefined {
  if (barge.kind !== 'badge' || !sameAgent(barge.agentId ?? agentId, agentId)) return supervisor;
  const mode = barge.mode?.toUpperCase();
  if (barge.active && (mode === 'WHISPER' || mode === 'BARGE'))
    return { ucid: barge.ucid, name: barge.supervisor ?? '', mode };
  return supervisor?.ucid === barge.ucid ? undefined : supervisor;
}

function applyCall(desk: DeskState, call: LiveCall, position: number | undefined): DeskState {
  const before = desk.heard[call.ucid];
  if (before !== undefined && isOutdated(before, position)) return desk;
  const tick = desk.tick + 1;
  const heard = remember(desk.heard, call.ucid, { tick, position, ended: call.state === 'ENDED' });
  const mine = call.state !== 'ENDED' && sameAgent(call.agentId, desk.agentId);
  const others = desk.calls.filter((other) => other.ucid !== call.ucid);
  return { ...desk, tick, heard, calls: mine ? ordered([...others, call]) : others };
}

/**
 * A call that this agent let ring or declined goes on to the next one, and from then on only that one is told of it: here the
 * agent's own state says that it has left.
 */
function notLeft(calls: readonly LiveCall[], agent: AgentNow): readonly LiveCall[] {
  const free = agent.state === 'READY' || agent.state === 'PAUSED' || agent.state === 'OFFLINE';
  const left = (call: LiveCall) =>
    call.state === 'RINGING' && !isOutbound(call) && wholeSecond(call.since) <= wholeSecond(agent.since);
  return free && calls.some(left) ? calls.filter((call) => !left(call)) : calls;
}

/** All that the vendor tells. */
function wholeSecond(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

/** Older than what we know; or, when the order is unknown, a call that has ended. */
function isOutdated(before: Heard, position: number | undefined): boolean {
  if (before.position !== undefined && position !== undefined) return position < before.position;
  return before.ended;
}

function merged(desk: DeskState, snapshot: readonly LiveCall[], askedAt: number): readonly LiveCall[] {
  const newer = (ucid: string) => (desk.heard[ucid]?.tick ?? 0) > askedAt;
  const tokens = new Map(desk.calls.map((call) => [call.ucid, call.beaconToken]));
  const fromSnapshot = snapshot
    .filter((call) => call.state !== 'ENDED' && sameAgent(call.agentId, desk.agentId) && !newer(call.ucid))
    .map((call) => withToken(call, tokens.get(call.ucid)));
  return ordered([...desk.calls.filter((call) => newer(call.ucid)), ...fromSnapshot]);
}

/** A beacon token that is known stays known, whatever a snapshot leaves out. */
function withToken(call: LiveCall, beaconToken: string | undefined): LiveCall {
  return beaconToken === undefined ? call : { ...call, beaconToken };
}

function ordered(calls: readonly LiveCall[]): readonly LiveCall[] {
  return [...calls].sort((a, b) => a.since.localeCompare(b.since) || a.ucid.localeCompare(b.ucid));
}

function remember(heard: DeskState['heard'], ucid: string, now: Heard): DeskState['heard'] {
  const { [ucid]: _before, ...others } = heard;
  return Object.fromEntries([...Object.entries(others), [ucid, now] as const].slice(-REMEMBERED_CALLS));
}

/** Agent ids compare case-insensitively. */
function sameAgent(a: string | undefined, b: string): boolean {
  return a !== undefined && a.toLowerCase() === b.toLowerCase();
}
