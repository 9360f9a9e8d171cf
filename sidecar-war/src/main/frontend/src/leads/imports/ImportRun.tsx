import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { t, tn } from '../../i18n';
import { LISTS } from '../../table/queries';
import { Dialog } from '../../ui/Dialog';
import { Loading } from '../../ui/Loading';
import { Refused } from '../Refused';
import { IMPORTS, isGoingOn, type LeadImport, reportOf, undoImport, useImport } from './imports';

/** An import on its way, done, or taken back. It goes on without anybody looking. */
export function ImportRun({ id }: { id: string }) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { data: now, error } = useImport(id);
  const undo = useMutation({
    mutationFn: () => undoImport(id),
    onSuccess: () => queries.invalidateQueries({ queryKey: [IMPORTS] }),
    onSettled: () => setAsking(false),
  });
  const state = now?.state;
  useEffect(() => {
    if (state === 'DONE' || state === 'UNDONE') {
      void queries.invalidateQueries({ queryKey: [LISTS, 'leads'] });
      void queries.invalidateQueries({ queryKey: [IMPORTS], exact: true });
    }
  }, [state, queries]);

  if (error && !now) return <p className="card empty">{error.message}</p>;
  if (!now?.progress) return now ? <p className="card empty">{t('import.notStarted')}</p> : <Loading />;
  const { progress } = now;
  const passed = now.state === 'UNDOING' ? progress.undone : progress.done;
  return (
    <section className="card" aria-labelledby="import-run" data-testid="import-run" data-state={now.state}>
      <header className="card-head">
        <h2 className="card-title" id="import-run">
          {t(`import.state.${now.state}`)}
        </h2>
      </header>
      <div className="card-body stack">
        {isGoingOn(now.state) && (
          <progress
            aria-label={t(`import.state.${now.state}`)}
            max={Math.max(1, progress.total)}
            value={passed}
          />
        )}
        <p role="status">{told(now)}</p>
        <Refused why={undo.error?.message} />
        <Stayed stayed={now.stayed} total={now.stayedTotal} />
        <div className="row">
          {now.state === 'DONE' && progress.created > 0 && (
            <button type="button" className="btn" onClick={() => setAsking(true)}>
              {t('import.undo')}
            </button>
          )}
          <a className="btn" href={reportOf(id)} download>
            {t('import.report')}
          </a>
        </div>
      </div>
      {asking && (
        <Dialog title={t('import.undoTitle')} onClose={() => setAsking(false)}>
          <p>{t('import.undoBody')}</p>
          <div className="dialog-actions">
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              {t('app.cancel')}
            </button>
            <button
              type="button"
              className="btn btn-danger"
              disabled={undo.isPending}
              onClick={() => undo.mutate()}
            >
              {t('import.undo')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function told({ progress, state }: LeadImport): string {
  if (!progress) return '';
  if (state === 'UNDONE' || state === 'UNDOING') return tn('import.removed', progress.removed);
  const rest = progress.duplicateSinceCheck + progress.refused;
  return [tn('import.created', progress.created), rest > 0 && tn('import.notCreated', rest)]
    .filter(Boolean)
    .join(' · ');
}

function Stayed({ stayed = [], total = 0 }: { stayed: LeadImport['stayed']; total: number | undefined }) {
  if (total === 0) return null;
  return (
    <>
      <p>{tn('import.stayed', total)}</p>
      <ul className="plain-list">
        {stayed.map(({ line, leadId, reason }) => (
          <li key={leadId}>
            <Link href={`/leads/${encodeURIComponent(leadId)}`}>{t('import.ofLine', { line })}</Link> {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
