/** The other windows of the same desk: they learn from each other what is saved, and only the last to close has the last word. */
export interface Windows {
  /** Whether another window of this desk is open. */
  hasOthers(): boolean;
  tellDisposed(ucid: string): void;
  leave(): void;
}

type Message = { from: string } & ({ say: 'hello' | 'here' | 'bye' } | { say: 'disposed'; ucid: string });

export function joinWindows(
  agentId: string,
  onDisposed: (ucid: string) => void,
  channel: Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'> = new BroadcastChannel(
    `helix_desk:${agentId.toLowerCase()}`,
  ),
): Windows {
  const own = `${Math.random()}`;
  const others = new Set<string>();
  const send = (message: Omit<Message, 'from'>) => channel.postMessage({ from: own, ...message });

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.say === 'bye') others.delete(data.from);
    else others.add(data.from);
    if (data.say === 'hello') send({ say: 'here' });
    if (data.say === 'disposed') onDisposed(data.ucid);
  };
  send({ say: 'hello' });

  return {
    hasOthers: () => others.size > 0,
    tellDisposed: (ucid) => send({ say: 'disposed', ucid } as Omit<Message, 'from'>),
    leave: () => {
      send({ say: 'bye' });
      channel.close();
    },
  };
}
