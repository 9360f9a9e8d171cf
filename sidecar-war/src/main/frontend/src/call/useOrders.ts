import { useRef, useState } from 'react';

/**
 * Orders for one call, one after another, as telephony takes them. An order that is given while another is on its way waits for
 * it; given twice it is given once.
 */
export function useOrders() {
  const last = useRef(Promise.resolve());
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<Error>();

  const order = (name: string, run: () => Promise<void>) => {
    if (waiting.includes(name)) return;
    setWaiting((names) => [...names, name]);
    setFault(undefined);
    last.current = last.current
      .then(run)
      .catch(setFault)
      .finally(() => setWaiting((names) => names.filter((other) => other !== name)));
  };
  return { order, running: waiting[0], isWaiting: (name: string) => waiting.includes(name), fault };
}
