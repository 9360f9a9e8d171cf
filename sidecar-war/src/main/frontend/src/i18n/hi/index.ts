import type { Messages } from '..';
import { appointments } from './appointments';
import { desk } from './desk';
import { faults } from './faults';
import { leads } from './leads';
import { performance } from './performance';
import { phone } from './phone';
import { records } from './records';
import { shell } from './shell';

export { refusals } from './refusals';

/** Hindi. */
export const hi: Messages = {
  ...appointments,
  ...desk,
  ...faults,
  ...leads,
  ...performance,
  ...records,
  ...phone,
  ...shell,
};
