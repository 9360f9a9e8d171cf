import type { Messages } from '..';
import { desk } from './desk';
import { shell } from './shell';

/** Hindi. */
export const hi: Messages = { ...desk, ...shell };
