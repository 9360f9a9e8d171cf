import { follow } from './live.js';
import { word } from './page.js';

/** A page that shows one moment, with the head's news. */
follow({ word, onEvent() {}, compare: async () => {} });
