/** What the host says instead of running a script: one line, and exit code 1. */
export class HostError extends Error {
  override readonly name = "HostError";
}

export function inputError(sentence: string): HostError {
  return new HostError(`Input Error: ${sentence}`);
}
