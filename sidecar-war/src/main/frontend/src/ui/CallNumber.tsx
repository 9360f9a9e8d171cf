import type { Me } from '../api/types';
import type { Task } from '../call/callWork';
import { DialButton } from '../dial/DialButton';
import { Phone } from './Phone';

/** A number: who has a telephone calls it, others read it. */
export function CallNumber({ me, number, task }: { me: Me; number: string | null; task: Task }) {
  if (!number) return null;
  return me.agentConfig ? <DialButton number={number} task={task} /> : <Phone number={number} />;
}
