import type { Messages } from '..';
import { appointments } from './appointments';
import { desk } from './desk';
import { leads } from './leads';
import { performance } from './performance';
import { phone } from './phone';
import { records } from './records';
import { shell } from './shell';

export { refusals } from './refusals';

/** Kannada. */
export const kn: Messages = {
  ...appointments,
  ...desk,
  ...leads,
  ...performance,
  ...records,
  ...phone,
  ...shell,
};
