/** As much of mocha as a suite needs; its functions are looked up when one is described, as mocha is an optional peer. */
export interface MochaContext {
  skip(): never;
}

export interface Mocha {
  describe(title: string, suite: () => void): unknown;
  /** Without a test it is pending. */
  it(title: string, test?: (this: MochaContext) => void | Promise<void>): unknown;
}

/** @throws Error if the program is not run by mocha */
export function mocha(caller: string): Mocha {
  const { describe, it } = globalThis as Partial<Mocha>;
  if (typeof describe !== "function" || typeof it !== "function") {
    throw new Error(`${caller} makes tests for mocha: it is to be called in a file that mocha runs.`);
  }
  return { describe, it };
}
