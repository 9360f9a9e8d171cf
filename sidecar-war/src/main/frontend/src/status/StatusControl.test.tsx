import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import { type Telephony, telephony } from '../api/telephony';
import { AGENT, agentIn, liveCall } from '../testing/calls';
import { openDesk } from '../testing/desk';
import { SeatBanner } from './SeatBanner';
import { StatusControl } from './StatusControl';
import { rememberSeat } from './seat';

const choose = vi.fn<Telephony['chooseState']>();
const button = (name: string) => screen.getByRole('button', { name });
const pressed = () => screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent);

beforeEach(() => {
  sessionStorage.clear();
  telephony.chooseState = choose;
  choose.mockReset().mockResolvedValue(undefined);
});
afterEach(cleanup);

test('what is pressed is what telephony reports, not what was clicked', async () => {
  const { agentIs } = openDesk(<StatusControl agentId={AGENT} />);
  agentIs('READY');
  expect(pressed()).toEqual(['Ready']);
  await userEvent.click(button('Break'));
  expect(choose).toHaveBeenCalledExactlyOnceWith(AGENT, { state: 'Pause', pauseReason: 'Break' });
  expect(pressed()).toEqual(['Ready']);
  expect(button('Break').getAttribute('aria-busy')).toBe('true');
  agentIs('PAUSED', { reason: 'Break' });
  expect(pressed()).toEqual(['Break']);
  expect(button('Break').getAttribute('aria-busy')).toBeNull();
});

test('R is ready and B is break, but not while typing', async () => {
  const { agentIs } = openDesk(
    <>
      <StatusControl agentId={AGENT} />
      <input aria-label="Notes" />
    </>,
  );
  agentIs('PAUSED', { reason: 'Training' });
  await userEvent.type(screen.getByLabelText('Notes'), 'rb');
  expect(choose).not.toHaveBeenCalled();
  await userEvent.click(document.body);
  await userEvent.keyboard('r');
  expect(choose).toHaveBeenLastCalledWith(AGENT, { state: 'Ready' });
  agentIs('READY');
  await userEvent.keyboard('b');
  expect(choose).toHaveBeenLastCalledWith(AGENT, { state: 'Pause', pauseReason: 'Break' });
});

test('the next choice is heard in the same moment that the one before is confirmed', async () => {
  const { agentIs, state } = openDesk(<StatusControl agentId={AGENT} />);
  agentIs('PAUSED', { reason: 'Break' });
  await userEvent.click(button('Ready'));
  await withoutAct(async () => {
    const shown = new Promise<void>((done) => {
      new MutationObserver(() => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'b' }));
        done();
      }).observe(button('Ready'), { attributeFilter: ['aria-pressed'] });
    });
    state.send({ type: 'agent-state', agent: agentIn('READY', { since: new Date().toISOString() }) });
    await shown;
  });
  await waitFor(() =>
    expect(choose).toHaveBeenLastCalledWith(AGENT, { state: 'Pause', pauseReason: 'Break' }),
  );
});

/** React works as in a browser: what follows a change is done when it is its turn, not at once. */
async function withoutAct(work: () => Promise<void>) {
  const react = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  react.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    await work();
  } finally {
    react.IS_REACT_ACT_ENVIRONMENT = true;
  }
}

test('in a call it says why the status cannot change, and asks nobody', async () => {
  const { agentIs, callIs } = openDesk(<StatusControl agentId={AGENT} />);
  agentIs('IN_CALL');
  callIs(liveCall('ACTIVE'));
  expect(button('Ready').getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button('Ready'));
  expect(screen.getByRole('alert').textContent).toContain('You are in a call.');
  expect(choose).not.toHaveBeenCalled();
});

test('a fault of telephony is said beside the control, and another try is free', async () => {
  choose.mockRejectedValueOnce(new Problem(503, { detail: 'The telephony provider cannot be reached.' }));
  const { agentIs } = openDesk(<StatusControl agentId={AGENT} />);
  agentIs('READY');
  await userEvent.click(button('Training'));
  expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached');
  expect(pressed()).toEqual(['Ready']);
  await userEvent.click(button('Training'));
  expect(choose).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a confirmation that does not come is said, and what is shown stays the truth', () => {
  vi.useFakeTimers();
  try {
    const { agentIs } = openDesk(<StatusControl agentId={AGENT} />);
    agentIs('READY');
    act(() => button('Break').click());
    act(() => vi.advanceTimersByTime(8_000));
    expect(screen.getByRole('alert').textContent).toContain('has not confirmed Break yet');
    expect(pressed()).toEqual(['Ready']);
    agentIs('PAUSED', { reason: 'Break' });
    expect(screen.queryByRole('alert')).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test('who is signed in but not logged in to telephony is told why, and can try again', async () => {
  const logIn = vi.spyOn(telephony, 'logIn').mockResolvedValue(undefined);
  rememberSeat({ ok: false, detail: 'The telephony provider refuses the hospital’s account.' });
  const { agentIs } = openDesk(<SeatBanner agentId={AGENT} />);
  agentIs('OFFLINE');
  expect(screen.getByRole('alert').textContent).toContain('refuses the hospital’s account');
  await userEvent.click(button('Log in to telephony again'));
  expect(logIn).toHaveBeenCalledWith(AGENT);
  expect(screen.queryByRole('alert')).toBeNull();
});
