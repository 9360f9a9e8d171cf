import { useState, useSyncExternalStore } from 'react';
import { LANGUAGES, t } from '../i18n';
import { HOURS, read, reading } from '../i18n/reader';
import { Choices } from '../ui/Choices';

/** The language and the clock, here and on the pages the server renders. */
export function ReadingChoice() {
  const { language, hours } = useSyncExternalStore(reading.subscribe, reading.get);
  // What was chosen is seen at once; its words may be a moment away.
  const [chosen, setChosen] = useState(language);
  return (
    <>
      <Choices
        legend={t('settings.language')}
        choices={LANGUAGES}
        chosen={chosen}
        word={(choice) => t(`language.${choice}`)}
        onChoose={(choice) => {
          setChosen(choice);
          void read({ language: choice });
        }}
      />
      <Choices
        legend={t('settings.hours')}
        choices={HOURS}
        chosen={hours}
        word={(choice) => t(`settings.hours.${choice}`)}
        onChoose={(choice) => void read({ hours: choice })}
      />
    </>
  );
}
