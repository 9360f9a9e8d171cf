import type { leads as english } from '../en/leads';
import type { Translation } from '../message';

export const leads: Translation<typeof english> = {
  'leads.name': 'नाम',
  'leads.status': 'स्थिति',
  'leads.attempts': 'प्रयास',
  'leads.created': 'बनाया गया',
  'leads.empty': 'अभी कोई लीड नहीं',
  'leads.back': 'सभी लीड',
  'leads.next': 'आगे क्या',
  'leads.saveStatus': 'स्थिति बदलें',
  'leads.statusSaved': 'स्थिति बदल गई।',
  'leads.note': 'नोट',
  'leads.noteMissing': 'क्या हुआ या पता चला, लिखें।',
  'leads.addNote': 'नोट जोड़ें',
  'leads.noted': 'नोट जुड़ गया।',
  'leads.followUp': 'फ़ॉलो-अप',
  'leads.followUpDay': 'फ़ॉलो-अप का दिन',
  'leads.followUpTime': 'समय',
  'leads.followUpNotes': 'किसलिए',
  'leads.promise': 'फ़ॉलो-अप तय करें',
  'leads.promised': 'फ़ॉलो-अप तय हुआ।',
  'leads.whenMissing': 'दिन और समय भरें।',
  'leads.whenPast': 'यह समय बीत चुका।',
  'leads.import': 'इंपोर्ट',
};
