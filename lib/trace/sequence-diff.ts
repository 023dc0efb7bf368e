/** The shortest way from one sequence to another, after Myers. */

/** What to do with an element. */
export interface DiffStep {
  readonly kind: "same" | "only a" | "only b";
  readonly a: number;
  readonly b: number;
}

/** Sequences that differ in more elements than this are not aligned any further. */
const MOST_DIFFERENCES = 2000;

/** @returns the differences between the sequences, with what is the same in between */
export function diffSequences(a: readonly string[], b: readonly string[]): DiffStep[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const middle = middleSteps(a.slice(start, endA), b.slice(start, endB), start);
  const before = Array.from({ length: start }, (_, i): DiffStep => ({ kind: "same", a: i, b: i }));
  const after = Array.from({ length: a.length - endA }, (_, i): DiffStep => {
    return { kind: "same", a: endA + i, b: endB + i };
  });
  return [...before, ...middle, ...after];
}

function middleSteps(a: readonly string[], b: readonly string[], offset: number): DiffStep[] {
  const history = searchedFrontiers(a, b);
  if (history === undefined) {
    return [
      ...a.map((_, i): DiffStep => ({ kind: "only a", a: offset + i, b: offset })),
      ...b.map((_, i): DiffStep => ({ kind: "only b", a: offset + a.length, b: offset + i })),
    ];
  }
  return walkBack(history, a.length, b.length, offset);
}

type Frontier = ReadonlyMap<number, number>;

function searchedFrontiers(a: readonly string[], b: readonly string[]): Frontier[] | undefined {
  const history: Frontier[] = [];
  let frontier = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_DIFFERENCES); d++) {
    history.push(frontier);
    const next = new Map(frontier);
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(frontier, k, d) ? (frontier.get(k + 1) ?? 0) : (frontier.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return [...history, next];
    }
    frontier = next;
  }
  return undefined;
}

function isDown(frontier: Frontier, k: number, d: number): boolean {
  return k === -d || (k !== d && (frontier.get(k - 1) ?? -1) < (frontier.get(k + 1) ?? -1));
}

function walkBack(history: readonly Frontier[], endA: number, endB: number, offset: number): DiffStep[] {
  const steps: DiffStep[] = [];
  let x = endA;
  let y = endB;
  const put = (kind: DiffStep["kind"]): void => void steps.push({ kind, a: offset + x, b: offset + y });
  for (let d = history.length - 2; d >= 0; d--) {
    const frontier = history[d] ?? new Map<number, number>();
    const k = x - y;
    const from = isDown(frontier, k, d) ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : (frontier.get(from) ?? 0);
    const fromY = d === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x--;
      y--;
      put("same");
    }
    if (d === 0) break;
    if (x > fromX) {
      x--;
      put("only a");
    } else {
      y--;
      put("only b");
    }
  }
  return steps.reverse();
}
