/** Changes these parameters of the address and leaves the others; an empty one goes. */
export function keepInAddress(parameters) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(parameters)) {
    if (value.trim() === '') query.delete(name);
    else query.set(name, value);
  }
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
}
