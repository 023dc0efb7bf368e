import { expect } from "chai";
import { inspect } from "node:util";
import { registerClass } from "../../lib/com/class-registry.js";
import { SERVER, programBench, type ProgramBench } from "./program.js";

describe("Objects for programs of winax's", () => {
  let bench: ProgramBench;
  const value: ProgramBench["value"] = (...args) => bench.value(...args);
  beforeEach(() => (bench = programBench()));
  afterEach(() => bench[Symbol.dispose]());

  describe("are made", () => {
    for (const expression of [
      `new ActiveXObject("${SERVER}")`,
      `ActiveXObject("${SERVER}")`,
      `new winax.Object("${SERVER.toUpperCase()}")`,
      `winax.Object("${SERVER}", { async: false })`,
      `new winax.Object("${SERVER}", { activate: true })`,
      `new winax.Object("${SERVER}", "an option that is none")`,
    ]) {
      it(`by ${expression}`, () => expect(value(`${expression}.FindVirtualMachine("web").Name`)).to.equal("web"));
    }

    it("by taking one that runs, with activate", () => {
      let made = 0;
      const factory = { create: () => ({ made: ++made }), running: () => ({ made: "running" }) };
      using _ = registerClass({ progId: "VmcomTest.Running", ...factory });
      expect(value('new winax.Object("VmcomTest.Running", { activate: true }).made')).to.equal("running");
      expect(made).to.equal(0);
    });

    it("anew, with activate where none runs", () => {
      using _ = registerClass({ progId: "VmcomTest.Made", create: () => ({ made: true }) });
      expect(value('new winax.Object("VmcomTest.Made", { activate: true }).made')).to.equal(true);
    });

    it("by a moniker, with getobject", () => {
      expect(value('new winax.Object("winmgmts:root/cimv2", { getobject: true }).InstancesOf.__id')).to.equal(
        "winmgmts:root/cimv2.InstancesOf",
      );
    });

    it("as instances of winax.Object that can be called", () => {
      expect(value("server instanceof winax.Object")).to.equal(true);
      expect(value("typeof server")).to.equal("function");
    });
  });

  describe("have members", () => {
    for (const name of ["Count", "count", "COUNT", "cOuNt"]) {
      it(`in any letter case: ${name}`, () => expect(value(`server.virtualMACHINES.${name}`)).to.equal(1));
    }

    it("whose values are there at once", () => {
      expect(value('server.FindVirtualMachine("web").State === 1')).to.equal(true);
      expect(value('typeof server.FindVirtualMachine("web").Name')).to.equal("string");
    });

    it("that are assigned to", () => {
      bench.run('server.FindVirtualMachine("web").memory = 256;');
      expect(bench.server.FindVirtualMachine("web")?.Memory).to.equal(256);
    });

    it("that take objects", () => {
      bench.run('server.DeleteVirtualMachine(server.FindVirtualMachine("web"));');
      expect(bench.server.FindVirtualMachine("web")).to.equal(null);
    });

    it("that give arrays whose elements are values", () => {
      expect(value("server.SearchPaths")).to.be.an("array");
      expect(value("server.HostInfo.NetworkAdapters.every((each) => typeof each === 'string')")).to.equal(true);
    });

    it("that are undefined if there are none of the name", () => {
      expect(value("server.NoSuchMember")).to.equal(undefined);
      expect(value("'NoSuchMember' in server")).to.equal(false);
      expect(value("'virtualmachines' in server")).to.equal(true);
    });

    it("that are null where COM says so", () => {
      expect(value('server.FindVirtualMachine("none")')).to.equal(null);
    });

    it("that can be kept and called later", () => {
      expect(value('(function (find) { return find("web").Name; })(server.FindVirtualMachine)')).to.equal("web");
      expect(value('server.FindVirtualMachine.call(null, "web").Name')).to.equal("web");
      expect(value('server.FindVirtualMachine.apply(null, ["web"]).Name')).to.equal("web");
    });

    it("none of which a program sees by enumerating", () => {
      expect(value("Object.keys(server)")).to.deep.equal([]);
      expect(value("(function () { for (var name in server) return name; })()")).to.equal(undefined);
    });
  });

  describe("that are collections", () => {
    for (const expression of [
      "server.VirtualMachines.Item(1)",
      "server.VirtualMachines(1)",
      "server.VirtualMachines[1]",
      "server.VirtualMachines.Item[1]",
      "server.VirtualMachines.item['1']",
    ]) {
      it(`have elements as ${expression}`, () => expect(value(`${expression}.Name`)).to.equal("web"));
    }

    it("have elements by key, where a property has led to them", () => {
      const system = value('new winax.Object("winmgmts:Win32_OperatingSystem=@", { getobject: true })');
      expect(value('s.Properties_["Caption"].Name', { s: system })).to.equal("Caption");
      expect(value('s.Properties_["NoSuch"]', { s: system })).to.equal(undefined);
    });

    it("have no elements by key, where a constructor has made them", () => {
      const dictionary = bench.value('new ActiveXObject("Scripting.Dictionary")');
      bench.run('dictionary.Add("Name", 1);', { dictionary });
      expect(value('dictionary["Name"]', { dictionary })).to.equal(undefined);
      expect(value("dictionary.Count", { dictionary })).to.equal(1);
    });

    it("are walked by _NewEnum", () => {
      expect(value("server.VirtualMachines._NewEnum.Next(1).Name")).to.equal("web");
      expect(value("server.VirtualMachines._NewEnum.next().Name")).to.equal("web");
      const walked = bench.run(
        `var walk = server.VirtualMachines._NewEnum, names = [], other;
         for (var each; (each = walk.Next(1)); ) names.push(each.Name);
         walk.Reset();
         other = walk.Clone();
         walk.Skip(1);
         return [names, walk.Next(), other.Next().Name];`,
      );
      expect(walked).to.deep.equal([["web"], undefined, "web"]);
    });

    it("give several elements of an enumerator as an array", () => {
      bench.machine("mail");
      expect(value("server.VirtualMachines._NewEnum.Next(5).map((each) => each.Name)")).to.deep.equal(["web", "mail"]);
    });

    it("are walked by for...of", () => {
      expect(value("Array.from(server.VirtualMachines, (each) => each.Name)")).to.deep.equal(["web"]);
      expect(value("typeof server[Symbol.iterator]")).to.equal("undefined");
    });
  });

  describe("with parameterised properties", () => {
    let dictionary: unknown;
    beforeEach(() => (dictionary = bench.value('new ActiveXObject("Scripting.Dictionary")')));

    it("are read by calling and by key", () => {
      bench.run('d.Add("a", 1);', { d: dictionary });
      expect(value('[d.Item("a"), d("a"), d.item["a"]]', { d: dictionary })).to.deep.equal([1, 1, 1]);
    });

    it("are assigned to by a further argument", () => {
      bench.run('d.Item("a", 2);', { d: dictionary });
      expect(value('d.Item("a")', { d: dictionary })).to.equal(2);
    });

    it("are assigned to by key", () => {
      bench.run('d.Item["a"] = 3; d.Item[7] = 4;', { d: dictionary });
      expect(value('[d("a"), d(7)]', { d: dictionary })).to.deep.equal([3, 4]);
    });

    it("need no arguments if all are optional", () => {
      const shell = value('new ActiveXObject("WScript.Shell")');
      expect(value("shell.Environment.Count() === shell.Environment().Count()", { shell })).to.equal(true);
    });
  });

  describe("are worth something", () => {
    it("by their default property", () => {
      const machine = "server.FindVirtualMachine('web')";
      expect(value(`\`\${${machine}}\` + ${machine}.valueOf() + ${machine}.__value`)).to.equal("webwebweb");
      expect(value(`String(${machine})`)).to.equal("web");
      expect(value(`${machine}.toString()`)).to.equal("web");
      expect(value(`${machine} == "web"`)).to.equal(true);
    });

    it("themselves if there is none", () => {
      expect(value("server.VirtualMachines.valueOf().Count")).to.equal(1);
    });

    it("what a method without parameters returns", () => {
      const dictionary = bench.value('new ActiveXObject("Scripting.Dictionary")');
      expect(value("d.Keys.valueOf()", { d: dictionary })).to.deep.equal([]);
    });

    it("nothing that calls a method with parameters", () => {
      expect(value("typeof server.CreateVirtualMachine.valueOf()")).to.equal("function");
      expect(value("server.VirtualMachines.Count")).to.equal(1);
    });

    it("the word default where winax has it", () => {
      expect(value('server.FindVirtualMachine("web")("default")')).to.equal("web");
    });
  });

  describe("tell about themselves", () => {
    it("how the program came to them: __id", () => {
      expect(value("server.__id")).to.equal(SERVER);
      expect(value('server.FindVirtualMachine("web").__id')).to.equal(`${SERVER}.@FindVirtualMachine`);
      expect(value("server.VirtualMachines.Item.__id")).to.equal(`${SERVER}.VirtualMachines.Item`);
      expect(value('server.FindVirtualMachine("web").HardDiskConnections.__ID')).to.equal(
        `${SERVER}.@FindVirtualMachine.HardDiskConnections`,
      );
    });

    it("which functions they have: __type", () => {
      expect(value('server.__type.filter((each) => each.name === "DefaultVMConfigurationPath")')).to.deep.equal([
        {
          name: "DefaultVMConfigurationPath",
          dispid: value("server.__methods.DefaultVMConfigurationPath.dispid"),
          flags: 0,
          invkind: 2,
          argcnt: 0,
        },
        {
          name: "DefaultVMConfigurationPath",
          dispid: value("server.__methods.DefaultVMConfigurationPath.dispid"),
          flags: 0,
          invkind: 4,
          argcnt: 1,
        },
      ]);
      expect(value("server.VirtualMachines.__type.find((each) => each.name === '_NewEnum').flags")).to.equal(0x40);
    });

    it("the same by name: __methods", () => {
      expect(value("server.__methods.FindVirtualMachine")).to.include({
        name: "FindVirtualMachine",
        invkind: 1,
        argcnt: 1,
      });
    });

    it("that they have no variables: __vars", () => {
      expect(value("server.__vars")).to.deep.equal({});
    });

    it("to a console, without asking for anything", () => {
      expect(inspect(value("server"))).to.match(/^\[Dispatch VmcomTest\.Server\] IVMVirtualServer \{/);
      expect(inspect(value("server.FindVirtualMachine"))).to.equal(`[Dispatch ${SERVER}.FindVirtualMachine]`);
      expect(value("JSON.parse(JSON.stringify(server.FindVirtualMachine('web'))).Name")).to.equal("web");
    });
  });

  describe("without type information", () => {
    it("say nothing about themselves, and have members that are called or have values", () => {
      const untyped = value(`new ActiveXObject("${SERVER}", { type: false })`);
      expect(value("[u.__type, u.__methods, u.__vars]", { u: untyped })).to.deep.equal([
        undefined,
        undefined,
        undefined,
      ]);
      expect(value("typeof u.Version", { u: untyped })).to.equal("function");
      expect(value("u.Version.valueOf() === server.Version", { u: untyped })).to.equal(true);
      expect(value("u.VirtualMachines.Count == 1", { u: untyped })).to.equal(true);
      expect(value("u.VirtualMachines(1).Name == 'web'", { u: untyped })).to.equal(true);
    });
  });

  describe("are nothing to wait for", () => {
    it("since they have no then", async () => {
      const server = value("server");
      expect((await server) === server).to.equal(true);
    });
  });

  describe("of classes that the program has registered", () => {
    it("are used as they are", () => {
      using _ = registerClass({ progId: "VmcomTest.Own", create: () => ({ Twice: (x: number) => 2 * x, Size: 3 }) });
      expect(value('new ActiveXObject("VmcomTest.Own").twice(4)')).to.equal(8);
      expect(value('new ActiveXObject("VmcomTest.Own").SIZE')).to.equal(3);
      expect(value('new ActiveXObject("VmcomTest.Own").constructor === Function')).to.equal(true);
    });

    it("may implement IDispatch themselves", () => {
      const asked: unknown[] = [];
      const own = {
        GetIDsOfNames: ([name = ""]: readonly string[]) => [name.toLowerCase() === "answer" ? 7 : -1],
        Invoke(dispid: number, flags: number, args: readonly unknown[], named: readonly number[]) {
          asked.push([dispid, flags, args, named]);
          return 42;
        },
      };
      using _ = registerClass({ progId: "VmcomTest.Dispatch", create: () => own });
      const object = value('new ActiveXObject("VmcomTest.Dispatch")');
      expect(value("o.Answer(1) + o.answer", { o: object })).to.equal(84);
      expect(value("o.Nothing", { o: object })).to.equal(undefined);
      bench.run("o.Answer = 5;", { o: object });
      expect(asked).to.deep.equal([
        [7, 3, [1], []],
        [7, 3, [], []],
        [7, 4, [5], [-3]],
      ]);
    });
  });
});
