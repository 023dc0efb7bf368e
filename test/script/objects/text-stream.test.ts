import { expect } from "chai";
import fc from "fast-check";
import { MemoryFileSystem } from "../../../lib/files/memory-file-system.js";
import { handOut, type ScriptObjectOf } from "../../../lib/script/objects/core/define-class.js";
import { decode1252, encode } from "../../../lib/script/objects/files/code-page.js";
import type { FileSystemObject } from "../../../lib/script/objects/files/file-system-object.js";
import { TextStream, type TextSource } from "../../../lib/script/objects/files/text-stream.js";
import { invoke, scripted, type Scripted } from "../../support/scripted.js";
import { expectNumber, FakeTerminal, scriptObjects } from "./support.js";

const FILE = "C:\\a.txt";
const READING = 1;
const WRITING = 2;
const APPENDING = 8;
const UNICODE = -1;
const AS_MARKED = -2;

/** A stream over pieces of text, as they would come from a pipe. */
function streamOf(...pieces: string[]): ScriptObjectOf<TextStream> {
  const rest = [...pieces];
  const source: TextSource = { read: () => rest.shift(), close: () => undefined };
  return handOut(new TextStream({ source }));
}

describe("TextStream", () => {
  let files: MemoryFileSystem;
  let fso: ScriptObjectOf<FileSystemObject>;

  beforeEach(() => {
    files = new MemoryFileSystem();
    fso = scriptObjects({ fileSystem: files }).fileSystemObject();
  });

  function content(path = FILE): string {
    return Buffer.from(files.readFile(path)).toString("latin1");
  }

  function write(text: string, path = FILE): void {
    files.writeFile(path, Buffer.from(text, "latin1"));
  }

  describe("reading", () => {
    it("reads line by line, whatever ends a line", () => {
      const stream = streamOf("one\r\ntwo\nthree");
      expect([stream.ReadLine(), stream.ReadLine(), stream.ReadLine()]).to.deep.equal(["one", "two", "three"]);
      expect(stream.AtEndOfStream).to.equal(true);
    });

    it("puts lines together that come in pieces, also their ends", () => {
      const stream = streamOf("o", "ne\r", "\ntw", "o");
      expect(stream.ReadLine()).to.equal("one");
      expect(stream.ReadLine()).to.equal("two");
    });

    it("takes no more than the line that it needs", () => {
      let reads = 0;
      const source: TextSource = { read: () => (++reads, "line\r\n"), close: () => undefined };
      const stream = handOut(new TextStream({ source }));
      stream.ReadLine();
      expect(reads).to.equal(1);
    });

    it("reads empty lines", () => {
      const stream = streamOf("\r\n\r\nx\r\n");
      expect([stream.ReadLine(), stream.ReadLine(), stream.ReadLine()]).to.deep.equal(["", "", "x"]);
      expect(stream.AtEndOfStream).to.equal(true);
    });

    it("reads characters", () => {
      const stream = streamOf("ab", "cd");
      expect(stream.Read(3)).to.equal("abc");
      expect(stream.Read(3)).to.equal("d");
      expect(stream.Read(0)).to.equal("");
    });

    it("reads all that is left", () => {
      const stream = streamOf("a\r\nb", "c");
      stream.ReadLine();
      expect(stream.ReadAll()).to.equal("bc");
      expect(stream.AtEndOfStream).to.equal(true);
    });

    it("skips characters and lines", () => {
      const stream = streamOf("abc\r\ndef\r\nghi");
      stream.Skip(2);
      expect(stream.Read(1)).to.equal("c");
      stream.SkipLine();
      stream.SkipLine();
      expect(stream.ReadAll()).to.equal("ghi");
    });

    it("fails with 62 past the end", () => {
      for (const name of ["ReadLine", "ReadAll", "SkipLine"]) expectNumber(62, () => invoke(view(streamOf()), name));
      expectNumber(62, () => streamOf().Read(1));
      expectNumber(62, () => streamOf("ab").Skip(3));
    });

    it("fails with 5 for a negative number", () => {
      expectNumber(5, () => streamOf("a").Read(-1));
      expectNumber(5, () => streamOf("a").Skip(-1));
    });

    it("knows where it is", () => {
      const stream = streamOf("ab\r\ncd\r\n");
      expect([stream.Line, stream.Column]).to.deep.equal([1, 1]);
      stream.Read(1);
      expect([stream.Line, stream.Column]).to.deep.equal([1, 2]);
      stream.ReadLine();
      expect([stream.Line, stream.Column]).to.deep.equal([2, 1]);
      stream.ReadAll();
      expect([stream.Line, stream.Column]).to.deep.equal([3, 1]);
    });

    it("sees the end of a line coming", () => {
      const stream = streamOf("a\r\n");
      expect(stream.AtEndOfLine).to.equal(false);
      stream.Read(1);
      expect(stream.AtEndOfLine).to.equal(true);
      stream.ReadLine();
      expect(stream.AtEndOfLine).to.equal(true);
    });

    it("reads a line of many pieces in time of its length", () => {
      const stream = streamOf(...Array.from({ length: 20_000 }, () => "x".repeat(64)));
      expect(stream.ReadLine()).to.have.lengthOf(1_280_000);
    });

    it("gives back any text, in any pieces", () => {
      fc.assert(
        fc.property(fc.array(fc.stringMatching(/^[a\r\n]{1,5}$/)), (pieces) => {
          const stream = streamOf(...pieces);
          let text = "";
          while (!stream.AtEndOfStream) text += stream.Read(2);
          expect(text).to.equal(pieces.join(""));
          const lines = streamOf(...pieces);
          const read: string[] = [];
          while (!lines.AtEndOfStream) read.push(lines.ReadLine());
          const wanted = pieces.join("").split(/\r\n|\n/);
          if (wanted.at(-1) === "") wanted.pop();
          expect(read).to.deep.equal(wanted);
        }),
      );
    });
  });

  describe("writing", () => {
    it("ends lines with CR LF", () => {
      const stream = fso.CreateTextFile(FILE);
      stream.Write("a");
      stream.WriteLine("b");
      stream.WriteLine();
      stream.WriteBlankLines(2);
      stream.Close();
      expect(content()).to.equal("ab\r\n\r\n\r\n\r\n");
    });

    it("is on the disk at once", () => {
      fso.CreateTextFile(FILE).WriteLine("x");
      expect(content()).to.equal("x\r\n");
    });

    it("counts lines and columns", () => {
      const stream = fso.CreateTextFile(FILE);
      stream.Write("abc");
      expect([stream.Line, stream.Column]).to.deep.equal([1, 4]);
      stream.WriteLine("d");
      expect([stream.Line, stream.Column]).to.deep.equal([2, 1]);
    });

    it("writes values as texts", () => {
      const stream = fso.CreateTextFile(FILE);
      const write = view(stream);
      invoke(write, "Write", 1.5);
      invoke(write, "write", true);
      invoke(write, "WRITE", undefined);
      expect(content()).to.equal("1.5True");
    });

    it("fails with 54 for what belongs to the other direction", () => {
      const written = fso.CreateTextFile(FILE);
      for (const name of ["ReadLine", "ReadAll", "SkipLine"]) expectNumber(54, () => invoke(view(written), name));
      expectNumber(54, () => written.AtEndOfStream);
      expectNumber(54, () => written.AtEndOfLine);
      const read = fso.OpenTextFile(FILE);
      expectNumber(54, () => read.Write("x"));
      expectNumber(54, () => read.WriteLine("x"));
      expectNumber(54, () => read.WriteBlankLines(1));
    });

    it("fails with 91 once it is closed, and closes twice", () => {
      const stream = fso.CreateTextFile(FILE);
      stream.Close();
      stream.Close();
      expectNumber(91, () => stream.Write("x"));
      expectNumber(91, () => stream.Line);
    });

    it("fails with 5 for a negative number of lines", () => {
      expectNumber(5, () => fso.CreateTextFile(FILE).WriteBlankLines(-1));
    });

    it("fails with 61 when the disk is full", () => {
      const stream = fso.CreateTextFile(FILE);
      files.freeBytes = 0;
      expectNumber(61, () => stream.Write("x".repeat(1 << 20)));
    });
  });

  describe("modes", () => {
    it("reads unless told otherwise", () => {
      write("x");
      expect(fso.OpenTextFile(FILE).ReadAll()).to.equal("x");
    });

    it("fails with 53 for a file that is not there", () => {
      for (const mode of [READING, WRITING, APPENDING]) expectNumber(53, () => fso.OpenTextFile(FILE, mode));
    });

    it("fails with 76 for a folder that is not there", () => {
      expectNumber(76, () => fso.OpenTextFile("C:\\no\\a.txt"));
      expectNumber(76, () => fso.CreateTextFile("C:\\no\\a.txt"));
      expectNumber(76, () => fso.OpenTextFile("C:\\no\\a.txt", WRITING, true));
    });

    it("makes the file if it is told to", () => {
      fso.OpenTextFile(FILE, WRITING, true).Write("w");
      expect(content()).to.equal("w");
      fso.OpenTextFile("C:\\b.txt", APPENDING, true).Write("a");
      expect(content("C:\\b.txt")).to.equal("a");
      expect(fso.OpenTextFile("C:\\c.txt", READING, true).AtEndOfStream).to.equal(true);
      expect(fso.FileExists("C:\\c.txt")).to.equal(true);
    });

    it("empties a file to write, adds to one to append", () => {
      write("old");
      fso.OpenTextFile(FILE, APPENDING).Write("+");
      expect(content()).to.equal("old+");
      fso.OpenTextFile(FILE, WRITING).Write("new");
      expect(content()).to.equal("new");
    });

    it("fails with 5 for other modes and formats", () => {
      write("x");
      expectNumber(5, () => fso.OpenTextFile(FILE, 3));
      expectNumber(5, () => fso.OpenTextFile(FILE, READING, false, 7));
    });

    it("overwrites unless told not to, and fails with 58 then", () => {
      write("old");
      expectNumber(58, () => fso.CreateTextFile(FILE, false));
      expect(content()).to.equal("old");
      fso.CreateTextFile(FILE).Close();
      expect(content()).to.equal("");
    });

    it("fails with 70 for a file that may not be written", () => {
      write("x");
      files.setReadOnly(FILE, true);
      expectNumber(70, () => fso.CreateTextFile(FILE));
      expectNumber(70, () => fso.OpenTextFile(FILE, APPENDING));
      expect(fso.OpenTextFile(FILE).ReadAll()).to.equal("x");
    });

    it("fails with 70 for a file that something else has open", () => {
      write("x");
      const other = files.open(FILE, "write");
      expectNumber(70, () => fso.OpenTextFile(FILE, APPENDING));
      other.close();
      fso.OpenTextFile(FILE, APPENDING).Close();
    });

    it("lets a file go that a forgotten stream has", () => {
      const forgotten = fso.CreateTextFile(FILE);
      forgotten.Write("a");
      fso.OpenTextFile(FILE, APPENDING).Write("b");
      forgotten.Write("c");
      expect(content()).to.match(/^a/);
      fso.DeleteFile(FILE);
      expect(fso.FileExists(FILE)).to.equal(false);
    });

    it("has any number of streams open", () => {
      const streams = Array.from({ length: 40 }, (_, index) => fso.CreateTextFile(`C:\\${index}.txt`));
      for (const round of [1, 2]) for (const stream of streams) stream.Write(String(round));
      expect(content("C:\\0.txt")).to.equal("12");
      expect(content("C:\\39.txt")).to.equal("12");
    });
  });

  describe("encodings", () => {
    it("is code page 1252 unless told otherwise", () => {
      fso.CreateTextFile(FILE).Write("\u20ac\u00e4\u2013");
      expect(Buffer.from(files.readFile(FILE)).toString("hex")).to.equal("80e496");
      expect(fso.OpenTextFile(FILE).ReadAll()).to.equal("\u20ac\u00e4\u2013");
    });

    it("fails with 5 for what the code page does not have, and writes nothing of it", () => {
      const stream = fso.CreateTextFile(FILE);
      expectNumber(5, () => stream.Write("a\u4e00"));
      expect(content()).to.equal("");
    });

    it("writes Unicode with its mark, once", () => {
      const stream = fso.CreateTextFile(FILE, true, true);
      stream.Write("a");
      stream.Write("\u4e00");
      expect(Buffer.from(files.readFile(FILE)).toString("hex")).to.equal("fffe6100004e");
      fso.OpenTextFile(FILE, APPENDING, false, UNICODE).Write("b");
      expect(Buffer.from(files.readFile(FILE)).toString("hex")).to.equal("fffe6100004e6200");
    });

    it("reads Unicode, with or without its mark", () => {
      files.writeFile(FILE, Buffer.from("\ufeffa\u4e00", "utf16le"));
      expect(fso.OpenTextFile(FILE, READING, false, UNICODE).ReadAll()).to.equal("a\u4e00");
      files.writeFile(FILE, Buffer.from("a\u4e00", "utf16le"));
      expect(fso.OpenTextFile(FILE, READING, false, UNICODE).ReadAll()).to.equal("a\u4e00");
    });

    it("tells by the mark if it is left to it", () => {
      files.writeFile(FILE, Buffer.from("\ufeffa\u4e00", "utf16le"));
      expect(fso.OpenTextFile(FILE, READING, false, AS_MARKED).ReadAll()).to.equal("a\u4e00");
      write("plain");
      expect(fso.OpenTextFile(FILE, READING, false, AS_MARKED).ReadAll()).to.equal("plain");
    });

    it("reads a mark as characters where ASCII is asked for", () => {
      files.writeFile(FILE, Buffer.from("\ufeffa", "utf16le"));
      expect(fso.OpenTextFile(FILE).Read(2)).to.equal("\u00ff\u00fe");
    });

    it("gives back all bytes as they were", () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      expect(encode(decode1252(bytes), "1252")).to.deep.equal(Buffer.from(bytes));
    });

    it("reads a file larger than a piece, with characters across the pieces", () => {
      files.writeFile(FILE, Buffer.from(`\ufeffa${"\ud83d\ude00".repeat(50_000)}`, "utf16le"));
      const text = fso.OpenTextFile(FILE, READING, false, UNICODE).ReadAll();
      expect(text).to.equal(`a${"\ud83d\ude00".repeat(50_000)}`);
    });
  });

  describe("standard streams", () => {
    it("reads lines of the terminal", () => {
      const terminal = new FakeTerminal(["one", "two"]);
      const input = scriptObjects({ terminal }).fileSystemObject().GetStandardStream(0);
      expect(input.ReadLine()).to.equal("one");
      expect(input.ReadAll()).to.equal("two\r\n");
      expect(input.AtEndOfStream).to.equal(true);
    });

    it("writes to the terminal", () => {
      const terminal = new FakeTerminal();
      const objects = scriptObjects({ terminal }).fileSystemObject();
      objects.GetStandardStream(1).WriteLine("out");
      objects.GetStandardStream(2).Write("error");
      expect([terminal.out, terminal.error]).to.deep.equal(["out\n", "error"]);
    });

    it("has three", () => {
      expectNumber(5, () => fso.GetStandardStream(3));
    });
  });
});

function view(stream: object): Scripted {
  return scripted(stream);
}
