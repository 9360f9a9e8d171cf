import { useEffect, useState } from 'react';
import { t } from '../i18n';
import { readChoices } from './choices';
import { usePhoneState } from './PhoneProvider';

/** What keeps calls from being taken at this phone, and what to do about it. */
export function PhoneBanner() {
  const { line, microphone } = usePhoneState();
  const soundless = useSoundless();
  if (line === 'lost' || line === 'refused') {
    return (
      <p className="banner" data-kind="error" data-testid="phone-trouble" role="alert">
        {t(`phone.trouble.${line}`)}
      </p>
    );
  }
  if (line !== 'registered') return null;
  if (microphone !== 'ready') {
    return (
      <p className="banner" data-kind="error" data-testid="phone-trouble" role="alert">
        {t(`phone.microphone.${microphone}`)}
      </p>
    );
  }
  return soundless ? (
    <p className="banner" data-kind="info" role="status">
      {t('phone.soundless')}
    </p>
  ) : null;
}

/** Browsers play nothing on a page that nobody has touched, as after a reload. */
function useSoundless(): boolean {
  const [untouched, setUntouched] = useState(() => navigator.userActivation?.hasBeenActive === false);
  useEffect(() => {
    if (!untouched) return;
    const touched = () => setUntouched(false);
    // Not with the pointer's going down: what moves under it then would lose the click.
    document.addEventListener('click', touched);
    document.addEventListener('keydown', touched);
    return () => {
      document.removeEventListener('click', touched);
      document.removeEventListener('keydown', touched);
    };
  }, [untouched]);
  return untouched && readChoices().ringtone !== 'off';
}
