import { useState } from 'react';
import { t } from '../i18n';
import { HelpDialog } from '../keyboard/HelpDialog';
import { useShortcuts } from '../keyboard/shortcuts';
import { Icon } from '../ui/Icon';

export function Help() {
  const [open, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) });
  return (
    <>
      <button
        type="button"
        className="btn btn-quiet btn-icon"
        aria-label={t('help.open')}
        title={t('help.open')}
        onClick={() => setOpen(true)}
      >
        <Icon name="keyboard" />
      </button>
      {open && <HelpDialog onClose={() => setOpen(false)} />}
    </>
  );
}
