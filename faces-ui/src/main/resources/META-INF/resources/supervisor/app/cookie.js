const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The sentence that has a browser keep a choice for a year, for the server to read with every page. */
export function cookie(name, value, isSecure) {
  return `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}
