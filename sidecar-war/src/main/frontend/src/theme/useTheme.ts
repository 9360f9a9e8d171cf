import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readTheme } from '../api/endpoints';
import type { Theme } from '../api/types';
import { applyTheme } from './applyTheme';

const REMEMBERED = 'helix_theme';

/** The hospital's look. The last one is remembered, so that a page does not start in another colour. */
export function useTheme(): Theme {
  const { data } = useQuery({
    queryKey: ['theme'],
    queryFn: async ({ signal }) => {
      const theme = await readTheme(signal);
      localStorage.setItem(REMEMBERED, JSON.stringify(theme));
      return theme;
    },
    staleTime: 5 * 60_000,
  });
  const theme = data ?? remembered();

  useEffect(() => applyTheme(theme), [theme]);
  return theme;
}

let memory: Theme | undefined;

function remembered(): Theme {
  memory ??= parse(localStorage.getItem(REMEMBERED));
  return memory;
}

function parse(json: string | null): Theme {
  try {
    return (JSON.parse(json ?? '{}') as Theme | null) ?? {};
  } catch {
    return {};
  }
}
