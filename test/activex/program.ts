/** Pieces of programs that were written for winax: JavaScript without types, as their authors wrote it. */
import { expect } from "chai";
import { compileFunction } from "node:vm";
import { registerClass } from "../../lib/com/class-registry.js";
import { createActiveX, type ActiveX, type ActiveXOptions } from "../../lib/activex/activex.js";
import { serverBench, type ServerBench } from "../support/server.js";

/** The ProgID under which a bench has its server. */
export const SERVER = "VmcomTest.Server";

export interface ProgramBench extends ServerBench, Disposable {
  readonly winax: ActiveX;
  /** The value of an expression, in which `winax`, `server` and what `scope` adds are known. */
  value(expression: string, scope?: Readonly<Record<string, unknown>>): unknown;
  /** What a program of several statements returns. */
  run(program: string, scope?: Readonly<Record<string, unknown>>): unknown;
  /** What an expression throws. */
  error(expression: string, scope?: Readonly<Record<string, unknown>>): ThrownByWinax;
}

/** The fields of errors that programs for winax look at. */
export interface ThrownByWinax extends Error {
  readonly errno?: number;
  readonly code?: number;
  readonly source?: string;
  readonly description?: string;
}

/** A server in memory with a machine called "web", and a module of winax's shape without a real one behind it. */
export function programBench(options: ActiveXOptions = { winax: null }): ProgramBench {
  const bench = serverBench();
  bench.machine("web");
  const registered = registerClass({ progId: SERVER, create: () => bench.server, running: () => bench.server });
  const winax = createActiveX(options);
  const server = new winax.Object(SERVER);
  const run: ProgramBench["run"] = (program, scope = {}) => {
    const names = { winax, server, ActiveXObject: winax.Object, ...scope };
    return Reflect.apply(compileFunction(program, Object.keys(names)), undefined, Object.values(names)) as unknown;
  };
  const value: ProgramBench["value"] = (expression, scope) => run(`return (${expression});`, scope);
  return {
    ...bench,
    winax,
    run,
    value,
    error(expression, scope) {
      try {
        value(expression, scope);
      } catch (error) {
        return error as ThrownByWinax;
      }
      return expect.fail(`${expression} has thrown nothing`);
    },
    [Symbol.dispose]() {
      registered[Symbol.dispose]();
      bench.server[Symbol.dispose]();
    },
  };
}
