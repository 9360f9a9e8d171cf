import type { Message } from '../message';

/** The frame: pages, search, news and settings. */
export const shell = {
  'page.history': 'Call History',
  'page.patients': 'Patients',
  'page.appointments': 'Appointments',
  'page.leads': 'Leads',
  'page.performance': 'My Performance',
  'page.settings': 'Settings',

  'shell.fold': 'Fold the menu',
  'shell.unfold': 'Unfold the menu',
  'shell.floating': 'Your call',
  'shell.smaller': 'Make small',
  'shell.larger': 'Show',
  'shell.toCall': 'To the call',
  'shell.forbidden': 'This page is not for your role',
  'shell.forbiddenHint': 'Choose another page from the menu.',

  'settings.look': 'Look',
  'settings.density': 'Rows',
  'settings.density.compact': 'Close together',
  'settings.density.comfortable': 'With more room',
  'settings.reading': 'Language and clock',
  'settings.language': 'Language',
  'settings.hours': 'Clock',
  'settings.hours.24': '24 hours',
  'settings.hours.12': '12 hours',
  'settings.keys': 'Keyboard',
  'settings.keysHint': 'Press ? on any page to see the keys.',

  'language.en': 'English',
  'language.hi': 'हिन्दी',
  'language.kn': 'ಕನ್ನಡ',
} as const satisfies Record<string, Message>;
