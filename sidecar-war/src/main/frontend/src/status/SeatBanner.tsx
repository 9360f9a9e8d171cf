import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { telephony } from '../api/telephony';
import { t } from '../i18n';
import { useDeskState } from '../live/LiveProvider';
import { rememberSeat, seatTrouble } from './seat';

/** Signed in here, but not at telephony: says why, and tries again. The rest of the desk works meanwhile. */
export function SeatBanner({ agentId }: { agentId: string }) {
  const { agent } = useDeskState();
  const [trouble, setTrouble] = useState(seatTrouble);
  const login = useMutation({
    mutationFn: () => telephony.logIn(agentId),
    onSuccess: () => {
      rememberSeat(undefined);
      setTrouble(undefined);
    },
  });
  const isSeated = agent !== undefined && agent.state !== 'OFFLINE' && agent.state !== 'UNKNOWN';
  if (trouble === undefined || isSeated) return null;
  return (
    <div className="banner" data-kind="error" role="alert">
      <span className="grow">{login.error?.message ?? (trouble || t('seat.failed'))}</span>
      <button
        type="button"
        className="btn btn-small"
        disabled={login.isPending}
        onClick={() => login.mutate()}
      >
        {login.isPending ? t('seat.retrying') : t('seat.retry')}
      </button>
    </div>
  );
}
