import { useEffect, useId, useState } from 'react';
import { t } from '../i18n';
import { usePreference } from '../ui/preference';
import { CHOICE_KEYS, USUAL_VOLUME } from './choices';
import { createRinger } from './ringer';
import { RINGTONE_NAMES } from './ringtones';

/** How a call is heard; what is chosen is heard at once. */
export function RingtoneChoice() {
  const volumeId = useId();
  const [ringer] = useState(createRinger);
  const [ringtone, setRingtone] = usePreference(CHOICE_KEYS.ringtone, 'classic');
  const [volume, setVolume] = usePreference(CHOICE_KEYS.volume, String(USUAL_VOLUME));
  useEffect(() => () => ringer.ring(false), [ringer]);

  return (
    <>
      <fieldset className="field">
        <legend>{t('phone.settings.ringtone')}</legend>
        <div className="ringtone-names">
          {([...RINGTONE_NAMES, 'off'] as const).map((name) => (
            <label key={name} className="row">
              <input
                type="radio"
                name="ringtone"
                checked={ringtone === name}
                onChange={() => {
                  setRingtone(name);
                  ringer.preview();
                }}
              />
              {t(`phone.ringtone.${name}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor={volumeId}>{t('phone.settings.volume')}</label>
        <div className="row">
          <input
            id={volumeId}
            type="range"
            min={0}
            max={100}
            step={5}
            value={volume}
            disabled={ringtone === 'off'}
            onChange={(event) => setVolume(event.target.value)}
          />
          <button
            type="button"
            className="btn"
            disabled={ringtone === 'off'}
            onClick={() => ringer.preview()}
          >
            {t('phone.settings.preview')}
          </button>
        </div>
      </div>
    </>
  );
}
