import * as enumerations from "../../generated/enumerations.js";

/** The constants of Virtual Server's type library, without the enumerations that they are of. */
export function virtualServerConstants(): Readonly<Record<string, number>> {
  const numbers = Object.entries(enumerations).filter(([, value]) => typeof value === "number");
  return Object.fromEntries(numbers) as Record<string, number>;
}
