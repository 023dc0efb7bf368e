import { expect } from "chai";
import { readFileSync } from "node:fs";
import ts from "typescript";
import { ScriptFolder } from "./typed-script.js";

const OLD = readFileSync(new URL("../fixtures/activex/old.js", import.meta.url), "utf8");
const LIBRARY = readFileSync(new URL("../fixtures/activex/library.d.ts.txt", import.meta.url), "utf8");
const REFERENCE = '// @ts-check\n/// <reference types="vmcom/activex" />\n';

const PLAIN: ts.CompilerOptions = {
  lib: ["lib.es5.d.ts"],
  strict: false,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const { lib: _, ...WITH_ALL_LIBRARIES } = { ...PLAIN, target: ts.ScriptTarget.ES2022 };

/** What lib.scripthost has against the script: its Echo takes one argument, and its Arguments cannot be called. */
const OF_SCRIPT_HOST = ["39 TS2554", "43 TS2554", "45 TS2554", "56 TS2349"];

/** What a script says about itself that the compiler is to find. */
function expected(script: string): string[] {
  return script
    .split("\n")
    .flatMap((line, index) => [...line.matchAll(/\/\/ error (TS\d+)/g)].map(([, code]) => `${index + 1} ${code}`))
    .sort();
}

describe("Types of scripts", function () {
  this.timeout(60_000);

  const settings: readonly (readonly [name: string, options: ts.CompilerOptions, more: readonly string[]])[] = [
    ["nothing but ES5", PLAIN, []],
    [
      "strict, which only wants types for parameters",
      { ...PLAIN, strict: true },
      ["11 TS7006", "15 TS7006", "15 TS7006"],
    ],
    [
      "ES2022 and Node's resolution",
      {
        ...PLAIN,
        lib: ["lib.es2022.d.ts"],
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
      },
      [],
    ],
    ["TypeScript's own libraries, DOM and ScriptHost among them", WITH_ALL_LIBRARIES, OF_SCRIPT_HOST],
  ];
  for (const [name, options, more] of settings) {
    describe(`with ${name}`, () => {
      let folder: ScriptFolder;
      before(() => (folder = new ScriptFolder({ "old.js": OLD }, options)));
      after(() => folder[Symbol.dispose]());

      it("find the errors of an old script, and none else", () => {
        expect(folder.complaints("old.js")).to.deep.equal([...expected(OLD), ...more].sort());
      });

      it("have no errors themselves", () => {
        expect(folder.complaintsOfDeclarations()).to.deep.equal([]);
      });
    });
  }

  describe("beside a library in DefinitelyTyped's manner", () => {
    const script = `${REFERENCE}
var sample = new ActiveXObject("Sample.Application");
WScript.CreateObject("Sample.Application").Version.length;
sample.Verison; // error TS2551
var opened = new Date(sample.Opened);
new VBArray(sample.Open("x")).toArray()[0].toFixed();
new Enumerator(sample).item().length;
ActiveXObject.on(sample, "Opened", ["Name"], function (parameter) {
  this.Version + parameter.Name.length + parameter.Nmae; // error TS2339
});
new ActiveXObject("VirtualServer.Application").VirtualMachines.Count.toFixed();
`;

    it("know the objects of both", () => {
      using folder = new ScriptFolder({ "script.js": script, "library.d.ts": LIBRARY }, PLAIN);
      expect(folder.complaints("script.js")).to.deep.equal(expected(script));
      expect(folder.complaintsOfDeclarations()).to.deep.equal([]);
    });
  });

  describe("of programs for winax", () => {
    const program = `// @ts-check
const winax = require("vmcom/activex");
const server = new winax.Object("VirtualServer.Application", { activate: true });
server.FindVirtualMachine("web").State.toFixed();
server.__id.length;
server.NoSuch; // error TS2339
const excel = new winax.Object("Excel.Application");
excel.Workbooks.Add();
const v = new winax.Variant([1, "2"], "short");
v.cast("string"); v.length; v[0];
v.cast("shrot"); // error TS2345
winax.cast(17, "pshort").valueOf();
winax.release(server, excel).toFixed();
const [point] = winax.getConnectionPoints(server);
point.unadvise(point.advise({ OnVMStateChange() {} }));
winax.peekAndDispatchMessages();
new ActiveXObject({ text: "value" }).text;
new ActiveXObject("VirtualServer.Application", { type: true }).VirtualMachines.Count.toFixed();
`;

    it("find their errors, and none else", () => {
      using folder = new ScriptFolder(
        { "program.cjs": program },
        {
          ...PLAIN,
          lib: ["lib.es2022.d.ts"],
          module: ts.ModuleKind.NodeNext,
          moduleResolution: ts.ModuleResolutionKind.NodeNext,
        },
      );
      expect(
        folder.complaints("program.cjs").filter((each) => each !== "2 TS2580" && each !== "2 TS2591"),
      ).to.deep.equal(expected(program));
    });
  });
});

describe("Completion in scripts", function () {
  this.timeout(60_000);

  const offered = (text: string, files: Readonly<Record<string, string>> = {}): string[] => {
    using folder = new ScriptFolder({ "script.js": REFERENCE + text, ...files }, PLAIN);
    return folder.offered("script.js");
  };

  it("offers the members of what a ProgID makes", () => {
    const names = offered('var vs = new ActiveXObject("VirtualServer.Application");\nvs./*here*/');
    expect(names).to.include.members(["VirtualMachines", "CreateVirtualMachine", "HostInfo", "SearchPaths"]);
    expect(names).to.not.include.members(["QueryInterface", "AddRef"]);
  });

  it("offers the members of what methods and collections return", () => {
    const server = 'var vs = new ActiveXObject("VirtualServer.Application");\n';
    expect(offered(`${server}vs.FindVirtualMachine("a")./*here*/`)).to.include.members([
      "Startup",
      "TurnOff",
      "Memory",
    ]);
    expect(offered(`${server}vs.VirtualMachines(1).HardDiskConnections(1)./*here*/`)).to.include.members([
      "HardDisk",
      "BusType",
    ]);
    expect(offered(`${server}vs.FindVirtualMachine("a").Startup()./*here*/`)).to.include.members([
      "WaitForCompletion",
      "Error",
    ]);
  });

  it("offers the members of what an Enumerator walks over", () => {
    const walk =
      'var e = new Enumerator(new ActiveXObject("VirtualServer.Application").VirtualMachines);\ne.item()./*here*/';
    expect(offered(walk)).to.include.members(["Startup", "Memory"]);
  });

  it("offers ProgIDs", () => {
    const progIds = ["VirtualServer.Application", "VirtualServer.VMSecurity", "VirtualServer.VMRCClientControl"];
    expect(offered('new ActiveXObject("/*here*/");')).to.include.members(progIds);
    expect(offered('WScript.CreateObject("/*here*/");')).to.include.members(progIds);
    expect(offered('new ActiveXObject("/*here*/");', { "library.d.ts": LIBRARY })).to.include("Sample.Application");
  });

  it("offers the events of an object", () => {
    const vm = 'var vm = new ActiveXObject("VirtualServer.Application").FindVirtualMachine("a");\n';
    const names = offered(`${vm}ActiveXObject.on(vm, "/*here*/", ["virtualMachineState"], function () {});`);
    expect(names).to.include("OnStateChange");
    expect(offered(`${vm}ActiveXObject.on(vm, "/*here*/", function () {});`)).to.include("OnRequestShutdown");
  });

  it("offers what a handler gets", () => {
    const vm = 'var vs = new ActiveXObject("VirtualServer.Application");\n';
    const handler =
      'ActiveXObject.on(vs, "OnVMStateChange", ["virtualMachineConfig", "virtualMachineState"], function (p) { p./*here*/ });';
    expect(offered(vm + handler)).to.deep.equal(["virtualMachineConfig", "virtualMachineState"]);
  });

  it("offers WScript and the constants", () => {
    expect(offered("WScript./*here*/")).to.include.members([
      "Echo",
      "Sleep",
      "ConnectObject",
      "Arguments",
      "StdIn",
      "Quit",
    ]);
    expect(offered("vmVMState/*here*/")).to.include.members(["vmVMState_Running", "vmVMState_Saved"]);
  });

  it("explains members and constants", () => {
    const explained = (text: string): string => {
      using folder = new ScriptFolder({ "script.js": REFERENCE + text }, PLAIN);
      return folder.explained("script.js");
    };
    expect(explained('new ActiveXObject("VirtualServer.Application").FindVirtualMachine/*here*/')).to.match(
      /FindVirtualMachine\(configurationName: string\): VirtualServer\.VMVirtualMachine.* \/\/ \S/,
    );
    expect(explained("vmVMState_Running/*here*/")).to.match(/vmVMState_Running: number \/\/ 5: /);
  });
});
