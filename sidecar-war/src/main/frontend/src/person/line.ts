import { t } from '../i18n';
import { codeText } from '../i18n/code';
import { lengthText } from '../time/length';
import type { TimelineItem } from './context';

export interface Line {
  readonly what: string;
  readonly more: string;
}

/** What one moment of a person's history says. */
export function lineOf(item: TimelineItem): Line {
  switch (item.kind) {
    case 'call':
      return {
        what: item.direction
          ? t(item.direction === 'OUTBOUND' ? 'person.callOut' : 'person.callIn')
          : t('person.call'),
        more: joined(
          codeText('disposition', item.disposition) ?? codeText('callStatus', item.callStatus),
          item.durationSec ? lengthText(item.durationSec) : undefined,
          item.agentName,
        ),
      };
    case 'appointment':
      return {
        what: t('person.appointment'),
        more: joined(
          codeText('visit', item.status),
          item.doctorName,
          codeText('department', item.department),
          item.reasonForVisit,
        ),
      };
    case 'activity':
      return {
        what: codeText('activity', item.activityType) ?? t('person.activity'),
        more: joined(item.summary, item.outcome, item.performedBy),
      };
    case 'follow-up':
      return {
        what: t('person.followUp'),
        more: joined(
          codeText('followUp', item.status),
          codeText('followUpType', item.followUpType),
          item.notes,
        ),
      };
  }
}

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');
