import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../i18n';
import { microphoneFault } from './callAudio';
import { testMicrophone } from './microphoneTest';
import type { Microphone } from './phoneState';

/** A meter that moves when one speaks. */
export function MicrophoneTest({ deviceId, onAsked }: { deviceId: string; onAsked(): void }) {
  const id = useId();
  const [running, setRunning] = useState(false);
  const [level, setLevel] = useState(0);
  const [fault, setFault] = useState<Exclude<Microphone, 'ready'>>();
  const asked = useRef(onAsked);
  useEffect(() => {
    asked.current = onAsked;
  });

  useEffect(() => {
    if (!running) return;
    let over = false;
    let close = () => {};
    testMicrophone(deviceId, setLevel).then(
      (stop) => {
        asked.current();
        if (over) stop();
        else close = stop;
      },
      (refusal: unknown) => {
        setRunning(false);
        setFault(microphoneFault(refusal) === 'refused' ? 'refused' : 'missing');
      },
    );
    return () => {
      over = true;
      close();
      setLevel(0);
    };
  }, [running, deviceId]);

  return (
    <div className="microphone-test">
      <button
        type="button"
        className="btn"
        aria-pressed={running}
        onClick={() => {
          setFault(undefined);
          setRunning(!running);
        }}
      >
        {running ? t('phone.settings.testStop') : t('phone.settings.test')}
      </button>
      <label className="visually-hidden" htmlFor={id}>
        {t('phone.settings.level')}
      </label>
      <meter id={id} min={0} max={100} low={15} value={level} />
      <p className="muted microphone-hint">{running ? t('phone.settings.speak') : ''}</p>
      {fault && (
        <p className="field-error" role="alert">
          {t(`phone.microphone.${fault}`)}
        </p>
      )}
    </div>
  );
}
