import { useId } from 'react';
import { t } from '../i18n';
import { usePreference } from '../ui/preference';
import type { Device } from './devices';

interface DeviceChoiceProps {
  label: string;
  preference: string;
  devices: readonly Device[];
  onChosen?(id: string): void;
}

/** One of the devices that are plugged in, or whatever the system uses. */
export function DeviceChoice({ label, preference, devices, onChosen }: DeviceChoiceProps) {
  const id = useId();
  const [chosen, setChosen] = usePreference(preference, '');
  const isThere = devices.some((device) => device.id === chosen);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={isThere ? chosen : ''}
        onChange={(event) => {
          setChosen(event.target.value);
          onChosen?.(event.target.value);
        }}
      >
        <option value="">{t('phone.settings.system')}</option>
        {devices
          .filter((device) => device.id !== 'default')
          .map((device) => (
            <option key={device.id} value={device.id}>
              {device.label}
            </option>
          ))}
      </select>
    </div>
  );
}
