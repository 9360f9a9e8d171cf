import { useCallDesk } from '../call/CallsProvider';
import { usePhone } from './PhoneProvider';

/** Ends the agent's part of a call: at the phone where it has the call, else through the server. */
export function useHangUp(): (ucid: string) => Promise<void> {
  const phone = usePhone();
  const calls = useCallDesk();
  return async (ucid) => {
    const call = phone?.state.get().call;
    if (call?.ucid === ucid && call.phase === 'connected') phone?.hangUp();
    else await calls.control(ucid, 'KICK_CALL');
  };
}
