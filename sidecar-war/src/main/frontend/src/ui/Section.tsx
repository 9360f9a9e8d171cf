import { type ReactNode, useId } from 'react';

/** A card of its own with its name, which is also its landmark. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <header className="card-head">
        <h2 className="card-title" id={id}>
          {title}
        </h2>
      </header>
      <div className="card-body stack">{children}</div>
    </section>
  );
}
