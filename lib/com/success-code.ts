/**
 * Success codes. A member that succeeds with S_FALSE says so here just before it returns; only
 * `call` and script hosts look, everyone else sees the value (null) and pays nothing.
 */
import { S_FALSE, S_OK } from "../generated/hresults.js";

let lastSuccess: number = S_OK;

/** Lets the call that is about to return succeed with S_FALSE. */
export function succeedWithFalse(): void {
  lastSuccess = S_FALSE;
}

/** Forgets what calls of sinks have succeeded with: it is not the success of the call that pumps. */
export function forgetSuccess(): void {
  lastSuccess = S_OK;
}

/** Runs a call and tells the success code that it ended with. */
export function withSuccessCode<T>(invoke: () => T): { hresult: number; value: T } {
  lastSuccess = S_OK;
  const value = invoke();
  const hresult = lastSuccess;
  lastSuccess = S_OK;
  return { hresult, value };
}
