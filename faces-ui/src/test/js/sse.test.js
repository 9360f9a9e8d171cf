import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sseParser } from '../../main/resources/META-INF/resources/supervisor/app/sse.js';

function read(...pieces) {
  const events = [];
  const retries = [];
  const feed = sseParser({ onEvent: (event) => events.push(event), onRetry: (ms) => retries.push(ms) });
  pieces.forEach(feed);
  return { events, retries };
}

test('an event has a name, data and an id', () => {
  assert.deepEqual(read('id: 7\nevent: call\ndata: {"a":1}\n\n').events, [{ name: 'call', data: '{"a":1}', id: '7' }]);
});

test('however the bytes are cut, the events are the same', () => {
  const text = 'id: 1\r\nevent: call\r\ndata: a\r\ndata: b\r\n\r\n: beat\n\nid: 2\ndata: c\n\n';
  const whole = read(text).events;
  assert.equal(whole.length, 2);
  assert.equal(whole[0].data, 'a\nb');
  assert.deepEqual(read(...text).events, whole);
});

test('a heartbeat is no event', () => {
  assert.deepEqual(read(': beat\n\n').events, []);
});

test('an event without a name is a message, and the id lasts until another comes', () => {
  assert.deepEqual(read('id: 3\ndata: x\n\ndata: y\n\n').events, [
    { name: 'message', data: 'x', id: '3' },
    { name: 'message', data: 'y', id: '3' },
  ]);
});

test('the name of one event is not the name of the next', () => {
  assert.equal(read('event: call\ndata: x\n\ndata: y\n\n').events[1].name, 'message');
});

test('only one space after the colon belongs to the format', () => {
  assert.equal(read('data:  x\n\n').events[0].data, ' x');
});

test('the server may say how long to wait before a reconnect', () => {
  assert.deepEqual(read('retry: 2500\n\nretry: soon\n\n').retries, [2500]);
});

test('half an event is none', () => {
  assert.deepEqual(read('event: call\ndata: {"a"').events, []);
});
