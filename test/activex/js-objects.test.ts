import { expect } from "chai";
import { programBench, type ProgramBench } from "./program.js";

describe("Objects of JavaScript as automation objects", () => {
  let bench: ProgramBench;
  let own: Record<string, unknown>;
  let active: unknown;
  const value = (expression: string): unknown => bench.value(expression, { own, active });
  beforeEach(() => {
    bench = programBench();
    own = {
      text: "value",
      obj: { params: "value" },
      arr: ["a", "b", "c"],
      func: (v: number) => v * 2,
      textOf: (object: { text: string }) => object.text,
      sum(this: { base?: number }, ...numbers: number[]) {
        return numbers.reduce((sum, each) => sum + each, this.base ?? 0);
      },
    };
    active = bench.value("new ActiveXObject(own)", { own });
  });
  afterEach(() => bench[Symbol.dispose]());

  it("have the object's properties, in any letter case", () => {
    expect(value("[active.text, active.TEXT, active.obj.params]")).to.deep.equal(["value", "value", "value"]);
  });

  it("have its methods, which see the object as this and what automation objects stand for", () => {
    expect(value("active.func(10)")).to.equal(20);
    expect(value("active.textOf(active)")).to.equal("value");
    bench.run("active.base = 1;", { active });
    expect(value("active.sum(1, 2)")).to.equal(4);
  });

  it("have its arrays, by index and length", () => {
    expect(value("[active.arr.length, active.arr[0], active.arr(2)]")).to.deep.equal([3, "a", "c"]);
    expect(value("active.arr[9]")).to.equal(undefined);
  });

  it("change the object", () => {
    bench.run('active.text = "new"; active.obj.params = "new"; active.arr[0] = "new"; active.added = 1;', { active });
    expect(own).to.deep.include({ text: "new", obj: { params: "new" }, arr: ["new", "b", "c"], added: 1 });
  });

  it("change with the object", () => {
    own["text"] = "changed";
    expect(value("active.text")).to.equal("changed");
  });

  it("never change what the object is", () => {
    bench.run("active.__proto__ = { polluted: true };", { active });
    expect(value("own.polluted")).to.equal(undefined);
    expect({}).to.not.have.property("polluted");
  });

  it("have nothing that JavaScript adds to every object", () => {
    expect(value("active.hasOwnProperty")).to.equal(undefined);
    expect(value("active.obj('constructor')")).to.equal(undefined);
  });

  it("throw what the object's functions throw, as it is", () => {
    const reason = new RangeError("too far");
    own["fail"] = () => {
      throw reason;
    };
    expect(bench.error("active.fail()", { active })).to.equal(reason);
  });

  it("are functions if the object is one", () => {
    expect(bench.value("new ActiveXObject(twice)(4)", { twice: (x: number) => 2 * x })).to.equal(8);
  });

  it("travel as what they stand for", () => {
    const dictionary = bench.value('new ActiveXObject("Scripting.Dictionary")');
    bench.run('d.Add("key", active);', { d: dictionary, active });
    expect(bench.value('d.Item("key").text', { d: dictionary })).to.equal("value");
    expect(bench.value('d.Item("key").func(3)', { d: dictionary })).to.equal(6);
  });

  it("may hold automation objects", () => {
    own["server"] = bench.value("server");
    expect(value("active.server.VirtualMachines.Count")).to.equal(1);
  });

  it("are called #", () => expect(value("active.obj.__id")).to.equal("#.obj"));

  it("have no type information", () => {
    expect(value("[active.__type, active.__methods, active.__vars]")).to.deep.equal([[], {}, {}]);
  });

  it("are themselves where a value is wanted, and no text", () => {
    expect(value("active.valueOf() === active")).to.equal(true);
    expect(bench.error("String(active)", { active }).message).to.match(/^DispToString: #/);
  });

  it("may be sinks", () => {
    const heard: unknown[] = [];
    const sink = bench.value("new ActiveXObject(sink)", {
      sink: { OnStateChange: (state: number) => heard.push(state) },
    });
    bench.run('winax.getConnectionPoints(server.FindVirtualMachine("web"))[0].advise(sink);', { sink });
    bench.run('server.FindVirtualMachine("web").Startup();');
    bench.pump(10_000);
    expect(heard).to.deep.equal([3, 5]);
  });

  it("become bytes and are made of them again", () => {
    const bytes = bench.value('new Uint8Array(new winax.Variant(active, "uint8[]").valueOf())', { active });
    expect(bytes).to.have.lengthOf(8);
    expect(bench.value("new winax.Object(bytes).func(2)", { bytes })).to.equal(4);
  });

  it("are made of no other bytes", () => {
    expect(bench.error("new winax.Object(new Uint8Array(8))")).to.include({
      name: "TypeError",
      message: "Invalid arguments",
    });
    expect(bench.error("new winax.Object(new Uint8Array(3))")).to.include({ message: "Invalid arguments" });
  });
});
