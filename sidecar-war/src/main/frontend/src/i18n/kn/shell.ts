import type { shell as english } from '../en/shell';
import type { Translation } from '../message';

export const shell: Translation<typeof english> = {
  'page.history': 'ಕಾಲ್ ಹಿಸ್ಟರಿ',
  'page.patients': 'ರೋಗಿಗಳು',
  'page.appointments': 'ಅಪಾಯಿಂಟ್‌ಮೆಂಟ್‌ಗಳು',
  'page.leads': 'ಲೀಡ್‌ಗಳು',
  'page.performance': 'ನನ್ನ ಸಾಧನೆ',
  'page.settings': 'ಸೆಟ್ಟಿಂಗ್‌ಗಳು',

  'shell.fold': 'ಮೆನು ಮಡಚಿ',
  'shell.unfold': 'ಮೆನು ಬಿಡಿಸಿ',
  'shell.floating': 'ನಿಮ್ಮ ಕಾಲ್',
  'shell.smaller': 'ಚಿಕ್ಕದಾಗಿಸಿ',
  'shell.larger': 'ತೋರಿಸಿ',
  'shell.toCall': 'ಕಾಲ್‌ಗೆ ಹೋಗಿ',
  'shell.forbidden': 'ಈ ಪುಟ ನಿಮ್ಮ ಪಾತ್ರಕ್ಕಲ್ಲ',
  'shell.forbiddenHint': 'ಮೆನುವಿನಿಂದ ಬೇರೆ ಪುಟ ಆರಿಸಿ.',

  'settings.look': 'ನೋಟ',
  'settings.density': 'ಸಾಲುಗಳು',
  'settings.density.compact': 'ಹತ್ತಿರ ಹತ್ತಿರ',
  'settings.density.comfortable': 'ಹೆಚ್ಚು ಅಂತರದೊಂದಿಗೆ',
  'settings.reading': 'ಭಾಷೆ ಮತ್ತು ಗಡಿಯಾರ',
  'settings.language': 'ಭಾಷೆ',
  'settings.hours': 'ಗಡಿಯಾರ',
  'settings.hours.24': '24 ಗಂಟೆ',
  'settings.hours.12': '12 ಗಂಟೆ',
  'settings.keys': 'ಕೀಬೋರ್ಡ್',
  'settings.keysHint': 'ಕೀಲಿಗಳನ್ನು ನೋಡಲು ಯಾವುದೇ ಪುಟದಲ್ಲಿ ? ಒತ್ತಿ.',

  'language.en': 'English',
  'language.hi': 'हिन्दी',
  'language.kn': 'ಕನ್ನಡ',
};
