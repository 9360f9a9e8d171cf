// The operator's view: lanes, routes, dead letters, quarantine and alarms, every two seconds.

import * as door from './door.js';
import { show } from './rows.js';

const EVERY_MILLIS = 2000;
const EVENT_ID = /^[0-9a-f]{64}$/;
const part = (id) => document.getElementById(id);
const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'medium' });

let timer;
let before = new Map();
let searched = '';

part('sign-in').addEventListener('submit', (event) => {
  event.preventDefault();
  door.signIn(part('token').value.trim());
  part('token').value = '';
  open();
});

part('leave').addEventListener('click', () => close());

part('search').addEventListener('submit', async (event) => {
  event.preventDefault();
  searched = part('query').value.trim();
  await attempt(find);
});

open();

function open() {
  const signedIn = door.isSignedIn();
  part('door').hidden = signedIn;
  part('view').hidden = !signedIn;
  part('leave').hidden = !signedIn;
  clearTimeout(timer);
  if (signedIn) {
    part('token-error').hidden = true;
    part('token').removeAttribute('aria-invalid');
    refresh();
  } else {
    part('token').focus();
  }
}

function close(reason = '') {
  door.signOut();
  before = new Map();
  part('stale').hidden = true;
  part('news').hidden = true;
  part('seen').textContent = '';
  open();
  part('token-error').hidden = reason === '';
  part('token-error').textContent = reason;
  part('token').toggleAttribute('aria-invalid', reason !== '');
  if (reason) {
    part('token').setAttribute('aria-invalid', 'true');
  }
}

async function refresh() {
  try {
    const [lanes, routes, alarms, dead, held] = await Promise.all(
      ['lanes', 'routes', 'alarms', 'dead-letters?limit=50', 'events?status=quarantined&limit=50'].map(door.list),
    );
    if (!door.isSignedIn()) {
      return;
    }
    showLanes(lanes);
    showRoutes(routes);
    showAlarms(alarms);
    showDead(dead);
    showQuarantine(held);
    if (searched) {
      await find();
    }
    part('seen').textContent = `as of ${time.format(new Date())}`;
    part('stale').hidden = true;
  } catch (fault) {
    if (fault instanceof door.SignedOut) {
      close(fault.message);
      return;
    }
    part('stale').textContent = `The dispatcher does not answer. ${part('seen').textContent ? `What you see is ${part('seen').textContent}.` : ''}`;
    part('stale').hidden = false;
  }
  clearTimeout(timer);
  if (door.isSignedIn()) {
    timer = setTimeout(refresh, EVERY_MILLIS);
  }
}

function showLanes(lanes) {
  const now = performance.now();
  show(part('lanes'), lanes, (lane) => lane.tenant, (lane) => [
    { text: lane.tenant },
    { text: lane.depth, kind: 'num' },
    { text: lane.depth ? age(lane.oldestSeconds) : '–', kind: 'num' },
    { text: perSecond(lane, now), kind: 'num' },
    { text: lane.delivered, kind: 'num' },
    { text: lane.lastError ?? '', kind: 'error-cell' },
  ]);
  before = new Map(lanes.map((lane) => [lane.tenant, { delivered: lane.delivered, at: now }]));
}

function perSecond(lane, now) {
  const last = before.get(lane.tenant);
  return last ? Math.max(0, ((lane.delivered - last.delivered) * 1000) / (now - last.at)).toFixed(1) : '–';
}

function showRoutes(routes) {
  show(part('routes'), routes, (route) => route.tenant, (route) => [
    { text: route.tenant },
    { text: route.secondsToLive || 'expired', kind: route.secondsToLive ? 'num' : 'num alarm' },
    { text: route.callbackUrl, kind: 'mono' },
    { text: route.agents.length, kind: 'num', title: route.agents.join(', ') },
    { text: route.dids.length, kind: 'num', title: route.dids.join(', ') },
  ]);
}

function showAlarms(alarms) {
  part('alarms-count').textContent = alarms.length;
  show(part('alarms'), alarms, (alarm) => `${alarm.kind} ${alarm.tenant} ${alarm.route}`, (alarm) =>
    alarm.kind === 'stuck-lane'
      ? [
          { text: 'Lane is stuck', kind: 'alarm' },
          { text: alarm.tenant },
          { text: `${alarm.depth} wait, none delivered for ${age(alarm.standingSeconds)}. ${alarm.lastError ?? ''}`, kind: 'detail-cell' },
          { text: '', kind: 'at-cell' },
        ]
      : [
          { text: 'Claimed by two', kind: 'alarm' },
          { text: alarm.tenant },
          { text: `${alarm.route} is held by ${alarm.heldBy}`, kind: 'detail-cell' },
          { text: at(alarm.at), kind: 'at-cell' },
        ],
  );
}

function showDead(dead) {
  part('dead-count').textContent = dead.length;
  show(part('dead'), dead, (event) => event.id, (event) => [
    { text: short(event.id), kind: 'id-cell', title: event.id },
    { text: event.tenant },
    { text: event.route },
    { text: at(event.acceptedAt), kind: 'at-cell' },
    { text: event.reason, kind: 'error-cell' },
    again(event),
  ]);
}

function showQuarantine(held) {
  part('quarantine-count').textContent = held.length;
  show(part('quarantine'), held, (event) => event.id, (event) => [
    { text: short(event.id), kind: 'id-cell', title: event.id },
    { text: event.route },
    { text: event.type },
    { text: at(event.acceptedAt), kind: 'at-cell' },
  ]);
}

async function find() {
  const by = EVENT_ID.test(searched.toLowerCase()) ? `id=${searched.toLowerCase()}` : `agentId=${encodeURIComponent(searched)}`;
  const found = await door.list(`events?${by}`);
  part('found-none').textContent = `Nothing is known of ${searched}.`;
  show(part('found'), found, (event) => event.id, (event) => [
    { text: short(event.id), kind: 'id-cell', title: event.id },
    { text: event.status },
    { text: event.tenant ?? '–' },
    { text: event.route },
    { text: at(event.acceptedAt), kind: 'at-cell' },
    { text: [event.replayedAt && `replayed ${at(event.replayedAt)}`, event.reason].filter(Boolean).join('; '), kind: 'detail-cell' },
    event.status === 'delivered' || event.status === 'dead' ? again(event) : {},
  ]);
}

function again(event) {
  return {
    button: {
      label: 'Replay',
      name: `Replay event ${short(event.id)}`,
      act: () =>
        attempt(async () => {
          const { replayed, skipped } = await door.replay({ ids: [event.id] });
          tell(replayed ? `Event ${short(event.id)} stands in its lane again.` : `Event ${short(event.id)} ${skipped[0].reason}.`, replayed ? 'success' : 'error');
          await refresh();
        }),
    },
  };
}

async function attempt(act) {
  try {
    await act();
  } catch (fault) {
    if (fault instanceof door.SignedOut) {
      close(fault.message);
    } else {
      tell(fault.message, 'error');
    }
  }
}

function tell(text, kind) {
  part('news').textContent = text;
  part('news').dataset.kind = kind;
  part('news').hidden = false;
}

const short = (id) => id.slice(0, 12);

const at = (instant) => time.format(new Date(instant));

function age(seconds) {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours} h ${minutes} min` : minutes ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
