/** What the server has against a form as a whole. */
export function Refused({ why }: { why: string | undefined }) {
  if (!why) return null;
  return (
    <p className="field-error" role="alert">
      {why}
    </p>
  );
}
