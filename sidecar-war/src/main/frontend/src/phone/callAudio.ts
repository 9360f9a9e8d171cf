import { readChoices } from './choices';
import type { Microphone } from './phoneState';
import { playOn } from './sinks';

/** The microphone and the speaker of one call. */
export interface CallAudio {
  /** What the browser would say to `microphone`, asking the agent now if it must: not when a patient is waiting. */
  mayRecord(): Promise<Microphone>;
  microphone(): Promise<MediaStream>;
  play(remote: MediaStream): void;
  release(): void;
}

export function createCallAudio(): CallAudio {
  let own: MediaStream | undefined;
  let speaker: HTMLAudioElement | undefined;
  return {
    mayRecord: async () => {
      try {
        stop(await openMicrophone(readChoices().microphone));
        return 'ready';
      } catch (fault) {
        return microphoneFault(fault);
      }
    },
    microphone: async () => {
      own = await openMicrophone(readChoices().microphone);
      return own;
    },
    play: (remote) => {
      speaker ??= new Audio();
      speaker.autoplay = true;
      speaker.srcObject = remote;
      void playOn(speaker, readChoices().speaker);
    },
    release: () => {
      if (own) stop(own);
      own = undefined;
      if (speaker) speaker.srcObject = null;
    },
  };
}

/** The chosen microphone, or another one when that has been unplugged. */
export function openMicrophone(deviceId: string): Promise<MediaStream> {
  if (!navigator.mediaDevices) return Promise.reject(new DOMException('No media devices', 'NotFoundError'));
  const audio = {
    echoCancellation: true,
    noiseSuppression: true,
    ...(deviceId && { deviceId: { ideal: deviceId } }),
  };
  return navigator.mediaDevices.getUserMedia({ audio });
}

export function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

export function microphoneFault(fault: unknown): Microphone {
  const name = fault instanceof DOMException ? fault.name : '';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'missing';
}
