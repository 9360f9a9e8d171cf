import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useCallDesk } from '../call/CallsProvider';
import type { CallWork } from '../call/callWork';
import { t } from '../i18n';
import { useNotices } from '../ui/notices';
import { Countdown } from './Countdown';
import { DispositionChoice } from './DispositionChoice';
import { Notes } from './Notes';
import { savedText } from './savedText';
import './wrapup.css';

/** Notes while the call lasts; when it has ended, also what came of it. One form, so that nobody is interrupted in a word. */
export function CallForm({ work, onDone }: { work: CallWork; onDone(): void }) {
  const { ucid, phase, over, draft, saving, queued } = work;
  const calls = useCallDesk();
  const notices = useNotices();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState(false);
  const save = useMutation({
    mutationFn: () => calls.dispose(ucid),
    onSuccess: (answer) => {
      if (!answer) return;
      notices.say(savedText(answer, draft.disposition));
      onDone();
    },
  });
  const asks = phase !== 'live';

  useEffect(() => {
    if (asks) takeFocus(form.current);
  }, [asks]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!asks) return;
    setMissing(draft.disposition === undefined);
    if (draft.disposition === undefined) focusChoice(form.current);
    else save.mutate();
  };

  return (
    <form
      className="wrapup"
      ref={form}
      noValidate
      aria-label={asks ? t('wrapUp.title') : undefined}
      onSubmit={submit}
    >
      {over && (
        <p className="banner" data-kind="info" role="status">
          {t('wrapUp.unsaidDraft')}
        </p>
      )}
      {asks && (
        <DispositionChoice
          chosen={draft.disposition}
          error={missing && draft.disposition === undefined ? t('wrapUp.missing') : undefined}
          onChoose={(disposition) => calls.draft(ucid, { disposition })}
          onWanted={() => focusChoice(form.current)}
        />
      )}
      <Notes work={work} />
      {asks && (
        <div className="wrapup-actions">
          <button type="submit" className="btn btn-primary" disabled={saving && !queued}>
            {saving && !queued ? t('wrapUp.saving') : t('wrapUp.save')}
          </button>
          {over ? (
            <button type="button" className="btn" onClick={() => calls.dismiss(ucid)}>
              {t('wrapUp.close')}
            </button>
          ) : (
            !queued && <Countdown />
          )}
        </div>
      )}
      {queued && (
        <p className="banner" data-kind="stale" role="status" data-testid="queued">
          {t('wrapUp.queued')}
        </p>
      )}
      {save.error && !saving && !queued && (
        <p className="field-error" role="alert">
          {t('wrapUp.failed', { reason: save.error.message })}
        </p>
      )}
    </form>
  );
}

/** The form comes by itself, so it takes the focus only from nobody, or from a control of the call that is gone. */
function takeFocus(form: HTMLFormElement | null): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body || activeElement.id === 'main')
    focusChoice(form);
}

function focusChoice(form: HTMLFormElement | null): void {
  const radios = form?.querySelectorAll<HTMLInputElement>('input[type=radio]');
  const chosen = [...(radios ?? [])].find((radio) => radio.checked);
  (chosen ?? radios?.[0])?.focus();
}
