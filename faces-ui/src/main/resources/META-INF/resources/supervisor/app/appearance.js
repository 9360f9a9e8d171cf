// Before the first paint, therefore no module: light or dark by this person's choice. The agent's desk uses the same key.
try {
  const chosen = localStorage.getItem('helix_appearance');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is switched off: the system's choice it is.
}
