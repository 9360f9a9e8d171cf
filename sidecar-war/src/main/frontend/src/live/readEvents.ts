import { createParser, type EventSourceMessage } from 'eventsource-parser';

export interface StreamHandlers {
  onEvent(event: EventSourceMessage): void;
  /** Anything at all arrived, heartbeat comments included. The browser's EventSource would hide those. */
  onHeard(): void;
  /** The server's wish for the time before a reconnect. */
  onRetry(milliseconds: number): void;
}

/** Reads a text/event-stream body until it ends. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  { onEvent, onHeard, onRetry }: StreamHandlers,
): Promise<void> {
  const parser = createParser({ onEvent, onRetry });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onHeard();
    parser.feed(decoder.decode(value, { stream: true }));
  }
}
