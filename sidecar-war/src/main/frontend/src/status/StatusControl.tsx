import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { telephony } from '../api/telephony';
import { useCalls } from '../call/CallsProvider';
import { t } from '../i18n';
import { useShortcuts } from '../keyboard/shortcuts';
import { useDeskState } from '../live/LiveProvider';
import './status.css';
import { isSo, orderOf, statusObstacle, WISHES, type Wish } from './wishes';

const KEYS: Partial<Record<Wish, string>> = { Ready: 'R', Break: 'B' };

/** Telephony confirms by its events; longer than this is worth a word. */
const CONFIRMED_WITHIN_MS = 8_000;

interface Note {
  readonly text: string;
  /** Said only until telephony confirms this after all. */
  readonly until?: Wish;
}

/** Ready, Break, Training, Offline: what is pressed is what telephony reports, not what was clicked. */
export function StatusControl({ agentId }: { agentId: string }) {
  const { agent } = useDeskState();
  const { works } = useCalls();
  const [waitsFor, setWaitsFor] = useState<Wish>();
  const [note, setNote] = useState<Note>();
  const obstacle = statusObstacle(agent, works);
  const order = useMutation({
    mutationFn: (wish: Wish) => telephony.chooseState(agentId, orderOf(wish)),
    onError: (fault) => {
      setWaitsFor(undefined);
      setNote({ text: fault.message });
    },
  });
  const confirmed = waitsFor !== undefined && isSo(waitsFor, agent);
  const asking = confirmed ? undefined : waitsFor;

  useEffect(() => {
    if (waitsFor === undefined) return;
    if (confirmed) return setWaitsFor(undefined);
    const timer = setTimeout(() => {
      setWaitsFor(undefined);
      setNote({ text: t('status.slow', { state: t(`status.${waitsFor}`) }), until: waitsFor });
    }, CONFIRMED_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [waitsFor, confirmed]);

  useEffect(() => {
    if (note?.until !== undefined && isSo(note.until, agent)) setNote(undefined);
  }, [note, agent]);

  const choose = (wish: Wish) => {
    setNote(obstacle === undefined ? undefined : { text: obstacle });
    if (obstacle || asking !== undefined || isSo(wish, agent)) return;
    setWaitsFor(wish);
    order.mutate(wish);
  };
  useShortcuts({ r: () => choose('Ready'), b: () => choose('Break') });

  return (
    <div className="status">
      <fieldset className="status-choice">
        <legend className="visually-hidden">{t('status.label')}</legend>
        {WISHES.map((wish) => (
          <button
            key={wish}
            type="button"
            className="status-button"
            aria-pressed={isSo(wish, agent)}
            aria-disabled={obstacle !== undefined || undefined}
            aria-keyshortcuts={KEYS[wish]}
            aria-busy={asking === wish || undefined}
            title={obstacle ?? (KEYS[wish] && `${t(`status.${wish}`)} (${KEYS[wish]})`)}
            onClick={() => choose(wish)}
          >
            {t(`status.${wish}`)}
          </button>
        ))}
      </fieldset>
      <span className="visually-hidden" role="status">
        {asking && t('status.asking', { state: t(`status.${asking}`) })}
      </span>
      {note && (
        <div className="status-note" role="alert">
          <span className="grow">{note.text}</span>
          <button type="button" className="btn btn-quiet btn-small" onClick={() => setNote(undefined)}>
            {t('app.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
