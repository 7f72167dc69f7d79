/** A number with its word, e.g. "2 minuten". */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
