import { useCallDesk } from '../call/CallsProvider';
import { usePhone } from './PhoneProvider';

/** Mutes at the phone first, where it is certain and at once; then at the vendor, which tells everybody else. */
export function useMute(): (ucid: string, on: boolean) => Promise<void> {
  const phone = usePhone();
  const calls = useCallDesk();
  return async (ucid, on) => {
    phone?.mute(on);
    await calls.control(ucid, on ? 'MUTE' : 'UNMUTE');
  };
}
