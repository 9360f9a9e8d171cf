import type { performance as english } from '../en/performance';
import type { Translation } from '../message';

export const performance: Translation<typeof english> = {
  'performance.day': 'ದಿನ',
  'performance.total': 'ಒಟ್ಟು ಕರೆಗಳು',
  'performance.inbound': 'ಒಳಬರುವ',
  'performance.outbound': 'ಹೊರಹೋಗುವ',
  'performance.answered': 'ಉತ್ತರಿಸಿದ',
  'performance.missed': 'ತಪ್ಪಿದ',
  'performance.averageDuration': 'ಸರಾಸರಿ ಅವಧಿ',
  'performance.handling': 'ಸರಾಸರಿ ನಿರ್ವಹಣಾ ಸಮಯ',
  'performance.booked': 'ಬುಕ್ ಆದ ಅಪಾಯಿಂಟ್‌ಮೆಂಟ್',
  'performance.conversion': 'ಪರಿವರ್ತನೆ',
  'performance.login': 'ಲಾಗಿನ್ ಸಮಯ',
  'performance.utilisation': 'ಸಮಯದ ಬಳಕೆ',
  'performance.time': 'ಸಮಯ',
  'performance.busy': 'ಕಾರ್ಯನಿರತ',
  'performance.idle': 'ಖಾಲಿ',
  'performance.pause': 'ವಿರಾಮ',
  'performance.wrapUp': 'ರ‍್ಯಾಪ್-ಅಪ್',
  'performance.outcomes': 'ಫಲಿತಾಂಶಗಳು',
  'performance.calls': 'ಕರೆಗಳು',
  'performance.week': 'ಏಳು ದಿನಗಳ ಕರೆಗಳು',
  'performance.nothing': 'ಈ ದಿನ ಏನೂ ಇಲ್ಲ.',
};
