import type { EventSourceMessage } from 'eventsource-parser';
import { http, readActiveCalls, readAgentState } from '../api/endpoints';
import type { AgentNow, Barge, LiveCall, MissedCall, Notice } from '../api/types';
import { connect } from './connection';
import { apply, type DeskEvent, type DeskState, emptyDesk } from './deskState';
import {
  applyFreshness,
  COMPARE_AFTER_MS,
  type Freshness,
  type FreshnessEvent,
  freshAt,
  silence,
} from './freshness';
import { createStore, type Store } from './store';

/** What the desk hears and does not keep itself. */
export interface DeskListener {
  onMissedCall(call: MissedCall): void;
  onWorklistChanged(): void;
  onNotice(notice: Notice): void;
  /** The stream is open (again): whatever came by in between may have been missed. */
  onReconnected(): void;
}

export interface Desk {
  readonly state: Store<DeskState, DeskEvent>;
  readonly freshness: Store<Freshness, FreshnessEvent>;
  /** Starts listening; the returned function stops. */
  open(listener: DeskListener): () => void;
}

const CHECK_EVERY_MS = 1_000;
const COMPARE_TIMEOUT_MS = 8_000;

/** One agent's live desk: the stream applied to the state, and the state compared with the server when that is in doubt. */
export function createDesk(agentId: string): Desk {
  const state = createStore(emptyDesk(agentId), apply);
  const freshness = createStore(freshAt(Date.now()), applyFreshness);

  async function compare(signal: AbortSignal): Promise<void> {
    const askedAt = state.get().tick;
    const [agent, calls] = await Promise.allSettled([
      readAgentState(agentId, signal),
      readActiveCalls(agentId, signal),
    ]);
    if (signal.aborted) return;
    if (agent.status === 'fulfilled') state.send({ type: 'agent-snapshot', agent: agent.value, askedAt });
    if (calls.status === 'fulfilled')
      state.send({ type: 'calls-snapshot', calls: calls.value.items, askedAt });
    if (agent.status === 'fulfilled' && calls.status === 'fulfilled')
      freshness.send({ type: 'compared', at: Date.now() });
  }

  function open(listener: DeskListener): () => void {
    let comparison: AbortController | undefined;

    /** A newer comparison replaces one under way, whose answer may be from before the stream was open. */
    const compareNow = () => {
      comparison?.abort();
      const current = new AbortController();
      comparison = current;
      const signal = AbortSignal.any([current.signal, AbortSignal.timeout(COMPARE_TIMEOUT_MS)]);
      void compare(signal).finally(() => {
        if (comparison === current) comparison = undefined;
      });
    };

    const hangUp = connect(http, '/api/stream', {
      onHeard: () => freshness.send({ type: 'heard', at: Date.now() }),
      onPhase: (phase) => {
        freshness.send({ type: 'phase', phase });
        if (phase !== 'open') return;
        compareNow();
        listener.onReconnected();
      },
      onEvent: (event) => deliver(event, state, listener),
    });
    compareNow();
    const check = setInterval(() => {
      if (!comparison && silence(freshness.get(), Date.now()) >= COMPARE_AFTER_MS) compareNow();
    }, CHECK_EVERY_MS);

    return () => {
      clearInterval(check);
      hangUp();
      comparison?.abort();
    };
  }

  return { state, freshness, open };
}

function deliver(event: EventSourceMessage, state: Desk['state'], listener: DeskListener): void {
  const data = parse(event.data);
  if (data === undefined) return;
  switch (event.event) {
    case 'agent-state':
      state.send({ type: 'agent-state', agent: data as AgentNow });
      break;
    case 'call':
      state.send({ type: 'call', call: data as LiveCall, position: position(event.id) });
      break;
    case 'barge':
      state.send({ type: 'barge', barge: data as Barge });
      break;
    case 'missed-call':
      listener.onMissedCall(data as MissedCall);
      break;
    case 'worklist':
      listener.onWorklistChanged();
      break;
    case 'notice':
      listener.onNotice(data as Notice);
      break;
  }
}

/** A line that is not JSON changes nothing: the next snapshot repairs what it may have said. */
function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

function position(id: string | undefined): number | undefined {
  const value = Number(id);
  return id !== undefined && id !== '' && Number.isFinite(value) ? value : undefined;
}
