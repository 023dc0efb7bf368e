/** Every request that is refused, state by state. */
import { hresultName } from "../../com/hresult.js";
import type { VMVMState } from "../../generated/enumerations.js";
import { refusalFor, REFUSALS } from "../refusal-table.js";
import { entryFor, TRANSITIONS, type MachineRequest } from "../transition-table.js";
import { methodNames } from "./rows.js";
import { STATES } from "./states.js";

export interface RefusedRequest {
  readonly request: MachineRequest;
  readonly state: VMVMState;
  readonly hresult: number;
  /** The name of the HRESULT. */
  readonly code: string;
  readonly message: string;
}

/** Refusals that differ only in the state. */
export interface RefusalGroup extends Omit<RefusedRequest, "state" | "request"> {
  /** Undefined: every request. */
  readonly request: MachineRequest | undefined;
  readonly states: readonly VMVMState[];
}

/** What callers can ask for; what guest and host report is never refused. */
export const CALLER_REQUESTS: readonly MachineRequest[] = [...new Set(REFUSALS.map((refusal) => refusal.request))];

export function refusedRequests(): RefusedRequest[] {
  return CALLER_REQUESTS.flatMap((request) =>
    STATES.filter((state) => entryFor(request, state) === undefined).map((state) => refused(request, state)),
  );
}

function refused(request: MachineRequest, state: VMVMState): RefusedRequest {
  const refusal = refusalFor(request, state);
  if (refusal === undefined) throw new Error(`The transition table has no answer to ${request} in state ${state}.`);
  return { request, state, hresult: refusal.hresult, code: hresultName(refusal.hresult), message: refusal.message };
}

/** What callers call for a request: "DeleteVirtualMachine, UnregisterVirtualMachine" for Remove. */
export function requestNames(request: MachineRequest): string[] {
  const row = TRANSITIONS.find((each) => each.request === request);
  return row === undefined ? [request] : methodNames(row);
}

/** For tables: states with the same answer in one row, and what holds for every request in the last. */
export function refusalGroups(): RefusalGroup[] {
  const all = refusedRequests();
  const isUniversal = ({ state, message }: RefusedRequest): boolean =>
    CALLER_REQUESTS.every((request) =>
      all.some((r) => r.request === request && r.state === state && r.message === message),
    );
  return [
    ...grouped(
      all.filter((each) => !isUniversal(each)),
      (each) => each.request,
    ),
    ...grouped(
      all.filter((each) => isUniversal(each) && each.request === CALLER_REQUESTS[0]),
      () => undefined,
    ),
  ];
}

function grouped(
  refusals: readonly RefusedRequest[],
  requestOf: (refusal: RefusedRequest) => MachineRequest | undefined,
): RefusalGroup[] {
  const groups = new Map<string, RefusedRequest[]>();
  for (const refusal of refusals) {
    const key = `${requestOf(refusal)} ${refusal.hresult} ${refusal.message}`;
    groups.set(key, [...(groups.get(key) ?? []), refusal]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { hresult, code, message } = first;
    return [{ request: requestOf(first), hresult, code, message, states: group.map(({ state }) => state) }];
  });
}
