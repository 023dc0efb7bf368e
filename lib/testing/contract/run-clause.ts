import { isComObject } from "../../com/com-object.js";
import { hresultName, HRESULTS } from "../../com/hresult.js";
import { withSuccessCode } from "../../com/success-code.js";
import { S_FALSE } from "../../generated/hresults.js";
import type { Capability, ClauseTest, Provoke, World } from "./clause.js";
import { MissingCapability } from "./contract-world.js";

/** How a clause went. */
export type Outcome = "passed" | "failed" | "unreachable";

export interface ClauseResult {
  /** `Interface.Member:CODE` */
  readonly id: string;
  readonly outcome: Outcome;
  /** What happened instead of what is documented, or why nothing could; "" if it passed. */
  readonly reason: string;
  /** What was thrown, if it was not what is documented. */
  readonly error?: unknown;
}

/** What a clause says: this member fails with this code. */
interface Promised {
  readonly source: string;
  readonly code: string;
}

/** The two halves of a clause's id. */
export function readClauseId(id: string): Promised {
  const [source = "", code = ""] = id.split(":");
  return { source, code };
}

/** What a clause needs. */
export function needsOf(clause: Provoke | ClauseTest): readonly Capability[] {
  return typeof clause === "function" ? [] : (clause.needs ?? []);
}

/** Says of an error what is missing that keeps a clause from being reached; undefined if the error is one. */
export type Excuse = (error: unknown) => string | undefined;

/** Runs one clause in a world of its own. */
export function runClause(id: string, clause: Provoke | ClauseTest, world: World, excuse?: Excuse): ClauseResult {
  const provoke = typeof clause === "function" ? clause : clause.provoke;
  let call: () => unknown;
  try {
    call = provoke(world);
  } catch (error) {
    const missing = error instanceof MissingCapability ? error.message : excuse?.(error);
    if (missing !== undefined) return { id, outcome: "unreachable", reason: missing };
    return { id, outcome: "failed", reason: `What it takes to meet it went wrong: ${textOf(error)}`, error };
  }
  return { id, ...meet(readClauseId(id), call, isComObject(world.server)) };
}

function meet(promised: Promised, call: () => unknown, tellsSuccess: boolean): Omit<ClauseResult, "id"> {
  try {
    const { hresult, value } = withSuccessCode(call);
    if (promised.code === "S_FALSE" && isFalse(hresult, value, tellsSuccess)) return { outcome: "passed", reason: "" };
    return { outcome: "failed", reason: `It succeeded with ${hresultName(hresult)}.` };
  } catch (error) {
    if (error instanceof MissingCapability) return { outcome: "unreachable", reason: error.message };
    const reason = differenceOf(error, promised);
    return reason === undefined ? { outcome: "passed", reason: "" } : { outcome: "failed", reason, error };
  }
}

/** An implementation that is not ours has no way to tell S_FALSE from S_OK but what it returns. */
function isFalse(hresult: number, value: unknown, tellsSuccess: boolean): boolean {
  return hresult === S_FALSE || (!tellsSuccess && (value === null || value === undefined));
}

/** How an error differs from what is promised; undefined if it does not. */
function differenceOf(error: unknown, { code, source }: Promised): string | undefined {
  const { hresult, source: where } = Object(error) as { readonly hresult?: unknown; readonly source?: unknown };
  if (typeof hresult !== "number") return `It threw an error without hresult: ${textOf(error)}`;
  if (hresult >>> 0 !== HRESULTS[code]?.value) return `It failed with ${hresultName(hresult)}: ${textOf(error)}`;
  return where === source ? undefined : `It failed with ${code} as documented, but its source is '${textOf(where)}'.`;
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
