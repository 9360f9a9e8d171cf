import { desk } from './desk';
import { shell } from './shell';

/** Every sentence of the desk in English, by room. Another language is a folder beside this one with the same keys. */
export const en = { ...desk, ...shell };
