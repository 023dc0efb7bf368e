import { expect } from "chai";
import fc from "fast-check";
import * as fs from "node:fs";
import { join } from "node:path";
import { ComError } from "../../../lib/com/com-error.js";
import { MK_E_SYNTAX, RPC_E_SERVER_UNAVAILABLE } from "../../../lib/generated/hresults.js";
import type { ScriptObjectOf } from "../../../lib/script/objects/core/define-class.js";
import { networkAdapterConfigurationClass } from "../../../lib/script/objects/wmi/device-classes.js";
import { likeMatches } from "../../../lib/script/objects/wmi/like.js";
import { linuxProcesses } from "../../../lib/script/objects/wmi/linux-processes.js";
import { isWmiMoniker, parseMoniker, parseObjectPath } from "../../../lib/script/objects/wmi/object-path.js";
import { serviceClass } from "../../../lib/script/objects/wmi/process-classes.js";
import type { SWbemServices } from "../../../lib/script/objects/wmi/swbem-services.js";
import { cimDateTime } from "../../../lib/script/objects/wmi/wmi-class.js";
import * as wbem from "../../../lib/script/objects/wmi/wmi-error.js";
import { parseQuery } from "../../../lib/script/objects/wmi/wql.js";
import { fixedHost } from "../../../lib/host/fixed-host.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../../files/temporary-directory.js";
import { comErrorOf, expectHresult } from "../../support/com-error-of.js";
import { element, invoke, scripted, type Scripted } from "../../support/scripted.js";
import { IDENTITY, scriptObjects } from "./support.js";

const onLinux = process.platform === "linux" ? it : it.skip;
const CIMV2 = "winmgmts:{impersonationLevel=impersonate}!\\\\.\\root\\cimv2";

function services(): ScriptObjectOf<SWbemServices> {
  return scriptObjects().getObject(CIMV2) as ScriptObjectOf<SWbemServices>;
}

/** What a script gets for a query: its objects. */
function ask(query: string): Scripted[] {
  return [...(invoke(scripted(services()), "ExecQuery", query) as Scripted)];
}

function failsWith(hresult: number, run: () => unknown): void {
  expect(comErrorOf(run).hresult.toString(16)).to.equal(hresult.toString(16));
}

describe("winmgmts", () => {
  afterEach(removeTemporaryDirectories);

  describe("monikers", () => {
    const SERVICES = [
      "winmgmts:",
      "WinMgmts:\\\\.\\root\\cimv2",
      "winmgmts://./root/CIMV2",
      "winmgmts:root\\cimv2",
      "winmgmts:\\root\\cimv2",
      "winmgmts:{impersonationLevel=impersonate,(Debug,!Shutdown)}!\\\\.\\root\\cimv2",
      "winmgmts:{impersonationLevel=impersonate}",
      "winmgmts:\\\\localhost\\root\\cimv2",
      "winmgmts:\\\\SERVER1",
      "winmgmts:[locale=ms_409]!\\\\.\\root\\cimv2",
    ];
    for (const moniker of SERVICES) {
      it(`finds the services: ${moniker}`, () => {
        const found = scriptObjects().getObject(moniker) as ScriptObjectOf<SWbemServices>;
        expect(found.InstancesOf("Win32_OperatingSystem").Count).to.equal(1);
      });
    }

    it("finds a class", () => {
      const found = scripted(scriptObjects().getObject("winmgmts:Win32_Process") as object);
      const path = found["Path_"] as Scripted;
      expect([path["Class"], path["IsClass"]]).to.deep.equal(["Win32_Process", true]);
      expect(found["Name"]).to.equal(null);
    });

    it("finds an instance", () => {
      for (const object of [
        'Win32_LogicalDisk.DeviceID="C:"',
        "win32_logicaldisk='c:'",
        'root\\cimv2:Win32_LogicalDisk.DeviceID="C:"',
        '\\\\.\\root\\cimv2:Win32_LogicalDisk="C:"',
      ]) {
        const found = scripted(scriptObjects().getObject(`winmgmts:${object}`) as object);
        expect(found["DeviceID"], object).to.equal("C:");
      }
    });

    it("fails for what is not there", () => {
      const find = (moniker: string) => () => scriptObjects().getObject(moniker);
      failsWith(wbem.WBEM_E_NOT_FOUND, find("winmgmts:Win32_Nothing"));
      failsWith(wbem.WBEM_E_NOT_FOUND, find('winmgmts:Win32_LogicalDisk="Q:"'));
      failsWith(wbem.WBEM_E_INVALID_NAMESPACE, find("winmgmts:\\\\.\\root\\nothing"));
      failsWith(wbem.WBEM_E_INVALID_OBJECT_PATH, find("winmgmts:Win32_LogicalDisk.=="));
      expectHresult(RPC_E_SERVER_UNAVAILABLE, find("winmgmts:\\\\otherhost\\root\\cimv2"));
      expectHresult(MK_E_SYNTAX, find("winmgmts:{impersonationLevel"));
    });

    it("are none of other programs", () => {
      expect(isWmiMoniker("winmgmts")).to.equal(false);
      expect(scriptObjects().getObject("LDAP://x")).to.equal(undefined);
    });

    it("has paths with quoted keys", () => {
      const { className, keys, namespace, server } = parseObjectPath('\\\\s\\root\\x:A.K="a\\"b:\\\\c",L=5');
      expect([className, namespace, server]).to.deep.equal(["A", "root\\x", "s"]);
      expect([...(keys ?? [])]).to.deep.equal([
        ["k", 'a"b:\\c'],
        ["l", "5"],
      ]);
      expect(parseObjectPath("A=@").keys?.size).to.equal(0);
    });
  });

  describe("queries", () => {
    it("answers for a whole class", () => {
      const [system] = ask("SELECT * FROM Win32_OperatingSystem");
      expect(system?.["Caption"]).to.equal("Microsoft Windows Server 2003");
      expect(system?.["VERSION"]).to.equal("5.2.3790");
      expect(system?.["buildnumber"]).to.equal("3790");
      expect(system?.["TotalVisibleMemorySize"]).to.equal(String(4096 * 1024));
      expect(system?.["ServicePackMajorVersion"]).to.equal(1);
      expect(system?.["LastBootUpTime"]).to.match(/^\d{14}\.\d{6}[+-]\d{3}$/);
    });

    it("answers with the columns that are asked for, and the keys", () => {
      const [disk] = ask("select name, FREESPACE from win32_logicaldisk");
      expect(Object.keys(disk ?? {})).to.deep.equal([]);
      const names = [...(disk?.["Properties_"] as Scripted)].map((property) => property["Name"]);
      expect(names).to.deep.equal(["DeviceID", "FreeSpace", "Name"]);
      expect(() => disk?.["Size"]).to.throw(ComError);
    });

    const MATCHES: readonly [condition: string, count: number][] = [
      ["DriveType = 3", 1],
      ["DriveType=2", 0],
      ["DriveType <> 2", 1],
      ["DriveType != 3", 0],
      ["DriveType > 2 AND DriveType < 4", 1],
      ["DriveType >= 3 and drivetype <= 3", 1],
      ["DriveType = '3'", 1],
      ["3 = DriveType", 1],
      ['DeviceID = "c:"', 1],
      ["DeviceID = 'C:' OR DeviceID = 'D:'", 1],
      ["NOT DeviceID = 'C:'", 0],
      ["NOT (DeviceID = 'D:')", 1],
      ["(DriveType = 2 OR DriveType = 3) AND FileSystem = 'NTFS'", 1],
      ["DriveType = 2 OR DriveType = 3 AND FileSystem = 'FAT'", 0],
      ["ProviderName IS NULL", 1],
      ["ProviderName is not null", 0],
      ["ProviderName = NULL", 1],
      ["Name IS NOT NULL", 1],
      ["FreeSpace > 0", 1],
      ["FreeSpace > 9", 1],
      ["FreeSpace < 1", 0],
      ["Compressed = FALSE", 1],
      ["Compressed = true", 0],
      ["DeviceID LIKE 'C%'", 1],
      ["DeviceID LIKE '_:'", 1],
      ["DeviceID LIKE '[A-B]%'", 0],
      ["DeviceID LIKE '[^A-B]%'", 1],
      ["ProviderName LIKE '%'", 0],
      ["ProviderName > 1", 0],
    ];
    for (const [condition, count] of MATCHES) {
      it(`WHERE ${condition}: ${count}`, () => {
        expect(ask(`SELECT * FROM Win32_LogicalDisk WHERE ${condition}`)).to.have.lengthOf(count);
      });
    }

    const INVALID = [
      "",
      "SELECT",
      "SELECT * Win32_LogicalDisk",
      "SELECT * FROM Win32_LogicalDisk WHERE",
      "SELECT * FROM Win32_LogicalDisk WHERE Nothing = 1",
      "SELECT Nothing FROM Win32_LogicalDisk",
      "SELECT * FROM Win32_LogicalDisk WHERE DriveType",
      "SELECT * FROM Win32_LogicalDisk WHERE (DriveType = 3",
      "SELECT * FROM Win32_LogicalDisk WHERE DriveType = 3 DriveType = 3",
      "SELECT * FROM Win32_LogicalDisk WHERE DriveType = 'x",
      "SELECT * FROM Win32_LogicalDisk WHERE DriveType ~ 3",
      `SELECT * FROM Win32_LogicalDisk WHERE ${"(".repeat(100_000)}`,
      `SELECT * FROM Win32_LogicalDisk WHERE ${"NOT ".repeat(100_000)}`,
    ];
    for (const query of INVALID) {
      it(`fails for ${JSON.stringify(query.slice(0, 70))}`, () => {
        failsWith(wbem.WBEM_E_INVALID_QUERY, () => ask(query));
      });
    }

    it("fails for a class that there is not, and for what is not supported", () => {
      failsWith(wbem.WBEM_E_INVALID_CLASS, () => ask("SELECT * FROM Win32_Nothing"));
      failsWith(wbem.WBEM_E_INVALID_CLASS, () => services().InstancesOf("constructor"));
      failsWith(wbem.WBEM_E_NOT_SUPPORTED, () => ask("ASSOCIATORS OF {Win32_LogicalDisk='C:'}"));
      failsWith(wbem.WBEM_E_INVALID_PARAMETER, () => services().ExecQuery("SELECT * FROM Win32_Process", "SQL"));
      const view = scripted(services());
      failsWith(wbem.WBEM_E_NOT_SUPPORTED, () => invoke(view, "ExecNotificationQuery", "SELECT * FROM x"));
      failsWith(wbem.WBEM_E_NOT_SUPPORTED, () => invoke(view, "AssociatorsOf", "x"));
      failsWith(wbem.WBEM_E_NOT_SUPPORTED, () => invoke(view, "ReferencesTo", "x"));
      failsWith(wbem.WBEM_E_ACCESS_DENIED, () => invoke(view, "Delete", "x"));
      failsWith(wbem.WBEM_E_ACCESS_DENIED, () => invoke(view, "ExecMethod", "x", "y"));
    });

    it("reads any text as a query or refuses it", () => {
      const word = fc.constantFrom(
        "select",
        "*",
        "from",
        "where",
        "a",
        "=",
        "'x'",
        "1",
        "(",
        ")",
        "not",
        "and",
        "like",
        "\\",
      );
      fc.assert(
        fc.property(fc.array(word), fc.string(), (words, text) => {
          for (const query of [words.join(" "), `select * from a where ${words.join(" ")}`, text]) {
            try {
              parseQuery(query);
            } catch (error) {
              expect(error).to.be.instanceOf(ComError);
            }
          }
        }),
      );
    });

    it("reads any text as a moniker or refuses it", () => {
      fc.assert(
        fc.property(fc.string(), (text) => {
          try {
            parseMoniker(`winmgmts:${text}`);
          } catch (error) {
            expect(error).to.be.instanceOf(ComError);
          }
        }),
      );
    });

    it("compares texts with a pattern in good time", () => {
      expect(likeMatches("a".repeat(5000), "%a".repeat(500) + "b")).to.equal(false);
      expect(likeMatches("[x", "[x")).to.equal(true);
      expect(likeMatches("b-", "_[a-]")).to.equal(true);
      expect(likeMatches("", "%")).to.equal(true);
      expect(likeMatches("", "_")).to.equal(false);
    });
  });

  describe("objects", () => {
    function disk(): Scripted {
      return ask("SELECT * FROM Win32_LogicalDisk")[0] as Scripted;
    }

    it("have paths", () => {
      const path = disk()["path_"] as Scripted;
      expect(path["RelPath"]).to.equal('Win32_LogicalDisk.DeviceID="C:"');
      expect(path["Path"]).to.equal('\\\\SERVER1\\root\\cimv2:Win32_LogicalDisk.DeviceID="C:"');
      expect(path["IsClass"]).to.equal(false);
      expect([path["Server"], path["Namespace"], path["ParentNamespace"]]).to.deep.equal([
        "SERVER1",
        "root\\cimv2",
        "root",
      ]);
      expect(String(path["DisplayName"])).to.match(/^winmgmts:\{.*\}!\\\\SERVER1/);
      expect(scripted(scriptObjects().getObject(String(path["DisplayName"])) as object)["DeviceID"]).to.equal("C:");
    });

    it("have properties to walk over", () => {
      const properties = disk()["Properties_"] as Scripted;
      const byName = Object.fromEntries(
        [...properties].map((each): [string, unknown] => [String(each["Name"]), each["Value"]]),
      );
      expect(byName).to.include({ DeviceID: "C:", DriveType: 3, ProviderName: null });
      expect(properties["Count"]).to.equal(14);
      const size = invoke(properties, "Item", "SIZE") as Scripted;
      expect([size["CIMType"], size["IsArray"], size["IsLocal"]]).to.deep.equal([21, false, true]);
      expect(size["Origin"]).to.equal("Win32_LogicalDisk");
      expect((element(properties, "deviceid") as Scripted)["value"]).to.equal("C:");
      failsWith(wbem.WBEM_E_NOT_FOUND, () => element(properties, "none"));
    });

    it("are changed as copies only", () => {
      const object = disk();
      object["VolumeName"] = "x";
      expect(object["volumename"]).to.equal("x");
      const copy = invoke(object, "Clone_") as Scripted;
      copy["VolumeName"] = "y";
      expect(object["VolumeName"]).to.equal("x");
      expect(disk()["VolumeName"]).to.equal("");
      for (const name of ["Put_", "Delete_"]) failsWith(wbem.WBEM_E_ACCESS_DENIED, () => invoke(object, name));
      failsWith(wbem.WBEM_E_ACCESS_DENIED, () => invoke(object, "ExecMethod_", "Chkdsk"));
    });

    it("write themselves out", () => {
      const text = invoke(disk(), "GetObjectText_", 0) as string;
      expect(text).to.match(/^\ninstance of Win32_LogicalDisk\n\{\n/);
      expect(text).to.include('\tDeviceID = "C:";\n');
      expect(text).to.include("\tCompressed = FALSE;\n");
      expect(text).to.match(/\tSize = \d+;\n/);
      expect(text).not.to.include("ProviderName");
      const declared = services().Get("Win32_LogicalDisk").GetObjectText_();
      expect(declared).to.match(/^\nclass Win32_LogicalDisk\n\{\n/);
      expect(declared).to.include("\tuint64 Size;\n");
    });

    it("are found in a set", () => {
      const set = services().InstancesOf("Win32_LogicalDisk");
      expect(set.Item('win32_logicaldisk.deviceid="c:"').Path_.Class).to.equal("Win32_LogicalDisk");
      expect(set.ItemIndex(0).Path_.Class).to.equal("Win32_LogicalDisk");
      failsWith(wbem.WBEM_E_NOT_FOUND, () => set.Item("x"));
      expect(() => set.ItemIndex(1)).to.throw(ComError);
    });

    it("refuse to change the host, in their own terms", () => {
      const [own] = ask(`SELECT * FROM Win32_Process WHERE ProcessId = ${process.pid}`);
      expect(invoke(own as Scripted, "Terminate")).to.equal(2);
      const [system] = ask("SELECT * FROM Win32_OperatingSystem");
      expect(invoke(system as Scripted, "Win32Shutdown", 6, 0)).to.equal(5);
    });

    it("have security settings without effect", () => {
      const view = scripted(services())["Security_"] as Scripted;
      view["ImpersonationLevel"] = 4;
      expect(view["ImpersonationLevel"]).to.equal(4);
      const privileges = view["Privileges"] as Scripted;
      invoke(privileges, "AddAsString", "SeShutdownPrivilege", true);
      invoke(privileges, "Add", 7);
      expect(privileges["Count"]).to.equal(2);
      expect([...privileges].map((each) => [each["Name"], each["IsEnabled"]])).to.deep.equal([
        ["SeShutdownPrivilege", true],
        ["Privilege7", true],
      ]);
      invoke(privileges, "DeleteAll");
      expect(privileges["Count"]).to.equal(0);
    });
  });

  describe("classes", () => {
    it("are listed", () => {
      const names = [...services().SubclassesOf()].map((each) => (each as { Path_: { Class: string } }).Path_.Class);
      expect(names).to.include.members([
        "Win32_OperatingSystem",
        "Win32_ComputerSystem",
        "Win32_Processor",
        "Win32_Process",
        "Win32_Service",
        "Win32_LogicalDisk",
        "Win32_DiskDrive",
        "Win32_NetworkAdapterConfiguration",
      ]);
    });

    it("Win32_ComputerSystem is the host", () => {
      const [system] = ask("SELECT * FROM Win32_ComputerSystem");
      expect(system?.["Name"]).to.equal("SERVER1");
      expect(system?.["TotalPhysicalMemory"]).to.equal(String(4096 * 2 ** 20));
      expect(system?.["NumberOfProcessors"]).to.equal(2);
      expect(system?.["UserName"]).to.equal("CORP\\jane");
      expect([system?.["Domain"], system?.["PartOfDomain"]]).to.deep.equal(["WORKGROUP", false]);
    });

    it("Win32_Processor has one for each package", () => {
      const processors = ask("SELECT * FROM Win32_Processor");
      expect(processors.map((each) => each["DeviceID"])).to.deep.equal(["CPU0", "CPU1"]);
      expect(processors[0]?.["MaxClockSpeed"]).to.equal(2793);
      expect(processors[0]?.["NumberOfCores"]).to.equal(2);
    });

    it("Win32_DiskDrive has the host's drives", () => {
      expect(ask("SELECT * FROM Win32_DiskDrive").map((each) => each["DeviceID"])).to.deep.equal([
        "PhysicalDrive0",
        "PhysicalDrive1",
      ]);
    });

    it("Win32_Process has this process", () => {
      const [own] = ask(`SELECT * FROM Win32_Process WHERE ProcessId = ${process.pid}`);
      expect(own?.["Handle"]).to.equal(String(process.pid));
      expect(own?.["ParentProcessId"]).to.equal(process.ppid);
      expect(Number(own?.["WorkingSetSize"])).to.be.above(1_000_000);
      expect(own?.["CreationDate"]).to.match(/^\d{14}\./);
      expect(own?.["Name"]).to.be.a("string");
    });

    it("Win32_Service has the server, and what the host runs as one", () => {
      expect(ask("SELECT * FROM Win32_Service WHERE Name = 'Virtual Server'")[0]?.["State"]).to.equal("Running");
      const child = { ...linuxLike(), service: "sshd", id: 77 };
      const names = Array.from(serviceClass(IDENTITY, () => [child, child]).instances(), ({ Name }) => Name);
      expect(names).to.deep.equal(["Virtual Server", "sshd"]);
    });

    it("Win32_NetworkAdapterConfiguration has addresses as arrays", () => {
      const address = { netmask: "255.255.255.0", mac: "00:03:ff:00:00:01", internal: false, cidr: null };
      const interfaces = (): never =>
        ({
          eth0: [{ ...address, address: "10.0.0.5", family: "IPv4" }],
          lo: [{ ...address, address: "127.0.0.1", family: "IPv4", internal: true }],
        }) as never;
      const host = fixedHost({ networkAdapters: ["eth1"] });
      const found = [...networkAdapterConfigurationClass(host, IDENTITY, interfaces).instances()];
      expect(found.map(({ Description, IPEnabled }) => [Description, IPEnabled])).to.deep.equal([
        ["eth0", true],
        ["eth1", false],
      ]);
      expect(found[0]).to.include({ MACAddress: "00:03:FF:00:00:01", Index: 1 });
      expect(found[0]?.["IPAddress"]).to.deep.equal(["10.0.0.5"]);
      expect(found[1]?.["IPAddress"]).to.equal(null);
    });
  });

  describe("SWbemLocator", () => {
    it("connects to this machine only", () => {
      const locator = scriptObjects().wbemLocator();
      expect(locator.ConnectServer().InstancesOf("Win32_Processor").Count).to.equal(2);
      expect(locator.ConnectServer(".", "root/cimv2").InstancesOf("Win32_Processor").Count).to.equal(2);
      failsWith(wbem.WBEM_E_INVALID_NAMESPACE, () => locator.ConnectServer(".", "root\\x"));
      expectHresult(RPC_E_SERVER_UNAVAILABLE, () => locator.ConnectServer("otherhost"));
      expect(invoke(scripted(locator), "connectserver", ".", "root\\cimv2", "user", "password")).to.be.an("object");
    });
  });

  it("writes moments by the clock on the wall", () => {
    const date = new Date(2005, 9, 3, 14, 25, 1, 7);
    expect(cimDateTime(date)).to.match(/^20051003142501\.007000[+-]\d{3}$/);
  });

  it("reads processes of Linux", () => {
    const root = temporaryDirectory();
    const write = (path: string, text: string): void => {
      fs.mkdirSync(join(root, "proc", path, ".."), { recursive: true });
      fs.writeFileSync(join(root, "proc", path), text);
    };
    const fields = Array.from({ length: 50 }, (_, index) => index + 3);
    write("stat", "cpu 1\nbtime 1000\n");
    write("42/stat", `42 (odd) name) S ${fields.slice(1).join(" ")}`);
    write("42/cmdline", "odd\0--option\0");
    write("42/cgroup", "0::/system.slice/odd.service\n");
    write("9/stat", `9 (kthread) S ${fields.slice(1).join(" ")}`);
    write("self/stat", "not a process");
    write("13/other", "");
    const [kernel, odd] = linuxProcesses(root);
    expect(kernel).to.include({ id: 9, name: "kthread", path: null, commandLine: null, service: undefined });
    expect(odd).to.include({ id: 42, name: "odd) name", parentId: 4, commandLine: "odd --option", service: "odd" });
    expect(odd).to.include({ userTime: 140, kernelTime: 150, threads: 20, workingSet: 24 * 4096 });
    expect(odd?.started?.getTime()).to.equal(1_000_000 + 220);
  });

  onLinux("finds processes of this host", () => {
    expect(linuxProcesses().map(({ id }) => id)).to.include(process.pid);
    expect(linuxProcesses("/nowhere")).to.deep.equal([]);
  });
});

function linuxLike(): NonNullable<ReturnType<typeof linuxProcesses>[number]> {
  return {
    id: 1,
    parentId: 0,
    name: "x",
    path: null,
    commandLine: null,
    started: undefined,
    threads: 1,
    workingSet: 0,
    userTime: 0,
    kernelTime: 0,
    service: undefined,
  };
}
