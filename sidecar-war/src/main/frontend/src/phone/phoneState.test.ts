import { describe, expect, test } from 'vitest';
import { applyToPhone, type PhoneEvent, SILENT_PHONE } from './phoneState';

const after = (...events: PhoneEvent[]) => events.reduce(applyToPhone, SILENT_PHONE);
const rings: PhoneEvent = { type: 'rings', id: 'a', ucid: '1', from: '9845012345' };

describe('a phone', () => {
  test('has one call at a time', () => {
    expect(after(rings, { type: 'rings', id: 'b', ucid: '2', from: 'x' }).call?.id).toBe('a');
  });

  test('goes back to ringing when it could not answer', () => {
    expect(after(rings, { type: 'answering', id: 'a' }, { type: 'not-answered', id: 'a' }).call?.phase).toBe(
      'ringing',
    );
  });

  test('is free after the end of its call, and not after the end of another', () => {
    expect(after(rings, { type: 'ended', id: 'b' }).call?.id).toBe('a');
    expect(after(rings, { type: 'ended', id: 'a' }).call).toBeUndefined();
  });

  test('that comes back has the call that it is told of', () => {
    expect(after({ type: 'connected', id: 'a', ucid: '1' }).call).toMatchObject({
      ucid: '1',
      phase: 'connected',
    });
  });
});
