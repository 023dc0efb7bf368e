/** Guesses what somebody meant who has written a name that there is not. */

/** How much of a name may be wrong: of "BIOSSerialNo" five letters, of "ID" none. */
const TOLERANCE = 0.45;
const MOST_WRONG = 5;

/** The name that is nearest to a wrong one, in any letter case; undefined if none is near. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  const wanted = wrong.toLowerCase();
  let least = Math.min(Math.floor(wanted.length * TOLERANCE), MOST_WRONG) + 1;
  let nearest: string | undefined;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance < least) [least, nearest] = [distance, name];
  }
  return nearest;
}

/** How many letters have to be put in, taken out or exchanged (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, exchanged));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
