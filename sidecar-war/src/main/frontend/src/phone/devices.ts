import { useEffect, useState } from 'react';

export interface Device {
  readonly id: string;
  readonly label: string;
}

export interface Devices {
  readonly microphones: readonly Device[];
  readonly speakers: readonly Device[];
}

const NONE: Devices = { microphones: [], speakers: [] };

/** What is plugged in, as it changes. Before the microphone was allowed, browsers keep the names to themselves. */
export function useDevices(asked: unknown): Devices {
  const [devices, setDevices] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names appear once the microphone was asked for
  useEffect(() => {
    const media = navigator.mediaDevices;
    if (!media?.enumerateDevices) return;
    const read = () =>
      void media.enumerateDevices().then((all) => {
        setDevices({ microphones: named(all, 'audioinput'), speakers: named(all, 'audiooutput') });
      });
    read();
    media.addEventListener('devicechange', read);
    return () => media.removeEventListener('devicechange', read);
  }, [asked]);
  return devices;
}

function named(all: readonly MediaDeviceInfo[], kind: MediaDeviceKind): Device[] {
  return all
    .filter((device) => device.kind === kind && device.deviceId !== '' && device.label !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}
