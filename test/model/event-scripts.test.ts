import { expect } from "chai";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { createVirtualServer, type DisposableVirtualServer } from "../../lib/create-virtual-server.js";
import { HostFileSystem } from "../../lib/files/host-file-system.js";
import { openHome } from "../../lib/files/home.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import {
  vmEvent_VirtualMachineLaunched,
  vmEvent_VirtualMachineTurnedOff,
  vmEvent_VirtualServerStarted,
} from "../../lib/generated/enumerations.js";
import { E_INVALIDARG, E_POINTER, VM_E_SCRIPT_ALREADY_EXISTS } from "../../lib/generated/hresults.js";
import { defaultScriptHost, programCallOf } from "../../lib/model/event-script-command.js";
import { EventScriptRunner, type EventScriptEnd } from "../../lib/model/event-script-runner.js";
import type { EventLogEntry } from "../../lib/model/event-log.js";
import { readEventLog } from "../../lib/model/read-event-log.js";
import { main } from "../support/command-line.js";
import { built } from "../../lib/packaging/built.js";
import { expectHresult } from "../support/com-error-of.js";

/** The thread from its source. */
const thread = new URL("../support/event-script-thread.mjs", import.meta.url);

const LAUNCHED = vmEvent_VirtualMachineLaunched;
const FOLDER = "C:\\Virtual Machines";

/** A command line that runs a piece of JavaScript in a Node of its own. */
function node(script: string, ...args: string[]): string {
  return ['"' + process.execPath + '"', "-e", `"${script}"`, ...args].join(" ");
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // Killed, but nobody has asked yet how it ended.
    return !(existsSync("/proc/self/stat") && readFileSync(`/proc/${pid}/stat`, "latin1").includes(") Z "));
  } catch {
    return false;
  }
}

describe("attaching scripts", () => {
  const server = createVirtualServer({ clock: new VirtualClock() });
  const sources = { server, machine: server.CreateVirtualMachine("web", FOLDER) };

  for (const [name, source] of Object.entries(sources)) {
    describe(`to a ${name}`, () => {
      afterEach(() => source.RemoveScriptFromEvent(LAUNCHED));

      it("fetches what was attached", () => {
        source.AttachScriptToEvent(LAUNCHED, 'cscript "C:\\a b.vbs" <&>');
        expect(source.FetchScriptByEvent(LAUNCHED)).to.equal('cscript "C:\\a b.vbs" <&>');
      });

      it("fetches null where nothing is attached", () => {
        expect(source.FetchScriptByEvent(LAUNCHED)).to.equal(null);
      });

      it("has a script for each event", () => {
        source.AttachScriptToEvent(LAUNCHED, "one");
        source.AttachScriptToEvent(vmEvent_VirtualMachineTurnedOff, "other");
        expect(source.FetchScriptByEvent(LAUNCHED)).to.equal("one");
        source.RemoveScriptFromEvent(vmEvent_VirtualMachineTurnedOff);
        expect(source.FetchScriptByEvent(vmEvent_VirtualMachineTurnedOff)).to.equal(null);
        expect(source.FetchScriptByEvent(LAUNCHED)).to.equal("one");
      });

      it("takes no second one until the first is removed", () => {
        source.AttachScriptToEvent(LAUNCHED, "one");
        expectHresult(VM_E_SCRIPT_ALREADY_EXISTS, () => source.AttachScriptToEvent(LAUNCHED, "other"));
        expect(source.FetchScriptByEvent(LAUNCHED)).to.equal("one");
      });

      it("lets nothing be removed", () => {
        expect(() => source.RemoveScriptFromEvent(LAUNCHED)).to.not.throw();
      });

      it("refuses a blank command line, one that is too long, and one that no configuration can hold", () => {
        for (const text of ["", " \t", "x".repeat(32_767), "x\u0000", "x\ud800"]) {
          expectHresult(E_INVALIDARG, () => source.AttachScriptToEvent(LAUNCHED, text));
        }
      });

      it("refuses events that there are not", () => {
        for (const event of [-1, 12]) {
          for (const method of ["FetchScriptByEvent", "RemoveScriptFromEvent"] as const) {
            expectHresult(E_INVALIDARG, () => Reflect.apply(source[method], source, [event]) as unknown);
          }
        }
      });
    });
  }

  it("has no events of the server at a machine", () => {
    expectHresult(E_INVALIDARG, () => sources.machine.AttachScriptToEvent(vmEvent_VirtualServerStarted, "x"));
  });

  it("tells a server's wrong event as its page does", () => {
    expectHresult(E_POINTER, () => Reflect.apply(server.AttachScriptToEvent, server, [12, "x"]));
  });

  it("is remembered by the next server, and whether scripts are enabled", () => {
    const home = mkdtempSync(join(tmpdir(), "vmcom-scripts-"));
    try {
      {
        using first = createVirtualServer({ home, clock: new VirtualClock() });
        first.AttachScriptToEvent(LAUNCHED, "server's");
        first.CreateVirtualMachine("web", FOLDER).AttachScriptToEvent(LAUNCHED, "machine's");
        expect([first.VSScriptsEnabled, first.VMScriptsEnabled]).to.deep.equal([false, false]);
        first.VSScriptsEnabled = true;
      }
      using second = createVirtualServer({ home, clock: new VirtualClock() });
      expect(second.FetchScriptByEvent(LAUNCHED)).to.equal("server's");
      expect(second.FindVirtualMachine("web")?.FetchScriptByEvent(LAUNCHED)).to.equal("machine's");
      expect([second.VSScriptsEnabled, second.VMScriptsEnabled]).to.deep.equal([true, false]);
      second.VMScriptsEnabled = true;
      second.VSScriptsEnabled = false;
      expect([second.VSScriptsEnabled, second.VMScriptsEnabled]).to.deep.equal([false, true]);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});

describe("programCallOf", () => {
  const scriptHost = { file: "node", args: ["main.js", "run"] };
  const place = { fileSystem: new MemoryFileSystem(), scriptHost };

  it("calls the program with its arguments", () => {
    expect(programCallOf('mail -s "it runs"', place)).to.deep.equal({ file: "mail", args: ["-s", "it runs"] });
  });

  for (const program of ["cscript", "CSCRIPT.EXE", "wscript", '"C:\\Windows\\System32\\cscript.exe"']) {
    it(`calls the own script host for ${program}`, () => {
      expect(programCallOf(`${program} //nologo x.vbs a //B`, place)).to.deep.equal({
        file: "node",
        args: ["main.js", "run", "//nologo", "x.vbs", "a", "//B"],
      });
    });
  }

  it("leaves cscript to a Windows that has it", () => {
    const there = { ...place, scriptHost: undefined };
    expect(programCallOf("cscript //nologo x.vbs", there)).to.deep.equal({
      file: "cscript",
      args: ["//nologo", "x.vbs"],
    });
  });

  it("has nothing to call for a program without a name", () => {
    expect(programCallOf('"" x', place)).to.equal(undefined);
  });

  it("finds programs and scripts on the server's drives, and nothing outside them", () => {
    const directory = mkdtempSync(join(tmpdir(), "vmcom-drives-"));
    using home = openHome(directory);
    try {
      mkdirSync(join(directory, "drives/c/Scripts"), { recursive: true });
      writeFileSync(join(directory, "drives/c/Scripts/Notify.vbs"), "");
      const onDisk = { fileSystem: new HostFileSystem(home), scriptHost };
      const hostPath = join(directory, "drives/c/Scripts/Notify.vbs");
      expect(programCallOf("cscript c:\\scripts\\notify.vbs", onDisk)?.args.at(-1)).to.equal(hostPath);
      expect(programCallOf("C:/Scripts/Notify.vbs x", onDisk)).to.deep.equal({ file: hostPath, args: ["x"] });
      for (const outside of ["C:\\..\\..\\lock", "C:\\Scripts", "C:\\missing.exe", "C:\\a|b"]) {
        expect(programCallOf(outside, onDisk)).to.deep.equal({ file: outside, args: [] });
      }
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe("EventScriptRunner", () => {
  let apartment: Apartment;

  beforeEach(() => {
    apartment = new Apartment();
  });

  const command = (script: string, environment: Record<string, string | undefined> = {}) => ({
    file: process.execPath,
    args: ["-e", script],
    environment,
  });

  /** Runs scripts while the host thread is blocked in a wait of the apartment, as a script of the time would wait. */
  function runAll(
    runner: EventScriptRunner,
    commands: readonly Parameters<EventScriptRunner["run"]>[0][],
  ): EventScriptEnd[] {
    const ends: EventScriptEnd[] = [];
    for (const each of commands) runner.run(each, (end) => void ends.push(end));
    expect(
      apartment.pump(() => ends.length === commands.length, 30_000),
      "all have ended",
    ).to.equal(true);
    return ends;
  }

  it("runs a script while the host thread is blocked, and takes its output and its exit code", () => {
    using runner = new EventScriptRunner(apartment, { thread });
    const [end] = runAll(runner, [command("console.log('out'); console.error('err'); process.exitCode = 3")]);
    expect(end).to.deep.include({ exitCode: 3, failure: undefined, isTimeout: false });
    expect(end?.output.split("\n").sort()).to.deep.equal(["", "err", "out"]);
  });

  it("tells the end in a turn of the event loop too", async () => {
    using runner = new EventScriptRunner(apartment, { thread });
    const end = await new Promise<EventScriptEnd>((resolve) => runner.run(command("0"), resolve));
    expect(end.exitCode).to.equal(0);
  });

  it("gives a script its variables on top of the process's, and takes others away", () => {
    using runner = new EventScriptRunner(apartment, { thread });
    const script = "console.log(process.env.PATH !== undefined, process.env.A, process.env.HOME)";
    const [end] = runAll(runner, [command(script, { A: "b c", HOME: undefined })]);
    expect(end?.output).to.equal("true b c undefined\n");
  });

  it("says of a missing program that it is missing", () => {
    using runner = new EventScriptRunner(apartment, { thread });
    const [end] = runAll(runner, [{ file: "/no/such/program", args: [], environment: {} }]);
    expect(end?.exitCode).to.equal(undefined);
    expect(end?.failure).to.match(/ENOENT/);
  });

  it("survives what cannot be the name of a program", () => {
    using runner = new EventScriptRunner(apartment, { thread });
    const commands = ["\u0000", tmpdir()].map((file) => ({ file, args: [], environment: {} }));
    for (const { failure } of runAll(runner, commands)) expect(failure).to.be.a("string");
  });

  it("kills a script that takes too long, with what it has started", () => {
    using runner = new EventScriptRunner(apartment, { thread, timeout: 2000 });
    const grandchild = "setInterval(() => 0, 1000)";
    const script = `const { pid } = require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}], { stdio: "inherit" }); console.log(pid); ${grandchild}`;
    const [end] = runAll(runner, [command(script)]);
    expect(end).to.include({ exitCode: undefined, isTimeout: true });
    const pid = Number(end?.output);
    expect(pid).to.be.greaterThan(1);
    expect(
      apartment.pump(() => !isRunning(pid), 2000),
      "it is gone",
    ).to.equal(true);
  });

  it("does not wait for what a script leaves running", () => {
    using runner = new EventScriptRunner(apartment, { thread });
    const script = `const child = require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => 0, 20_000)"], { stdio: "inherit", detached: true }); child.unref()`;
    const began = performance.now();
    const [end] = runAll(runner, [command(script)]);
    expect(end?.exitCode).to.equal(0);
    expect(performance.now() - began).to.be.lessThan(15_000);
  });

  it("keeps no more of the output than 16 KB", () => {
    using runner = new EventScriptRunner(apartment, { thread });
    const [end] = runAll(runner, [command("process.stdout.write('x'.repeat(1e6))")]);
    expect(end?.output).to.have.lengthOf(16 * 1024);
  });

  it("runs no more than a few at a time", () => {
    using runner = new EventScriptRunner(apartment, { thread, concurrency: 2 });
    const directory = mkdtempSync(join(tmpdir(), "vmcom-few-"));
    try {
      // Each counts those that are there while it is.
      const script = `const fs = require("fs"); const dir = ${JSON.stringify(directory)}; fs.writeFileSync(dir + "/" + process.pid, ""); setTimeout(() => { console.log(fs.readdirSync(dir).length); fs.rmSync(dir + "/" + process.pid); }, 150)`;
      const ends = runAll(
        runner,
        Array.from({ length: 5 }, () => command(script)),
      );
      for (const { output } of ends) expect(Number(output)).to.be.within(1, 2);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it("does not run what would make its queue too long", () => {
    using runner = new EventScriptRunner(apartment, { thread, queue: 1 });
    const ends = runAll(runner, [command("0"), command("0")]);
    expect(ends.map(({ exitCode }) => exitCode)).to.deep.equal([undefined, 0]);
    expect(ends[0]?.failure).to.match(/others run or wait/);
  });

  it("kills what still runs when it is done with, and runs nothing afterwards", () => {
    const runner = new EventScriptRunner(apartment, { thread, endTimeout: 300, concurrency: 1 });
    const ends: EventScriptEnd[] = [];
    for (const script of ["setInterval(() => 0, 1000)", "0"]) runner.run(command(script), (end) => void ends.push(end));
    runner[Symbol.dispose]();
    runner.run(command("0"), (end) => void ends.push(end));
    expect(ends.map(({ failure }) => failure)).to.deep.equal(Array(3).fill("the server has ended"));
  });

  it("lets a script end that has little left to do when it is done with", () => {
    const runner = new EventScriptRunner(apartment, { thread });
    const ends: EventScriptEnd[] = [];
    runner.run(command("console.log('done')"), (end) => void ends.push(end));
    runner[Symbol.dispose]();
    expect(ends).to.have.lengthOf(1);
    expect(ends[0]).to.include({ exitCode: 0, output: "done\n" });
  });

  it("leaves a wait for nothing an error when no script runs any more", () => {
    apartment = new Apartment(new VirtualClock());
    using runner = new EventScriptRunner(apartment, { thread });
    const ends: EventScriptEnd[] = [];
    runner.run(command("0"), (end) => void ends.push(end));
    runner[Symbol.dispose]();
    expect(ends).to.have.lengthOf(1);
    expect(() => apartment.pump(() => false, Infinity)).to.throw("never end");
  });
});

describe("scripts of events", () => {
  let server: DisposableVirtualServer;

  beforeEach(() => {
    server = createVirtualServer({ clock: new VirtualClock(), eventScripts: { thread, endTimeout: 20_000 } });
  });

  /** What was logged of scripts by the time that the server has ended. */
  function endedScripts(): EventLogEntry[] {
    server[Symbol.dispose]();
    return readEventLog(server).filter(({ id }) => id >= 1100);
  }

  function startAndTurnOff(): void {
    const machine = server.FindVirtualMachine("web") ?? server.CreateVirtualMachine("web", FOLDER);
    machine.Startup().WaitForCompletion(-1);
    machine.TurnOff().WaitForCompletion(-1);
  }

  it("do not run unless they are enabled", () => {
    server.AttachScriptToEvent(LAUNCHED, node("0"));
    server.CreateVirtualMachine("web", FOLDER).AttachScriptToEvent(LAUNCHED, node("0"));
    startAndTurnOff();
    expect(endedScripts()).to.deep.equal([]);
  });

  it("run for the event that they are attached to, and no other", () => {
    server.VMScriptsEnabled = true;
    server.CreateVirtualMachine("web", FOLDER).AttachScriptToEvent(LAUNCHED, node("console.log('it runs')"));
    startAndTurnOff();
    const [entry, ...others] = endedScripts();
    expect(others).to.deep.equal([]);
    expect(entry).to.deep.include({ id: 1100, type: "information", machine: "web", output: "it runs\n" });
    expect(entry?.message).to.match(/^The script for vmEvent_VirtualMachineLaunched, '.+', ended with exit code 0\.$/);
  });

  it("of a server run for every machine, and are told which event and machine it is", () => {
    server.VSScriptsEnabled = true;
    server.AttachScriptToEvent(LAUNCHED, node("console.log(process.env.VMCOM_EVENT, process.env.VMCOM_MACHINE)"));
    startAndTurnOff();
    expect(endedScripts().map(({ output }) => output)).to.deep.equal(["vmEvent_VirtualMachineLaunched web\n"]);
  });

  it("get their arguments as they are written, without a shell", () => {
    server.VSScriptsEnabled = true;
    server.AttachScriptToEvent(
      LAUNCHED,
      node("console.log(process.argv.slice(1).join())", '"a b" $HOME `id` ;id &&id'),
    );
    startAndTurnOff();
    expect(endedScripts()[0]?.output).to.equal("a b,$HOME,`id`,;id,&&id\n");
  });

  it("that are missing, fail or hang are entries of the log", () => {
    server = createVirtualServer({
      clock: new VirtualClock(),
      eventScripts: { thread, timeout: 3000, endTimeout: 20_000 },
    });
    server.VSScriptsEnabled = server.VMScriptsEnabled = true;
    server.AttachScriptToEvent(LAUNCHED, "/no/such/program");
    server.AttachScriptToEvent(vmEvent_VirtualMachineTurnedOff, node("setInterval(() => 0, 1000)"));
    server.CreateVirtualMachine("web", FOLDER).AttachScriptToEvent(LAUNCHED, node("process.exitCode = 7"));
    startAndTurnOff();
    const seen = endedScripts().map(({ id, type }) => `${id} ${type}`);
    expect(seen.sort()).to.deep.equal(["1100 warning", "1101 error", "1102 error"]);
  });

  const notifications: readonly (readonly [name: string, source: string])[] = [
    ["notify.js", "WScript.StdOut.WriteLine('by the script host: ' + WScript.Arguments(0));"],
    ["notify.vbs", 'WScript.StdOut.WriteLine "by the script host: " & WScript.Arguments(0)'],
  ];
  for (const [name, source] of notifications) {
    it(`run under vmcom's own script host: ${name}`, function () {
      if (defaultScriptHost() === undefined) this.skip();
      built();
      const directory = mkdtempSync(join(tmpdir(), "vmcom-host-"));
      try {
        const file = join(directory, name);
        writeFileSync(file, source);
        const call = programCallOf(`cscript //nologo "${file}" x`, {
          fileSystem: new MemoryFileSystem(),
          scriptHost: { file: process.execPath, args: [main, "run"] },
        });
        const apartment = new Apartment();
        using runner = new EventScriptRunner(apartment, { thread });
        const ends: EventScriptEnd[] = [];
        if (call !== undefined) runner.run({ ...call, environment: {} }, (end) => void ends.push(end));
        apartment.pump(() => ends.length > 0, 30_000);
        expect(ends[0]?.output).to.equal("by the script host: x\n");
      } finally {
        rmSync(directory, { recursive: true });
      }
    });
  }
});
