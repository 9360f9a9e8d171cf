import type { Message } from '../message';

/** The phone in the browser. */
export const phone = {
  'phone.answer': 'Answer',
  'phone.decline': 'Decline',
  'phone.answering': 'Answering…',
  'phone.line.registered': 'Phone ready',
  'phone.line.connecting': 'Phone connecting',
  'phone.line.lost': 'Phone lost',
  'phone.line.refused': 'Phone refused',
  'phone.line.elsewhere': 'Phone in another window',
  'phone.trouble.lost':
    'Your phone has lost its line, so no call can ring here. It reconnects by itself; check your network if this stays.',
  'phone.trouble.refused':
    'Your phone was not admitted: its extension or password is wrong. Ask an administrator to correct your agent.',
  'phone.microphone.refused':
    'This page may not use the microphone, so callers would not hear you. Allow it beside the address bar, then reload.',
  'phone.microphone.missing':
    'No microphone was found, so callers would not hear you. Plug one in and reload the page.',
  'phone.soundless': 'Click anywhere or press a key, so that this page may ring.',
  'phone.settings.title': 'Phone and sound',
  'phone.settings.ringtone': 'Ringtone',
  'phone.settings.volume': 'Volume',
  'phone.settings.preview': 'Listen',
  'phone.settings.microphone': 'Microphone',
  'phone.settings.speaker': 'Speaker for calls',
  'phone.settings.ringer': 'Speaker for the ringtone',
  'phone.settings.system': 'As the computer is set',
  'phone.settings.test': 'Test microphone',
  'phone.settings.testStop': 'Stop the test',
  'phone.settings.level': 'How loud the microphone is',
  'phone.settings.speak': 'Say something: the bar must move.',
  'phone.ringtone.classic': 'Classic',
  'phone.ringtone.soft': 'Soft',
  'phone.ringtone.chime': 'Chime',
  'phone.ringtone.alert': 'Alert',
  'phone.ringtone.off': 'Off',
} as const satisfies Record<string, Message>;
