/** A sentence, or two whose wording depends on a count. {names} are filled in. */
export type Message = string | { one: string; other: string };

/** The same keys in another language. */
export type Translation<T> = {
  [K in keyof T]: T[K] extends string ? string : { one: string; other: string };
};
