/** After how long in a state a timer turns. Knows no page, so that it can be tested without one. */

/** @param text as LiveMonitorPage writes it: `RINGING 20 45,ACW 60 180`, seconds */
export function thresholdsOf(text) {
  return new Map(
    text
      .split(',')
      .map((part) => part.split(' '))
      .filter((part) => part.length === 3)
      .map(([state, warning, critical]) => [state, { warning: Number(warning), critical: Number(critical) }]),
  );
}

/** critical, warning, or empty while nothing is wrong; a state without thresholds never turns. */
export function turnOf(thresholds, state, since, now) {
  const known = thresholds.get(state);
  const seconds = (now - Date.parse(since)) / 1000;
  if (!known || !(seconds >= known.warning)) return '';
  return seconds >= known.critical ? 'critical' : 'warning';
}
