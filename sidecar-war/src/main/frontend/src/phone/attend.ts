import type { CallDesk } from '../call/CallDesk';
import type { Desk } from '../live/Desk';
import { verdictOn } from './ownCall';
import type { Phone } from './Phone';
import type { Ringer } from './ringer';

/** Answers the leg of the agent's own call at once, and lets every other call ring. The returned function stops. */
export function attend(
  phone: Phone,
  calls: Pick<CallDesk, 'state'>,
  desk: Pick<Desk, 'state'>,
  ringer: Pick<Ringer, 'ring'>,
): () => void {
  /** A microphone that was refused is not asked for again and again. */
  let tried: string | undefined;

  const look = () => {
    const { call } = phone.state.get();
    const verdict =
      call?.phase === 'ringing' ? verdictOn(call, calls.state.get(), desk.state.get()) : undefined;
    ringer.ring(verdict === 'ring');
    if (call && verdict === 'answer' && tried !== call.id) {
      tried = call.id;
      phone.answer();
    }
  };

  const closing = [phone.state.subscribe(look), calls.state.subscribe(look), desk.state.subscribe(look)];
  look();
  return () => {
    for (const close of closing) close();
    ringer.ring(false);
  };
}
