import type { ReactNode } from 'react';
import './person.css';

export type Fact = readonly [name: string, value: ReactNode];

/** What is known, by name; what is not known is not there. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="person-facts">
      {facts
        .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
