import type { Message } from '../message';

/** What a fault means at the desk, and what to do, by the type of its problem document; and what of an entry is not done yet. */
export const faults = {
  'fault.unreachable': 'The server cannot be reached. Try again when the connection is back.',
  'fault.starting': 'The server is starting. Try again in a moment.',
  'fault.telephony-account': 'Telephony refuses the hospital’s account. Tell an administrator.',
  'fault.telephony-busy':
    'Telephony takes no more requests of this kind now. Try again in {retryAfterSeconds} seconds.',
  'fault.telephony-refused': 'Telephony refused this. Check what you entered and try again.',
  'fault.telephony-unavailable': 'Telephony cannot be reached. Nothing was done; try again in a moment.',
  'fault.telephony-silent': 'Telephony did not answer. It may have been done: look before you repeat it.',
  'fault.telephony-not-able': 'This hospital’s telephony cannot do this.',
  'fault.agent-state': 'Telephony says that your state does not allow this. Check your status.',
  'fault.call-gone': 'This call has ended.',
  'fault.call-busy': 'The last order for this call is still being carried out.',
  'fault.call-not-answered': 'The call is not answered yet.',
  'fault.not-your-call': 'This call is at another agent.',
  'fault.dial-in-progress':
    'A call that you dialled may be on its way. Look at your phone, and wait a minute before you dial again.',

  'later.wrapUp': 'Telephony still has you in wrap-up. This takes a moment.',
  'later.telephony.pending': 'Telephony gets it as soon as it answers; go on working.',
  'later.telephony.queued': 'Telephony applies it when the call ends.',
  'later.telephony.refused':
    'Telephony refuses it. If you stay in wrap-up, ask your supervisor to make you ready.',
  'later.crm': 'It is kept here, and the CRM gets it as soon as it is back.',
} as const satisfies Record<string, Message>;
