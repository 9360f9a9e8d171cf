/** A phone number, grouped for the eye only: its text stays the E.164 number, so that a copy can be dialled. */
export function Phone({ number, className = '' }: { number: string; className?: string }) {
  return (
    <span className={`phone num ${className}`}>
      {groups(number).map(({ at, digits }) => (
        <span key={at}>{digits}</span>
      ))}
    </span>
  );
}

interface Group {
  at: number;
  digits: string;
}

/** Indian mobile numbers read as +91 98450 12345; anything else stays whole. */
function groups(number: string): Group[] {
  const indian = /^(\+?91)(\d{5})(\d{5})$/.exec(number) ?? /^()(\d{5})(\d{5})$/.exec(number);
  const parts = indian ? indian.slice(1).filter((part) => part !== '') : [number];
  return parts.map((digits, at) => ({ at, digits }));
}
