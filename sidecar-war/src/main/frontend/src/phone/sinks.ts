interface Sink {
  setSinkId?(id: string): Promise<void>;
}

/** Where the browser can choose a loudspeaker; Safari cannot. */
export function canChooseSink(): boolean {
  return 'setSinkId' in HTMLMediaElement.prototype;
}

/** A loudspeaker that is gone leaves the sound where it is. */
export async function playOn(output: object, sinkId: string): Promise<void> {
  const sink = output as Sink;
  if (!sink.setSinkId) return;
  try {
    await sink.setSinkId(sinkId);
  } catch {
    await sink.setSinkId('');
  }
}
