import { useMutation, useQueryClient } from '@tanstack/react-query';
import { settleMissedCall } from '../api/endpoints';
import { t } from '../i18n';
import { Dialog } from '../ui/Dialog';
import { useNotices } from '../ui/notices';
import { MISSED_QUEUE, WORKLIST } from './queries';
import type { Settled } from './RowMenu';
import type { Task } from './tasks';

interface SettleDialogProps {
  agentId: string;
  task: Task;
  status: Settled;
  onClose(): void;
}

/** Asks before a missed call is settled by hand: an end stays an end. */
export function SettleDialog({ agentId, task, status, onClose }: SettleDialogProps) {
  const queries = useQueryClient();
  const notices = useNotices();
  const who = task.name ?? task.phone;
  const settle = useMutation({
    mutationFn: () => settleMissedCall(agentId, task.missedCallId ?? task.id, status),
    onSuccess: () => {
      notices.say(t('settle.done', { who, what: t(`settle.${status}`) }));
      onClose();
    },
    onSettled: () => {
      for (const queryKey of [WORKLIST, MISSED_QUEUE])
        void queries.invalidateQueries({ queryKey }, { cancelRefetch: false });
    },
  });

  return (
    <Dialog title={t(`settle.${status}`)} onClose={onClose}>
      <p>{t('settle.ask', { who, number: task.phone })}</p>
      {settle.error && (
        <p className="field-error" role="alert">
          {settle.error.message}
        </p>
      )}
      <div className="dialog-actions">
        <button type="button" className="btn" onClick={onClose}>
          {t('app.cancel')}
        </button>
        <button
          type="button"
          className="btn btn-primary"
          disabled={settle.isPending}
          onClick={() => settle.mutate()}
        >
          {t('settle.confirm')}
        </button>
      </div>
    </Dialog>
  );
}
