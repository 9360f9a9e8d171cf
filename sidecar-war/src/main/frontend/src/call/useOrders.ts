import { useMutation } from '@tanstack/react-query';

interface Order {
  name: string;
  run(): Promise<void>;
}

/** Orders for one call, one after another, as telephony takes them. */
export function useOrders() {
  const sending = useMutation({ mutationFn: ({ run }: Order) => run() });
  return {
    order: (name: string, run: () => Promise<void>) => {
      if (!sending.isPending) sending.mutate({ name, run });
    },
    running: sending.isPending ? sending.variables.name : undefined,
    fault: sending.error ?? undefined,
  };
}
