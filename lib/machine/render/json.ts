/**
 * The transition table as JSON, for programs that check against it or draw it. Every field is always
 * there, null or false where it does not apply, except in a step, which has only what it does.
 */
import { TRANSITIONS, announcedStates, type Step, type Transition } from "../transition-table.js";
import { refusedRequests, type RefusedRequest } from "./refusals.js";
import { STATES, meaning, stateName } from "./states.js";

export interface StateJson {
  /** "vmVMState_Running", as everywhere in this document. */
  readonly name: string;
  readonly value: number;
  readonly meaning: string;
}

export interface StepJson {
  /** The state that is announced to the sinks of both event interfaces. */
  readonly state?: string;
  /** What State reads from then on, where that is not what is announced. */
  readonly reads?: string;
  /** The state that the transition began in is announced and entered again. */
  readonly back?: true;
  /** What the driver does; the next step waits for it. */
  readonly operation?: string;
  /** Another event of IVMVirtualMachineEvents. */
  readonly event?: string;
  /** A failure of the operation is passed over. */
  readonly bestEffort?: true;
  /** The step is taken only if this holds. */
  readonly when?: string;
}

export interface TransitionJson {
  readonly id: string;
  readonly request: string;
  /** What the caller calls, or what happened. */
  readonly cause: string;
  readonly from: readonly string[];
  /** In words: when this row is the one that runs. */
  readonly condition: string;
  readonly steps: readonly StepJson[];
  /**
   * The announced states in order, begun in the first of `from`, without steps that have a `when`.
   */
  readonly events: readonly string[];
  /** What State reads at the end; null: the state that it began in. */
  readonly end: string | null;
  /** Whether it is a row of the documentation's table of events per method. */
  readonly normative: boolean;
  /** The id of the row that goes on from the same place when an operation fails or is cancelled. */
  readonly onFailure: string | null;
  /** The id of the row that goes on when a sink vetoes. */
  readonly onVeto: string | null;
  /** Whether IVMTask.Cancel can end it. */
  readonly cancelable: boolean;
  /** Whether another request may take over while it waits for the guest. */
  readonly interruptible: boolean;
}

/** One for every request of a caller and every state without a transition for it. */
export interface RefusalJson {
  readonly request: string;
  readonly state: string;
  /** Unsigned. */
  readonly hresult: number;
  /** The name of the HRESULT. */
  readonly code: string;
  readonly message: string;
}

export interface StatesJson {
  readonly states: readonly StateJson[];
  readonly transitions: readonly TransitionJson[];
  readonly refusals: readonly RefusalJson[];
}

/** The document as an object. */
export function statesDocument(): StatesJson {
  return {
    states: STATES.map((state) => ({ name: stateName(state), value: state, meaning: meaning(state) })),
    transitions: TRANSITIONS.map(transitionJson),
    refusals: refusedRequests().map(refusalJson),
  };
}

/** The document as text that ends with a newline. */
export function statesJson(): string {
  return `${JSON.stringify(statesDocument(), undefined, 2)}\n`;
}

function transitionJson(row: Transition): TransitionJson {
  const end = row.end;
  return {
    id: row.id,
    request: row.request,
    cause: row.cause,
    from: row.from.map(stateName),
    condition: row.condition,
    steps: row.steps.map(stepJson),
    events: announcedStates(row).map(stateName),
    end: end === undefined ? null : stateName(end),
    normative: row.normative ?? false,
    onFailure: row.onFailure ?? null,
    onVeto: row.onVeto ?? null,
    cancelable: row.cancelable ?? false,
    interruptible: row.interruptible ?? false,
  };
}

function stepJson({ state, reads, back, operation, event, bestEffort, when }: Step): StepJson {
  return {
    ...(state !== undefined && { state: stateName(state) }),
    ...(reads !== undefined && { reads: stateName(reads) }),
    ...(back !== undefined && { back }),
    ...(operation !== undefined && { operation }),
    ...(event !== undefined && { event }),
    ...(bestEffort !== undefined && { bestEffort }),
    ...(when !== undefined && { when }),
  };
}

function refusalJson({ request, state, hresult, code, message }: RefusedRequest): RefusalJson {
  return { request, state: stateName(state), hresult, code, message };
}
