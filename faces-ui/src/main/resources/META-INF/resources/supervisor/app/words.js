/** The page's sentences: they stand in the message bundle, and the page brings those that its scripts say. */
export function wordsOf(template) {
  const words = new Map(
    [...template.content.querySelectorAll('[data-word]')].map((word) => [word.dataset.word, word.textContent]),
  );
  return (key, ...values) =>
    values.reduce((text, value, index) => text.replace(`{${index}}`, () => value), words.get(key) ?? key);
}
