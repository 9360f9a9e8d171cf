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

/** People type numbers with gaps; lists have none. */
export function needle(text) {
  const wanted = text.trim().toLowerCase().slice(0, 100);
  return /^[+\d][\d\s()-]*$/.test(wanted) ? wanted.replace(/[\s()-]/g, '') : wanted;
}
