import { appointments } from './appointments';
import { desk } from './desk';
import { faults } from './faults';
import { leads } from './leads';
import { performance } from './performance';
import { phone } from './phone';
import { records } from './records';
import { shell } from './shell';

/** Every sentence of the desk in English, by room. Another language is a folder beside this one with the same keys. */
export const en = {
  ...appointments,
  ...desk,
  ...faults,
  ...leads,
  ...performance,
  ...records,
  ...phone,
  ...shell,
};
