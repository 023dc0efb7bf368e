/** Where scripts talk to whoever started them. A port: the script host brings it, tests another one. */
export interface Terminal {
  write(stream: "out" | "error", text: string): void;
  /** A line without its end, or null at the end of the input. Blocks until there is one. */
  readLine(): string | null;
  /** Whether somebody sits there who can answer. */
  readonly isInteractive: boolean;
}

/** A terminal where nobody is: nothing is heard, nothing is said. */
export const NO_TERMINAL: Terminal = Object.freeze({
  write: () => undefined,
  readLine: () => null,
  isInteractive: false,
});
