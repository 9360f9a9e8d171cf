import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import { type Telephony, telephony } from '../api/telephony';
import type { DialAnswer } from '../api/types';
import { AGENT, dialled, dialling, disposed, liveCall } from '../testing/calls';
import { openDesk } from '../testing/desk';
import { CallPanel } from './CallPanel';

const [control, record, dial, dispose] = [
  vi.fn<Telephony['control']>(),
  vi.fn<Telephony['record']>(),
  vi.fn<Telephony['dial']>(),
  vi.fn<Telephony['dispose']>(),
];
const onDone = vi.fn();

const panel = () => openDesk(<CallPanel zone="Asia/Kolkata" onDone={onDone} />);
const card = () => within(screen.getByTestId('call-card'));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const notes = () => screen.getByLabelText<HTMLTextAreaElement>('Notes');

beforeEach(() => {
  localStorage.clear();
  Object.assign(telephony, { control, record, dial, dispose });
  control.mockReset().mockResolvedValue(undefined);
  record.mockReset().mockResolvedValue(undefined);
  dial.mockReset().mockResolvedValue(dialling());
  dispose.mockReset().mockResolvedValue(disposed());
  onDone.mockReset();
});
afterEach(cleanup);

function inWrapUp() {
  const desk = panel();
  desk.callIs(liveCall('ACTIVE'));
  desk.agentIs('ACW');
  desk.callIs(liveCall('ENDED'));
  return desk;
}

describe('the call card', () => {
  test('of a call that comes in says who and since when, and offers nothing that only an answered call has', () => {
    const { callIs } = panel();
    callIs(liveCall('RINGING'));
    expect(card().getByRole('heading').textContent).toBe('Kavya Nair');
    expect(card().queryByRole('button')).toBeNull();
    expect(card().queryByLabelText('Notes')).toBeNull();
  });

  test('holds, mutes and pauses the recording, and shows what telephony has done', async () => {
    const { callIs } = panel();
    callIs(liveCall('ACTIVE'));
    await userEvent.click(button('Hold'));
    expect(control).toHaveBeenLastCalledWith(AGENT, '1', 'HOLD', undefined);
    callIs(liveCall('HELD'));
    await userEvent.click(button('Take off hold'));
    expect(control).toHaveBeenLastCalledWith(AGENT, '1', 'UNHOLD', undefined);
    await userEvent.click(button('Mute'));
    expect(card().getByText('Muted')).toBeTruthy();
    await userEvent.click(button('Pause recording'));
    expect(record).toHaveBeenLastCalledWith(AGENT, '1', 'pause');
    await userEvent.click(button('Resume recording'));
    expect(record).toHaveBeenLastCalledWith(AGENT, '1', 'unPause');
  });

  test('says beside the controls what telephony refused, and the agent can go on', async () => {
    control.mockRejectedValueOnce(new Problem(409, { detail: 'This call has ended.' }));
    const { callIs } = panel();
    callIs(liveCall('ACTIVE'));
    await userEvent.click(button('Mute'));
    expect(card().getByRole('alert').textContent).toBe('This call has ended.');
    expect(button('Mute')).toBeTruthy();
  });

  test('transfers: brings somebody in, then leaves', async () => {
    const { callIs } = panel();
    callIs(liveCall('ACTIVE'));
    await userEvent.click(button('Transfer'));
    await userEvent.click(button('Bring in'));
    expect(control).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(/agent id/), '08041763400');
    await userEvent.click(button('Bring in'));
    expect(control).toHaveBeenLastCalledWith(AGENT, '1', 'CONFERENCE', '08041763400');
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Leave the call' }));
    expect(control).toHaveBeenLastCalledWith(AGENT, '1', 'KICK_CALL', undefined);
  });

  test('shows a supervisor who whispers or barges, in this call only', () => {
    const { callIs, hear } = panel();
    callIs(liveCall('ACTIVE'));
    const badge = (ucid: string, mode: string) =>
      hear({ type: 'barge', barge: { kind: 'badge', ucid, active: true, mode, supervisor: 'Meera Iyer' } });
    badge('2', 'BARGE');
    expect(screen.queryByTestId('supervisor-badge')).toBeNull();
    badge('1', 'WHISPER');
    expect(screen.getByTestId('supervisor-badge').textContent).toBe('Meera Iyer is whispering to you');
    badge('1', 'LISTEN');
    expect(screen.queryByTestId('supervisor-badge')).toBeNull();
  });
});

describe('dialling', () => {
  const type = async (number: string) => {
    await userEvent.type(screen.getByLabelText('Phone number'), number);
    await userEvent.click(button('Call'));
  };

  test('shows at once who is called, and turns into the call that telephony reports', async () => {
    const { agentIs, callIs } = panel();
    agentIs('READY');
    await type('9845012345');
    expect(screen.getByTestId('outgoing-card').textContent).toContain('Calling');
    await userEvent.click(button('End call'));
    expect(control).toHaveBeenLastCalledWith(AGENT, '7', 'KICK_CALL', undefined);
    callIs(dialled('RINGING'));
    expect(screen.queryByTestId('outgoing-card')).toBeNull();
    expect(screen.getByTestId('call-card').dataset).toMatchObject({ ucid: '7', state: 'RINGING' });
    callIs(dialled('ACTIVE'));
    expect(screen.getByTestId('call-card').dataset.state).toBe('ACTIVE');
  });

  test('a call that comes in meanwhile is a card of its own that only rings', async () => {
    let answer: (placed: DialAnswer) => void = () => {};
    dial.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const { agentIs, callIs } = panel();
    agentIs('READY');
    await type('9845012345');
    callIs(liveCall('RINGING'));
    expect(screen.getByTestId('call-card').dataset).toMatchObject({ ucid: '1', state: 'RINGING' });
    expect(card().queryByRole('button')).toBeNull();
    answer(dialling());
    await waitFor(() => expect(screen.queryByTestId('outgoing-card')).toBeNull());
    expect(screen.getByTestId('call-card').dataset.state).toBe('RINGING');
  });

  test('says beside the field what is wrong, and keeps what was typed', async () => {
    const { agentIs } = panel();
    agentIs('READY');
    await type('98x');
    expect(screen.getByText('A phone number has 3 to 15 digits.')).toBeTruthy();
    expect(dial).not.toHaveBeenCalled();
    const refusal = { errors: [{ field: 'phoneNumber', message: 'is no telephone number' }] };
    dial.mockRejectedValueOnce(new Problem(400, refusal));
    await userEvent.clear(screen.getByLabelText('Phone number'));
    await type('9845');
    expect(await screen.findByText('This is no telephone number.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Phone number').value).toBe('9845');
  });

  test('on a break is not possible, and says so in plain sight (#529)', async () => {
    const { agentIs } = panel();
    agentIs('PAUSED', { reason: 'Break' });
    expect(screen.getByTestId('dial-obstacle').textContent).toBe(
      'You are on pause (Break). Choose Ready to dial.',
    );
    expect(button('Call').getAttribute('aria-disabled')).toBe('true');
    await type('9845012345');
    expect(dial).not.toHaveBeenCalled();
  });
});

describe('when the call has ended', () => {
  test('the form asks what came of it, and notes typed in the call are kept with the cursor in them', async () => {
    const { agentIs, callIs } = panel();
    callIs(liveCall('ACTIVE'));
    await userEvent.type(notes(), 'asked for');
    const field = notes();
    agentIs('ACW');
    callIs(liveCall('ENDED'));
    expect(notes()).toBe(field);
    await userEvent.type(document.activeElement ?? document.body, ' Dr Rao');
    expect(notes().value).toBe('asked for Dr Rao');
  });

  test('the keyboard is enough: a digit, Enter, and on to the next person', async () => {
    inWrapUp();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Appointment booked' }));
    await userEvent.keyboard('4');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Information provided' }).checked).toBe(true);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(dispose.mock.calls[0]?.[1]).toMatchObject({ ucid: '1', disposition: 'INFO_PROVIDED' });
    expect(screen.queryByTestId('call-card')).toBeNull();
    expect(screen.getByText('Saved: Information provided.')).toBeTruthy();
  });

  test('D leads to the choice, but never while typing', async () => {
    inWrapUp();
    await userEvent.type(notes(), 'd4');
    expect(notes().value).toBe('d4');
    notes().blur();
    await userEvent.keyboard('d');
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Appointment booked' }));
  });

  test('without a choice it says so beside the choice, and asks the server nothing', async () => {
    inWrapUp();
    await userEvent.click(button('Save'));
    expect(screen.getByText('Choose what came of the call.')).toBeTruthy();
    expect(dispose).not.toHaveBeenCalled();
  });

  test('the seconds until the server’s timer are counted', () => {
    inWrapUp();
    expect(screen.getByRole('timer').textContent).toMatch(/Saved as “Callback requested” in (30|29) s/);
  });

  test('a fault keeps everything and says so', async () => {
    dispose.mockRejectedValueOnce(
      new Problem(503, { type: '/problems/platform-unavailable', detail: 'The platform is down.' }),
    );
    inWrapUp();
    await userEvent.type(notes(), 'x');
    await userEvent.click(screen.getByRole('radio', { name: 'Wrong number' }));
    await userEvent.click(button('Save'));
    expect((await screen.findByText(/Not saved yet, nothing is lost/)).textContent).toContain(
      'The platform is down.',
    );
    expect(notes().value).toBe('x');
    await userEvent.click(button('Save'));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
  });

  test('what telephony has not taken yet is said with the success', async () => {
    dispose.mockResolvedValueOnce(disposed({ vendor: 'pending' }));
    inWrapUp();
    await userEvent.click(screen.getByRole('radio', { name: 'Wrong number' }));
    await userEvent.click(button('Save'));
    expect(await screen.findByText(/^Saved: Wrong number\. Telephony gets it/)).toBeTruthy();
  });

  test('and somebody else has disposed it, that is told calmly, and the notes stay to be read', async () => {
    dispose.mockResolvedValueOnce(disposed({ alreadyDisposed: true, disposition: 'CALLBACK_REQUESTED' }));
    inWrapUp();
    await userEvent.type(notes(), 'asked for Dr Rao');
    await userEvent.click(screen.getByRole('radio', { name: 'Wrong number' }));
    await userEvent.click(button('Save'));
    const over = await screen.findByTestId('over-card');
    expect(over.textContent).toContain('had been saved before as “Callback requested”');
    expect(over.textContent).toContain('asked for Dr Rao');
    await userEvent.click(button('Close'));
    expect(screen.queryByTestId('over-card')).toBeNull();
  });

  test('and the timer was faster, a sentence stands where the form was', () => {
    const { agentIs } = inWrapUp();
    agentIs('READY');
    expect(screen.getByTestId('over-card').textContent).toContain('Your wrap-up is over.');
  });

  test('and the timer was faster than words that were typed, they can still be saved', async () => {
    const { agentIs } = inWrapUp();
    await userEvent.type(notes(), 'asked for Dr Rao');
    agentIs('READY');
    await userEvent.click(screen.getByRole('radio', { name: 'Wrong number' }));
    await userEvent.click(button('Save'));
    await waitFor(() => expect(dispose.mock.calls[0]?.[1]).toMatchObject({ notes: 'asked for Dr Rao' }));
  });
});
