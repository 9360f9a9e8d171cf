import type { Messages } from '..';
import { desk } from './desk';
import { shell } from './shell';

/** Kannada. */
export const kn: Messages = { ...desk, ...shell };
