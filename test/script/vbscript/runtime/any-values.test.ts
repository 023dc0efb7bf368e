import { expect } from "chai";
import { ComError } from "../../../../lib/com/com-error.js";
import fc from "fast-check";
import * as operators from "../../../../lib/script/vbscript/runtime/operators.js";
import {
  MISSING,
  NOTHING,
  VbArray,
  VbDate,
  VbError,
  byte,
  callIntrinsic,
  currency,
  decimal,
  double,
  errorValue,
  intrinsicsFor,
  letMember,
  MemberName,
  getMember,
  long,
  single,
  typeName,
  vbErrorOf,
  vtOf,
  type Value,
} from "../../../../lib/script/vbscript/runtime/index.js";
import { regularExpression } from "../../../../lib/script/objects/regexp/regular-expression.js";

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,-+eE$()&hHoO/: apmJan")), maxLength: 16 }),
);

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(undefined, null, true, false, NOTHING, MISSING, 0, -1, 32767, -32768, 2147483647, -2147483648),
  fc.integer({ min: -20, max: 300 }),
  fc.integer(),
  fc.double({ noNaN: true }).map((number) => double(number)),
  fc.integer({ min: -32768, max: 32767 }).map(long),
  fc.float({ noNaN: true, noDefaultInfinity: true }).map(single),
  fc.integer({ min: 0, max: 255 }).map(byte),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(currency),
  fc.double({ min: -657434, max: 2958465, noNaN: true }).map((days) => new VbDate(days)),
  fc.integer().map(decimal),
  fc.integer().map(errorValue),
  text,
);

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 4 }).map((elements) => VbArray.of(elements)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<() => Value>(
        () => regularExpression(),
        () => ({}),
      )
      .map((make) => make()),
  },
);

/** Runs something that may fail as scripts fail, and in no other way. */
function survives(run: () => Value, what: string): void {
  try {
    typeName(run());
  } catch (error) {
    if (!(error instanceof VbError) && !(error instanceof ComError))
      throw new Error(`${what}: ${String(error)}`, { cause: error });
    expect(vbErrorOf(error).text, what).to.be.a("string").that.is.not.empty;
  }
}

/** Counts that memory is taken for stay small here; that they are refused when large is a test of its own. */
const LARGE = new Set(["space", "string"]);

describe("VBScript: any values", () => {
  const functions = Array.from(intrinsicsFor({ now: () => 0 })).filter(([name]) => !LARGE.has(name));

  for (const [name, intrinsic] of functions) {
    it(`${intrinsic.name} answers or fails with a runtime error`, () => {
      fc.assert(
        fc.property(fc.array(value, { minLength: intrinsic.min, maxLength: Math.min(intrinsic.max, 7) }), (args) => {
          survives(() => callIntrinsic(intrinsic, args), name);
        }),
        { numRuns: 150 },
      );
    });
  }

  const { add, sub, mul, div, intDiv, mod, pow, concat, and, or, xor, eqv, imp, eq, lt, ge } = operators;
  for (const [name, operate] of Object.entries({
    add,
    sub,
    mul,
    div,
    intDiv,
    mod,
    pow,
    concat,
    and,
    or,
    xor,
    eqv,
    imp,
    eq,
    lt,
    ge,
  })) {
    it(`${name} answers or fails with a runtime error`, () => {
      fc.assert(
        fc.property(value, value, (a, b) => {
          survives(() => operate(a, b), name);
        }),
        { numRuns: 500 },
      );
    });
  }

  it("numbers come out of integer operators with a type that holds them", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        for (const operate of [add, sub, mul]) {
          const result = operate(long(a), long(b));
          expect([3, 5]).to.include(vtOf(result));
        }
      }),
    );
  });

  it("no pattern fails in another way than RegExp does", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("ab01\\()[]{}^$*+?|.,-:=!<>skpuxdb")), maxLength: 14 }),
        (pattern) => {
          survives(() => {
            const regExp = regularExpression();
            letMember(regExp, new MemberName("Pattern"), [], pattern);
            return getMember(regExp, new MemberName("Test"), ["ab01"]);
          }, pattern);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
