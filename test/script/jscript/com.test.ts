import { expect } from "chai";
import { makerOf } from "../../../lib/script/objects/register.js";
import { ScriptError } from "../../../lib/script/script-error.js";
import { VBScriptEngine } from "../../../lib/script/vbscript/engine.js";
import { raw } from "../../../lib/script/embedding/host-object.js";
import { Variant, VT_CY, VT_DATE } from "../../../lib/com/variant.js";
import { VbArray } from "../../../lib/script/vbscript/runtime/vb-array.js";
import { serverBench } from "../../support/server.js";
import { scriptObjects } from "../objects/support.js";
import { Bench } from "./support.js";

function objectsBench(): Bench {
  const objects = scriptObjects();
  return new Bench({
    host: {
      createObject: (progId) => {
        const make = makerOf(progId);
        if (make === undefined) throw new Error(`No ${progId}`);
        return make(objects);
      },
    },
  });
}

function machinesBench(): { readonly bench: Bench; readonly servers: ReturnType<typeof serverBench> } {
  const servers = serverBench();
  servers.machine("a");
  servers.machine("b");
  const bench = new Bench();
  bench.engine.addNamedItem("vs", servers.server);
  return { bench, servers };
}

describe("JScript: COM objects", () => {
  it("take numbers where they keep VARIANTs besides", () => {
    const text = "var d = new ActiveXObject('Scripting.Dictionary'); d.CompareMode = 1; d('A') = 2; say(d('a'))";
    expect(objectsBench().run(text)).to.equal("2");
  });

  it("have members in any letter case", () => {
    const { bench } = machinesBench();
    expect(bench.run("say(vs.VirtualMachines.Count, vs.virtualmachines.count, vs['VIRTUALMACHINES'].COUNT)")).to.equal(
      "2 2 2",
    );
  });

  it("are objects", () => {
    expect(machinesBench().bench.run("say(typeof vs, typeof vs.VirtualMachines, vs instanceof Object)")).to.equal(
      "object object false",
    );
  });

  it("are the same object each time", () => {
    expect(machinesBench().bench.run("say(vs.FindVirtualMachine('a') === vs.VirtualMachines(1), vs == vs)")).to.equal(
      "true true",
    );
  });

  it("have default members that are called", () => {
    expect(
      machinesBench().bench.run(
        "var c = vs.VirtualMachines; say(c(1).Name, c.Item(2).Name, vs.VirtualMachines(2).Name)",
      ),
    ).to.equal("a b b");
  });

  it("turn into their default value", () => {
    expect(machinesBench().bench.run("var m = vs.VirtualMachines(1); say(m + '!', m == 'a', String(m))")).to.equal(
      "a! true a",
    );
  });

  it("are null where there is none", () => {
    expect(machinesBench().bench.run("var m = vs.FindVirtualMachine('x'); say(m === null, typeof m, !m)")).to.equal(
      "true object true",
    );
  });

  it("are assigned to", () => {
    expect(
      machinesBench().bench.run("var m = vs.VirtualMachines(1); m.notes = 'n'; m.Notes += '!'; say(m.NOTES)"),
    ).to.equal("n!");
  });

  it("do not have every member: reading gives undefined, all else error 438", () => {
    const { bench } = machinesBench();
    expect(bench.run("say(typeof vs.Nothing, 'Name' in vs, 'Nothing' in vs)")).to.equal("undefined true false");
    expect(bench.caught("vs.Nothing()")).to.equal("438 TypeError");
    expect(bench.caught("vs.Nothing = 1")).to.equal("438 TypeError");
    expect(bench.run("try { vs.Nothing(1) } catch (e) { say(e.number, e.description) }")).to.equal(
      "-2146827850 Object doesn't support this property or method",
    );
  });

  it("refuse what is read-only", () => expect(machinesBench().bench.caught("vs.Name = 1")).to.equal("438 TypeError"));

  it("refuse delete", () => expect(machinesBench().bench.caught("delete vs.Name")).to.equal("445 TypeError"));

  it("have methods that are values, too", () => {
    expect(machinesBench().bench.run("var find = vs.FindVirtualMachine; say(find('b').Name)")).to.equal("b");
  });

  it("fail with their own number, description and source", () => {
    const { bench } = machinesBench();
    const text = "vs.CreateVirtualMachine('a', 'C:\\\\Virtual Machines')";
    const said = bench.run(`try { ${text} } catch (e) { say(e.number < -1000000, e.description.length > 10, e.name) }`);
    expect(said).to.equal("true true Error");
    const error = bench.failure(`\n ${text}`);
    expect([error.line, error.column, error.source]).to.deep.equal([2, 2, "IVMVirtualServer.CreateVirtualMachine"]);
  });

  it("work in with", () => {
    expect(machinesBench().bench.run("with (vs.VirtualMachines(1)) { Notes = 'w'; say(Name, notes) }")).to.equal("a w");
  });

  it("have no members to loop over", () => {
    expect(machinesBench().bench.run("for (var k in vs) say(k); say('end')")).to.equal("end");
  });

  it("are named items with global members", () => {
    const { server } = serverBench();
    const bench = new Bench();
    bench.engine.addNamedItem("vs", server, { globalMembers: true });
    expect(bench.run("say(VirtualMachines.Count, typeof findvirtualmachine('x'))")).to.equal("0 object");
  });
});

describe("JScript: Enumerator", () => {
  it("walks over collections", () => {
    const { bench } = machinesBench();
    const text = "for (var e = new Enumerator(vs.VirtualMachines); !e.atEnd(); e.moveNext()) say(e.item().Name)";
    expect(bench.run(text)).to.equal("a|b");
  });

  it("starts again, and stays at the end", () => {
    const { bench } = machinesBench();
    bench.run(
      "var e = new Enumerator(vs.VirtualMachines); e.moveNext(); e.moveNext(); e.moveNext(); say(e.atEnd(), e.item());",
    );
    expect(bench.run("e.moveFirst(); say(e.atEnd(), e.item().Name)")).to.equal("false a");
    expect(bench.lines[0]).to.equal("true undefined");
  });

  it("without a collection is at its end", () => {
    expect(new Bench().run("var e = new Enumerator(); say(e.atEnd(), e.item())")).to.equal("true undefined");
  });

  it("walks over what the host can walk over", () => {
    const bench = new Bench();
    bench.engine.addNamedItem("set", new Set(["x", "y"]));
    expect(bench.run("for (var e = new Enumerator(set); !e.atEnd(); e.moveNext()) say(e.item())")).to.equal("x|y");
  });
});

describe("JScript: VBArray", () => {
  const bench = (array: unknown): Bench => {
    const made = new Bench();
    made.engine.addNamedItem("make", () => array);
    return made;
  };

  it("makes arrays of SAFEARRAYs", () => {
    expect(bench([1, "a", true]).run("var v = new VBArray(make()); say(v.toArray().join(), v.dimensions())")).to.equal(
      "1,a,true 1",
    );
  });

  it("knows bounds", () => {
    expect(
      bench([1, 2, 3]).run(
        "var v = new VBArray(make()); say(v.lbound(), v.ubound(), v.lbound(1), v.ubound(1), v.getItem(2))",
      ),
    ).to.equal("0 2 0 2 3");
  });

  it("has several dimensions, the first of which runs fastest", () => {
    const grid = VbArray.dim([1, 2]);
    for (let i = 0; i < 2; i++) for (let j = 0; j < 3; j++) grid.set([i, j], i * 10 + j);
    const text =
      "var v = new VBArray(make()); say(v.dimensions(), v.ubound(1), v.ubound(2), v.getItem(1, 2), v.toArray().join())";
    expect(bench(grid).run(text)).to.equal("2 1 2 12 0,10,1,11,2,12");
  });

  it("refuses wrong indexes and other values", () => {
    const made = bench([1]);
    expect(made.caught("new VBArray(make()).getItem(5)")).to.equal("9 TypeError");
    expect(made.caught("new VBArray(make()).ubound(2)")).to.equal("9 TypeError");
    expect(made.caught("new VBArray([1])")).to.equal("5013 TypeError");
  });

  it("takes arrays of type unknown, which can be used as arrays, too", () => {
    expect(bench([1, 2]).run("var a = make(); say(typeof a, a.length, a[1], a.join('-'))")).to.equal("unknown 2 2 1-2");
  });

  it("shows arrays to the host as what they were", () => {
    const made = bench([1, 2]);
    let seen: unknown;
    made.engine.addNamedItem("see", (value: unknown) => void (seen = value));
    made.run("see(make())");
    expect(seen).to.deep.equal([1, 2]);
  });
});

describe("JScript: ActiveXObject and the objects that scripts lean on", () => {
  it("makes objects, with and without arguments in parentheses", () => {
    expect(objectsBench().run("var d = new ActiveXObject('Scripting.Dictionary'); say(d.Count, typeof d)")).to.equal(
      "0 object",
    );
  });

  it("Dictionary: items are assigned to as calls, and keep objects of the script", () => {
    const text = `
      var d = new ActiveXObject("Scripting.Dictionary"), o = { x: 1 };
      d.Add("a", 1); d("b") = 2; d.Item("c") = o; d.item("f") = function (n) { return n + 1 };
      say(d.Count, d("a"), d.Item("b"), d("c") === o, d("c").x, d.Item("f")(4), d.Exists("z"));
      d.Key("a") = "z"; say(d.Exists("a"), d.Exists("z"));
      say(new VBArray(d.Keys()).toArray().join());
      d.RemoveAll(); say(d.Count)`;
    expect(objectsBench().run(text)).to.equal("4 1 2 true 1 5 false|false true|z,b,c,f|0");
  });

  it("FileSystemObject: errors have their numbers", () => {
    const bench = objectsBench();
    bench.run("var fso = new ActiveXObject('Scripting.FileSystemObject')");
    expect(bench.caught("fso.GetFile('C:\\\\none.txt')")).to.match(/^53 /);
    expect(bench.caught("fso.OpenTextFile('C:\\\\none\\\\none.txt')")).to.match(/^76 /);
  });

  it("FileSystemObject: text files are written and read", () => {
    const text = `
      var fso = new ActiveXObject("Scripting.FileSystemObject");
      var f = fso.CreateTextFile("C:\\\\t.txt", true); f.WriteLine("one"); f.Write("two"); f.Close();
      for (var t = fso.OpenTextFile("C:\\\\t.txt"); !t.AtEndOfStream;) say(t.ReadLine()); t.Close();
      var d = fso.GetFile("C:\\\\t.txt").DateLastModified; say(typeof d, new Date(d).getFullYear() > 2000)`;
    expect(objectsBench().run(text)).to.equal("one|two|date true");
  });
});

describe("JScript: handlers of events", () => {
  const start = (servers: ReturnType<typeof serverBench>): void => {
    servers.server.FindVirtualMachine("a")?.Startup();
    servers.pump(60_000);
  };

  it("function obj::event hears the events of a named item", () => {
    const { bench, servers } = machinesBench();
    bench.run("function vs::OnVMStateChange(name, state) { say(name, state) }");
    start(servers);
    expect(bench.lines.length).to.be.greaterThan(1);
    expect(bench.lines.at(-1)).to.equal("a 5");
  });

  it("hears those of an object that its variable gets later, in any letter case", () => {
    const { bench, servers } = machinesBench();
    bench.run("var m; function m::onstatechange(state) { say('state', state) } m = vs.FindVirtualMachine('a');");
    start(servers);
    expect(bench.lines.at(-1)).to.equal("state 5");
  });

  it("hears nothing once the engine is closed", () => {
    const { bench, servers } = machinesBench();
    bench.run("function vs::OnVMStateChange(name, state) { say(name, state) }");
    bench.engine.close();
    start(servers);
    expect(bench.lines).to.deep.equal([]);
  });
});

describe("JScript: values of the host", () => {
  it("keep their exact types as far as JScript has them", () => {
    const bench = new Bench();
    bench.engine.addNamedItem("money", () => new Variant(VT_CY, 1.25));
    bench.engine.addNamedItem("day", () => new Variant(VT_DATE, new Date(Date.UTC(2001, 1, 3, 4, 5, 6))));
    expect(bench.run("say(money() * 2, typeof money(), typeof day(), new Date(day()).getHours(), vt(day()))")).to.equal(
      "2.5 number date 4 DATE",
    );
  });

  it("come back as the dates and objects that they were", () => {
    const bench = new Bench();
    const seen: unknown[] = [];
    const object = { a: 1 };
    const when = new Date(Date.UTC(2001, 1, 3));
    bench.engine.addNamedItem("give", { object, when, list: [object] });
    bench.engine.addNamedItem("see", (value: unknown) => void seen.push(value));
    bench.run("see(give.object); see(give.when); see(give.list)");
    expect(seen[0]).to.equal(object);
    expect(seen[1]).to.deep.equal(when);
    expect((seen[2] as unknown[])[0]).to.equal(object);
  });

  it("are plain objects that can lose members", () => {
    const bench = new Bench();
    const object: Record<string, number> = { a: 1 };
    bench.engine.addNamedItem("o", object);
    expect(bench.run("say(delete o.a, 'a' in o)")).to.equal("true false");
    expect(object).to.deep.equal({});
  });

  it("are plain objects that can be looped over", () => {
    const bench = new Bench();
    bench.engine.addNamedItem("o", { a: 1, b: 2 });
    expect(bench.run("for (var k in o) say(k, o[k])")).to.equal("a 1|b 2");
  });

  it("are classes that scripts make instances of", () => {
    const bench = new Bench();
    bench.engine.addNamedItem(
      "Point",
      class {
        readonly x: number;
        constructor(x: number) {
          this.x = x;
        }
      },
    );
    expect(bench.run("say(new Point(3).x)")).to.equal("3");
  });

  it("get functions of the script that can be called at any time", () => {
    const bench = new Bench();
    let kept: ((value: unknown) => unknown) | undefined;
    bench.engine.addNamedItem("keep", (callback: (value: unknown) => unknown) => void (kept = callback));
    bench.run("var n = 0; keep(function (x) { n += x; return { n: n } })");
    expect((kept?.(2) as { n: number }).n).to.equal(2);
    expect((kept?.(3) as { n: number }).n).to.equal(5);
  });

  it("get arrays and objects of the script as if they were theirs", () => {
    const bench = new Bench();
    const array = bench.value("[1, 'a', { b: [2] }]") as unknown[];
    expect(Array.isArray(array)).to.equal(true);
    expect([array.length, array[0], array.map((x) => typeof x).join()]).to.deep.equal([3, 1, "number,string,object"]);
    expect(JSON.stringify(array)).to.equal('[1,"a",{"b":[2]}]');
    expect([...array].length).to.equal(3);
    expect(Object.keys(array[2] as object)).to.deep.equal(["b"]);
  });

  it("get errors of functions of the script as ScriptErrors", () => {
    const bench = new Bench();
    const f = bench.value("(function () { null.x })") as () => void;
    expect(f).to.throw(ScriptError, "'null' is null or not an object");
  });

  it("raw functions get Variants, and give them", () => {
    const bench = new Bench();
    bench.engine.addNamedItem(
      "twice",
      raw((value: Variant) => new Variant(value.vt, Number(value.value) * 2)),
    );
    expect(bench.run("say(twice(2), twice(1.5))")).to.equal("4 3");
  });
});

describe("JScript and VBScript together", () => {
  it("VBScript's classes and procedures are objects of JScript", () => {
    const vb = new VBScriptEngine();
    vb.parse(`
      Class Person
        Public Name
        Private years
        Public Property Get Age : Age = years : End Property
        Public Property Let Age(value) : years = value : End Property
        Public Default Function Greet(who) : Greet = Name & " greets " & who : End Function
      End Class
      Function NewPerson(name) : Set NewPerson = New Person : NewPerson.Name = name : End Function
      Dim grid(1, 1)
      grid(1, 0) = 5
      Function Table : Table = grid : End Function`);
    vb.run();
    const bench = new Bench();
    bench.engine.addNamedItem("vb", vb.getDispatch(), { globalMembers: true });
    const text = `
      var p = vb.NewPerson("Ann"); p.age = 30; p.AGE += 1;
      say(p.name, p.Age, typeof p, p.greet("Bob"), p("Cid"), newperson("Dan").Name);
      say(new VBArray(vb.Table()).getItem(1, 0), p.years)`;
    expect(bench.run(text)).to.equal("Ann 31 object Ann greets Bob Ann greets Cid Dan|5 undefined");
  });

  it("JScript's objects and functions are objects of VBScript", () => {
    const bench = new Bench();
    bench.run(
      "function add(a, b) { return a + b } function make() { return { Total: 1, twice: function () { return this.Total * 2 } } }",
    );
    const vb = new VBScriptEngine();
    const said: unknown[] = [];
    vb.addNamedItem("js", bench.engine.getDispatch());
    vb.addNamedItem("say", (value: unknown) => void said.push(value));
    vb.parse("say js.Add(1, 2)\nSet o = js.make()\no.total = 4\nsay o.Total\nsay o.Twice()");
    vb.run();
    expect(said).to.deep.equal([3, 4, 8]);
  });
});
