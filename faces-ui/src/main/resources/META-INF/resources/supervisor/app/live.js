import { connect } from './connection.js';
import { isStale, shouldCompare, silence } from './freshness.js';
import { request } from './http.js';
import { timer } from './time.js';

const SHAPES = { connecting: 'RINGING', open: 'READY', lost: 'OFFLINE' };

const others = new Set();

/** What is on every page, such as the bell, hears the page's one stream too. onOpen: whatever was missed must be read. */
export function hear(listener) {
  others.add(listener);
}

/**
 * Follows the stream and keeps the page honest: compares it with the server after every connect, in quiet times and once a
 * minute, and says so when there is no news.
 *
 * @param onEvent takes the event's name and its parsed data
 * @param compare reads the truth from the server and puts it on the page; rejects when it cannot
 */
export function follow({ word, onEvent, compare }) {
  const line = { open: false, comparing: false, heardAt: Date.now(), comparedAt: 0 };
  let waiting = [];

  async function compareNow() {
    if (line.comparing) return;
    line.comparing = true;
    try {
      await compare();
      line.comparedAt = Date.now();
    } catch {
      // The silence goes on and the banner will say so.
    } finally {
      line.comparing = false;
      const late = waiting;
      waiting = [];
      late.forEach((event) => onEvent(event.name, event.data));
    }
  }

  /** What comes while the truth is being read is applied after it, in order: the read may be older. */
  function take({ name, data }) {
    let event;
    try {
      event = { name, data: JSON.parse(data) };
    } catch {
      return;
    }
    for (const other of others) other.onEvent(event.name, event.data);
    if (line.comparing) waiting.push(event);
    else onEvent(event.name, event.data);
  }

  function tick() {
    const now = Date.now();
    if (shouldCompare(line, now)) compareNow();
    showStale(isStale(line, now) ? silence(line, now) : undefined);
  }

  connect(request, '/api/stream', {
    onPhase(phase) {
      line.open = phase === 'open';
      showPhase(phase, word(`connection.${phase}`));
      if (!line.open) return;
      compareNow();
      for (const other of others) other.onOpen();
    },
    onHeard() {
      line.heardAt = Date.now();
    },
    onEvent: take,
  });
  setInterval(tick, 1000);
  return { compareNow };
}

function showPhase(phase, text) {
  const mark = document.getElementById('connection');
  mark.dataset.phase = phase;
  mark.querySelector('.state-shape').dataset.state = SHAPES[phase];
  mark.querySelector('.connection-word').textContent = text;
}

function showStale(silentMs) {
  const banner = document.getElementById('stale');
  banner.hidden = silentMs === undefined;
  if (silentMs !== undefined) banner.querySelector('.timer').textContent = timer(new Date(1000), 1000 + silentMs);
}
