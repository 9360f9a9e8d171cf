/** A score as every place of the desk writes it, so that two that are equal look equal. */
export function scoreText(score: number): string {
  return score.toFixed(2);
}

/** The parts of a sum in hundredths, rounded so that what is written adds up to the sum as it is written. */
export function partsText(total: number, parts: readonly number[]): string[] {
  const floors = parts.map((part) => Math.floor(part * 100 + TINY));
  const missing = Math.round(Number(scoreText(total)) * 100) - floors.reduce((all, part) => all + part, 0);
  const byRest = parts
    .map((part, at) => ({ at, rest: part * 100 - Math.floor(part * 100 + TINY) }))
    .sort((a, b) => b.rest - a.rest);
  const raised = new Set(byRest.slice(0, Math.max(0, missing)).map(({ at }) => at));
  return floors.map((part, at) => scoreText((part + (raised.has(at) ? 1 : 0)) / 100));
}

/** 0.07 × 100 is a little less than 7 in binary. */
const TINY = 1e-9;
