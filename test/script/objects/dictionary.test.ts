import { expect } from "chai";
import { ComError } from "../../../lib/com/com-error.js";
import { tableOf } from "../../../lib/com/com-object.js";
import {
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
} from "../../../lib/com/dispatch.js";
import { Variant, VT_CY, VT_I2, VT_I4, VT_R4, VT_R8, VT_UI1 } from "../../../lib/com/variant.js";
import { DISP_E_MEMBERNOTFOUND, DISP_E_PARAMNOTFOUND, DISP_E_UNKNOWNNAME } from "../../../lib/generated/hresults.js";
import { handOut, keepsValues, type ScriptObjectOf } from "../../../lib/script/objects/core/define-class.js";
import { Dictionary } from "../../../lib/script/objects/dictionary/dictionary.js";
import { expectHresult } from "../../support/com-error-of.js";
import { element, invoke, scripted } from "../../support/scripted.js";
import { expectNumber } from "./support.js";

const KEY_EXISTS = 457;
const NOT_FOUND = 32811;
const ILLEGAL = 5;

describe("Scripting.Dictionary", () => {
  let dictionary: ScriptObjectOf<Dictionary>;

  beforeEach(() => {
    dictionary = handOut(new Dictionary());
  });

  describe("entries", () => {
    it("is empty at first", () => {
      expect(dictionary.Count).to.equal(0);
      expect(dictionary.Keys()).to.deep.equal([]);
      expect(dictionary.Items()).to.deep.equal([]);
    });

    it("adds and reads", () => {
      dictionary.Add("a", 1);
      expect(dictionary.Item("a")).to.equal(1);
      expect(dictionary.Exists("a")).to.equal(true);
      expect(dictionary.Count).to.equal(1);
    });

    it("refuses to add a key twice with error 457", () => {
      dictionary.Add("a", 1);
      expectNumber(KEY_EXISTS, () => dictionary.Add("a", 2));
      expect(dictionary.Item("a")).to.equal(1);
    });

    it("adds a key that is read and not there, with Empty", () => {
      expect(dictionary.Item("a")).to.equal(undefined);
      expect(dictionary.Count).to.equal(1);
      expect(dictionary.Exists("a")).to.equal(true);
    });

    it("does not add a key that is only asked for", () => {
      expect(dictionary.Exists("a")).to.equal(false);
      expect(dictionary.Count).to.equal(0);
    });

    it("replaces an item, and keeps its place", () => {
      dictionary.Add("a", 1);
      dictionary.Add("b", 2);
      dictionary.put_Item("a", 3);
      expect(dictionary.Items()).to.deep.equal([3, 2]);
    });

    it("adds by assignment", () => {
      dictionary.put_Item("a", 3);
      expect(dictionary.Keys()).to.deep.equal(["a"]);
    });

    it("removes, and fails with 32811 for what is not there", () => {
      dictionary.Add("a", 1);
      dictionary.Remove("a");
      expect(dictionary.Count).to.equal(0);
      expectNumber(NOT_FOUND, () => dictionary.Remove("a"));
    });

    it("removes all", () => {
      dictionary.Add("a", 1);
      dictionary.Add("b", 1);
      dictionary.RemoveAll();
      expect(dictionary.Count).to.equal(0);
      dictionary.Add("a", 2);
      expect(dictionary.Item("a")).to.equal(2);
    });

    it("keeps the order of adding, also after a removal", () => {
      for (const key of ["z", "a", "m"]) dictionary.Add(key, key);
      dictionary.Remove("a");
      dictionary.Add("a", "again");
      expect(dictionary.Keys()).to.deep.equal(["z", "m", "a"]);
      expect(dictionary.Items()).to.deep.equal(["z", "m", "again"]);
    });

    it("walks over its keys as they were when the walk began", () => {
      dictionary.Add("a", 1);
      dictionary.Add("b", 2);
      const seen: unknown[] = [];
      for (const key of dictionary) {
        seen.push(key);
        dictionary.Remove(key);
      }
      expect(seen).to.deep.equal(["a", "b"]);
      expect(dictionary.Count).to.equal(0);
    });

    it("gives back the very values that it was given", () => {
      const values = [new Variant(VT_UI1, 5), [1, 2], { own: true }, null, undefined, new Date(0)];
      values.forEach((value, index) => dictionary.Add(index, value));
      values.forEach((value, index) => expect(dictionary.Item(index)).to.equal(value));
      expect(keepsValues(dictionary)).to.equal(true);
    });
  });

  describe("Key", () => {
    beforeEach(() => {
      for (const key of ["a", "b", "c"]) dictionary.Add(key, key.toUpperCase());
    });

    it("gives an entry another key at its place", () => {
      dictionary.put_Key("b", "x");
      expect(dictionary.Keys()).to.deep.equal(["a", "x", "c"]);
      expect(dictionary.Item("x")).to.equal("B");
      expect(dictionary.Exists("b")).to.equal(false);
    });

    it("fails with 32811 if there is no such entry", () => {
      expectNumber(NOT_FOUND, () => dictionary.put_Key("q", "x"));
    });

    it("fails with 457 if the key is another entry's", () => {
      expectNumber(KEY_EXISTS, () => dictionary.put_Key("a", "c"));
    });

    it("takes the same key again", () => {
      dictionary.put_Key("a", "a");
      expect(dictionary.Keys()).to.deep.equal(["a", "b", "c"]);
    });

    it("cannot be read", () => {
      expectHresult(DISP_E_MEMBERNOTFOUND, () => dictionary.Invoke(5, DISPATCH_PROPERTYGET, ["a"]));
    });
  });

  describe("equal keys", () => {
    const ONE = [1, new Variant(VT_I2, 1), new Variant(VT_I4, 1), new Variant(VT_R4, 1), new Variant(VT_R8, 1), 1n];
    for (const [index, key] of ONE.entries()) {
      it(`finds a number by its value, whatever its type (${index})`, () => {
        dictionary.Add(1, "one");
        expect(dictionary.Item(key)).to.equal("one");
      });
    }

    it("takes Currency by its value", () => {
      dictionary.Add(new Variant(VT_CY, 15_000n), "one and a half");
      expect(dictionary.Item(1.5)).to.equal("one and a half");
    });

    it("knows a date by its days, a boolean by its number", () => {
      dictionary.Add(new Date(Date.UTC(1899, 11, 31)), "a day");
      expect(dictionary.Item(1)).to.equal("a day");
      dictionary.Add(true, "true");
      expect(dictionary.Item(-1)).to.equal("true");
    });

    it("has one zero", () => {
      dictionary.Add(0, "zero");
      expect(dictionary.Item(-0)).to.equal("zero");
      expect(dictionary.Item(false)).to.equal("zero");
    });

    it("tells numbers from texts", () => {
      dictionary.Add(1, "number");
      dictionary.Add("1", "text");
      expect(dictionary.Item(1)).to.equal("number");
      expect(dictionary.Item("1")).to.equal("text");
    });

    it("tells Empty, Null, zero and the empty text apart", () => {
      for (const key of [undefined, null, 0, ""]) dictionary.Add(key, String(key));
      expect(dictionary.Count).to.equal(4);
      expect(dictionary.Item(null)).to.equal("null");
      expect(dictionary.Item("")).to.equal("");
    });

    it("is not fooled by texts that look like its own marks", () => {
      dictionary.Add(undefined, "Empty");
      dictionary.Add("\u0000vt:empty", "text");
      expect(dictionary.Count).to.equal(2);
      expect(dictionary.Item("\u0000vt:empty")).to.equal("text");
    });

    it("takes objects by identity, late-bound or not", () => {
      const key = handOut(new Dictionary());
      dictionary.Add(key, "it");
      expect(dictionary.Exists(scripted(key))).to.equal(true);
      expect(dictionary.Exists(handOut(new Dictionary()))).to.equal(false);
    });

    it("does not take members of Object for entries", () => {
      for (const name of ["__proto__", "constructor", "toString"]) expect(dictionary.Exists(name)).to.equal(false);
    });

    it("takes a date of a script engine by its days", () => {
      class EngineDate {
        readonly value: number;
        constructor(value: number) {
          this.value = value;
        }
      }
      dictionary.Add(new EngineDate(38_000), "then");
      expect(dictionary.Item(new EngineDate(38_000))).to.equal("then");
    });

    const UNUSABLE = [[1], new Uint8Array(2), new ComError(DISP_E_PARAMNOTFOUND + 1), Symbol("x")];
    for (const key of UNUSABLE) {
      it(`refuses ${typeof key === "symbol" ? "a symbol" : key.constructor.name} with error 5`, () => {
        expectNumber(ILLEGAL, () => dictionary.Add(key, 1));
      });
    }
  });

  describe("CompareMode", () => {
    it("is binary at first: letter case counts", () => {
      expect(dictionary.CompareMode).to.equal(0);
      dictionary.Add("a", 1);
      expect(dictionary.Exists("A")).to.equal(false);
    });

    it("ignores letter case in text mode, and keeps the first spelling", () => {
      dictionary.CompareMode = 1;
      dictionary.Add("Name", 1);
      dictionary.put_Item("NAME", 2);
      expect(dictionary.Keys()).to.deep.equal(["Name"]);
      expect(dictionary.Item("name")).to.equal(2);
      expectNumber(KEY_EXISTS, () => dictionary.Add("nAmE", 3));
    });

    it("may respell a key in text mode", () => {
      dictionary.CompareMode = 1;
      dictionary.Add("name", 1);
      dictionary.put_Key("NAME", "Name");
      expect(dictionary.Keys()).to.deep.equal(["Name"]);
    });

    it("cannot change while there are entries", () => {
      dictionary.Add("a", 1);
      expectNumber(ILLEGAL, () => (dictionary.CompareMode = 1));
      dictionary.RemoveAll();
      dictionary.CompareMode = 1;
      expect(dictionary.CompareMode).to.equal(1);
    });

    it("is not negative", () => {
      expectNumber(ILLEGAL, () => (dictionary.CompareMode = -1));
    });
  });

  describe("HashVal", () => {
    it("is the original's for texts", () => {
      expect(dictionary.HashVal("a")).to.equal(97);
      expect(dictionary.HashVal("ab")).to.equal((97 * 17 + 98) % 1201);
    });

    it("is the same for keys that are equal", () => {
      expect(dictionary.HashVal(1)).to.equal(dictionary.HashVal(new Variant(VT_R8, 1)));
      dictionary.CompareMode = 1;
      expect(dictionary.HashVal("ABC")).to.equal(dictionary.HashVal("abc"));
    });
  });

  describe("late bound", () => {
    it("answers in any letter case", () => {
      const view = scripted(dictionary);
      for (const [index, name] of ["Add", "add", "ADD", "aDd"].entries()) invoke(view, name, index, name);
      expect(view["COUNT"]).to.equal(4);
      expect(invoke(view, "EXISTS", 2)).to.equal(true);
      expect(invoke(view, "keys")).to.deep.equal([0, 1, 2, 3]);
    });

    it("is called for its item", () => {
      dictionary.Add("a", "x");
      expect(element(scripted(dictionary), "a")).to.equal("x");
    });

    it("gives a script its own array back", () => {
      const array = [1];
      const view = scripted(dictionary);
      invoke(view, "Add", "a", array);
      expect(invoke(view, "Item", "a")).to.equal(array);
    });

    it("gives objects as views", () => {
      const inner = scripted(handOut(new Dictionary()));
      const view = scripted(dictionary);
      invoke(view, "Add", "a", inner);
      expect(invoke(view, "Item", "a")).to.equal(inner);
      expect(invoke(view, "Items")).to.deep.equal([inner]);
    });

    it("walks over its keys", () => {
      dictionary.Add("a", 1);
      expect([...scripted(dictionary)]).to.deep.equal(["a"]);
    });

    it("has no other members", () => {
      expectHresult(DISP_E_UNKNOWNNAME, () => scripted(dictionary)["Length"]);
    });

    it("does not let its count be assigned to", () => {
      expectHresult(DISP_E_MEMBERNOTFOUND, () => (scripted(dictionary)["Count"] = 1));
    });
  });

  describe("IDispatch", () => {
    it("has the DISPIDs of the type library", () => {
      const ids = ["Item", "add", "COUNT", "Exists", "Items", "Key", "Keys", "Remove", "RemoveAll", "CompareMode"];
      expect(ids.map((name) => dictionary.GetIDsOfNames([name])[0])).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(dictionary.GetIDsOfNames(["_NewEnum"])).to.deep.equal([-4]);
    });

    it("assigns to an item by Let and by Set", () => {
      const object = handOut(new Dictionary());
      dictionary.Invoke(0, DISPATCH_PROPERTYPUT, ["a", 1]);
      dictionary.Invoke(0, DISPATCH_PROPERTYPUTREF, ["o", object]);
      expect(dictionary.Invoke(0, DISPATCH_PROPERTYGET | DISPATCH_METHOD, ["a"])).to.equal(1);
      expect(dictionary.Item("o")).to.equal(object);
    });

    it("assigns to a key", () => {
      dictionary.Add("a", 1);
      dictionary.Invoke(5, DISPATCH_PROPERTYPUT, ["a", "b"]);
      expect(dictionary.Keys()).to.deep.equal(["b"]);
    });

    it("answers to its interface and its class", () => {
      expect(dictionary.QueryInterface("{42C642C1-97E1-11CF-978F-00A02463E06F}")).to.equal(dictionary);
      expect(tableOf(dictionary).name).to.equal("Dictionary");
    });

    it("fails with 450 for wrong numbers of arguments, 449 for one left out", () => {
      const add = (...args: unknown[]): unknown => Reflect.apply(dictionary.Add, dictionary, args) as unknown;
      expectNumber(450, () => add("a"));
      expectNumber(450, () => add("a", 1, 2));
      expectNumber(449, () => add(new ComError(DISP_E_PARAMNOTFOUND), 1));
    });

    it("names the member that failed", () => {
      dictionary.Add("a", 1);
      try {
        dictionary.Add("a", 1);
        expect.fail();
      } catch (error) {
        expect((error as ComError).source).to.equal("IDictionary.Add");
      }
    });
  });
});
