import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PERSON } from '../person/context';
import { LISTS } from '../table/queries';
import { useNotices } from '../ui/notices';
import { saved } from '../ui/saved';

/** Something is done about a lead; whatever shows it is read again. */
export function useLeadWork<T>(
  act: (wish: T) => Promise<unknown>,
  done: string,
  onDone: () => void = () => {},
) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: act,
    onSuccess: (answer) => {
      notices.say(saved(done, answer));
      for (const queryKey of [[LISTS, 'leads'], [PERSON]]) void queries.invalidateQueries({ queryKey });
      onDone();
    },
  });
}
