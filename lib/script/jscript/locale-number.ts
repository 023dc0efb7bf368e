/** A number as JScript shows it to people: in groups of three digits, with two decimals. */
export function localeNumber(number: number): string {
  if (!Number.isFinite(number)) return String(number);
  return number.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
