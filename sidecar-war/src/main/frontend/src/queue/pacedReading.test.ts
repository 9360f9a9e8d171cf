import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pacedReading } from './pacedReading';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Reads that take as long as the test says, and how many there were at once. */
function reader(takesMs: number) {
  const seen = { begun: 0, now: 0, most: 0 };
  const read = async () => {
    seen.begun++;
    seen.now++;
    seen.most = Math.max(seen.most, seen.now);
    await new Promise((resolve) => setTimeout(resolve, takesMs));
    seen.now--;
  };
  return { seen, lists: pacedReading(read) };
}

test('a burst is one reading, soon', async () => {
  const { seen, lists } = reader(10);
  lists.want();
  lists.want();
  await vi.advanceTimersByTimeAsync(100);
  lists.want();
  expect(seen.begun).toBe(1);
});

test('under steady news there are two readings a second', async () => {
  const { seen, lists } = reader(10);
  const news = setInterval(lists.want, 20);
  await vi.advanceTimersByTimeAsync(10_000);
  clearInterval(news);
  expect(seen.begun).toBeGreaterThanOrEqual(19);
  expect(seen.begun).toBeLessThanOrEqual(21);
});

test('a slow reading is followed, never joined, by the next', async () => {
  const { seen, lists } = reader(3_000);
  const news = setInterval(lists.want, 100);
  await vi.advanceTimersByTimeAsync(10_000);
  clearInterval(news);
  expect(seen.most).toBe(1);
  expect(seen.begun).toBeGreaterThan(2);
});

test('nothing is read after the close', async () => {
  const { seen, lists } = reader(10);
  lists.want();
  lists.close();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen.begun).toBe(0);
});
