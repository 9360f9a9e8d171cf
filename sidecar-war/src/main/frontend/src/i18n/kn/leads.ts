import type { leads as english } from '../en/leads';
import type { Translation } from '../message';

export const leads: Translation<typeof english> = {
  'leads.name': 'ಹೆಸರು',
  'leads.status': 'ಸ್ಥಿತಿ',
  'leads.attempts': 'ಪ್ರಯತ್ನಗಳು',
  'leads.created': 'ರಚಿಸಿದ್ದು',
  'leads.empty': 'ಇನ್ನೂ ಲೀಡ್‌ಗಳಿಲ್ಲ',
  'leads.back': 'ಎಲ್ಲಾ ಲೀಡ್‌ಗಳು',
  'leads.next': 'ಮುಂದೇನು',
  'leads.saveStatus': 'ಸ್ಥಿತಿ ಬದಲಿಸಿ',
  'leads.statusSaved': 'ಸ್ಥಿತಿ ಬದಲಾಯಿತು.',
  'leads.note': 'ಟಿಪ್ಪಣಿ',
  'leads.noteMissing': 'ಏನಾಯಿತು ಅಥವಾ ತಿಳಿಯಿತು ಎಂದು ಬರೆಯಿರಿ.',
  'leads.addNote': 'ಟಿಪ್ಪಣಿ ಸೇರಿಸಿ',
  'leads.noted': 'ಟಿಪ್ಪಣಿ ಸೇರಿತು.',
  'leads.followUp': 'ಫಾಲೋ-ಅಪ್',
  'leads.followUpDay': 'ಫಾಲೋ-ಅಪ್ ದಿನ',
  'leads.followUpTime': 'ಸಮಯ',
  'leads.followUpNotes': 'ಯಾವುದಕ್ಕಾಗಿ',
  'leads.promise': 'ಫಾಲೋ-ಅಪ್ ನಿಗದಿಪಡಿಸಿ',
  'leads.promised': 'ಫಾಲೋ-ಅಪ್ ನಿಗದಿಯಾಯಿತು.',
  'leads.whenMissing': 'ದಿನ ಮತ್ತು ಸಮಯ ನಮೂದಿಸಿ.',
  'leads.whenPast': 'ಈ ಸಮಯ ಕಳೆದಿದೆ.',
  'leads.import': 'ಆಮದು',
};
