import type { ReactNode } from 'react';
import type { AgentState, CallState } from '../api/types';

/** A state as word, shape and colour; the look is in base.css. */
export function StateBadge({
  state,
  testId,
  children,
}: {
  state: AgentState | CallState;
  testId?: string;
  children: ReactNode;
}) {
  return (
    <span className="badge-state" data-state={state} data-testid={testId}>
      {children}
    </span>
  );
}
