import type { performance as english } from '../en/performance';
import type { Translation } from '../message';

export const performance: Translation<typeof english> = {
  'performance.day': 'दिन',
  'performance.total': 'कुल कॉल',
  'performance.inbound': 'आने वाली',
  'performance.outbound': 'जाने वाली',
  'performance.answered': 'उत्तर दिए',
  'performance.missed': 'छूटी',
  'performance.averageDuration': 'औसत अवधि',
  'performance.handling': 'औसत हैंडलिंग समय',
  'performance.booked': 'बुक अपॉइंटमेंट',
  'performance.conversion': 'रूपांतरण',
  'performance.login': 'लॉग-इन समय',
  'performance.utilisation': 'समय का उपयोग',
  'performance.time': 'समय',
  'performance.busy': 'व्यस्त',
  'performance.idle': 'ख़ाली',
  'performance.pause': 'विराम',
  'performance.wrapUp': 'रैप-अप',
  'performance.outcomes': 'नतीजे',
  'performance.calls': 'कॉल',
  'performance.week': 'सात दिन की कॉल',
  'performance.nothing': 'इस दिन कुछ नहीं।',
};
