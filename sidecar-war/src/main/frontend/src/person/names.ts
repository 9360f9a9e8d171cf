interface Named {
  firstName?: string | null;
  lastName?: string | null;
  name?: string | null;
}

export function fullName({ firstName, lastName, name }: Named): string | undefined {
  return [firstName, lastName].filter(Boolean).join(' ') || name || undefined;
}
