/** A number in groups for the eye, +91 98450 12345; the same groups as PhoneText.java. Anything else stays whole. */
export function phoneGroups(number) {
  const mobile = /^(\+?91)?(\d{5})(\d{5})$/.exec(number);
  if (!mobile) return [number, '', ''];
  const [, code, first, second] = mobile;
  return code ? [code, first, second] : [first, second, ''];
}

/** Enough to tell two callers apart: the last three digits, as in PhoneMask.java. */
export function maskedPhone(number) {
  return `***${number.slice(-3)}`;
}

/** A number before somebody asks to see it: +91 ••••• ••345; the same as MaskedPhone.java. */
export function coveredPhone(number) {
  const [first, second, third] = phoneGroups(number);
  const digits = number.replace(/\D/g, '');
  if (digits.length <= 3) return '•••';
  const end = digits.slice(-3);
  if (third) return `${first.startsWith('+') ? first : `+${first}`} ••••• ••${end}`;
  if (second) return `+91 ••••• ••${end}`;
  return `•••••• ${end}`;
}

/** People type numbers with gaps; lists have none. */
export function needle(text) {
  const wanted = text.trim().toLowerCase().slice(0, 100);
  return /^[+\d][\d\s()-]*$/.test(wanted) ? wanted.replace(/[\s()-]/g, '') : wanted;
}
