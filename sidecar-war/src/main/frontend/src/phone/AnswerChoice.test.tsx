import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { telephony } from '../api/telephony';
import { CallPanel } from '../call/CallPanel';
import { createStore } from '../live/store';
import { dialled, liveCall } from '../testing/calls';
import { openDesk } from '../testing/desk';
import { PhoneContext } from './PhoneProvider';
import { PhoneSettings } from './PhoneSettings';
import { applyToPhone, SILENT_PHONE } from './phoneState';

function panel() {
  const state = createStore(SILENT_PHONE, applyToPhone);
  const phone = {
    state,
    register: vi.fn(),
    unregister: vi.fn(),
    answer: vi.fn(),
    decline: vi.fn(),
    hangUp: vi.fn(),
    mute: vi.fn(),
  };
  const desk = openDesk(
    <PhoneContext value={phone}>
      <CallPanel zone="Asia/Kolkata" onDone={() => {}} />
    </PhoneContext>,
  );
  const rings = (ucid: string) =>
    act(() => state.send({ type: 'rings', id: ucid, ucid, from: '9845012345' }));
  return { ...desk, phone, rings, connected: () => act(() => state.send({ type: 'connected', id: '1' })) };
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('a call that rings at this phone', () => {
  test('is answered or declined from its card', async () => {
    const { callIs, rings, phone } = panel();
    callIs(liveCall('RINGING'));
    rings('1');
    await userEvent.click(screen.getByRole('button', { name: 'Answer' }));
    expect(phone.answer).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Decline' }));
    expect(phone.decline).toHaveBeenCalledOnce();
  });

  test('is answered by A, but never while typing', async () => {
    const { callIs, rings, phone } = panel();
    callIs(liveCall('RINGING'));
    rings('1');
    await userEvent.type(screen.getByLabelText('Phone number'), 'a');
    expect(phone.answer).not.toHaveBeenCalled();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('a');
    expect(phone.answer).toHaveBeenCalledOnce();
  });

  test('can be answered though the server has not spoken of it', () => {
    const { rings } = panel();
    rings('1');
    expect(screen.getByTestId('incoming-card').textContent).toContain('98450');
    expect(screen.getByRole('button', { name: 'Answer' })).toBeTruthy();
  });

  test('offers no choice when the agent has dialled it', () => {
    const { callIs, rings } = panel();
    callIs(dialled('RINGING'));
    rings('7');
    expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull();
  });

  test('that rings at another phone offers none either', () => {
    const { callIs } = panel();
    callIs(liveCall('RINGING'));
    expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull();
  });
});

describe('a call that is connected at this phone', () => {
  test('is ended there, and muted there as well as at the vendor', async () => {
    const control = vi.spyOn(telephony, 'control').mockResolvedValue();
    const { callIs, rings, connected, phone } = panel();
    callIs(liveCall('RINGING'));
    rings('1');
    connected();
    callIs(liveCall('ACTIVE'));
    await userEvent.click(screen.getByRole('button', { name: 'Mute' }));
    expect(phone.mute).toHaveBeenCalledExactlyOnceWith(true);
    expect(control).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'End call' }));
    expect(phone.hangUp).toHaveBeenCalledOnce();
    expect(control).toHaveBeenCalledOnce();
  });
});

describe('the settings of the phone', () => {
  test('keep what was chosen', async () => {
    vi.stubGlobal('AudioContext', undefined);
    render(<PhoneSettings />);
    await userEvent.click(screen.getByRole('radio', { name: 'Off' }));
    expect(localStorage.getItem('helix_ringtone')).toBe('off');
    expect(screen.getByRole<HTMLInputElement>('slider', { name: 'Volume' }).disabled).toBe(true);
  });
});
