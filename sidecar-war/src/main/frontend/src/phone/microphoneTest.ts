import { openMicrophone, stop } from './callAudio';

/** Listens to the microphone and tells how loud it is, 0 to 100, until the returned function is called. */
export async function testMicrophone(
  deviceId: string,
  onLevel: (level: number) => void,
): Promise<() => void> {
  const stream = await openMicrophone(deviceId);
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let frame = 0;
  const measure = () => {
    analyser.getFloatTimeDomainData(samples);
    onLevel(loudness(samples));
    frame = requestAnimationFrame(measure);
  };
  measure();
  return () => {
    cancelAnimationFrame(frame);
    stop(stream);
    void context.close();
  };
}

const QUIETEST_DB = -60;

/** Ears hear in decibels: silence is 0, the loudest that can be recorded 100. */
export function loudness(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  if (power === 0) return 0;
  const decibels = 10 * Math.log10(power);
  return Math.round(Math.max(0, Math.min(100, (1 - decibels / QUIETEST_DB) * 100)));
}
