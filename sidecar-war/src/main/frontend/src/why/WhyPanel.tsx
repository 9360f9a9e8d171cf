import { t } from '../i18n';
import { useExplanation } from '../queue/queries';
import type { Task } from '../queue/tasks';
import { type Point, Popover } from '../ui/Popover';
import { CountedRule } from './CountedRule';
import { SilentRules } from './SilentRules';
import './why.css';
import { whyOf } from './why';

interface WhyPanelProps {
  task: Task;
  at: Point;
  onClose(): void;
}

/** Why a person stands where they stand: the rules that count, what each adds, and those that do not count. */
export function WhyPanel({ task, at, onClose }: WhyPanelProps) {
  const { data, error, isPending, refetch } = useExplanation(task.id, task.score);
  const who = task.name ?? task.phone;
  const why = data && whyOf(data);

  return (
    <Popover at={at} role="dialog" label={t('why.title', { who })} className="why" onClose={onClose}>
      <div className="why-body" data-testid="why" data-first tabIndex={-1}>
        <header className="why-head">
          <h2 className="card-title">{t('why.title', { who })}</h2>
          <button type="button" className="btn btn-quiet btn-small" onClick={onClose}>
            {t('app.close')}
          </button>
        </header>
        {isPending && <div className="loading" role="status" aria-label={t('app.loading')} />}
        {!why && error && (
          <div role="status">
            <p>{t('why.failed')}</p>
            <p className="muted">{error.message}</p>
            <button type="button" className="btn btn-small" onClick={() => void refetch()}>
              {t('app.retry')}
            </button>
          </div>
        )}
        {why && (
          <>
            {why.counted.length === 0 && <p>{t('why.nothing')}</p>}
            <ul className="why-rules">
              {why.counted.map((counted) => (
                <CountedRule key={counted.rule.id} counted={counted} task={task} />
              ))}
            </ul>
            <p className="why-line why-total">
              <span>{t('why.total')}</span>
              <output className="num" data-testid="why-total">
                {why.total}
              </output>
            </p>
            <SilentRules silent={why.silent} />
          </>
        )}
      </div>
    </Popover>
  );
}
