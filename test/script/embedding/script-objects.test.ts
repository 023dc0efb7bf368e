import { expect } from "chai";
import { inspect } from "node:util";
import {
  ComError,
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_NEWENUM,
  DISPID_VALUE,
  ScriptError,
  Variant,
  VT_BYREF,
  VT_I2,
  VT_VARIANT,
} from "../../../lib/script/index.js";
import { Bench, thrownBy } from "./support.js";

interface Dispatch {
  GetIDsOfNames(names: string[]): number[];
  Invoke(dispid: number, flags: number, args?: unknown[]): unknown;
}

type Callable = (...args: unknown[]) => unknown;
type View = Record<string, unknown> & Dispatch;

const LIBRARY = `
Dim total, holder, numbers
total = 1
numbers = Array(1, 2)
Const limit = 9
Function Add(a, b)
  Add = a + b
End Function
Sub Fail(n)
  Err.Raise n, "me", "failed on purpose"
End Sub
Sub Increase(x)
  x = x + 1
End Sub
Function Same(a, b)
  Same = a Is b
End Function
Class Person
  Public Name, Friend
  Private age_, boss_
  Private Sub Class_Initialize
    Name = "Ann"
  End Sub
  Private Sub Class_Terminate
    trace "ended " & Name
  End Sub
  Public Property Get Age
    Age = age_
  End Property
  Public Property Let Age(value)
    If value < 0 Then Err.Raise 5
    age_ = value
  End Property
  Public Property Set Boss(value)
    Set boss_ = value
  End Property
  Public Property Get Boss
    Set Boss = boss_
  End Property
  Public Property Get Score(subject)
    Score = "score of " & subject
  End Property
  Public Property Let Score(subject, value)
    trace "score " & subject & " " & value
  End Property
  Public Default Function Greet(other)
    Greet = Name & " greets " & other
  End Function
  Private Sub hidden
  End Sub
End Class
Function NewPerson
  Set NewPerson = New Person
End Function
`;

describe("ScriptEngine: objects of scripts at the host", () => {
  let bench: Bench;
  let script: View;
  let kept: unknown[];

  beforeEach(() => {
    bench = new Bench();
    kept = [];
    bench.engine.addNamedItem("host", { keep: (...values: unknown[]) => void kept.push(...values) });
    bench.run(LIBRARY);
    script = bench.engine.getDispatch() as View;
  });

  afterEach(() => bench.engine.close());

  const call = (name: string, ...args: unknown[]): unknown => (script[name] as Callable)(...args);
  const person = (): View => call("NewPerson") as View;

  describe("the script", () => {
    it("has its procedures as methods, in any letter case", () => {
      expect([call("Add", 2, 3), call("ADD", "a", "b")]).to.deep.equal([5, "ab"]);
    });

    it("has its variables as properties", () => {
      script["total"] = 5;
      expect([script["total"], script["TOTAL"]]).to.deep.equal([5, 5]);
      expect(bench.run("trace total")).to.equal("5");
    });

    it("has its constants as properties that stay what they are", () => {
      expect(script["Limit"]).to.equal(9);
      expect(thrownBy(() => (script["limit"] = 1))).to.have.property("number", 501);
    });

    it("has arrays as JavaScript's", () => {
      expect(script["numbers"]).to.deep.equal([1, 2]);
    });

    it("tells what it has", () => {
      expect("add" in script).to.equal(true);
      expect("nothere" in script).to.equal(false);
      expect(script["nothere"]).to.equal(undefined);
      expect(Object.keys(script)).to.include.members(["total", "limit", "Add", "NewPerson"]);
    });

    it("takes no new members", () => {
      expect(thrownBy(() => (script["fresh"] = 1)))
        .to.be.instanceOf(ScriptError)
        .with.property("number", 438);
    });

    it("is the same object each time, with the same methods", () => {
      expect(bench.engine.getDispatch()).to.equal(script);
      expect(script["add"]).to.equal(script["Add"]);
    });

    it("refuses a wrong number of arguments with error 450", () => {
      expect(thrownBy(() => call("Add", 1)))
        .to.be.instanceOf(ScriptError)
        .with.property("number", 450);
    });

    it("fails with ScriptError, which says where", () => {
      const error = thrownBy(() => call("Fail", 1000)) as ScriptError;
      expect([error.number, error.source, error.description, error.line]).to.deep.equal([
        1000,
        "me",
        "failed on purpose",
        10,
      ]);
      expect([error.sourceName, error.sourceLine.trim()]).to.deep.equal([
        "test.vbs",
        'Err.Raise n, "me", "failed on purpose"',
      ]);
    });

    it("does not lead into the engine", () => {
      for (const name of ["invoke", "typeName", "elements", "memberNamed", "__proto__", "constructor"]) {
        expect(script[name], name).to.equal(undefined);
      }
    });
  });

  describe("instances", () => {
    it("have fields, properties and methods, in any letter case", () => {
      const ann = person();
      ann["age"] = 30;
      ann["NAME"] = "Anna";
      expect([ann["Name"], ann["Age"], (ann["greet"] as Callable)("Bob")]).to.deep.equal([
        "Anna",
        30,
        "Anna greets Bob",
      ]);
    });

    it("keep their private members", () => {
      const ann = person();
      for (const name of ["age_", "hidden", "Class_Initialize"]) {
        expect(ann[name], name).to.equal(undefined);
        expect(name in ann, name).to.equal(false);
      }
      expect(thrownBy(() => (ann["age_"] = 1))).to.have.property("number", 438);
    });

    it("fail in their properties with ScriptError", () => {
      const ann = person();
      expect(thrownBy(() => (ann["age"] = -1)))
        .to.be.instanceOf(ScriptError)
        .with.property("number", 5);
    });

    it("are called for their default member", () => {
      expect((person() as unknown as Callable)("Bob")).to.equal("Ann greets Bob");
    });

    it("have properties with arguments as methods, and put_ methods to assign to them", () => {
      const ann = person();
      expect((ann["score"] as Callable)("math")).to.equal("score of math");
      (ann["put_Score"] as Callable)("math", 5);
      expect(bench.lines).to.deep.equal(["score math 5"]);
    });

    it("take objects with Property Set", () => {
      const [ann, bob] = [person(), person()];
      ann["Boss"] = bob;
      ann["Friend"] = bob;
      expect(ann["boss"]).to.equal(bob);
      expect(ann["friend"]).to.equal(bob);
    });

    it("stay themselves on their way out and back in", () => {
      const ann = person();
      bench.engine.addNamedItem("ann", ann);
      bench.run("Set other = ann\nhost.keep other, ann");
      expect(kept).to.deep.equal([ann, ann]);
      expect(call("Same", ann, kept[0])).to.equal(true);
      expect(call("Same", ann, person())).to.equal(false);
      expect(bench.run("trace TypeName(ann), TypeName(other)")).to.equal("Person Person");
    });

    it("say what they are", () => {
      const ann = person();
      expect(Object.prototype.toString.call(ann)).to.equal("[object Person]");
      expect(String(ann)).to.equal("[object Person]");
      expect(inspect(ann)).to.equal("[Person]");
      expect(Object.keys(ann)).to.deep.equal(["Name", "Friend", "Age", "Boss", "Score", "Greet"]);
    });

    it("live until the engine closes if the host has them", () => {
      const name = "Class_Terminate of what the host holds";
      const ann = person();
      ann["Name"] = name;
      bench.run("Set temporary = NewPerson()\nSet temporary = Nothing");
      expect(bench.lines).to.deep.equal(["ended Ann"]);
      expect(ann["Name"]).to.equal(name);
      bench.engine.close();
      expect(bench.lines).to.deep.equal(["ended Ann", `ended ${name}`]);
    });

    it("live while a function of the host keeps them", () => {
      bench.run("host.keep NewPerson()");
      expect(bench.lines).to.deep.equal([]);
      expect((kept[0] as View)["name"]).to.equal("Ann");
    });

    it("are elements of arrays", () => {
      bench.run("host.keep Array(NewPerson(), 1)");
      expect((kept[0] as [View])[0]["Name"]).to.equal("Ann");
    });
  });

  describe("procedures of GetRef", () => {
    it("are functions that can be kept and called later", () => {
      bench.run('host.keep GetRef("Add")');
      const add = kept[0] as Callable;
      expect(typeof add).to.equal("function");
      expect(add(1, 2)).to.equal(3);
      expect(add.call(undefined, 3, 4)).to.equal(7);
      expect([1, 2].map((x) => add(x, 1))).to.deep.equal([2, 3]);
    });

    it("fail with ScriptError", () => {
      bench.run('host.keep GetRef("Fail")');
      expect(thrownBy(() => (kept[0] as Callable)(7)))
        .to.be.instanceOf(ScriptError)
        .with.property("number", 7);
    });

    it("pass an error on through the host to the script that called it", () => {
      bench.engine.addNamedItem("callBack", (procedure: Callable) => procedure(11));
      const text = 'On Error Resume Next\ncallBack GetRef("Fail")\ntrace Err.Number, Err.Source, Err.Description';
      expect(bench.run(text)).to.equal("11 me failed on purpose");
      const error = bench.failure('callBack GetRef("Fail")');
      expect([error.number, error.line]).to.deep.equal([11, 10]);
    });
  });

  describe("IDispatch", () => {
    it("has DISPIDs for the names of members", () => {
      const [id] = script.GetIDsOfNames(["Add"]);
      expect(id).to.be.a("number");
      expect(script.GetIDsOfNames(["ADD"])).to.deep.equal([id]);
      const unknown = thrownBy(() => script.GetIDsOfNames(["nothere"])) as ComError;
      expect([unknown.name, unknown.code]).to.deep.equal(["ComError", "DISP_E_UNKNOWNNAME"]);
    });

    it("calls methods, reads and assigns to properties", () => {
      const ann = person();
      const id = (object: View, name: string): number => object.GetIDsOfNames([name])[0] as number;
      expect(script.Invoke(id(script, "Add"), DISPATCH_METHOD | DISPATCH_PROPERTYGET, [1, 2])).to.equal(3);
      ann.Invoke(id(ann, "Name"), DISPATCH_PROPERTYPUT, ["Eve"]);
      expect(ann.Invoke(id(ann, "Name"), DISPATCH_PROPERTYGET)).to.equal("Eve");
      ann.Invoke(id(ann, "Boss"), DISPATCH_PROPERTYPUTREF, [ann]);
      expect(ann["Boss"]).to.equal(ann);
      ann.Invoke(id(ann, "Score"), DISPATCH_PROPERTYPUT, ["math", 1]);
      expect(bench.lines).to.deep.equal(["score math 1"]);
    });

    it("tells Property Let from Property Set", () => {
      const ann = person();
      const [boss = 0] = ann.GetIDsOfNames(["Boss"]);
      expect(thrownBy(() => ann.Invoke(boss, DISPATCH_PROPERTYPUT, [1]))).to.have.property("number", 438);
    });

    it("calls the default member, with its arguments", () => {
      expect(person().Invoke(DISPID_VALUE, DISPATCH_METHOD | DISPATCH_PROPERTYGET, ["Bob"])).to.equal("Ann greets Bob");
    });

    it("refuses DISPIDs that it has not given", () => {
      const error = thrownBy(() => script.Invoke(77, DISPATCH_METHOD)) as ComError;
      expect(error.code).to.equal("DISP_E_MEMBERNOTFOUND");
      expect(thrownBy(() => script.Invoke(DISPID_NEWENUM, DISPATCH_METHOD))).to.be.instanceOf(ComError);
    });
  });

  it("give results back in Variants that are passed by reference", () => {
    const number = new Variant(VT_BYREF | VT_I2, 1);
    const any = new Variant(VT_BYREF | VT_VARIANT, 70_000);
    call("Increase", number);
    call("Increase", any);
    expect([number.value, any.value]).to.deep.equal([2, 70_001]);
  });

  it("are of no use once the engine is closed", () => {
    const ann = person();
    bench.run('host.keep GetRef("Add")');
    bench.engine.close();
    for (const use of [
      () => call("Add", 1, 2),
      () => ann["Name"],
      () => (ann["Name"] = 1),
      () => (kept[0] as Callable)(1, 2),
    ]) {
      expect(thrownBy(use)).to.be.instanceOf(ComError).with.property("code", "E_UNEXPECTED");
    }
  });

  it("keep the limits of their engine", () => {
    using limited = new Bench({ timeout: 50 });
    limited.run("Sub forever\nDo\nLoop\nEnd Sub");
    const forever = limited.engine.getDispatch()["forever"] as Callable;
    expect(thrownBy(forever)).to.have.property("name", "ScriptInterrupted");
  });

  it("work in other engines, which name the error's own place", () => {
    using other = new Bench();
    other.engine.addNamedItem("lib", script, { globalMembers: true });
    expect(other.run("trace lib.add(1, 2), Add(3, 4)\nlib.total = 6\ntrace total")).to.equal("3 7|6");
    expect(bench.run("trace total")).to.equal("6");
    const error = other.failure("\n\n\nFail 5");
    expect([error.number, error.line]).to.deep.equal([5, 10]);
  });
});
