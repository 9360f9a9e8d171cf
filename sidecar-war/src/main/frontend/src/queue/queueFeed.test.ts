import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { missedCall, worklist } from '../testing/worklist';
import { HEARD_CALLS, WORKLIST } from './queries';
import { queueFeed } from './queueFeed';

test('a missed call is said once, also when the list was read without it meanwhile', () => {
  const queries = new QueryClient();
  queries.setQueryData([...WORKLIST, 'asha', {}], worklist());
  const said: string[] = [];
  const feed = queueFeed(queries, 'asha', ({ id }) => said.push(id));

  feed.missedCall(missedCall('1'));
  queries.setQueryData(HEARD_CALLS, []);
  feed.missedCall(missedCall('1'));
  expect(said).toEqual(['1']);

  feed.missedCall(missedCall('1', { missedCallCount: 2 }));
  expect(said).toEqual(['1', '1']);
  feed.close();
});
