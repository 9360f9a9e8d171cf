import { useEffect, useState, useSyncExternalStore } from 'react';
import { t } from '../i18n';
import { type Toast, useNotices } from './notices';

const SHOWN_MS = 8_000;

/** Quiet news in the corner. It leaves by itself, but not while it is being read. */
export function Toasts() {
  const { toasts } = useNotices();
  const shown = useSyncExternalStore(toasts.subscribe, toasts.get);
  return (
    <div className="toasts" role="status" aria-label={t('toast.region')}>
      {shown.map((toast) => (
        <ToastCard
          key={toast.id}
          toast={toast}
          onDone={() => toasts.send({ type: 'remove', id: toast.id })}
        />
      ))}
    </div>
  );
}

function ToastCard({ toast, onDone }: { toast: Toast; onDone(): void }) {
  const [read, setRead] = useState(false);

  useEffect(() => {
    if (read) return;
    const timer = setTimeout(onDone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [read, onDone]);

  return (
    <div className="toast" onPointerEnter={() => setRead(true)} onPointerLeave={() => setRead(false)}>
      <span className="grow">{toast.text}</span>
      <button type="button" className="btn btn-quiet btn-small" onClick={onDone}>
        {t('app.dismiss')}
      </button>
    </div>
  );
}
