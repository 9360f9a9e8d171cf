import { t } from '../i18n';
import { useDeskState } from '../live/LiveProvider';
import { Icon } from '../ui/Icon';

/** Tells the agent who can be heard in this call. Who only listens is not shown (#541). */
export function SupervisorBadge({ ucid }: { ucid: string }) {
  const { supervisor } = useDeskState();
  if (supervisor?.ucid !== ucid) return null;
  const name = supervisor.name || t('call.aSupervisor');
  return (
    <p className="banner call-supervisor" data-kind="info" data-testid="supervisor-badge" role="status">
      <Icon name="supervisor" />
      {supervisor.mode === 'WHISPER' ? t('call.whisper', { name }) : t('call.barge', { name })}
    </p>
  );
}
