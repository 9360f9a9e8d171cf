import { type FormEvent, useState } from 'react';
import { fieldFault } from '../dial/number';
import { t } from '../i18n';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { useCallDesk } from './CallsProvider';
import type { CallWork } from './callWork';
import { useOrders } from './useOrders';

/** Hands a call over: brings somebody in, waits until they talk, then leaves. */
export function TransferDialog({ work: { ucid, guest }, onClose }: { work: CallWork; onClose(): void }) {
  const calls = useCallDesk();
  const { order, running, fault } = useOrders();
  const [number, setNumber] = useState('');
  const [wrong, setWrong] = useState<string>();

  const bringIn = (event: FormEvent) => {
    event.preventDefault();
    const found = number.trim() === '' ? t('transfer.missing') : undefined;
    setWrong(found);
    if (!found) order('conference', () => calls.control(ucid, 'CONFERENCE', number.trim()));
  };
  const leave = () =>
    order('leave', async () => {
      await calls.control(ucid, 'KICK_CALL');
      onClose();
    });

  return (
    <Dialog title={t('call.transfer')} onClose={onClose}>
      {guest ? (
        <>
          <p role="status">{t('transfer.broughtIn', { number: guest })}</p>
          {fault && (
            <p className="field-error" role="alert">
              {fault.message}
            </p>
          )}
          <div className="dialog-actions">
            <button type="button" className="btn" onClick={onClose}>
              {t('transfer.stay')}
            </button>
            <button
              type="button"
              className="btn btn-primary"
              disabled={running !== undefined}
              onClick={leave}
            >
              {t('call.leave')}
            </button>
          </div>
        </>
      ) : (
        <form className="form" noValidate onSubmit={bringIn}>
          <Field
            name="conferenceNumber"
            autoComplete="off"
            label={t('transfer.number')}
            value={number}
            error={wrong ?? (fault && fieldFault(fault, 'conferenceNumber'))}
            onChange={(event) => setNumber(event.target.value)}
          />
          <div className="dialog-actions">
            <button type="button" className="btn" onClick={onClose}>
              {t('app.cancel')}
            </button>
            <button type="submit" className="btn btn-primary" disabled={running !== undefined}>
              {running ? t('transfer.bringingIn') : t('transfer.bringIn')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
