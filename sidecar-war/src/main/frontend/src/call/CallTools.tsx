import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { t } from '../i18n';
import { Loading } from '../ui/Loading';
import { useCallDesk } from './CallsProvider';
import type { CallWork } from './callWork';

const load = {
  booking: () => import('../appointments/BookingForm'),
  enquiry: () => import('../enquiry/EnquiryForm'),
  followUp: () => import('../leads/FollowUpForm'),
};
const BookingForm = lazy(async () => ({ default: (await load.booking()).BookingForm }));
const EnquiryForm = lazy(async () => ({ default: (await load.enquiry()).EnquiryForm }));
const FollowUpForm = lazy(async () => ({ default: (await load.followUp()).FollowUpForm }));

const TOOLS = ['booking', 'enquiry', 'followUp'] as const;

type Tool = (typeof TOOLS)[number];

/** What an agent does for a caller while they speak. What was done is suggested as what came of the call. */
export function CallTools({ work, zone }: { work: CallWork; zone: string }) {
  const { ucid, call, task, draft } = work;
  const { phone, name, patientId } = call.caller;
  const leadId = task.leadId ?? call.caller.leadId;
  const calls = useCallDesk();
  const [open, setOpen] = useState<Tool>();
  const id = useId();
  const close = () => setOpen(undefined);

  // With the call, not with the click: by then the line may be cut.
  useEffect(() => {
    for (const tool of TOOLS) load[tool]().catch(() => undefined);
  }, []);

  return (
    <div className="call-tools">
      <fieldset className="row">
        <legend className="visually-hidden">{t('tools.label')}</legend>
        {TOOLS.map((tool) => (
          <button
            key={tool}
            type="button"
            className="btn btn-small"
            aria-expanded={open === tool}
            aria-controls={id}
            onClick={() => setOpen(open === tool ? undefined : tool)}
          >
            {t(`tools.${tool}`)}
          </button>
        ))}
      </fieldset>
      <div id={id} hidden={!open} className="call-tool">
        <Suspense fallback={<Loading />}>
          {open === 'booking' && (
            <BookingForm
              phone={phone}
              {...(patientId && { probably: patientId })}
              {...(leadId && { leadId })}
              onBooked={() => {
                calls.draft(ucid, { disposition: 'APPOINTMENT_BOOKED' });
                close();
              }}
            />
          )}
          {open === 'enquiry' && (
            <EnquiryForm
              ucid={ucid}
              phone={phone}
              leadId={leadId}
              nameKnown={name !== undefined}
              onDone={() => {
                if (!draft.disposition) calls.draft(ucid, { disposition: 'INFO_PROVIDED' });
                close();
              }}
            />
          )}
          {open === 'followUp' && (
            <FollowUpForm
              whom={{ name, phone, leadId, patientId }}
              zone={zone}
              onDone={() => {
                if (draft.disposition !== 'APPOINTMENT_BOOKED')
                  calls.draft(ucid, { disposition: 'FOLLOW_UP_SCHEDULED' });
                close();
              }}
            />
          )}
        </Suspense>
      </div>
    </div>
  );
}
