/** The other half of the contract: every get reads what put wrote, on the same object, on a second reference, after a restart. */
import { isDeepStrictEqual } from "node:util";
import type { Capability, World } from "./clause.js";
import { MissingCapability } from "./contract-world.js";
import type { Excuse, Outcome } from "./run-clause.js";

/** An object whose property is written. */
export interface Scene {
  readonly object: object;
  /** Gets the same thing anew, also from a server that has been restarted; absent if nobody else can get at it. */
  readonly again?: (world: World) => object;
  /** Has what was written take effect, where writing alone does not. */
  readonly keep?: () => void;
  /** Set for what ends with the machine's run or the object. */
  readonly endsWithServer?: boolean;
}

export interface RoundTrip {
  readonly needs?: readonly Capability[];
  readonly scene: (world: World) => Scene;
  /** Values that can be written, one after the other. */
  readonly values: readonly unknown[] | ((world: World) => readonly unknown[]);
  /** What is compared of a value; the value itself if left out. */
  readonly compare?: (value: unknown) => unknown;
}

export interface RoundTripResult {
  readonly outcome: Outcome;
  /** What was read instead, or why nothing could be; "" if it passed. */
  readonly reason: string;
  /** Whether it held until the server was restarted. */
  readonly isForgotten?: boolean;
}

/** Writes and reads a property, in a world of its own. */
export function runRoundTrip(
  property: string,
  trip: RoundTrip,
  world: World,
  { restarts, excuse }: { readonly restarts: boolean; readonly excuse?: Excuse | undefined },
): RoundTripResult {
  try {
    const difference = findDifference(property, trip, world, restarts);
    return difference === undefined ? { outcome: "passed", reason: "" } : { outcome: "failed", ...difference };
  } catch (error) {
    const missing = error instanceof MissingCapability ? error.message : excuse?.(error);
    if (missing !== undefined) return { outcome: "unreachable", reason: missing };
    return { outcome: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}

type Difference = Pick<RoundTripResult, "reason" | "isForgotten">;

function findDifference(property: string, trip: RoundTrip, world: World, restarts: boolean): Difference | undefined {
  const name = property.slice(property.indexOf(".") + 1);
  const { object, again, keep, endsWithServer = false } = trip.scene(world);
  const values = typeof trip.values === "function" ? trip.values(world) : trip.values;
  const { compare = (value: unknown) => value } = trip;
  const wanted = values.map(compare);
  const differs = (where: string, target: object, index: number): string | undefined => {
    const read = compare(Reflect.get(target, name));
    if (isDeepStrictEqual(read, wanted[index])) return undefined;
    return `${property} reads ${JSON.stringify(read)} ${where} after ${JSON.stringify(wanted[index])} was written.`;
  };
  for (const [index, value] of values.entries()) {
    write(object, name, value);
    keep?.();
    const difference =
      differs("on the same object", object, index) ??
      (again === undefined ? undefined : differs("on a second reference", again(world), index));
    if (difference !== undefined) return { reason: difference };
  }
  if (again === undefined || endsWithServer || !restarts) return undefined;
  world.restart();
  const forgotten = forgottenBy(() => differs("after a restart", again(world), values.length - 1));
  return forgotten === undefined ? undefined : { reason: forgotten, isForgotten: true };
}

/** What has been written may have been all there was of an object, which is gone then. */
function forgottenBy(differs: () => string | undefined): string | undefined {
  try {
    return differs();
  } catch (error) {
    if (error instanceof MissingCapability) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

/** An assignment, which fails loudly if the property cannot be written. */
function write(object: object, name: string, value: unknown): void {
  (object as Record<string, unknown>)[name] = value;
}
