import assert from 'node:assert/strict';
import test from 'node:test';
import { takeRows } from '../../main/resources/META-INF/resources/supervisor/app/take-rows.js';

/** As much of a table's body as the rows need. */
function bodyOf(...rows) {
  const body = {
    rows: [],
    get children() {
      return this.rows;
    },
    get firstElementChild() {
      return this.rows[0] ?? null;
    },
    insertBefore(row, place) {
      this.rows.splice(place ? this.rows.indexOf(place) : this.rows.length, 0, row);
      row.body = this;
    },
  };
  for (const row of rows) body.insertBefore(row, null);
  return body;
}

function row(key, text = '') {
  return {
    dataset: { key },
    text,
    get nextElementSibling() {
      return this.body.rows[this.body.rows.indexOf(this) + 1] ?? null;
    },
    isEqualNode(other) {
      return other.text === text;
    },
    replaceWith(other) {
      this.body.rows[this.body.rows.indexOf(this)] = other;
      other.body = this.body;
    },
    remove() {
      this.body.rows.splice(this.body.rows.indexOf(this), 1);
    },
  };
}

test('new rows come in between, and those that stay are the same elements', () => {
  const [a, b] = [row('a'), row('b')];
  const body = bodyOf(a, b);

  assert.equal(takeRows(body, [row('new'), row('a'), row('b')]), 1);
  assert.deepEqual(body.rows.map(({ dataset }) => dataset.key), ['new', 'a', 'b']);
  assert.equal(body.rows[1], a);
  assert.equal(body.rows[2], b);
});

test('a row that changed is replaced, one that is gone goes, and nothing new is counted', () => {
  const body = bodyOf(row('a', 'old'), row('b'), row('c'));

  assert.equal(takeRows(body, [row('a', 'fresh'), row('c')]), 0);
  assert.deepEqual(body.rows.map(({ dataset, text }) => dataset.key + text), ['afresh', 'c']);
});
