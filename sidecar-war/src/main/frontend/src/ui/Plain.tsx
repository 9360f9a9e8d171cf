import type { ReactNode } from 'react';

/** A page with one thing to say. */
export function Plain({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <main className="empty" id="main">
      <h1>{title}</h1>
      {hint && <p>{hint}</p>}
      {children}
    </main>
  );
}
