/** Objects of scripts in JScript, arrays and dates among them: to other languages they are neither SAFEARRAYs nor dates. */
const objects = new WeakSet<object>();

/** Notes that others have something of a script as an object. */
export function asObject<T extends object>(value: T): T {
  objects.add(value);
  return value;
}

/** Whether it is an object of JScript, also where an array or a date of JavaScript becomes a value of COM. */
export function staysObject(value: object): boolean {
  return objects.has(value);
}
