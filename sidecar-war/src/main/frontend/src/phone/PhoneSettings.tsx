import { useState } from 'react';
import { t } from '../i18n';
import { CHOICE_KEYS, readChoices } from './choices';
import { DeviceChoice } from './DeviceChoice';
import { useDevices } from './devices';
import { MicrophoneTest } from './MicrophoneTest';
import './phone.css';
import { RingtoneChoice } from './RingtoneChoice';
import { canChooseSink } from './sinks';

/** Ringtone, microphone and loudspeakers of this person on this computer. */
export function PhoneSettings() {
  const [asked, setAsked] = useState(0);
  const [microphone, setMicrophone] = useState(() => readChoices().microphone);
  const { microphones, speakers } = useDevices(asked);
  return (
    <div className="phone-settings">
      <RingtoneChoice />
      <DeviceChoice
        label={t('phone.settings.microphone')}
        preference={CHOICE_KEYS.microphone}
        devices={microphones}
        onChosen={setMicrophone}
      />
      <MicrophoneTest deviceId={microphone} onAsked={() => setAsked((times) => times + 1)} />
      {canChooseSink() && (
        <>
          <DeviceChoice
            label={t('phone.settings.speaker')}
            preference={CHOICE_KEYS.speaker}
            devices={speakers}
          />
          <DeviceChoice
            label={t('phone.settings.ringer')}
            preference={CHOICE_KEYS.ringer}
            devices={speakers}
          />
        </>
      )}
    </div>
  );
}
