import { ComError } from "../com/com-error.js";
import { RPC_E_DISCONNECTED } from "../generated/hresults.js";
import type { FailureMessage, RemoteAnswers } from "./remote-tables.js";
import type { Wire } from "./wire.js";

/** What a call has succeeded with. */
export interface Answer {
  /** S_FALSE rather than S_OK. */
  readonly isFalse: boolean;
  readonly result: Wire;
}

const LAST_NUMBER = 0x7fffffff;

/** Calls that wait for their answers: more than one where a sink calls while a call waits. */
export class PendingCalls implements RemoteAnswers {
  readonly #calls = new Map<number, Answer | FailureMessage | undefined>();
  readonly #onDisconnect: () => void;
  #last = 0;

  constructor(onDisconnect: () => void) {
    this.#onDisconnect = onDisconnect;
  }

  /** A call begins; tells its number. */
  begin(): number {
    this.#last = this.#last === LAST_NUMBER ? 1 : this.#last + 1;
    this.#calls.set(this.#last, undefined);
    return this.#last;
  }

  isDone(call: number): boolean {
    return this.#calls.get(call) !== undefined;
  }

  /** @throws ComError what the call has failed with; RPC_E_DISCONNECTED if it was not answered */
  take(call: number): Answer {
    const answer = this.#calls.get(call);
    if (answer === undefined) throw new ComError(RPC_E_DISCONNECTED);
    if ("result" in answer) return answer;
    // Made only now, so that its stack is the caller's.
    const [hresult, message, source] = answer;
    throw new ComError(hresult, message, { source });
  }

  end(call: number): void {
    this.#calls.delete(call);
  }

  OnAnswer(call: number, result: Wire): void {
    this.#settle(call, { isFalse: false, result });
  }

  OnAnswerFalse(call: number, result: Wire): void {
    this.#settle(call, { isFalse: true, result });
  }

  OnFailure(call: number, failure: FailureMessage): void {
    this.#settle(call, failure);
  }

  OnDisconnect(): void {
    this.#onDisconnect();
  }

  #settle(call: number, answer: Answer | FailureMessage): void {
    if (this.#calls.has(call)) this.#calls.set(call, answer);
  }
}
