/** The live worklist as the page shows it: as it is, or as a draft would have it. Knows no page. */

/** @param items the team's worklist, best first */
export function ranksNow(items) {
  return items.map((item, index) => ({ ...item, key: item.id, rank: index + 1, from: index + 1, moved: 0 }));
}

/**
 * The list as a draft would have it, each item with where it comes from and how far it moves; up is positive.
 *
 * @param top the first items in the draft's order: {id, oldRank, newRank, oldScore, newScore, ...}
 */
export function ranksThen(top) {
  return top.map(({ oldRank, newRank, oldScore, newScore, ...item }) => ({
    ...item,
    key: item.id,
    rank: newRank,
    from: oldRank,
    moved: oldRank - newRank,
    score: newScore,
    before: oldScore,
  }));
}

export function scoreText(score, locale) {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(score);
}
