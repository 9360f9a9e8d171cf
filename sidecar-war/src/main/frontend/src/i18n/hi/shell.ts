import type { shell as english } from '../en/shell';
import type { Translation } from '../message';

export const shell: Translation<typeof english> = {
  'page.history': 'कॉल हिस्ट्री',
  'page.patients': 'मरीज़',
  'page.appointments': 'अपॉइंटमेंट',
  'page.leads': 'लीड',
  'page.performance': 'मेरा प्रदर्शन',
  'page.settings': 'सेटिंग',

  'shell.fold': 'मेनू समेटें',
  'shell.unfold': 'मेनू खोलें',
  'shell.floating': 'आपकी कॉल',
  'shell.smaller': 'छोटा करें',
  'shell.larger': 'दिखाएँ',
  'shell.toCall': 'कॉल पर जाएँ',
  'shell.forbidden': 'यह पेज आपकी भूमिका के लिए नहीं है',
  'shell.forbiddenHint': 'मेनू से कोई दूसरा पेज चुनें।',

  'settings.look': 'रूप',
  'settings.density': 'पंक्तियाँ',
  'settings.density.compact': 'पास-पास',
  'settings.density.comfortable': 'ज़्यादा जगह के साथ',
  'settings.reading': 'भाषा और घड़ी',
  'settings.language': 'भाषा',
  'settings.hours': 'घड़ी',
  'settings.hours.24': '24 घंटे',
  'settings.hours.12': '12 घंटे',
  'settings.keys': 'कीबोर्ड',
  'settings.keysHint': 'कुंजियाँ देखने के लिए किसी भी पेज पर ? दबाएँ।',

  'language.en': 'English',
  'language.hi': 'हिन्दी',
  'language.kn': 'ಕನ್ನಡ',
};
