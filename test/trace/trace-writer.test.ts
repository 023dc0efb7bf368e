import { expect } from "chai";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finishTrace, shareTrace, TraceWriter } from "../../lib/trace/trace-writer.js";

const HEAD = {
  format: "vmcom-trace",
  version: 1,
  script: "a.vbs",
  args: [],
  began: "2005-10-03T00:00:00.000",
} as const;
const KILOBYTE = 1024;
/** What a writer may keep back. */
const CAPACITY = 256 * KILOBYTE;

interface Written {
  readonly entries: { readonly call: string }[];
  readonly end: { readonly exitCode: number | null };
}

/** Stands for a thread that is ended in the middle of a write. */
class Ended extends Error {}

describe("A trace that is being written", () => {
  let directory = "";
  let file = "";
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "vmcom-writer-"));
    file = join(directory, "t.json");
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const entry = (i: number): string => `{"call":"Nämé${i}","on":1,"kind":"get","result":"${"x".repeat(i % 90)}"}`;
  const read = (): Written => JSON.parse(readFileSync(file, "utf8")) as Written;
  const names = ({ entries }: Written): string[] => entries.map(({ call }) => call);
  const expected = (count: number): string[] => Array.from({ length: count }, (_, i) => `Nämé${i}`);

  it("waits for a slow disk in the place of queueing in memory", () => {
    let put = 0;
    let taken = 0;
    let most = 0;
    const writer = new TraceWriter(shareTrace(file), (bytes) => {
      most = Math.max(most, put - taken);
      const count = Math.min(bytes.length, KILOBYTE);
      appendFileSync(file, bytes.subarray(0, count));
      taken += count;
      return count;
    });
    writer.head(HEAD);
    taken = 0;
    for (let i = 0; i < 20_000; i++) {
      writer.entry(entry(i));
      put += Buffer.byteLength(entry(i)) + 2;
    }
    writer.end({ exitCode: 0 });
    expect(put).to.be.greaterThan(4 * CAPACITY);
    expect(most).to.be.at.most(CAPACITY);
    expect(names(read())).to.deep.equal(expected(20_000));
  });

  it("has entries in UTF-8 where they are put in", () => {
    const writer = new TraceWriter(shareTrace(file));
    writer.head(HEAD);
    for (let i = 0; i < 5000; i++) {
      if (i % 2 === 0) writer.encodedEntry(Buffer.from(entry(i)));
      else writer.entry(entry(i));
    }
    writer.end({ exitCode: 7 });
    expect(names(read())).to.deep.equal(expected(5000));
    expect(read().end.exitCode).to.equal(7);
  });

  it("has an entry that is longer than what is kept back", () => {
    const writer = new TraceWriter(shareTrace(file));
    const long = "ü".repeat(CAPACITY);
    writer.head(HEAD);
    writer.entry(entry(0));
    writer.entry(JSON.stringify({ call: long }));
    writer.encodedEntry(Buffer.from(JSON.stringify({ call: long })));
    writer.entry(entry(1));
    writer.end({ exitCode: 0 });
    expect(names(read())).to.deep.equal(["Nämé0", long, long, "Nämé1"]);
  });

  it("is whole when it is ended in the middle of a write", () => {
    const trace = shareTrace(file);
    let left = CAPACITY + KILOBYTE;
    const writer = new TraceWriter(trace, (bytes) => {
      const count = Math.min(bytes.length, left);
      appendFileSync(file, bytes.subarray(0, count));
      left -= count;
      if (left === 0) throw new Ended();
      return count;
    });
    writer.head(HEAD);
    let count = 0;
    const write = (): void => {
      for (;;) writer.entry(entry(count++));
    };
    expect(write).to.throw(Ended);
    finishTrace(trace);
    // The last one was not taken any more.
    expect(names(read())).to.deep.equal(expected(count - 1));
    expect(read().end.exitCode).to.equal(null);
  });

  it("is whole when it is ended between two writes", () => {
    const trace = shareTrace(file);
    const writer = new TraceWriter(trace);
    writer.head(HEAD);
    for (let i = 0; i < 5000; i++) writer.entry(entry(i));
    finishTrace(trace);
    expect(names(read())).to.deep.equal(expected(5000));
  });

  it("leaves an older file alone while it has not begun", () => {
    finishTrace(shareTrace(file));
    expect(existsSync(file)).to.equal(false);
    writeFileSync(file, "older");
    finishTrace(shareTrace(file));
    expect(readFileSync(file, "utf8")).to.equal("older");
  });
});
