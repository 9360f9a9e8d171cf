import type { EventSourceMessage } from 'eventsource-parser';
import { describe, expect, test } from 'vitest';
import { readEvents } from './readEvents';

const encoder = new TextEncoder();

async function read(...chunks: Uint8Array[]) {
  const events: EventSourceMessage[] = [];
  const retries: number[] = [];
  let heard = 0;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  await readEvents(body, {
    onEvent: (event) => events.push(event),
    onHeard: () => heard++,
    onRetry: (milliseconds) => retries.push(milliseconds),
  });
  return { events, retries, heard };
}

const bytes = (text: string) => encoder.encode(text);

describe('a stream', () => {
  const text = 'id: 41\nevent: call\ndata: {"name":"ಅನಿತಾ"}\n\nid: 42\r\nevent: notice\r\ndata: {}\r\n\r\n';

  test('reads the same wherever it is cut, inside a character too', async () => {
    const whole = await read(bytes(text));
    expect(whole.events.map(({ id, event }) => [id, event])).toEqual([
      ['41', 'call'],
      ['42', 'notice'],
    ]);
    const all = bytes(text);
    for (let cut = 1; cut < all.length; cut++) {
      expect((await read(all.slice(0, cut), all.slice(cut))).events).toEqual(whole.events);
    }
    const single = Array.from(all, (byte) => Uint8Array.of(byte));
    expect((await read(...single)).events).toEqual(whole.events);
  });

  test('joins data lines', async () => {
    const { events } = await read(bytes('data: {"a":\ndata: 1}\n\n'));
    expect(JSON.parse(events[0]?.data ?? '')).toEqual({ a: 1 });
  });

  test('counts a heartbeat comment as life, and not as an event', async () => {
    const { events, heard } = await read(bytes(': heartbeat\n\n'), bytes(': heartbeat\n\n'));
    expect(events).toEqual([]);
    expect(heard).toBe(2);
  });

  test('passes on the wish for a later reconnect', async () => {
    expect((await read(bytes('retry: 4000\n\n'))).retries).toEqual([4000]);
  });

  test('drops an event that was cut off by the end', async () => {
    expect((await read(bytes('event: call\ndata: {"ucid":"1"}\n'))).events).toEqual([]);
  });
});
