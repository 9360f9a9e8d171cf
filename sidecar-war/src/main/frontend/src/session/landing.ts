import type { Role } from '../api/types';

/** Where a person goes after signing in: a page of this app, or one the server renders. */
export interface Landing {
  readonly path: string;
  readonly rendersHere: boolean;
}

const SUPERVISOR_HOME = '/supervisor/live-monitor';
const SUPERVISOR_PAGES = '/supervisor';
const HOMES = {
  agent: '/desk',
  executive: '/leads',
  supervisor: SUPERVISOR_HOME,
  admin: SUPERVISOR_HOME,
} as const;

/** Agents and executives work with this app; supervisors and administrators with the pages the server renders. */
export function worksHere(role: Role): boolean {
  return role === 'agent' || role === 'executive';
}

export function landing(role: Role, next: string | null, origin: string): Landing {
  const wanted = safeNext(next, origin);
  const path = wanted && mayOpen(role, wanted) ? wanted : HOMES[role];
  return { path, rendersHere: !isUnder(path, SUPERVISOR_PAGES) };
}

/** Only a path of this origin, and no API: an open redirect after login is a phishing tool. */
export function safeNext(next: string | null, origin: string): string | undefined {
  if (!next?.startsWith('/')) return undefined;
  const url = URL.parse(next, origin);
  if (url?.origin !== origin) return undefined;
  const path = url.pathname + url.search + url.hash;
  if (path.startsWith('//') || url.pathname === '/' || isUnder(path, '/api')) return undefined;
  return path;
}

/** The two halves of the product belong to different roles; sending somebody to the wrong one would bounce back. */
function mayOpen(role: Role, path: string): boolean {
  return worksHere(role) !== isUnder(path, SUPERVISOR_PAGES);
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || ['/', '?', '#'].some((end) => path.startsWith(folder + end));
}
