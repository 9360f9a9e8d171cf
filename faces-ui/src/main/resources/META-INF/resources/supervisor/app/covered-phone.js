/** A number before somebody asks to see it: the last three digits tell callers apart. The same as CallRow.java. */
const SHOWN = 3;

export function coveredPhone(number) {
  if (!/\d/.test(number)) return number;
  const mobile = /^\+?91(\d{10})$/.exec(number) ?? /^(\d{10})$/.exec(number);
  if (mobile) return `+91 ••••• ••${mobile[1].slice(-SHOWN)}`;
  return number.length > SHOWN ? `•••••• ${number.slice(-SHOWN)}` : '•••';
}
