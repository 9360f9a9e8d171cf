export type RingtoneName = 'classic' | 'soft' | 'chime' | 'alert';

/** One tone of a cycle: when it begins, how long it sounds, and its frequencies, which sound together. */
interface Note {
  readonly at: number;
  readonly seconds: number;
  readonly hertz: readonly number[];
}

export interface Ringtone {
  readonly wave: OscillatorType;
  readonly cycleSeconds: number;
  readonly notes: readonly Note[];
}

/** The classic one is the Indian ringing cadence: 0.4 on, 0.2 off, 0.4 on, 2 off, at 400 Hz with 25 Hz beside it. */
export const RINGTONES: Readonly<Record<RingtoneName, Ringtone>> = {
  classic: {
    wave: 'sine',
    cycleSeconds: 3,
    notes: [
      { at: 0, seconds: 0.4, hertz: [400, 425] },
      { at: 0.6, seconds: 0.4, hertz: [400, 425] },
    ],
  },
  soft: {
    wave: 'sine',
    cycleSeconds: 3.2,
    notes: [
      { at: 0, seconds: 0.9, hertz: [329.6] },
      { at: 0.5, seconds: 1.1, hertz: [392] },
    ],
  },
  chime: {
    wave: 'triangle',
    cycleSeconds: 2.8,
    notes: [
      { at: 0, seconds: 0.35, hertz: [523.3] },
      { at: 0.25, seconds: 0.35, hertz: [659.3] },
      { at: 0.5, seconds: 0.8, hertz: [784] },
    ],
  },
  alert: {
    wave: 'square',
    cycleSeconds: 2,
    notes: [
      { at: 0, seconds: 0.12, hertz: [880] },
      { at: 0.2, seconds: 0.12, hertz: [880] },
      { at: 0.4, seconds: 0.12, hertz: [1046.5] },
    ],
  },
};

export const RINGTONE_NAMES = Object.keys(RINGTONES) as RingtoneName[];

export function isRingtone(name: string): name is RingtoneName {
  return name in RINGTONES;
}
