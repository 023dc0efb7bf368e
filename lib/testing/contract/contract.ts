/** The whole contract: every documented failure, over any implementation of the interfaces. */
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import { CLAUSE_IDS } from "./clause-ids.js";
import type { Capability, Clauses, World } from "./clause.js";
import { CLAUSES } from "./clauses.js";
import type { ContractCapabilities } from "./capabilities.js";
import { ContractWorld } from "./contract-world.js";
import { runRoundTrip, type RoundTrip } from "./round-trip.js";
import { ROUND_TRIPS } from "./round-trips.js";
import { needsOf, runClause, type ClauseResult, type Excuse } from "./run-clause.js";
import { UNREACHABLE } from "./unreachable.js";

/** Makes a server for one clause, which nothing else uses. If it is disposable it is disposed of afterwards. */
export type CreateServer = () => IVMVirtualServer | Promise<IVMVirtualServer>;

/** What is particular about an implementation. */
export interface ContractOptions {
  /** Clauses that it does not follow, by their ids (or properties, by `Interface.Member`), and why. One that it does follow after all is a failure. */
  readonly deviations?: Readonly<Record<string, string>>;
  /** Properties, by `Interface.Member`, that read what was written only until the server is restarted, and why. */
  readonly forgotten?: Readonly<Record<string, string>>;
  /** Clauses that are not asked of it, by their ids, and why: what would come of it is no test's business. */
  readonly unreachable?: Readonly<Record<string, string>>;
  /** Says which errors, in preparing a clause, are those of something that is not there; the clause is unreachable then. */
  readonly excuse?: Excuse;
  /** What it offers beyond the interfaces. */
  readonly capabilities?: ContractCapabilities;
}

/** How a clause went; "deviating" if it went otherwise than documented and is known to. */
export type Verdict = ClauseResult["outcome"] | "deviating";

/** One clause or property, as it was found. */
export interface ContractEntry {
  /** `Interface.Member:CODE`, or `Interface.Member` of a property. */
  readonly id: string;
  readonly verdict: Verdict;
  /** Why it did not pass; "" if it did. */
  readonly reason: string;
  /** What was thrown instead. */
  readonly error?: unknown;
}

/** Runs one clause on a server of its own. @throws whatever createServer throws */
export async function checkClause(
  id: string,
  createServer: CreateServer,
  options: ContractOptions = {},
): Promise<ContractEntry> {
  const reason = whyUnreachable(id, options);
  const clause = CLAUSES[id];
  if (reason !== undefined || clause === undefined) return { id, verdict: "unreachable", reason: reason ?? "" };
  const result = await inWorld(createServer, options, (world) => runClause(id, clause, world, options.excuse));
  return judge(result, options.deviations?.[id]);
}

/** Runs every clause. @throws RangeError for a deviation from what is no part of the contract */
export async function checkContract(
  createServer: CreateServer,
  options: ContractOptions = {},
): Promise<ContractEntry[]> {
  assertDeviations(options);
  const entries: ContractEntry[] = [];
  for (const id of CLAUSE_IDS) entries.push(await checkClause(id, createServer, options));
  return entries;
}

/** Writes and reads one property, `Interface.Member`. @throws RangeError if it is none that can be written and read */
export async function checkRoundTrip(
  property: string,
  createServer: CreateServer,
  options: ContractOptions = {},
): Promise<ContractEntry> {
  const trip = (ROUND_TRIPS as Readonly<Record<string, RoundTrip | undefined>>)[property];
  if (trip === undefined) throw new RangeError(`There is no sample for ${property}.`);
  const missing = missingCapabilities(trip.needs, options);
  if (missing !== undefined) return { id: property, verdict: "unreachable", reason: missing };
  const restarts = options.capabilities?.restart?.restart !== undefined;
  const { isForgotten = false, ...result } = await inWorld(createServer, options, (world) =>
    runRoundTrip(property, trip, world, { restarts, excuse: options.excuse }),
  );
  const forgotten =
    restarts && (isForgotten || result.outcome === "passed") ? options.forgotten?.[property] : undefined;
  return judge({ id: property, ...result }, options.deviations?.[property] ?? forgotten);
}

/** Writes and reads every property that can be. @throws RangeError for a deviation from what is no part of the contract */
export async function checkRoundTrips(
  createServer: CreateServer,
  options: ContractOptions = {},
): Promise<ContractEntry[]> {
  assertDeviations(options);
  const entries: ContractEntry[] = [];
  for (const property of Object.keys(ROUND_TRIPS)) entries.push(await checkRoundTrip(property, createServer, options));
  return entries;
}

/** Why a clause cannot be asked of an implementation, as far as that is known beforehand; undefined if it can. */
export function whyUnreachable(id: string, options: ContractOptions): string | undefined {
  const nobody = UNREACHABLE[id] ?? options.unreachable?.[id];
  if (nobody !== undefined) return nobody;
  const clause = (CLAUSES as Readonly<Record<string, Clauses[string] | undefined>>)[id];
  if (clause === undefined) return "The contract has no test of it.";
  return missingCapabilities(needsOf(clause), options);
}

function missingCapabilities(
  needs: readonly Capability[] = [],
  { capabilities = {} }: ContractOptions,
): string | undefined {
  const missing = needs.filter((need) => capabilities[need] === undefined);
  return missing.length === 0 ? undefined : `This implementation does not offer: ${missing.join(", ")}.`;
}

/** A misspelt deviation would hide nothing, and nobody would notice. @throws RangeError */
export function assertDeviations({ deviations = {}, forgotten = {} }: ContractOptions): void {
  const properties = new Set(Object.keys(ROUND_TRIPS));
  const known = new Set([...CLAUSE_IDS, ...properties]);
  const unknown = [
    ...Object.keys(deviations).filter((id) => !known.has(id)),
    ...Object.keys(forgotten).filter((id) => !properties.has(id)),
  ];
  if (unknown.length > 0) throw new RangeError(`There is nothing named ${unknown.join(", ")} to deviate from.`);
}

/** Has a server made, used and disposed of. */
export async function inWorld<T>(
  createServer: CreateServer,
  { capabilities }: ContractOptions,
  use: (world: World) => T,
): Promise<T> {
  const world = new ContractWorld(await createServer(), capabilities);
  try {
    return use(world);
  } finally {
    // Which may be another one than in the beginning.
    (world.server as Partial<Disposable>)[Symbol.dispose]?.();
  }
}

function judge(result: ClauseResult, deviation: string | undefined): ContractEntry {
  const { outcome, ...rest } = result;
  if (deviation === undefined || outcome === "unreachable") return { ...rest, verdict: outcome };
  if (outcome === "failed") return { ...rest, verdict: "deviating", reason: deviation };
  return { ...rest, verdict: "failed", reason: `It holds, but is said to deviate: ${deviation}` };
}
