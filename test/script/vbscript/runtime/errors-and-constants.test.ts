import { expect } from "chai";
import { ComError } from "../../../../lib/com/com-error.js";
import {
  ErrObject,
  MISSING,
  MemberName,
  VbError,
  callMember,
  constants,
  errorValue,
  getMember,
  letMember,
  raise,
  vbErrorOf,
  type Value,
} from "../../../../lib/script/vbscript/runtime/index.js";
import { outcome, shown } from "./values.js";

const name = (text: string): MemberName => new MemberName(text);
const get = (object: Value, member: string, ...args: Value[]): Value => getMember(object, name(member), args);

describe("VBScript: Err", () => {
  const raised = (err: ErrObject, ...args: Value[]): VbError => {
    try {
      callMember(err, name("Raise"), args);
    } catch (error) {
      if (error instanceof VbError) return error;
    }
    throw new Error("Nothing was raised.");
  };

  it("raises runtime errors with their sentence", () => {
    const error = raised(new ErrObject(), 11);
    expect([error.number, error.source, error.description]).to.deep.equal([
      11,
      "Microsoft VBScript runtime error",
      "Division by zero",
    ]);
  });

  it("raises numbers of its own", () => {
    const error = raised(new ErrObject(), constants.get("vbobjecterror"), "src", "what", "file", 3);
    expect([error.number, error.source, error.description, error.helpFile, error.helpContext]).to.deep.equal([
      -2147221504,
      "src",
      "what",
      "file",
      3,
    ]);
  });

  it("raises an HRESULT of a runtime error as that error", () => {
    expect(raised(new ErrObject(), 0x800a000d | 0).number).to.equal(13);
  });

  it("keeps what is set and not given", () => {
    const err = new ErrObject();
    letMember(err, name("Description"), [], "mine");
    expect(raised(err, 9).description).to.equal("mine");
    expect(raised(err, 9, MISSING, "given").description).to.equal("given");
  });

  for (const number of [0, 65536, 100000]) {
    it(`cannot raise ${number}`, () => {
      expect(outcome(() => callMember(new ErrObject(), name("Raise"), [number]) as undefined)).to.equal("error 5");
    });
  }

  it("does not know what to raise without a number", () => {
    expect(outcome(() => callMember(new ErrObject(), name("Raise"), []) as undefined)).to.equal("error 450");
  });

  it("shows an error that it takes over, and nothing after Clear", () => {
    const err = new ErrObject();
    err.set(new VbError(13));
    expect([shown(get(err, "Number")), get(err, "Description")]).to.deep.equal(["Long 13", "Type mismatch"]);
    callMember(err, name("Clear"));
    expect([shown(get(err, "Number")), get(err, "Source"), get(err, "HelpFile")]).to.deep.equal(["Long 0", "", ""]);
  });

  it("has no other members", () => {
    expect(outcome(() => get(new ErrObject(), "x"))).to.equal("error 438");
  });
});

describe("VBScript: runtime errors", () => {
  for (const [thrown, number] of [
    [new VbError(5), 5],
    [new ComError(0x80020005), 13],
    [new ComError(0x800a01c9), 457],
    [new ComError(0x80040154), 429],
    [new ComError(0x80070005), 0x80070005 | 0],
    [new RangeError("Maximum call stack size exceeded"), 28],
    [new RangeError("Invalid string length"), 14],
    [new TypeError("x"), 507],
    ["text", 507],
  ] as const) {
    it(`${String(thrown)} is number ${number}`, () => {
      expect(vbErrorOf(thrown).number).to.equal(number);
    });
  }

  it("have HRESULTs of their facility", () => {
    expect(new VbError(13).hresult).to.equal(0x800a000d);
    expect(new VbError(0xa0040206 | 0).hresult).to.equal(0xa0040206);
  });

  it("name what failed behind their sentence", () => {
    expect(() => raise(500, "x"))
      .to.throw()
      .with.property("text", "Variable is undefined: 'x'");
  });

  it("without a sentence are unknown", () => {
    expect(new VbError(999).description).to.equal("Unknown runtime error");
  });

  it("cannot be shown as values of type Error", () => {
    expect(shown(errorValue(0x80020004))).to.equal("Error -2147352572");
  });
});

describe("VBScript: constants", () => {
  for (const [constant, expected] of [
    ["vbTrue", "Integer -1"],
    ["vbUseDefault", "Integer -2"],
    ["vbCrLf", "String \r\n"],
    ["vbTab", "String \t"],
    ["vbNullString", "String "],
    ["vbObjectError", "Long -2147221504"],
    ["vbRed", "Long 255"],
    ["vbBlack", "Long 0"],
    ["vbSunday", "Integer 1"],
    ["vbYesNo", "Integer 4"],
    ["vbArray", "Integer 8192"],
    ["vbLongDate", "Integer 1"],
    ["vbFirstFourDays", "Integer 2"],
    ["vbTextCompare", "Integer 1"],
  ] as const) {
    it(`${constant} is ${JSON.stringify(expected)}`, () => {
      expect(shown(constants.get(constant.toLowerCase()))).to.equal(expected);
    });
  }
});
