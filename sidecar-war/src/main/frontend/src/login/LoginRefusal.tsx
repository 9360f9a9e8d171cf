import { t } from '../i18n';
import type { LoginFault } from './loginFault';

export function LoginRefusal({
  fault,
  busy,
  onTakeOver,
}: {
  fault: LoginFault;
  busy: boolean;
  onTakeOver(): void;
}) {
  return (
    <div className="banner" data-kind="error" role="alert">
      <p>
        <strong>{fault.message}</strong> {fault.hint}
      </p>
      {fault.mayTakeOver && (
        <button type="button" className="btn btn-small" disabled={busy} onClick={onTakeOver}>
          {t('login.takeOver')}
        </button>
      )}
    </div>
  );
}
