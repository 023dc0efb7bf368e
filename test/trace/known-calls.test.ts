import { expect } from "chai";
import { createVirtualServer, VirtualClock } from "../../lib/index.js";
import { isComObject, type ComObject } from "../../lib/com/com-object.js";
import { KnownCall, KnownCalls } from "../../lib/trace/known-calls.js";

function comObject(): ComObject {
  const server: unknown = createVirtualServer({ clock: new VirtualClock() });
  if (!isComObject(server)) throw new Error("A server is an object.");
  return server;
}

describe("A known call", () => {
  function called(args: readonly unknown[], result: unknown): KnownCall {
    const known = new KnownCall(1, 0);
    known.begin(args, "head");
    known.end(result, "entry");
    return known;
  }

  it("is the same with the same arguments and result", () => {
    const known = called(["web", 1, null], "x");
    expect(known.isWith(["web", 1, null])).to.equal(true);
    expect(known.gave("x")).to.equal(true);
    expect(Buffer.from(known.bytes).toString()).to.equal("entry");
  });

  it("is another one with other arguments, or more or fewer", () => {
    const known = called(["web", 1], "x");
    for (const args of [["web", 2], ["web", "1"], ["web"], ["web", 1, undefined], []]) {
      expect(known.isWith(args), JSON.stringify(args)).to.equal(false);
    }
  });

  it("is another one with another result", () => {
    const known = called([], 1);
    expect(known.gave(2)).to.equal(false);
    known.end(2, "later");
    expect(known.gave(1)).to.equal(false);
    expect(Buffer.from(known.bytes).toString()).to.equal("later");
  });

  it("knows nothing of what it gives before it has given something", () => {
    const known = new KnownCall(1, 0);
    expect(known.isWith([])).to.equal(false);
    known.begin([], "head");
    expect(known.gave(undefined)).to.equal(false);
  });

  it("keeps the result of an object, which is called what it is called", () => {
    const object = comObject();
    expect(called([], object).gave(object)).to.equal(true);
  });

  it("keeps nothing that may be another one the next time", () => {
    for (const value of [new Date(0), [1], new Uint8Array(1), {}]) {
      expect(called([], value).gave(value)).to.equal(false);
      expect(called([value], 1).isWith([value])).to.equal(false);
    }
  });

  it("keeps no long entries", () => {
    const known = new KnownCall(1, 0);
    known.begin([], "head");
    known.end("x", "x".repeat(10_000));
    expect(known.gave("x")).to.equal(false);
    known.begin(["y"], "y".repeat(10_000));
    expect(known.isWith(["y"])).to.equal(false);
  });

  it("is kept from the second time on", () => {
    const calls = new KnownCalls();
    expect(calls.find(1, 5)).to.equal(undefined);
    const known = calls.find(1, 5);
    expect(known?.on).to.equal(1);
    expect(calls.find(1, 5)).to.equal(known);
  });

  it("is kept beside the object's other members", () => {
    const calls = new KnownCalls();
    const find = (): (KnownCall | undefined)[] => Array.from({ length: 100 }, (_, index) => calls.find(7, index));
    find();
    const second = find();
    expect(second).to.not.include(undefined);
    expect(find()).to.deep.equal(second);
  });

  it("makes room for others", () => {
    const calls = new KnownCalls();
    calls.find(1, 0);
    const known = calls.find(1, 0);
    known?.begin(["web"], "head");
    known?.end("x", "entry");
    for (let on = 2; on < 20_000; on++) calls.find(on, 0);
    expect(calls.find(1, 0)).to.equal(undefined);
    expect(known?.isWith(["web"])).to.equal(false);
    expect(known?.gave("x")).to.equal(false);
  });
});
