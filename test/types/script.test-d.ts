import { expectTypeOf } from "expect-type";
import { VT_I2 } from "vmcom";
import { DEFAULT_MEMBER, raw, ScriptEngine, ScriptError, ScriptState, Variant } from "vmcom/script";
import type { DispatchObject, ScriptEngineOptions, ScriptStateName } from "vmcom/script";

declare const engine: ScriptEngine;
declare const error: ScriptError;

describe("A script engine", () => {
  it("is made of a language and options, all of which may be left out", () => {
    expectTypeOf(ScriptEngine).toBeConstructibleWith("VBScript");
    expectTypeOf(ScriptEngine).toBeConstructibleWith("JScript", { timeout: 1, raw: true, poll: () => false });
    expectTypeOf<ScriptEngineOptions>().toExtend<{ readonly signal?: AbortSignal }>();
    expectTypeOf(engine).toExtend<Disposable>();
  });

  it("tells its state, which has a number", () => {
    expectTypeOf(engine.state).toEqualTypeOf<ScriptStateName>();
    expectTypeOf(ScriptState[engine.state]).toBeNumber();
    expectTypeOf(engine.language).toEqualTypeOf<"VBScript" | "JScript">();
  });

  it("takes objects and functions", () => {
    engine.addNamedItem("object", { [DEFAULT_MEMBER]: "Item" }, { globalMembers: true, raw: true, visible: false });
    engine.addNamedItem("fn", () => 1);
    // @ts-expect-error -- a number is no object
    engine.addNamedItem("number", 1);
  });

  it("returns what nobody knows the type of", () => {
    expectTypeOf(engine.parseScriptText("1", { isExpression: true })).toBeUnknown();
    expectTypeOf(engine.call("f", 1, "a")).toBeUnknown();
    expectTypeOf(engine.getDispatch()).toEqualTypeOf<Record<string, unknown>>();
  });
});

describe("Errors of scripts", () => {
  it("say what and where they are", () => {
    expectTypeOf(error).toExtend<Error>();
    expectTypeOf(error.number).toBeNumber();
    expectTypeOf(error.sourceLine).toBeString();
    expectTypeOf(error.isCompileError).toBeBoolean();
  });
});

describe("Raw functions", () => {
  it("keep their types", () => {
    const twice = raw((x: Variant) => Number(x.value) * 2);
    expectTypeOf(twice).toEqualTypeOf<(x: Variant) => number>();
  });

  it("can assign to their arguments", () => {
    const variant = new Variant(VT_I2, 1);
    variant.value = "text";
    // @ts-expect-error -- the type follows the value
    variant.vt = 8;
  });
});

describe("IDispatch", () => {
  it("is what objects of the host can have", () => {
    expectTypeOf({
      GetIDsOfNames: (names: readonly string[]) => names.map(() => 1),
      Invoke: (dispid: number, flags: number, args: readonly unknown[]) => [dispid, flags, args],
    }).toExtend<DispatchObject>();
  });
});
