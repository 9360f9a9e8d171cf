import { readChoices } from './choices';
import { RINGTONES } from './ringtones';
import { playOn } from './sinks';

/** The bell of the phone: made of tones, so that there is no file to load when a call is there. */
export interface Ringer {
  ring(on: boolean): void;
  /** One cycle of what is chosen. */
  preview(): void;
}

const RISE_SECONDS = 0.02;

export function createRinger(openContext: () => AudioContext = () => new AudioContext()): Ringer {
  let context: AudioContext | undefined;
  let sounding: OscillatorNode[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;

  function silence() {
    clearInterval(timer);
    timer = undefined;
    for (const tone of sounding) tone.stop();
    sounding = [];
  }

  function cycle() {
    const { ringtone, volume, ringer } = readChoices();
    if (ringtone === 'off' || volume === 0) return;
    context ??= openContext();
    // A browser lets nobody be surprised by sound: it resumes once the agent has touched the page.
    void context.resume();
    void playOn(context, ringer);
    const { wave, notes } = RINGTONES[ringtone];
    sounding = notes.flatMap(({ at, seconds, hertz }) =>
      hertz.map((frequency) =>
        tone(context as AudioContext, wave, frequency, at, seconds, volume / 100 / hertz.length),
      ),
    );
  }

  return {
    ring: (on) => {
      if (on === (timer !== undefined)) return;
      silence();
      if (!on) return;
      const { ringtone } = readChoices();
      cycle();
      timer = setInterval(cycle, ringtone === 'off' ? 1_000 : RINGTONES[ringtone].cycleSeconds * 1_000);
    },
    preview: () => {
      silence();
      cycle();
    },
  };
}

function tone(
  context: AudioContext,
  wave: OscillatorType,
  hertz: number,
  at: number,
  seconds: number,
  loudness: number,
): OscillatorNode {
  const start = context.currentTime + at;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.type = wave;
  oscillator.frequency.value = hertz;
  // Without the ramps each tone would click.
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(loudness, start + RISE_SECONDS);
  gain.gain.setValueAtTime(loudness, start + seconds * 0.6);
  gain.gain.linearRampToValueAtTime(0, start + seconds);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + seconds);
  return oscillator;
}
