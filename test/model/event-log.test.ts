import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { advise } from "../../lib/com/sinks.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import { VMEventType, vmEvent_VirtualMachineLaunched } from "../../lib/generated/enumerations.js";
import { eventEntry, isServiceEvent, messageId, type EventLogEntry } from "../../lib/model/event-log.js";
import { EVENT_LOG_FILE, EventLogFile, OLD_EVENT_LOG_FILE } from "../../lib/model/event-log-file.js";
import { readEventLog } from "../../lib/model/read-event-log.js";
import { ForeignSource } from "../support/foreign-source.js";
import { expectHresult } from "../support/com-error-of.js";
import { E_INVALIDARG } from "../../lib/generated/hresults.js";
import { serverBench } from "../support/server.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";

const DATE = new Date(Date.UTC(2005, 9, 3, 12));

function entry(machine = "web", date = DATE): EventLogEntry {
  return eventEntry(date, vmEvent_VirtualMachineLaunched, machine);
}

function textOf(files: MemoryFileSystem, file = EVENT_LOG_FILE): string {
  return Buffer.from(files.readFile(file)).toString("utf8");
}

describe("messages of the event log", () => {
  const categories = Object.values(VMEventType).filter((value) => typeof value === "number");

  it("have the identifiers 1024 to 1035", () => {
    expect(categories.map(messageId)).to.deep.equal(Array.from({ length: 12 }, (_, index) => 1024 + index));
  });

  it("are of the service for the first two", () => {
    expect(categories.filter(isServiceEvent)).to.deep.equal([0, 1]);
  });

  it("are a sentence for each category", () => {
    const sentences = categories.map((category) => eventEntry(DATE, category, "web").message);
    expect(new Set(sentences).size).to.equal(categories.length);
    for (const sentence of sentences) expect(sentence).to.match(/^(Virtual Server|The virtual machine 'web') .+\.$/);
  });

  it("say what there is to say", () => {
    expect(entry()).to.deep.equal({
      time: "2005-10-03T12:00:00.000Z",
      source: "Virtual Server",
      id: 1026,
      type: "information",
      event: "vmEvent_VirtualMachineLaunched",
      machine: "web",
      message: "The virtual machine 'web' has been turned on.",
    });
  });
});

describe("EventLogFile", () => {
  let files: MemoryFileSystem;
  let log: EventLogFile;

  beforeEach(() => {
    files = new MemoryFileSystem();
    log = new EventLogFile(files, 1000);
  });

  it("reads back what was appended, in order", () => {
    log.append(entry("a"));
    log.append(entry("b"));
    expect(log.entries()).to.deep.equal([entry("a"), entry("b")]);
  });

  it("is empty before the first message", () => {
    expect(log.entries()).to.deep.equal([]);
  });

  it("is a line of ASCII for each entry", () => {
    log.append(entry("wéb\n\u2028\u{1F600}"));
    expect(textOf(files)).to.match(/^[\x20-\x7e]+\n$/);
    expect(log.entries()[0]?.machine).to.equal("wéb\n\u2028\u{1F600}");
  });

  it("goes on in the file of the server before", () => {
    log.append(entry("a"));
    new EventLogFile(files).append(entry("b"));
    expect(log.entries().map(({ machine }) => machine)).to.deep.equal(["a", "b"]);
  });

  it("keeps one old file when it gets too large, and no file over its size", () => {
    for (let count = 0; count < 50; count++) log.append(entry(`web ${count}`));
    expect(files.size(EVENT_LOG_FILE)).to.be.at.most(1000);
    expect(files.size(OLD_EVENT_LOG_FILE)).to.be.at.most(1000);
    expect(files.list("C:\\vmcom")).to.have.lengthOf(2);
    const machines = log.entries().map(({ machine }) => machine);
    expect(machines.at(-1)).to.equal("web 49");
    expect(machines).to.deep.equal(Array.from(machines, (_, index) => `web ${50 - machines.length + index}`));
  });

  it("ends a line that a killed process has left", () => {
    files.makeFolder("C:\\vmcom");
    files.writeFile(EVENT_LOG_FILE, Buffer.from('{"id":1026,"mess'));
    log.append(entry());
    expect(log.entries()).to.deep.equal([entry()]);
  });

  it("passes over what is no entry", () => {
    files.makeFolder("C:\\vmcom");
    files.writeFile(EVENT_LOG_FILE, Buffer.from('null\n[]\n{"id":"x"}\n\u0000\xff\n"text"\n'));
    expect(log.entries()).to.deep.equal([]);
  });

  it("stops nobody when the disk is full, and writes what waits when it is not", () => {
    files.freeBytes = 0;
    log.append(entry("a"));
    log.append(entry("b"));
    expect(log.entries()).to.deep.equal([]);
    files.freeBytes = 2 ** 20;
    log.append(entry("c"));
    expect(log.entries().map(({ machine }) => machine)).to.deep.equal(["a", "b", "c"]);
  });

  it("says how many messages it has lost", () => {
    const large = new EventLogFile(files);
    files.freeBytes = 0;
    for (let count = 0; count < 203; count++) large.append(entry(`web ${count}`));
    files.freeBytes = 2 ** 20;
    large.append(entry("last"));
    const entries = large.entries();
    expect(entries[0]).to.include({ id: 1103, message: "3 messages could not be written." });
    expect(entries[1]?.machine).to.equal("web 3");
    expect(entries.at(-1)?.machine).to.equal("last");
  });

  it("stops nobody when something else is in the file's place", () => {
    files.makeFolder(EVENT_LOG_FILE);
    log.append(entry());
    expect(log.entries()).to.deep.equal([]);
  });

  it("waits for the file while somebody has it open", () => {
    log.append(entry("a"));
    const reader = files.open(EVENT_LOG_FILE, "read");
    log.append(entry("b"));
    reader.close();
    log.append(entry("c"));
    expect(log.entries().map(({ machine }) => machine)).to.deep.equal(["a", "b", "c"]);
  });
});

describe("the event log of a server", () => {
  it("says when which machine was started and turned off", () => {
    const { server, machine, pump } = serverBench();
    const web = machine("web");
    web.Startup();
    pump(1000);
    web.TurnOff();
    pump(1000);
    const seen = readEventLog(server).filter((each) => each.machine === "web");
    expect(seen.map(({ id }) => id)).to.deep.equal([1026, 1029]);
    expect(seen[0]?.time).to.match(/^2005-10-03T00:00:00\.\d{3}Z$/);
  });

  it("has the message by the time that OnEventLogged reports it", () => {
    const { server, machine, pump } = serverBench();
    const heard: [number, number | undefined][] = [];
    advise(server, { OnEventLogged: (id) => void heard.push([id, readEventLog(server).at(-1)?.id]) });
    machine().Startup();
    pump(1000);
    expect(heard).to.deep.include([1026, 1026]);
  });

  it("is a file on drive C of the home", () => {
    const home = mkdtempSync(join(tmpdir(), "vmcom-log-"));
    try {
      mkdirSync(join(home, "drives/c/vmcom"), { recursive: true });
      writeFileSync(join(home, "drives/c/vmcom/events.log"), "");
      using server = createVirtualServer({ home, clock: new VirtualClock() });
      server.CreateVirtualMachine("web", "C:\\Virtual Machines").Startup().WaitForCompletion(-1);
      expect(readFileSync(join(home, "drives/c/vmcom/events.log"), "utf8")).to.include('"id":1026');
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  it("is not to be had of somebody else's server", () => {
    const foreign = new ForeignSource() as object as IVMVirtualServer;
    expectHresult(E_INVALIDARG, () => readEventLog(foreign));
  });
});
