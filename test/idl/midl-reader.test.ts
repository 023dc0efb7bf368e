import { readFileSync } from "node:fs";
import { expect } from "chai";
import { assert as check, integer, property } from "fast-check";
import { MidlError } from "../../lib/idl/midl-error.js";
import type { MidlFile, MidlInterface } from "../../lib/idl/midl-model.js";
import { readMidl } from "../../lib/idl/midl-reader.js";

const ID = "D7526A6D-CF83-48A4-87FD-4FBE2AEC5D93";

/** A library with the given definitions, which begin in line 2. */
function library(definitions: string): string {
  return `[uuid(${ID}), version(1.1)] library Test {\n${definitions}\n}`;
}

function read(text: string): MidlFile {
  return readMidl(text, "test.idl");
}

let ids = 0;

/** A fresh UUID: no two things of a library share one. */
function uuid(): string {
  return `uuid(00000000-0000-0000-0000-${(ids += 1).toString().padStart(12, "0")})`;
}

/** An interface with the given members, which begin in line 3. */
function interfaceOf(members: string): string {
  return library(`[object, ${uuid()}, dual] interface ITest : IDispatch {\n${members}\n}`);
}

function onlyInterface(members: string): MidlInterface {
  const [only] = read(interfaceOf(members)).library.interfaces;
  if (only === undefined) throw new Error("no interface was read");
  return only;
}

describe("The MIDL reader", () => {
  describe("reads", () => {
    it("the library's name, id, version and help string", () => {
      const text = `[uuid(${ID.toLowerCase()}), version(1.1), helpstring("Say \\"hi\\"")] library Test { }`;
      expect(read(text).library).to.include({ name: "Test", libid: ID, version: "1.1", help: 'Say "hi"' });
    });

    it("result codes with their messages", () => {
      const text = `/**
 * The message
 * goes on.
 *
 * A note.
 */
cpp_quote("#define E_TEST ((HRESULT)0xA0040500L)")
${library("")}`;
      const hresult = { name: "E_TEST", value: 0xa0040500, message: "The message goes on.", notes: ["A note."] };
      expect(read(text).hresults).to.deep.equal([hresult]);
    });

    it("enumerations with negative values", () => {
      const [read1] = read(library(`typedef [${uuid()}] enum Bus { Bus_None = -1, Bus_IDE = 0x10 } Bus;`)).library
        .enums;
      expect(read1?.members.map(({ name, value }) => [name, value])).to.deep.equal([
        ["Bus_None", -1],
        ["Bus_IDE", 16],
      ]);
    });

    it("structures", () => {
      const [struct] = read(library("typedef struct _Pair { ULONG First; unsigned long Second; } Pair;")).library
        .structs;
      expect(struct?.name).to.equal("Pair");
      expect(struct?.fields.map(({ name, type }) => `${type.name} ${name}`)).to.deep.equal([
        "ULONG First",
        "ULONG Second",
      ]);
    });

    it("methods, properties, their DISPIDs and flags in the order of the vtable", () => {
      const { functions } = onlyInterface(`
        [propget, id(DISPID_VALUE)] HRESULT Name([out, retval] BSTR* name);
        [propput, id(DISPID_VALUE)] HRESULT Name([in] BSTR name);
        [id(0x60020002), helpstring("Starts it.")] HRESULT Start([in] long a, [out, retval] ITest** task);
        [propget, restricted, hidden, id(DISPID_NEWENUM)] HRESULT _NewEnum([out, retval] IUnknown** all);`);
      expect(functions.map(({ name, kind, dispid }) => `${kind} ${name} ${dispid}`)).to.deep.equal([
        "get Name 0",
        "put Name 0",
        "method Start 1610743810",
        "get _NewEnum -4",
      ]);
      expect(functions[2]).to.include({ help: "Starts it.", hidden: false, restricted: false });
      expect(functions[3]).to.include({ help: "", hidden: true, restricted: true });
    });

    it("directions, pointers and arrays of parameters", () => {
      const [method] = onlyInterface(
        "[id(1)] HRESULT M([in] const ITest* a, [out] unsigned long b[3072], [out, retval] ITest** c);",
      ).functions;
      expect(method?.parameters).to.deep.equal([
        { name: "a", type: { name: "ITest", pointers: 1, length: null }, direction: "in" },
        { name: "b", type: { name: "ULONG", pointers: 0, length: 3072 }, direction: "out" },
        { name: "c", type: { name: "ITest", pointers: 2, length: null }, direction: "retval" },
      ]);
    });

    it("dispinterfaces and coclasses, with the default interface first and the source apart", () => {
      const { dispinterfaces, coclasses } = read(
        library(`
          interface ITest;
          [object, ${uuid()}, dual, hidden] interface ITest : IDispatch { }
          [object, ${uuid()}, dual] interface ITest2 : ITest { }
          [${uuid()}] dispinterface DTest { properties: methods: [id(1)] void OnTest([in] BSTR name); }
          [${uuid()}, appobject] coclass Test1 {
            [default] interface ITest; interface ITest2; [default, source] dispinterface DTest;
          }
          [${uuid()}, noncreatable] coclass Test2 { [default] interface ITest; }`),
      ).library;
      expect(dispinterfaces[0]?.functions.map(({ name, dispid }) => [name, dispid])).to.deep.equal([["OnTest", 1]]);
      expect(coclasses[0]).to.deep.include({ interfaces: ["ITest", "ITest2"], source: "DTest" });
      expect(coclasses[0]).to.include({ appObject: true, creatable: true });
      expect(coclasses[1]).to.include({ appObject: false, creatable: false, source: null });
    });

    it("comments above declarations, tag by tag", () => {
      const [method] = onlyInterface(`
        /**
         * Finds a thing
         * by name.
         *
         * Ignores case.
         * @param name what to look for,
         *   in any case
         * @variant-param name string | number
         * @returns the thing
         * @variant string[]
         * @nullable
         * @succeeds S_FALSE there is none
         * @throws E_POINTER no name
         */
        [id(1)] HRESULT Find([in] VARIANT name, [out, retval] VARIANT* result);`).functions;
      expect(method?.documentation).to.deep.equal({
        paragraphs: ["Finds a thing by name.", "Ignores case."],
        parameters: new Map([["name", "what to look for, in any case"]]),
        returns: "the thing",
        variant: "string[]",
        variantParameters: new Map([["name", "string | number"]]),
        nullable: true,
        handler: "",
        successes: [{ code: "S_FALSE", reason: "there is none" }],
        failures: [{ code: "E_POINTER", reason: "no name" }],
      });
    });

    it("past comments that document nothing", () => {
      const { functions } = onlyInterface("// one\n/* two */ /**/ [id(1)] /* three */ HRESULT M(); // four");
      expect(functions[0]?.documentation.paragraphs).to.deep.equal([]);
    });
  });

  describe("says where and what is wrong with", () => {
    const cases: readonly [what: string, text: string, message: string][] = [
      ["an empty file", "", 'test.idl:1:1: expected "[", found the end of the file'],
      ["a comment that does not end", "\n  /* for ever", "test.idl:2:3: the comment that begins here does not end"],
      ["a doc comment that does not end", "/**", "test.idl:1:1: the comment that begins here does not end"],
      [
        "a string that does not end",
        'import "oaidl.idl;\n"',
        "test.idl:1:8: the string that begins here does not end in its line",
      ],
      ["a character that MIDL does not have", "import @", 'test.idl:1:8: unexpected character "@"'],
      ["a NUL", "\0", 'test.idl:1:1: unexpected character "\\u0000"'],
      [
        "a library that does not end",
        library("").slice(0, -1),
        'test.idl:3:1: expected "[", found the end of the file',
      ],
      ["what follows the library", `${library("")}\n;`, "test.idl:4:1: nothing may follow the library"],
      ["an id that is no UUID", "[uuid(12-34)] library T {}", 'test.idl:1:7: expected a UUID, found "12"'],
      ["a library without a version", `[uuid(${ID})] library T {}`, "test.idl:1:1: the attribute version is missing"],
      [
        "an attribute that does not belong",
        interfaceOf("[id(1), vararg] HRESULT M();"),
        "test.idl:3:9: the attribute vararg is not allowed here",
      ],
      [
        "an attribute twice",
        interfaceOf("[id(1), id(2)] HRESULT M();"),
        "test.idl:3:9: the attribute id is there twice",
      ],
      ["a member without an id", interfaceOf("[hidden] HRESULT M();"), "test.idl:3:1: the attribute id is missing"],
      [
        "a member that returns no HRESULT",
        interfaceOf("[id(1)] long M();"),
        'test.idl:3:9: expected "HRESULT", found "long"',
      ],
      [
        "an id that two members share",
        interfaceOf("[id(1)] HRESULT M();\n[id(1)] HRESULT N();"),
        "test.idl:4:1: N: the id is that of M",
      ],
      [
        "a member that is there twice",
        interfaceOf("[id(1)] HRESULT M();\n[id(1)] HRESULT M();"),
        "test.idl:4:1: M: is declared twice",
      ],
      [
        "halves of a property with different ids",
        interfaceOf("[propget, id(1)] HRESULT P([out, retval] long* p);\n[propput, id(2)] HRESULT P([in] long p);"),
        "test.idl:4:1: P: propget and propput have different ids",
      ],
      [
        "a property without a value",
        interfaceOf("[propget, id(1)] HRESULT P();"),
        "test.idl:3:1: P: a propget has one [out, retval]",
      ],
      [
        "a parameter without a direction",
        interfaceOf("[id(1)] HRESULT M(long a);"),
        'test.idl:3:19: expected "[", found "long"',
      ],
      [
        "a direction that means nothing",
        interfaceOf("[id(1)] HRESULT M([in, out] long* a);"),
        "test.idl:3:19: a parameter is [in], [out] or [out, retval], not [in, out]",
      ],
      [
        "an [out] that is no pointer",
        interfaceOf("[id(1)] HRESULT M([out] long a);"),
        "test.idl:3:1: M: the [out] parameter a is not a pointer",
      ],
      [
        "a type that is defined nowhere",
        interfaceOf("[id(1)] HRESULT M([in] IFoo* a);"),
        "test.idl:2:1: ITest.M has the undefined type IFoo",
      ],
      [
        "a note on a parameter that does not exist",
        interfaceOf("/** @param b what? */\n[id(1)] HRESULT M([in] long a);"),
        "test.idl:4:1: M: there is no parameter b to describe",
      ],
      [
        "a tag that does not exist",
        interfaceOf("\n/** @see M */\n[id(1)] HRESULT M();"),
        'test.idl:4:1: unknown tag "@see M"',
      ],
      [
        "a declaration without definition",
        library("interface IFoo;"),
        "test.idl:2:1: the interface IFoo is declared but not defined",
      ],
      [
        "a number that is too large",
        library(`typedef [${uuid()}] enum E {\nA = 0x100000000 } E;`),
        "test.idl:3:5: 0x100000000 is not a 32-bit integer",
      ],
      [
        "a version where an integer belongs",
        interfaceOf("[id(1.5)] HRESULT M();"),
        "test.idl:3:5: 1.5 is not a 32-bit integer",
      ],
      ["a result code that is none", `cpp_quote("#define E_X 5")`, "test.idl:1:11: not the definition of an HRESULT"],
      [
        "a result code without message",
        `cpp_quote("#define E_X ((HRESULT)0x80000000L)")`,
        "test.idl:1:11: E_X has no message above it",
      ],
      [
        "a second source",
        library(`[${uuid()}] coclass C {\n[source] dispinterface D; }`),
        "test.idl:3:1: a coclass has one source, the default",
      ],
    ];
    for (const [what, text, message] of cases) {
      it(what, () => {
        expect(() => read(text)).to.throw(MidlError, message);
      });
    }

    it("an id that two things share", () => {
      const twice = `[object, uuid(${ID}), dual] interface ITest : IDispatch { }`;
      expect(() => read(library(twice))).to.throw(MidlError, "test.idl:2:1: the IID of ITest is already taken by Test");
    });
  });

  describe("never hangs or breaks", () => {
    const idl = readFileSync(new URL("../../typings/VirtualServer.idl", import.meta.url), "latin1").slice(0, 60_000);

    /** The text is read, or refused with a place; nothing else happens. */
    function readOrRefuse(text: string): void {
      try {
        read(text);
      } catch (error) {
        expect(error).to.be.instanceOf(MidlError);
        expect((error as MidlError).message).to.match(/^test\.idl:\d+:\d+: /);
      }
    }

    it("on text that is cut off anywhere", () => {
      check(
        property(integer({ min: 0, max: idl.length }), (end) => {
          readOrRefuse(idl.slice(0, end));
        }),
      );
    });

    it("on text with a character too much or too few", () => {
      const start = idl.indexOf("library VirtualServer");
      check(
        property(integer({ min: 0, max: idl.length - 1 }), integer({ min: 0, max: 0xff }), (place, code) => {
          const at = start + (place % (idl.length - start));
          readOrRefuse(idl.slice(0, at) + String.fromCharCode(code) + idl.slice(at));
          readOrRefuse(idl.slice(0, at) + idl.slice(at + 1));
        }),
        { numRuns: 30 },
      );
    });

    it("on a long run of what could begin a comment, a string or brackets", function () {
      this.timeout(2000);
      for (const text of ["/*", "/**", '"', "[", "(", "-", "\\", "//\n"]) readOrRefuse(text.repeat(100_000));
    });
  });
});
