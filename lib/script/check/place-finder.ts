import type { Place } from "./flow.js";

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Finds the place of what begins at an offset of a text. */
export type PlaceAt = (offset: number) => Place;

/**
 * Finds lines and columns of a text.
 * @param from where the text begins in its file
 */
export function placeFinder(text: string, from: Place): PlaceAt {
  const { line, column, ...file } = from;
  const starts = [0, ...Array.from(text.matchAll(LINE_END), (end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const before = low === 0 ? column : 1;
    return { ...file, line: line + low, column: offset - (starts[low] ?? 0) + before };
  };
}

/** The line around an offset, without its end. */
export function sourceLineOf(text: string, offset: number): string {
  const start = Math.max(...["\n", "\r", "\u2028", "\u2029"].map((end) => text.lastIndexOf(end, offset - 1))) + 1;
  const length = text.slice(start).search(LINE_END);
  return length < 0 ? text.slice(start) : text.slice(start, start + length);
}
