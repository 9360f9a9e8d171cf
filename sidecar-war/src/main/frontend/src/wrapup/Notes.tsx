import { useId } from 'react';
import { useCallDesk } from '../call/CallsProvider';
import type { CallWork } from '../call/callWork';
import { t } from '../i18n';

const LONGEST_NOTES = 2_000;

/** What the agent writes down of a call, from its first word to its disposition. */
export function Notes({ work: { ucid, draft } }: { work: CallWork }) {
  const calls = useCallDesk();
  const id = useId();
  return (
    <div className="notes">
      <label htmlFor={id}>{t('wrapUp.notes')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_NOTES}
        value={draft.notes}
        onChange={(event) => calls.draft(ucid, { notes: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
        }}
      />
    </div>
  );
}
