// @ts-check
/**
 * Two ways to do the same, side by side. Other work on the machine slows both down alike if they take
 * turns in short slices, so what is compared is each slice with its neighbour, and the median counts.
 */

/** @typedef {(count: number) => unknown} Loop does the work `count` times */

/**
 * @typedef {object} Comparison
 * @property {number} value the median of the ratios, slice by slice
 * @property {number} low a quarter of the ratios are lower
 * @property {number} high a quarter of the ratios are higher
 */

/**
 * How many times as long `ours` takes as `theirs`.
 * @param {Loop} ours
 * @param {Loop} theirs
 * @param {{ quick: boolean, slice?: number, pairs?: number, isLong?: boolean }} options slice in milliseconds; isLong for
 *   work of which one turn takes a slice or more: it is warm sooner, and never done more often than the slice says
 * @returns {Comparison}
 */
export function compare(ours, theirs, { quick, slice = 2, pairs = 250, isLong = false }) {
  const count = Math.min(countFor(ours, slice, isLong), countFor(theirs, slice, isLong));
  const ratios = [];
  // The first pairs are for the compiler: it has to have seen both.
  const warmUp = isLong ? 3 : quick ? 10 : 50;
  for (let pair = -warmUp; pair < (quick ? Math.min(20, pairs / 2) : pairs); pair++) {
    const oursFirst = pair % 2 === 0;
    const first = time(oursFirst ? ours : theirs, count);
    const second = time(oursFirst ? theirs : ours, count);
    if (pair >= 0) ratios.push(oursFirst ? first / second : second / first);
  }
  return summarize(ratios);
}

/**
 * @param {number[]} ratios
 * @returns {Comparison}
 */
export function summarize(ratios) {
  const sorted = [...ratios].sort((a, b) => a - b);
  return { value: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/**
 * @param {number[]} sorted
 * @param {number} fraction
 */
function quantile(sorted, fraction) {
  return sorted[Math.round((sorted.length - 1) * fraction)] ?? NaN;
}

/**
 * So many times take a slice.
 * @param {Loop} loop
 * @param {number} milliseconds
 * @param {boolean} isLong
 */
function countFor(loop, milliseconds, isLong) {
  for (let count = isLong ? 1 : 16; ; count *= 2) {
    // Twice, since the first run may have been the one that was compiled in.
    const took = Math.min(time(loop, count), time(loop, count));
    if (took >= milliseconds / 2) return Math.ceil((count * milliseconds) / took);
  }
}

/**
 * @param {Loop} loop
 * @param {number} count
 * @returns {number} milliseconds
 */
function time(loop, count) {
  const began = process.hrtime.bigint();
  loop(count);
  return Number(process.hrtime.bigint() - began) / 1e6;
}
