import { expect } from "chai";
import type { WinaxModule } from "../../lib/activex/class-finder.js";
import { Enumerator } from "../../lib/activex/enumerator.js";
import { programBench, type ProgramBench } from "./program.js";

/** Stands for an object of the real winax: callable there, and answering any symbol with its valueOf. */
class RealObject {
  readonly id: unknown;
  readonly options: unknown;
  released = false;

  constructor(id: unknown, options?: unknown) {
    if (id === "No.Such")
      throw Object.assign(new Error("CreateInstance: No.Such Invalid class string"), { errno: -2147221005 });
    this.id = id;
    this.options = options;
  }

  get Echo(): (value: unknown) => unknown {
    return (value) => value;
  }
}

/** A winax as it is on Windows, as far as vmcom uses it. */
function fakeWinax(): WinaxModule & { readonly log: string[] } {
  const log: string[] = [];
  return {
    log,
    Object: RealObject,
    release(...objects) {
      log.push("release");
      return objects.filter((each) => each instanceof RealObject && !each.released && (each.released = true)).length;
    },
    getConnectionPoints: () => ["a real point"],
    peekAndDispatchMessages: () => void log.push("peek"),
  };
}

describe("Beside an installed winax", () => {
  let bench: ProgramBench;
  let real: ReturnType<typeof fakeWinax>;
  beforeEach(() => {
    real = fakeWinax();
    bench = programBench({ winax: real });
  });
  afterEach(() => bench[Symbol.dispose]());

  it("classes that vmcom does not have are winax's, with the program's options", () => {
    const options = { activate: true };
    expect(bench.value("new ActiveXObject('Excel.Application', options)", { options }))
      .to.be.instanceOf(RealObject)
      .and.include({
        id: "Excel.Application",
        options,
      });
  });

  it("classes that vmcom has are vmcom's", () => {
    expect(bench.value("server.VirtualMachines.Count")).to.equal(1);
    expect(bench.value("new ActiveXObject('Scripting.Dictionary')")).to.not.be.instanceOf(RealObject);
  });

  it("names of objects that vmcom does not find are winax's", () => {
    const found = bench.value("new winax.Object('c:\\\\book.xlsx', { getobject: true })");
    expect(found).to.be.instanceOf(RealObject).and.include({ id: "c:\\book.xlsx" });
  });

  it("winax's errors are winax's", () => {
    expect(bench.error("new ActiveXObject('No.Such')").message).to.equal(
      "CreateInstance: No.Such Invalid class string",
    );
  });

  it("winax's objects travel through vmcom's as they are", () => {
    const excel = bench.value("new ActiveXObject('Excel.Application')");
    const dictionary = bench.value("new ActiveXObject('Scripting.Dictionary')");
    bench.run("d.Add('excel', excel);", { d: dictionary, excel });
    expect(bench.value("d.Item('excel') === excel && d.Items()[0] === excel", { d: dictionary, excel })).to.equal(true);
  });

  it("release counts objects of both", () => {
    const excel = bench.value("new ActiveXObject('Excel.Application')");
    expect(bench.value("winax.release(excel, server, excel)", { excel })).to.equal(2);
    expect(real.log).to.include("release");
  });

  it("connection points of winax's objects are winax's", () => {
    const excel = bench.value("new ActiveXObject('Excel.Application')");
    expect(bench.value("winax.getConnectionPoints(excel)", { excel })).to.deep.equal(["a real point"]);
    expect(bench.value("winax.getConnectionPoints(server).length")).to.equal(1);
  });

  it("messages are dispatched for both", () => {
    bench.run("winax.peekAndDispatchMessages();");
    expect(real.log).to.deep.equal(["peek"]);
  });

  it("is at hand", () => expect(bench.winax.winax).to.equal(real));
});

describe("Without winax", () => {
  it("there is none to be had, and other classes are unknown", () => {
    using bench = programBench({ winax: null });
    expect(bench.winax.winax).to.equal(undefined);
    expect(bench.error("new ActiveXObject('Excel.Application')")).to.include({ errno: -2147221005 });
  });

  if (process.platform !== "win32") {
    it("nothing is looked for on platforms that cannot have it", () => {
      using bench = programBench({});
      expect(bench.winax.winax).to.equal(undefined);
    });
  }
});

describe("Enumerator", () => {
  const walked = (collection?: unknown): unknown[] => {
    const found: unknown[] = [];
    for (const each = new Enumerator(collection); !each.atEnd(); each.moveNext()) found.push(each.item());
    return found;
  };

  it("walks automation objects", () => {
    using bench = programBench();
    bench.machine("mail");
    const names = bench.run(
      "var e = new Enumerator(server.VirtualMachines), n = []; for (; !e.atEnd(); e.moveNext()) n.push(e.item().Name); e.moveFirst(); n.push(e.item().Name); return n;",
      { Enumerator },
    );
    expect(names).to.deep.equal(["web", "mail", "web"]);
  });

  it("walks what _NewEnum of an automation object gives", () => {
    using bench = programBench();
    expect(walked(bench.value("server.VirtualMachines._NewEnum"))).to.have.lengthOf(1);
  });

  it("walks arrays, and nothing", () => {
    expect([walked([1, 2]), walked(), walked(null)]).to.deep.equal([[1, 2], [], []]);
  });

  it("walks objects of the real winax, which answer for any symbol", () => {
    const rest = [1, 2];
    const collection = {
      _NewEnum: { Next: () => rest.shift() },
      [Symbol.iterator]: () => "valueOf",
      [Symbol.asyncIterator]: () => "valueOf",
    };
    expect(walked(collection)).to.deep.equal([1, 2]);
  });

  it("is at its end behind the last element, with nothing there", () => {
    const one = new Enumerator(["a"]);
    one.moveNext();
    expect([one.atEnd(), one.item()]).to.deep.equal([true, undefined]);
  });

  it("walks nothing else", () => {
    expect(() => new Enumerator({})).to.throw(TypeError);
    expect(() => new Enumerator(5)).to.throw(TypeError);
  });
});
