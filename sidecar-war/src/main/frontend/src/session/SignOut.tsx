import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { signOut } from '../api/endpoints';
import { Problem } from '../api/problem';
import { t } from '../i18n';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { forgetNotices } from './farewell';

/** The way out, after a question. The server has the last word on whether a call is still on. */
export function SignOut({ inCall }: { inCall: boolean }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="btn" title={t('signOut.button')} onClick={() => setAsking(true)}>
        <Icon name="signOut" />
        <span className="sign-out-word">{t('signOut.button')}</span>
      </button>
      {asking && <SignOutDialog inCall={inCall} onClose={() => setAsking(false)} />}
    </>
  );
}

function SignOutDialog({ inCall, onClose }: { inCall: boolean; onClose(): void }) {
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      forgetNotices();
      navigate('/', { replace: true });
      queries.clear();
    },
  });

  return (
    <Dialog title={t('signOut.title')} onClose={onClose}>
      {leaving.error ? (
        <p className="banner" data-kind="error" role="alert">
          {refusal(leaving.error)}
        </p>
      ) : (
        <p>{inCall ? t('signOut.inCall') : t('signOut.body')}</p>
      )}
      <form method="dialog" className="dialog-actions">
        <button type="submit" className="btn">
          {t('app.cancel')}
        </button>
        <button
          type="button"
          className="btn btn-primary"
          disabled={leaving.isPending}
          onClick={() => leaving.mutate()}
        >
          {t('signOut.button')}
        </button>
      </form>
    </Dialog>
  );
}

function refusal(fault: Error): string {
  return fault instanceof Problem && fault.is('/problems/call-active')
    ? t('signOut.refused')
    : t('signOut.failed', { reason: fault.message });
}
