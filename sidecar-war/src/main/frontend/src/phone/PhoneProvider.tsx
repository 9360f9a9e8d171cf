import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { readPhoneAccount } from '../api/endpoints';
import { Problem } from '../api/problem';
import { useCallDesk } from '../call/CallsProvider';
import { useDesk } from '../live/LiveProvider';
import { attend } from './attend';
import { createPhone } from './createPhone';
import { registerInOneWindow } from './oneWindow';
import type { Phone } from './Phone';
import { type PhoneState, SILENT_PHONE } from './phoneState';
import { createRinger } from './ringer';
import { traceOf } from './trace';

export const PhoneContext = createContext<Phone | undefined>(undefined);

/** Holds the one phone of the whole app: pages come and go, the line stays. */
export function PhoneProvider({ agentId, children }: { agentId: string; children: ReactNode }) {
  const calls = useCallDesk();
  const desk = useDesk();
  const [phone, setPhone] = useState<Phone>();
  const { data: account } = useQuery({
    queryKey: ['phone-account'],
    queryFn: ({ signal }) => readPhoneAccount(signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: (failures, fault) => failures < 5 && !(fault instanceof Problem && fault.status === 404),
  });

  useEffect(() => {
    const made = account && createPhone(account, traceOf(agentId, account.sipExtension));
    if (!made) return;
    const closing = [attend(made, calls, desk, createRinger()), registerInOneWindow(made)];
    setPhone(made);
    return () => {
      for (const close of closing) close();
      setPhone(undefined);
    };
  }, [account, agentId, calls, desk]);

  return <PhoneContext value={phone}>{children}</PhoneContext>;
}

/** Undefined for agents whose calls come to a phone of another kind. */
export function usePhone(): Phone | undefined {
  return useContext(PhoneContext);
}

export function usePhoneState(): PhoneState {
  const phone = usePhone();
  return useSyncExternalStore(phone?.state.subscribe ?? neverChanges, phone?.state.get ?? silent);
}

const silent = () => SILENT_PHONE;
const neverChanges = () => () => {};
