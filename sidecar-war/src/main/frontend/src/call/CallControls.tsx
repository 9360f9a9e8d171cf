import { useState } from 'react';
import { t } from '../i18n';
import { useHangUp } from '../phone/useHangUp';
import { useMute } from '../phone/useMute';
import { Icon } from '../ui/Icon';
import { useCallDesk } from './CallsProvider';
import type { CallWork } from './callWork';
import { Toggle } from './Toggle';
import { TransferDialog } from './TransferDialog';
import { useOrders } from './useOrders';

/** What the agent can do to a call while it lasts; the fault of the last order stands beside them. */
export function CallControls({ work }: { work: CallWork }) {
  const { ucid, call, answered, muted, recordingPaused, guest } = work;
  const calls = useCallDesk();
  const hangUp = useHangUp();
  const mute = useMute();
  const { order, running, fault } = useOrders();
  const [transferring, setTransferring] = useState(false);
  const held = call.state === 'HELD';

  return (
    <fieldset className="call-orders">
      <legend className="visually-hidden">{t('call.controls')}</legend>
      <div className="call-controls">
        {answered && (
          <>
            <Toggle
              icon="hold"
              label={held ? t('call.unhold') : t('call.hold')}
              pressed={held}
              running={running === 'hold'}
              onPress={() => order('hold', () => calls.control(ucid, held ? 'UNHOLD' : 'HOLD'))}
            />
            <Toggle
              icon="mute"
              label={muted ? t('call.unmute') : t('call.mute')}
              pressed={muted}
              running={running === 'mute'}
              onPress={() => order('mute', () => mute(ucid, !muted))}
            />
            <Toggle
              icon="record"
              label={recordingPaused ? t('call.resumeRecording') : t('call.pauseRecording')}
              pressed={recordingPaused}
              running={running === 'record'}
              onPress={() => order('record', () => calls.record(ucid, recordingPaused ? 'unPause' : 'pause'))}
            />
            <button type="button" className="btn" onClick={() => setTransferring(true)}>
              <Icon name="transfer" />
              {t('call.transfer')}
            </button>
          </>
        )}
        <button
          type="button"
          className="btn btn-danger call-end"
          disabled={running === 'end'}
          onClick={() => order('end', () => hangUp(ucid))}
        >
          <Icon name="phoneEnd" />
          {guest ? t('call.leave') : t('call.end')}
        </button>
      </div>
      {fault && (
        <p className="field-error" role="alert">
          {fault.message}
        </p>
      )}
      {transferring && <TransferDialog work={work} onClose={() => setTransferring(false)} />}
    </fieldset>
  );
}
