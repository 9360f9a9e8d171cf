import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeRow } from '../api/lists';
import type { Appointment } from '../api/records';
import { t } from '../i18n';
import { PERSON } from '../person/context';
import { LISTS } from '../table/queries';
import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';
import { Dialog } from '../ui/Dialog';
import { useNotices } from '../ui/notices';
import { saved } from '../ui/saved';

interface CancelDialogProps {
  appointment: Appointment;
  zone: string;
  onClose(): void;
}

/** Asks before a visit is cancelled: it cannot be revived, and its time is somebody else's at once. */
export function CancelDialog({ appointment, zone, onClose }: CancelDialogProps) {
  const queries = useQueryClient();
  const notices = useNotices();
  const { id, scheduledAt, doctorName, patientName } = appointment;
  const cancel = useMutation({
    mutationFn: () => changeRow<Appointment>('appointments', id, { status: 'CANCELLED' }),
    onSuccess: (visit) => {
      notices.say(saved(t('visit.cancelled'), visit));
      onClose();
    },
    onSettled: () => {
      for (const queryKey of [[LISTS, 'appointments'], [PERSON]])
        void queries.invalidateQueries({ queryKey });
    },
  });
  return (
    <Dialog title={t('visit.cancelTitle')} onClose={onClose}>
      <p>
        {[patientName, doctorName, scheduledAt && clockTime(scheduledAt, zone, serverNow())]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>{t('visit.cancelBody')}</p>
      {cancel.error && (
        <p className="field-error" role="alert">
          {cancel.error.message}
        </p>
      )}
      <div className="dialog-actions">
        <button type="button" className="btn" onClick={onClose}>
          {t('visit.keep')}
        </button>
        <button
          type="button"
          className="btn btn-danger"
          disabled={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {t('visit.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
