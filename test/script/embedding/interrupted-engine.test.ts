import { expect } from "chai";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { ScriptInterrupted, ScriptUnwinding } from "../../../lib/script/index.js";
import { Bench, thrownBy } from "./support.js";

describe("A ScriptEngine that is interrupted", () => {
  const reasonOf = (action: () => unknown): string => {
    const error = thrownBy(action);
    if (error instanceof ScriptInterrupted) return error.reason;
    throw error;
  };
  const ENDLESS = "Do\nLoop";

  it("after its time", () => {
    using bench = new Bench({ timeout: 30 });
    expect(reasonOf(() => bench.run(ENDLESS))).to.equal("timeout");
  });

  it("in a call after its time, counted from the call", async () => {
    using bench = new Bench({ timeout: 60 });
    bench.run(`Sub forever\n${ENDLESS}\nEnd Sub\nFunction f\nf = 1\nEnd Function`);
    await wait(80);
    expect(bench.engine.call("f")).to.equal(1);
    expect(reasonOf(() => bench.engine.call("forever"))).to.equal("timeout");
  });

  it("in an expression", () => {
    using bench = new Bench({ timeout: 30 });
    bench.run(`Function forever\n${ENDLESS}\nEnd Function`);
    expect(reasonOf(() => bench.engine.parseScriptText("forever()", { isExpression: true }))).to.equal("timeout");
  });

  it("by a signal that was aborted before", () => {
    using bench = new Bench({ signal: AbortSignal.abort("no") });
    const error = thrownBy(() => bench.run("trace 1")) as ScriptInterrupted;
    expect([error.reason, error.cause]).to.deep.equal(["abort", "no"]);
    expect(bench.lines).to.deep.equal([]);
  });

  it("by a signal that a function of the host aborts", () => {
    const controller = new AbortController();
    using bench = new Bench({ signal: controller.signal });
    bench.engine.addNamedItem("abort", () => controller.abort());
    expect(reasonOf(() => bench.run(`abort\n${ENDLESS}`))).to.equal("abort");
  });

  it("by another thread, through poll", async () => {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(
      'const { workerData } = require("node:worker_threads"); setTimeout(() => Atomics.store(workerData, 0, 1), 30);',
      { eval: true, workerData: flag },
    );
    await new Promise((resolve) => worker.once("online", resolve));
    using bench = new Bench({ poll: () => Atomics.load(flag, 0) !== 0 });
    expect(reasonOf(() => bench.run(ENDLESS))).to.equal("abort");
    await worker.terminate();
  });

  it("by interrupt() from a function of the host, and goes on with what comes next", () => {
    using bench = new Bench();
    bench.engine.addNamedItem("stopIt", () => bench.engine.interrupt());
    expect(reasonOf(() => bench.run(`stopIt\n${ENDLESS}`))).to.equal("abort");
    expect(bench.run("trace 1")).to.equal("1");
  });

  it("whatever the script does about errors", () => {
    using bench = new Bench({ timeout: 30 });
    expect(reasonOf(() => bench.run("On Error Resume Next\nDo\nx = 1 / 0\nLoop"))).to.equal("timeout");
  });

  it("at the end of the stack, too", () => {
    using bench = new Bench({ timeout: 30 });
    // mocha wants all frames of every error, which are some thousand here.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 10;
    try {
      expect(reasonOf(() => bench.run("Sub s\nOn Error Resume Next\ns\ns\nEnd Sub\ns"))).to.equal("timeout");
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  });

  it("by an exception of the host's own", () => {
    class Quit extends ScriptUnwinding {}
    using bench = new Bench();
    bench.engine.addNamedItem("quit", () => {
      throw new Quit();
    });
    expect(thrownBy(() => bench.run("On Error Resume Next\nquit\ntrace 1"))).to.be.instanceOf(Quit);
    expect(bench.lines).to.deep.equal([]);
  });
});
