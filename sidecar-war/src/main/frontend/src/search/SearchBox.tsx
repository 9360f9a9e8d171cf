import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { search } from '../api/endpoints';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { useShortcuts } from '../keyboard/shortcuts';
import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';
import { Results } from './Results';
import { type Hit, hits } from './results';
import './search.css';

const FEWEST = 2;

/** One box for everybody the hospital knows: every letter asks, and only the last answer counts. */
export function SearchBox({ me }: { me: Me }) {
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const wanted = words.trim();
  const enough = wanted.length >= FEWEST;
  const { data, error } = useQuery({
    queryKey: ['search', wanted],
    queryFn: ({ signal }) => search(wanted, signal),
    enabled: enough,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    retry: false,
  });
  const time = (instant: string) => clockTime(instant, me.tenant.zone, serverNow());
  const found = enough && data ? hits(data, me.user.role, time) : [];
  const shown = open && enough && (data !== undefined || error !== null);
  const current = Math.min(at, found.length - 1);
  useShortcuts({ '/': () => input.current?.focus() });

  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    setOpen(false);
    setWords('');
    input.current?.blur();
    navigate(hit.path);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setAt((current + step + found.length) % found.length);
    } else if (event.key === 'Enter') go(found[current]);
    else if (event.key === 'Escape') setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: the browser's search element has no place in a bar of tools
    <div
      className="search"
      role="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={input}
        type="search"
        role="combobox"
        className="search-input"
        value={words}
        maxLength={100}
        placeholder={t('search.short')}
        aria-label={t('search.label')}
        aria-keyshortcuts="/"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && found[current] ? `${list}-${found[current].key}` : undefined}
        autoComplete="off"
        onFocus={() => setOpen(true)}
        onChange={({ target }) => {
          setWords(target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKey}
      />
      {shown && <Results id={list} hits={found} current={current} failed={error !== null} onChoose={go} />}
    </div>
  );
}
