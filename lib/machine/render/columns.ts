/** Columns of text that fit a width. */

const GAP = 2;

/** Lines of a table; cells that do not fit are wrapped between words. */
export function columns(rows: readonly (readonly string[])[], width: number): string[][] {
  const widths = fit(rows, width);
  return rows.map((row) => {
    const cells = row.map((cell, index) => wrap(cell, widths[index] ?? cell.length));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, index) => (lines[line] ?? "").padEnd((widths[index] ?? 0) + GAP))
        .join("")
        .trimEnd(),
    );
  });
}

/** Widths that add up to no more than `width`, if words allow, and make few lines. */
function fit(rows: readonly (readonly string[])[], width: number): number[] {
  const natural = widest(rows, (cell) => cell.length);
  const least = widest(rows, (cell) => Math.max(...cell.split(" ").map((word) => word.length)));
  const excess = natural.reduce((sum, each) => sum + each + GAP, -GAP) - width;
  let widths = natural;
  for (let i = 0; i < excess; i++) widths = lowest(rows, takingFrom(widths, least, 1)) ?? widths;
  return excess > 0 ? balanced(rows, widths, least) : widths;
}

/** Taking single characters ends where only a wider step would save a line; this takes such steps. */
function balanced(rows: readonly (readonly string[])[], widths: number[], least: readonly number[]): number[] {
  const moves = [1, 2, 4, 8].flatMap((step) =>
    takingFrom(widths, least, step).flatMap((taken) => taken.map((each, index) => taken.with(index, each + step))),
  );
  const best = lowest(rows, moves);
  return best !== undefined && height(rows, best) < height(rows, widths) ? balanced(rows, best, least) : widths;
}

function takingFrom(widths: readonly number[], least: readonly number[], step: number): number[][] {
  return widths.flatMap((each, index) => (each - step >= (least[index] ?? 0) ? [widths.with(index, each - step)] : []));
}

function lowest(rows: readonly (readonly string[])[], candidates: readonly number[][]): number[] | undefined {
  const heights = candidates.map((candidate) => height(rows, candidate));
  return candidates[heights.indexOf(Math.min(...heights))];
}

function widest(rows: readonly (readonly string[])[], measure: (cell: string) => number): number[] {
  return (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => measure(row[index] ?? ""))));
}

function height(rows: readonly (readonly string[])[], widths: readonly number[]): number {
  return rows.reduce((sum, row) => sum + Math.max(...row.map((cell, i) => wrap(cell, widths[i] ?? 0).length)), 0);
}

/** Breaks between words; a word that is longer than a line has a line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
