import type { Message } from '../message';

/** An agent's own day in figures. */
export const performance = {
  'performance.day': 'Day',
  'performance.total': 'Total calls',
  'performance.inbound': 'Incoming',
  'performance.outbound': 'Outgoing',
  'performance.answered': 'Answered',
  'performance.missed': 'Missed',
  'performance.averageDuration': 'Average duration',
  'performance.handling': 'Average handling time',
  'performance.booked': 'Appointments booked',
  'performance.conversion': 'Conversion',
  'performance.login': 'Logged in',
  'performance.utilisation': 'Use of time',
  'performance.time': 'Time',
  'performance.busy': 'Busy',
  'performance.idle': 'Idle',
  'performance.pause': 'Pause',
  'performance.wrapUp': 'Wrap-up',
  'performance.outcomes': 'Outcomes',
  'performance.calls': 'Calls',
  'performance.week': 'Calls of seven days',
  'performance.nothing': 'Nothing on this day.',
} as const satisfies Record<string, Message>;
