import type { Message } from '../message';

/** Leads: the list, what is done about one, and the import of many. */
export const leads = {
  'leads.name': 'Name',
  'leads.status': 'Status',
  'leads.attempts': 'Attempts',
  'leads.created': 'Created',
  'leads.empty': 'There are no leads yet',
  'leads.back': 'All leads',
  'leads.next': 'What is next',
  'leads.saveStatus': 'Change the status',
  'leads.statusSaved': 'The status was changed.',
  'leads.note': 'Note',
  'leads.noteMissing': 'Enter what was done or learnt.',
  'leads.addNote': 'Add the note',
  'leads.noted': 'The note was added.',
  'leads.followUp': 'Follow-up',
  'leads.followUpDay': 'Follow up on',
  'leads.followUpTime': 'At',
  'leads.followUpNotes': 'What for',
  'leads.promise': 'Plan the follow-up',
  'leads.promised': 'The follow-up was planned.',
  'leads.whenMissing': 'Enter day and time.',
  'leads.whenPast': 'This time is over.',
  'leads.import': 'Import',
} as const satisfies Record<string, Message>;
