import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { http } from '../api/endpoints';
import { faultsOf } from '../api/faults';
import { t } from '../i18n';
import { Refused } from '../leads/Refused';
import { PERSON } from '../person/context';
import { Field } from '../ui/Field';
import { useNotices } from '../ui/notices';
import { saved } from '../ui/saved';

interface EnquiryFormProps {
  ucid: string;
  phone: string;
  leadId?: string | undefined;
  /** Nobody is asked for a name that is known. */
  nameKnown: boolean;
  onDone(): void;
}

const EMPTY = { firstName: '', lastName: '', interestedService: '', notes: '' };

/** What a caller asked: one lead of the number, and a line of its history. Sent twice for one call it is one enquiry. */
export function EnquiryForm({ ucid, phone, leadId, nameKnown, onDone }: EnquiryFormProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [missing, setMissing] = useState<string>();
  const queries = useQueryClient();
  const notices = useNotices();
  const said = Object.fromEntries(
    Object.entries(typed)
      .map(([name, value]) => [name, value.trim()])
      .filter(([, value]) => value),
  );
  const save = useMutation({
    mutationFn: () => http.post('/api/enquiries', { phone, ucid, ...(leadId && { leadId }), ...said }),
    onSuccess: (answer) => {
      notices.say(saved(t('enquiry.saved'), answer));
      void queries.invalidateQueries({ queryKey: [PERSON] });
      onDone();
    },
  });
  const faults = faultsOf(save.error, Object.keys(EMPTY));
  const field = (
    name: keyof typeof EMPTY,
    more: { maxLength?: number; error?: string | undefined } = {},
  ) => ({
    value: typed[name],
    maxLength: more.maxLength ?? 200,
    error: more.error ?? faults.fields[name],
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  });

  return (
    <form
      className="form booking"
      noValidate
      aria-label={t('tools.enquiry')}
      onChange={() => setMissing(undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!said.notes && !said.interestedService) setMissing(t('enquiry.missing'));
        else if (!save.isPending) save.mutate();
      }}
    >
      {!nameKnown && (
        <div className="booking-pair">
          <Field label={t('enquiry.firstName')} {...field('firstName')} />
          <Field label={t('enquiry.lastName')} {...field('lastName')} />
        </div>
      )}
      <Field label={t('enquiry.service')} {...field('interestedService')} />
      <Field label={t('enquiry.notes')} {...field('notes', { maxLength: 5000, error: missing })} />
      <Refused why={faults.rest} />
      <div className="form-actions">
        <button type="submit" className="btn" disabled={save.isPending}>
          {t('enquiry.save')}
        </button>
      </div>
    </form>
  );
}
