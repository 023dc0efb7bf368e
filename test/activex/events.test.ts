import { expect } from "chai";
import { eventHandlers } from "../../lib/activex/event-handlers.js";
import { programBench, type ProgramBench } from "./program.js";

describe("winax.getConnectionPoints", () => {
  let bench: ProgramBench;
  let heard: unknown[];
  beforeEach(() => {
    bench = programBench();
    heard = [];
  });
  afterEach(() => bench[Symbol.dispose]());

  const start = (): void => {
    bench.run("server.FindVirtualMachine('web').Startup();");
    bench.pump(10_000);
  };

  it("finds one of an object with events", () => {
    expect(bench.value("winax.getConnectionPoints(server).length")).to.equal(1);
    expect(bench.value("winax.getConnectionPoints(server.FindVirtualMachine('web'))[0].getMethods()")).to.include(
      "OnStateChange",
    );
  });

  for (const expression of ["server.VirtualMachines", "{}", "null", "undefined", "5", "new ActiveXObject({})"]) {
    it(`finds none of ${expression}`, () => {
      expect(bench.value(`winax.getConnectionPoints(${expression})`)).to.deep.equal([]);
    });
  }

  it("tells a sink what happens, until it is disconnected", () => {
    const point = bench.value("winax.getConnectionPoints(server)[0]");
    const sink = { OnVMStateChange: (...args: unknown[]) => heard.push(args) };
    const cookie = bench.value("point.advise(sink)", { point, sink });
    expect(cookie).to.be.a("number");
    start();
    bench.run("point.unadvise(cookie); server.FindVirtualMachine('web').TurnOff();", { point, cookie });
    bench.pump(10_000);
    expect(heard).to.deep.equal([
      ["web", 3],
      ["web", 5],
    ]);
  });

  it("calls a handler in any letter case with the sink as this", () => {
    const sink = {
      name: "sink",
      onstatechange(this: { name: string }) {
        heard.push(this.name);
      },
    };
    bench.run("winax.getConnectionPoints(server.FindVirtualMachine('web'))[0].advise(sink);", { sink });
    start();
    expect(heard).to.deep.equal(["sink", "sink"]);
  });

  it("looks for a handler when its event comes", () => {
    const sink: { OnStateChange?: (state: number) => void } = {};
    bench.run("winax.getConnectionPoints(server.FindVirtualMachine('web'))[0].advise(sink);", { sink });
    sink.OnStateChange = (state) => void heard.push(state);
    start();
    expect(heard).to.deep.equal([3, 5]);
  });

  it("heeds what a handler returns", () => {
    start();
    bench.run("winax.getConnectionPoints(server.FindVirtualMachine('web'))[0].advise(sink);", {
      sink: { OnRequestShutdown: () => (heard.push("asked"), false) },
    });
    bench.run("try { server.FindVirtualMachine('web').GuestOS.Shutdown(); } catch (e) {}");
    bench.pump(60_000);
    expect(bench.value("server.FindVirtualMachine('web').State")).to.equal(5);
  });

  for (const sink of ["null", "undefined", "5", "'text'"]) {
    it(`takes no sink that is ${sink}`, () => {
      expect(bench.error(`winax.getConnectionPoints(server)[0].advise(${sink})`)).to.include({
        name: "TypeError",
        message: "Invalid arguments",
      });
    });
  }

  it("takes no cookie that it has not given, or has taken back", () => {
    const point = bench.value("winax.getConnectionPoints(server)[0]");
    const other = bench.value("winax.getConnectionPoints(server)[0].advise({})");
    const cookie = bench.value("point.advise({})", { point });
    bench.run("point.unadvise(cookie);", { point, cookie });
    for (const wrong of [cookie, other, 0, undefined]) {
      expect(bench.error("point.unadvise(wrong)", { point, wrong })).to.include({ message: "Invalid arguments" });
    }
  });

  it("is served by peekAndDispatchMessages and winaxsleep", () => {
    bench.run("winax.getConnectionPoints(server.FindVirtualMachine('web'))[0].advise(sink);", {
      sink: { OnStateChange: (state: number) => heard.push(state) },
    });
    bench.run("server.FindVirtualMachine('web').Startup(); winax.peekAndDispatchMessages();");
    expect(heard).to.deep.equal([3]);
    bench.clock.advance(10_000);
    bench.run("winax.winaxsleep(0); winax.winaxsleep(-1); winax.winaxsleep();");
    expect(heard).to.deep.equal([3, 5]);
  });
});

describe("ActiveXObject.on", () => {
  let bench: ProgramBench;
  let heard: unknown[];
  const handlers = eventHandlers();
  const machine = (): object => bench.value("server.FindVirtualMachine('web')") as object;
  beforeEach(() => {
    bench = programBench();
    heard = [];
  });
  afterEach(() => bench[Symbol.dispose]());

  it("gives a handler the arguments of an event by name", () => {
    const source = machine();
    handlers.on(source, "OnStateChange", ["state"], function (this: unknown, parameter) {
      heard.push(this === source, parameter);
    });
    bench.run("m.Startup();", { m: source });
    bench.pump(10_000);
    expect(heard).to.deep.equal([true, { state: 3 }, true, { state: 5 }]);
  });

  it("needs no names for an event without arguments", () => {
    handlers.on(machine(), "onreset", () => heard.push("reset"));
    bench.run("m.Startup();", { m: machine() });
    bench.pump(10_000);
    bench.run("m.Reset();", { m: machine() });
    bench.pump(10_000);
    expect(heard).to.deep.equal(["reset"]);
  });

  it("ends with off: of one handler, of an event, of an object", () => {
    const [first, second] = [() => heard.push("first"), () => heard.push("second")];
    handlers.on(machine(), "OnStateChange", [], first);
    handlers.on(machine(), "OnStateChange", [], second);
    handlers.on(machine(), "OnReset", () => heard.push("reset"));
    handlers.off(machine(), "OnStateChange", first);
    bench.run("m.Startup();", { m: machine() });
    bench.pump(10_000);
    expect(heard).to.deep.equal(["second", "second"]);
    handlers.off(machine(), "onStateChange");
    bench.run("m.Reset();", { m: machine() });
    bench.pump(10_000);
    expect(heard).to.deep.equal(["second", "second", "reset"]);
    handlers.off(machine());
    bench.run("m.Reset();", { m: machine() });
    bench.pump(10_000);
    expect(heard).to.deep.equal(["second", "second", "reset"]);
  });

  it("refuses an event that there is not, and a handler that is none", () => {
    expect(() => handlers.on(machine(), "OnNothing", [], () => 1)).to.throw(/OnNothing.*no such event/);
    expect(() => handlers.on(machine(), "OnReset", ["a"])).to.throw(TypeError, "Invalid arguments");
  });

  it("has get and set beside it, for properties with parameters", () => {
    const dictionary = bench.value('new ActiveXObject("Scripting.Dictionary")') as object;
    handlers.set(dictionary, "CompareMode", [], 1);
    handlers.set(dictionary, "Item", ["key"], 1);
    expect(handlers.get(dictionary, "Item", "KEY")).to.equal(1);
    expect(() => handlers.get(dictionary, "NoSuch")).to.throw(/NoSuch/);
  });
});
