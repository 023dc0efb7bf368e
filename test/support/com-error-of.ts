import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import { hresultName } from "../../lib/com/hresult.js";

/** The ComError that a call fails with; a call that succeeds or throws anything else fails the test. */
export function comErrorOf(run: () => unknown): ComError {
  let value: unknown;
  try {
    value = run();
  } catch (error) {
    expect(error).to.be.instanceOf(ComError);
    return error as ComError;
  }
  expect.fail(`the call succeeded, with ${String(value)}`);
}

/** Expects a call to fail with a code; shows the codes by their names. */
export function expectHresult(hresult: number, run: () => unknown): ComError {
  const error = comErrorOf(run);
  expect(error.code).to.equal(hresultName(hresult));
  return error;
}
