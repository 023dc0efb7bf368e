import { expect } from "chai";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { call } from "../../lib/com/call.js";
import { createVirtualServer, restartVirtualServer } from "../../lib/create-virtual-server.js";
import { fixedHost } from "../../lib/host/fixed-host.js";
import { findFiles } from "../../lib/files/known-files.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import {
  E_ACCESSDENIED,
  E_FAIL,
  E_FILE_NOT_FOUND,
  E_INVALIDARG,
  E_PATH_NOT_FOUND,
  E_POINTER,
  VM_E_PREF_NOT_FOUND,
} from "../../lib/generated/hresults.js";
import { defaultLocale, preferredLocale } from "../../lib/model/locales.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../files/temporary-directory.js";
import { expectHresult } from "../support/com-error-of.js";
import { FOLDER, serverBench } from "../support/server.js";

const ENGLISH = 1033;
const GERMAN = 1031;
const JAPANESE = 1041;

describe("IVMVirtualServer: configuration values", () => {
  let server: IVMVirtualServer;

  beforeEach(() => {
    server = serverBench().server;
  });

  for (const value of ["red", "", 0, 4_294_967_295, true, false, Uint8Array.of(0, 255)]) {
    it(`keep ${JSON.stringify(value)}, also over a restart`, () => {
      server.SetConfigurationValue("customer/value", value);
      expect(server.GetConfigurationValue("customer/value")).to.deep.equal(value);
      expect(restartVirtualServer(server).GetConfigurationValue("customer/value")).to.deep.equal(value);
    });
  }

  it("are removed, one or a section of them", () => {
    server.SetConfigurationValue("customer/a", 1);
    server.SetConfigurationValue("customer/b", 2);
    server.RemoveConfigurationValue("customer/a");
    expectHresult(VM_E_PREF_NOT_FOUND, () => server.GetConfigurationValue("customer/a"));
    server.RemoveConfigurationValue("customer");
    expectHresult(VM_E_PREF_NOT_FOUND, () => server.GetConfigurationValue("customer/b"));
  });

  for (const value of [-1, 1.5, 4_294_967_296, new Date(0), [256], ["a"]] as never[]) {
    it(`refuse ${JSON.stringify(value)} with E_INVALIDARG`, () => {
      expectHresult(E_INVALIDARG, () => server.SetConfigurationValue("customer/value", value));
      expectHresult(VM_E_PREF_NOT_FOUND, () => server.GetConfigurationValue("customer/value"));
    });
  }

  it("refuse no value with E_POINTER", () => {
    for (const nothing of [null, undefined] as never[]) {
      expectHresult(E_POINTER, () => server.SetConfigurationValue("customer/value", nothing));
    }
  });

  it("take a key that cannot be for one that is not there when they are read", () => {
    expectHresult(VM_E_PREF_NOT_FOUND, () => server.GetConfigurationValue("a//b"));
    expectHresult(E_INVALIDARG, () => server.SetConfigurationValue("a//b", 1));
    expectHresult(E_INVALIDARG, () => server.RemoveConfigurationValue("a//b"));
  });

  it("are changed by nobody who has no write access", () => {
    const stranger = createVirtualServer({ caller: "nobody at all" });
    expectHresult(E_ACCESSDENIED, () => stranger.SetConfigurationValue("customer/value", 1));
    expectHresult(E_ACCESSDENIED, () => (stranger.SearchPaths = []));
    expectHresult(E_ACCESSDENIED, () => (stranger.VMRCEnabled = true));
  });
});

describe("IVMVirtualServer.SearchPaths", () => {
  let server: IVMVirtualServer;

  beforeEach(() => {
    const bench = serverBench();
    bench.machine();
    server = bench.server;
  });

  it("are none to begin with", () => {
    expect(server.SearchPaths).to.deep.equal([]);
  });

  it("are what was put, in its order and spelling, also over a restart", () => {
    const paths = [FOLDER, "c:/virtual machines\\", "C:\\"];
    server.SearchPaths = paths;
    expect(server.SearchPaths).to.deep.equal(paths);
    expect(restartVirtualServer(server).SearchPaths).to.deep.equal(paths);
  });

  it("can be none again", () => {
    server.SearchPaths = [FOLDER, "C:\\"];
    server.SearchPaths = [];
    expect(server.SearchPaths).to.deep.equal([]);
  });

  it("stay as they are if one of the new ones is refused", () => {
    server.SearchPaths = [FOLDER];
    expectHresult(E_FILE_NOT_FOUND, () => (server.SearchPaths = ["C:\\", "C:\\missing"]));
    expectHresult(E_PATH_NOT_FOUND, () => (server.SearchPaths = ["C:\\", "C:\\missing\\folder"]));
    expectHresult(E_FILE_NOT_FOUND, () => (server.SearchPaths = [`${FOLDER}\\web.vmc`]));
    expect(server.SearchPaths).to.deep.equal([FOLDER]);
  });

  it("refuse what is no array of strings with E_INVALIDARG", () => {
    for (const wrong of [null, undefined, FOLDER, 1, [1], [FOLDER, null], {}] as never[]) {
      expectHresult(E_INVALIDARG, () => (server.SearchPaths = wrong));
    }
  });
});

describe("IVMVirtualServer: default paths", () => {
  it("exist as folders", () => {
    const { server } = serverBench();
    server.SearchPaths = [server.DefaultVMConfigurationPath, server.DefaultVNConfigurationPath];
    expect(server.SearchPaths).to.deep.equal(["C:\\Virtual Machines", "C:\\Virtual Networks"]);
  });

  it("that is put is kept, with its backslash at the end, also over a restart", () => {
    const { server } = serverBench();
    server.CreateVirtualMachine("web", "C:\\Mine");
    server.DefaultVMConfigurationPath = "C:\\Mine\\";
    expect(server.DefaultVMConfigurationPath).to.equal("C:\\Mine\\");
    expect(restartVirtualServer(server).DefaultVMConfigurationPath).to.equal("C:\\Mine\\");
  });

  it("refuses NULL with E_POINTER", () => {
    const { server } = serverBench();
    expectHresult(E_POINTER, () => (server.DefaultVMConfigurationPath = null as never));
  });
});

describe("IVMVirtualServer: lists of files", () => {
  it("have the machines of the default folder, the search paths and the folders given", () => {
    const { server } = serverBench();
    const [first, second, third] = ["C:\\Virtual Machines", "C:\\Search", "C:\\Given\\deep"];
    for (const [index, folder] of [first, second, third].entries()) {
      server.CreateVirtualMachine(`m${index}`, folder);
    }
    server.CreateVirtualMachine("elsewhere", "C:\\Elsewhere");
    server.SearchPaths = [second];
    expect(server.GetVirtualMachineFiles(["C:\\Given", "c:\\search"], false)).to.deep.equal([
      `${first}\\m0.vmc`,
      `${second}\\m1.vmc`,
      `${third}\\m2.vmc`,
    ]);
  });

  it("leave out registered machines if they are told to", () => {
    const { server, machine } = serverBench();
    machine("web");
    server.UnregisterVirtualMachine(machine("mail"));
    expect(server.GetVirtualMachineFiles([], true)).to.deep.equal([`${FOLDER}\\mail.vmc`]);
    expect(server.GetVirtualMachineFiles([], false)).to.have.length(2);
  });

  it("leave out registered networks if they are told to", () => {
    const { server } = serverBench();
    const folder = server.DefaultVNConfigurationPath;
    const office = server.CreateVirtualNetwork("Office", folder);
    server.CreateVirtualNetwork("Lab", folder);
    server.UnregisterVirtualNetwork(office);
    expect(server.GetVirtualNetworkFiles([], false)).to.have.members([`${folder}\\Office.vnc`, `${folder}\\Lab.vnc`]);
    expect(server.GetVirtualNetworkFiles([], true)).to.deep.equal([`${folder}\\Office.vnc`]);
  });

  it("have nothing of a folder that is missing, or that is no path", () => {
    const { server } = serverBench();
    for (const folder of ["C:\\missing", "relative", "", "C:\\in*valid"]) {
      expect(server.GetHardDiskFiles([folder])).to.deep.equal([]);
    }
  });

  describe("on the host's own files", () => {
    let home: string;
    let server: IVMVirtualServer & Disposable;

    beforeEach(() => {
      home = temporaryDirectory();
      for (const name of ["a.vhd", "B.VHD", "boot.iso", "disk.vfd", "vhd", "x.vhd.txt", "in/c.vhd"]) {
        const file = join(home, "drives/c/images", name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, "");
      }
      server = createVirtualServer({ home, clock: new VirtualClock() });
    });

    afterEach(() => {
      server[Symbol.dispose]();
      removeTemporaryDirectories();
    });

    it("go by the extension, in any letter case", () => {
      expect(server.GetHardDiskFiles(["C:\\images"])).to.deep.equal([
        "C:\\images\\a.vhd",
        "C:\\images\\B.VHD",
        "C:\\images\\in\\c.vhd",
      ]);
      expect(server.GetDVDFiles(["C:\\images"])).to.deep.equal(["C:\\images\\boot.iso"]);
      expect(server.GetFloppyDiskFiles(["C:\\images"])).to.deep.equal(["C:\\images\\disk.vfd"]);
    });

    it("end, whatever circles of links there are", () => {
      symlinkSync(join(home, "drives/c"), join(home, "drives/c/images/up"));
      symlinkSync(join(home, "drives/c/images"), join(home, "drives/c/images/in/again"));
      symlinkSync("/", join(home, "drives/c/images/out"));
      expect(server.GetHardDiskFiles(["C:\\images"])).to.have.length(3);
    });

    it("have the images of the Additions, whose folder need not be given", () => {
      const folder = join(home, "drives/c/Program Files/Microsoft Virtual Server/Virtual Machine Additions");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "VMAdditions.iso"), "");
      expect(server.GetDVDFiles([])).to.have.length(1);
      expect(server.GetHardDiskFiles([])).to.deep.equal([]);
    });
  });

  it("name a file once, however often its folder is named", () => {
    const files = new MemoryFileSystem();
    files.makeFolder("C:\\a\\b");
    files.writeFile("C:\\a\\b\\x.vmc", new Uint8Array());
    expect(findFiles(files, ["C:\\a", "C:\\", "c:\\A\\B"], [".vmc"])).to.deep.equal(["C:\\a\\b\\x.vmc"]);
  });
});

describe("IVMVirtualServer: locales", () => {
  it("is put in the languages of the product, and kept", () => {
    const { server } = serverBench();
    expect(call(server, "Locale", GERMAN).hresult).to.equal(0);
    expect(restartVirtualServer(server).GetConfigurationValue("settings/locale")).to.equal(GERMAN);
    expectHresult(E_FAIL, () => (server.Locale = 1));
  });

  it("is the one that QueryLocale finds in a browser's languages", () => {
    const { server } = serverBench();
    expect(server.QueryLocale("de-AT, en;q=0.5")).to.equal(GERMAN);
    expect(server.QueryLocale(null as never)).to.equal(server.DefaultLocale);
    server.Locale = server.QueryLocale("xx");
  });

  const cases: readonly (readonly [header: string, locale: number])[] = [
    ["ja", JAPANESE],
    ["JA-jp", JAPANESE],
    ["en;q=0.3, ja;q=0.7, de;q=0.5", JAPANESE],
    ["xx, ja", JAPANESE],
    ["ja;q=0, de", GERMAN],
    ["zh-TW", 1028],
    ["zh", 2052],
    ["*", ENGLISH],
    ["xx", ENGLISH],
    ["", ENGLISH],
    [";;q=,,x y z", ENGLISH],
  ];
  for (const [header, locale] of cases) {
    it(`prefers ${locale} for '${header}'`, () => {
      expect(preferredLocale(header, ENGLISH)).to.equal(locale);
    });
  }

  it("has the process's language by default, English if the product does not speak it", () => {
    expect(defaultLocale("de-CH")).to.equal(GERMAN);
    expect(defaultLocale("sw-KE")).to.equal(ENGLISH);
  });
});

describe("IVMVirtualServer.ProductID", () => {
  it("is the same for every server of the host, in the groups of a product ID", () => {
    const id = serverBench().server.ProductID;
    expect(id).to.match(/^\d{5}-\d{3}-\d{7}-\d{5}$/);
    expect(serverBench().server.ProductID).to.equal(id);
  });
});

describe("IVMVirtualServer.AvailableSystemCapacity", () => {
  it("is what the machines that run have not reserved", () => {
    // On one processor a machine can have all of it.
    const host = fixedHost({ processor: { ...fixedHost().processor, logicalCount: 1 } });
    const server = createVirtualServer({ clock: new VirtualClock(), host });
    const [web, mail] = [server.CreateVirtualMachine("web", FOLDER), server.CreateVirtualMachine("mail", FOLDER)];
    web.Accountant.SetSchedulingParameters(20, 100, 100);
    mail.Accountant.SetSchedulingParameters(10, 100, 100);
    expect(server.AvailableSystemCapacity).to.equal(100);
    web.Startup().WaitForCompletion(-1);
    expect(server.AvailableSystemCapacity).to.equal(80);
    mail.Startup().WaitForCompletion(-1);
    expect(server.AvailableSystemCapacity).to.equal(70);
    web.TurnOff().WaitForCompletion(-1);
    expect(server.AvailableSystemCapacity).to.equal(90);
  });
});
