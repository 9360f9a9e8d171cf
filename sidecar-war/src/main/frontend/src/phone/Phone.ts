import type { Store } from '../live/store';
import type { PhoneEvent, PhoneState } from './phoneState';

/** An agent's telephone in the browser, whatever it speaks. Orders that make no sense at the moment do nothing. */
export interface Phone {
  readonly state: Store<PhoneState, PhoneEvent>;
  /** Connects, and reconnects by itself until it is unregistered. */
  register(): void;
  unregister(): void;
  answer(): void;
  decline(): void;
  hangUp(): void;
  mute(on: boolean): void;
}

/** Writes down what a phone does. */
export type Trace = (event: string, details?: Readonly<Record<string, unknown>>) => void;
