import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberText, weightPlace, weightValue } from '../../main/resources/META-INF/resources/supervisor/app/difference-words.js';
import { changesOf, fileDifferences } from '../../main/resources/META-INF/resources/supervisor/app/differences.js';
import { ranksNow, ranksThen, scoreText } from '../../main/resources/META-INF/resources/supervisor/app/ranks.js';
import { span } from '../../main/resources/META-INF/resources/supervisor/app/time.js';
import { draftOf, rebased, weightChanges } from '../../main/resources/META-INF/resources/supervisor/app/weights.js';

const BASE = {
  version: 3,
  taskWeights: { missed_call: { weight: 9, slaMinutes: 720, enabled: true }, follow_up: { weight: 8, slaMinutes: 1440, enabled: true } },
  sourceWeights: { PHONE: 8 },
  campaignWeights: { 'c.1': 4 },
};
const draft = (...fields) => draftOf(BASE, fields);

test('nothing typed is no change, in whatever version', () => {
  assert.deepEqual(weightChanges(BASE, draft(['taskWeights.missed_call.weight', '9'], ['sourceWeights.PHONE', '8.0'])), []);
  assert.deepEqual(weightChanges(BASE, { ...BASE, version: 4 }), []);
});

test('fields become the configuration, numbers as numbers and switches as switches', () => {
  const changed = draft(['taskWeights.missed_call.weight', '7.5'], ['taskWeights.follow_up.enabled', false]);
  assert.equal(changed.taskWeights.missed_call.weight, 7.5);
  assert.equal(changed.taskWeights.missed_call.slaMinutes, 720);
  assert.equal(changed.taskWeights.follow_up.enabled, false);
  assert.equal(BASE.taskWeights.missed_call.weight, 9);
});

test('a source or campaign that is emptied has no weight any more, one that never had one still has none', () => {
  const changed = draft(['sourceWeights.PHONE', ''], ['sourceWeights.OTHER', ''], ['campaignWeights.c.1', '']);
  assert.deepEqual(changed.sourceWeights, {});
  assert.deepEqual(changed.campaignWeights, {});
});

test('what the page has no field for stays', () => {
  assert.deepEqual(draft(['sourceWeights.OTHER', '2']).campaignWeights, { 'c.1': 4 });
  assert.deepEqual(draft(['sourceWeights.OTHER', '2']).sourceWeights, { PHONE: 8, OTHER: 2 });
});

test('what is no number goes to the server as it was typed', () => {
  assert.equal(draft(['taskWeights.missed_call.weight', 'high']).taskWeights.missed_call.weight, 'high');
  assert.equal(draft(['taskWeights.missed_call.weight', '']).taskWeights.missed_call.weight, '');
});

test('my changes are put on top of theirs, and theirs stay where I changed nothing', () => {
  const mine = draft(['taskWeights.missed_call.weight', '5'], ['campaignWeights.c.1', '']);
  const theirs = draft(['taskWeights.missed_call.weight', '7'], ['sourceWeights.PHONE', '1']);
  const { draft: merged, contested } = rebased(BASE, mine, theirs);
  assert.equal(merged.taskWeights.missed_call.weight, 5);
  assert.equal(merged.sourceWeights.PHONE, 1);
  assert.deepEqual(merged.campaignWeights, {});
  assert.deepEqual(contested, ['taskWeights.missed_call.weight']);
});

test('the same change by both is no contest', () => {
  const same = draft(['taskWeights.missed_call.weight', '5']);
  assert.deepEqual(rebased(BASE, same, same).contested, []);
});

const rule = (id, priority, more = {}) => ({ id, priority, name: id.toUpperCase(), enabled: true, ...more });
const file = (...rules) => ({ ...BASE, rules });

test('two files differ by rules that come, go or change, and by their order', () => {
  const before = file(rule('a', 1), rule('b', 2), rule('c', 3, { category: 'priority' }));
  const after = file(rule('b', 1), rule('a', 2), rule('c', 3, { category: 'qualification' }), rule('d', 4));
  const { rules, reordered, priorities } = fileDifferences(before, after);
  assert.deepEqual(rules.map(({ id, kind }) => [id, kind]), [['c', 'changed'], ['d', 'added']]);
  assert.deepEqual(rules[0].members, [{ path: 'category', from: 'priority', to: 'qualification' }]);
  assert.equal(reordered, true);
  assert.deepEqual(priorities, []);
});

test('a rule less is no other order', () => {
  const { rules, reordered } = fileDifferences(file(rule('a', 1), rule('b', 2)), file(rule('b', 2)));
  assert.deepEqual(rules.map(({ kind }) => kind), ['removed']);
  assert.equal(reordered, false);
});

test('a list is one value: what is said of it is said once', () => {
  assert.deepEqual(changesOf({ all: [1, 2] }, { all: [1, 3] }), [{ path: 'all', from: [1, 2], to: [1, 3] }]);
});

test('a difference is told in the words of the page', () => {
  const word = (key) => key;
  assert.equal(weightPlace('taskWeights.missed_call.weight', word, () => ''), 'task.missed_call · member.weight');
  assert.equal(weightPlace('campaignWeights.c.1', word, (_, key) => `<${key}>`), 'group.campaignWeights <c.1>');
  assert.equal(weightValue('taskWeights.missed_call.slaMinutes', 720, word, 'en'), '12 hr');
  assert.equal(weightValue('sourceWeights.PHONE', undefined, word, 'en'), 'weight.usual');
  assert.equal(weightValue('taskWeights.follow_up.enabled', false, word, 'en'), 'switch.false');
});

test('what differs in a rule is told as the list of rules tells it', () => {
  const word = (key, ...values) => [key, ...values].join('|');
  const from = { all: [] };
  const to = { all: [{ fact: 'call.status', operator: 'equal', value: 'MISSED' }] };
  assert.equal(
    memberText({ path: 'conditions', from, to }, word),
    'difference.value|rules.if|if.always|fact.call.status operator.equal MISSED',
  );
  assert.equal(memberText({ path: 'draft', from: true, to: undefined }, word), 'difference.value|member.draft|value.true|difference.nothing');
});

test('minutes are read in the units that people think in, without loss', () => {
  assert.deepEqual([45, 720, 1440, 2160, 1].map((minutes) => span(minutes, 'en')), ['45 min', '12 hr', '1 day', '1 day 12 hr', '1 min']);
  assert.deepEqual([0, -5, Number.NaN, 1.5].map((minutes) => span(minutes, 'en')), ['', '', '', '']);
});

test('a list as it is has ranks and no moves', () => {
  assert.deepEqual(ranksNow([{ id: 'x', score: 3 }]), [{ id: 'x', key: 'x', score: 3, rank: 1, from: 1, moved: 0 }]);
});

test('a list as a draft would have it tells how far each moves; up is positive', () => {
  const top = [
    { id: 'x', oldRank: 4, newRank: 1, oldScore: 2, newScore: 9 },
    { id: 'y', oldRank: 1, newRank: 2, oldScore: 8, newScore: 8 },
  ];
  assert.deepEqual(ranksThen(top).map(({ id, moved, from, score, before }) => [id, moved, from, score, before]), [
    ['x', 3, 4, 9, 2],
    ['y', -1, 1, 8, 8],
  ]);
});

test('scores have two places, so that they can be added by eye', () => {
  assert.deepEqual([9, -0.45, 10.126].map((score) => scoreText(score, 'en')), ['9.00', '-0.45', '10.13']);
});
