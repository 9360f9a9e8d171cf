import { useEffect } from 'react';
import type { Role } from '../api/types';
import { t } from '../i18n';
import { Plain } from '../ui/Plain';
import { landing } from './landing';

/** Sends a person to the pages of their role. */
export function Leave({ role }: { role: Role }) {
  useEffect(() => location.replace(landing(role, null, location.origin).path), [role]);
  return <Plain title={t('app.loading')} />;
}
