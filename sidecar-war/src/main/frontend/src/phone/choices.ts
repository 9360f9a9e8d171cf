import type { RingtoneName } from './ringtones';
import { isRingtone } from './ringtones';

/** What this person has chosen on this computer; an empty device is the system's. */
export interface PhoneChoices {
  readonly ringtone: RingtoneName | 'off';
  /** 0 to 100. */
  readonly volume: number;
  readonly microphone: string;
  readonly speaker: string;
  readonly ringer: string;
}

export const CHOICE_KEYS = {
  ringtone: 'helix_ringtone',
  volume: 'helix_ringtone_volume',
  microphone: 'helix_microphone',
  speaker: 'helix_speaker',
  ringer: 'helix_ringer',
} as const;

export const USUAL_VOLUME = 60;

export function readChoices(): PhoneChoices {
  const stored = (name: keyof typeof CHOICE_KEYS) => localStorage.getItem(CHOICE_KEYS[name]) ?? '';
  const ringtone = stored('ringtone');
  const volume = Number.parseInt(stored('volume'), 10);
  return {
    ringtone: ringtone === 'off' || isRingtone(ringtone) ? ringtone : 'classic',
    volume: volume >= 0 && volume <= 100 ? volume : USUAL_VOLUME,
    microphone: stored('microphone'),
    speaker: stored('speaker'),
    ringer: stored('ringer'),
  };
}
