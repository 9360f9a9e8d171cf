import { t } from '../i18n';
import { useDeskState } from '../live/LiveProvider';
import { stopwatch } from '../time/format';
import { Elapsed } from '../ui/Elapsed';
import { StateBadge } from '../ui/StateBadge';

/** The agent's own state as the server knows it, with the time spent in it. */
export function AgentBadge() {
  const { agent } = useDeskState();
  const state = agent?.state ?? 'UNKNOWN';
  const word = agent?.reason ? `${t(`state.${state}`)} · ${agent.reason}` : t(`state.${state}`);
  return (
    <>
      <StateBadge state={state} testId="agent-state">
        {word} {agent && <Elapsed since={agent.since} format={stopwatch} />}
      </StateBadge>
      <span className="visually-hidden" role="status">
        {t('state.announce', { state: word })}
      </span>
    </>
  );
}
