import { expect } from "chai";
import {
  ElementRef,
  VbArray,
  erase,
  letValue,
  long,
  redim,
  redimPreserve,
  walk,
  type Value,
} from "../../../../lib/script/vbscript/runtime/index.js";
import { array, outcome, shown } from "./values.js";

function walked(value: Value): string[] {
  const elements: string[] = [];
  const walker = walk(value);
  while (walker.next()) elements.push(shown(walker.current));
  walker.close();
  return elements;
}

describe("VBScript: arrays", () => {
  it("have their elements by indexes of any number type", () => {
    const values = array("a", "b", "c");
    expect([values.get1(1), values.get1("2"), values.get1(0.5), values.get1(long(1))]).to.deep.equal([
      "b",
      "c",
      "a",
      "b",
    ]);
  });

  for (const index of [-1, 3, 1e5, "9"]) {
    it(`have no element ${index}`, () => {
      expect(outcome(() => array(1, 2, 3).get1(index))).to.equal("error 9");
      expect(outcome(() => array(1, 2, 3).set1(index, 1) as undefined)).to.equal("error 9");
    });
  }

  it("take as many indexes as they have dimensions", () => {
    const table = VbArray.dim([1, 2]);
    table.set([1, 2], "x");
    expect(table.get([1, 2])).to.equal("x");
    expect(outcome(() => table.get1(1))).to.equal("error 9");
    expect(outcome(() => table.get([0, 3]))).to.equal("error 9");
    expect(outcome(() => VbArray.dim([]).get1(0))).to.equal("error 9");
  });

  it("say which index is out of bounds", () => {
    expect(() => array(1).get1(5))
      .to.throw()
      .with.property("text", "Subscript out of range: '[number: 5]'");
  });

  it("refuse an index that is no number", () => {
    expect(outcome(() => array(1).get1("x"))).to.equal("error 13");
    expect(outcome(() => array(1).get1(null))).to.equal("error 94");
  });

  it("that are declared with dimensions keep them", () => {
    const fixed = VbArray.dim([2]);
    expect(outcome(() => redim(fixed, [3]))).to.equal("error 10");
    expect(outcome(() => redimPreserve(fixed, [3]))).to.equal("error 10");
  });

  it("lose their elements by ReDim, and keep them by ReDim Preserve", () => {
    const values = VbArray.dim([], false);
    redim(values, [1]);
    values.set1(0, "a");
    redimPreserve(values, [2]);
    expect(values.elements).to.deep.equal(["a", undefined, undefined]);
    redimPreserve(values, [0]);
    expect(values.elements).to.deep.equal(["a"]);
    redim(values, [0]);
    expect(values.elements).to.deep.equal([undefined]);
  });

  it("keep what lies in the last dimension", () => {
    const table = VbArray.dim([1, 1], false);
    table.set([1, 1], "x");
    redimPreserve(table, [1, 2]);
    expect(table.get([1, 1])).to.equal("x");
    expect(outcome(() => redimPreserve(table, [2, 2]))).to.equal("error 9");
    expect(outcome(() => redimPreserve(table, [1]))).to.equal("error 9");
  });

  it("come into being by ReDim of a variable that has none", () => {
    expect(redim(undefined, [1]).elements).to.have.length(2);
    expect(redimPreserve(undefined, [1]).elements).to.have.length(2);
    expect(outcome(() => redimPreserve(5, [1]))).to.equal("error 13");
  });

  it("have no negative number of elements", () => {
    expect(redim(undefined, [-1]).elements).to.have.length(0);
    expect(outcome(() => redim(undefined, [-2]))).to.equal("error 9");
  });

  it("too large for the memory are refused before it is taken", () => {
    expect(outcome(() => redim(undefined, [2147483646]))).to.equal("error 7");
    expect(outcome(() => redim(undefined, [99999, 99999]))).to.equal("error 7");
  });

  it("that are erased have Empty elements if they are fixed, else no dimensions", () => {
    const fixed = VbArray.dim([1]);
    fixed.set1(0, "a");
    erase(fixed);
    expect(fixed.elements).to.deep.equal([undefined, undefined]);
    const dynamic = redim(undefined, [1]);
    erase(dynamic);
    expect(dynamic.bounds).to.have.length(0);
    expect(outcome(() => erase("x"))).to.equal("error 13");
  });

  it("are copied by assignment, with the arrays in them", () => {
    const inner = array(1);
    const outer = array(inner);
    const copy = letValue(outer) as VbArray;
    (copy.elements[0] as VbArray).set1(0, 2);
    expect(inner.get1(0)).to.equal(1);
  });

  it("are locked while a For Each walks over them", () => {
    const values = redim(undefined, [1]);
    const walker = walk(values);
    walker.next();
    expect(outcome(() => redim(values, [5]))).to.equal("error 10");
    expect(outcome(() => erase(values))).to.equal("error 10");
    walker.close();
    walker.close();
    expect(redim(values, [5]).elements).to.have.length(6);
  });

  it("are walked over with the first index running fastest", () => {
    const table = VbArray.dim([1, 1]);
    for (const [i, at] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ].entries()) {
      table.set(at, i);
    }
    expect(walked(table)).to.deep.equal(["Integer 0", "Integer 1", "Integer 2", "Integer 3"]);
  });

  it("pass an element by reference", () => {
    const values = array(1, 2);
    const element = new ElementRef(values, values.offset([1]));
    element.value = "x";
    expect(values.get1(1)).to.equal("x");
    values.erase();
    expect(outcome(() => (element.value = 1))).to.equal("error 9");
  });

  it("of bytes hold bytes", () => {
    const bytes = VbArray.ofBytes(new Uint8Array([1, 2]));
    bytes.set1(0, "7");
    expect(shown(bytes.get1(0))).to.equal("Byte 7");
    expect(outcome(() => bytes.set1(0, 256) as undefined)).to.equal("error 6");
  });
});
