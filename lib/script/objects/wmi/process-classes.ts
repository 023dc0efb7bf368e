/** Win32_Process and Win32_Service: what runs. */
import { basename } from "node:path";
import type { Identity } from "../shell/environment-variables.js";
import { linuxProcesses, type HostProcess } from "./linux-processes.js";
import { cimDateTime, type WmiClass } from "./wmi-class.js";

/** What Win32_Process.Terminate and the methods of services return for "access denied". */
const DENIED = 2;

/** The processes of the host; where it does not tell, the one that asks. */
export function hostProcesses(): HostProcess[] {
  const all = process.platform === "linux" ? linuxProcesses() : [];
  return all.length > 0 ? all : [thisProcess()];
}

function thisProcess(): HostProcess {
  const { user, system } = process.cpuUsage();
  return {
    id: process.pid,
    parentId: process.ppid,
    name: basename(process.execPath),
    path: process.execPath,
    commandLine: process.argv.join(" "),
    started: new Date(Date.now() - process.uptime() * 1000),
    threads: 1,
    workingSet: process.memoryUsage.rss(),
    userTime: user / 1000,
    kernelTime: system / 1000,
    service: undefined,
  };
}

/** Times are in units of 100 ns. */
function hundredNanoseconds(milliseconds: number): string {
  return String(Math.round(milliseconds * 10_000));
}

export function processClass(identity: Identity, processes: () => readonly HostProcess[] = hostProcesses): WmiClass {
  return {
    name: "Win32_Process",
    keys: ["Handle"],
    properties: {
      Caption: "string",
      CommandLine: "string",
      CreationDate: "datetime",
      CSName: "string",
      Description: "string",
      ExecutablePath: "string",
      Handle: "string",
      KernelModeTime: "uint64",
      Name: "string",
      ParentProcessId: "uint32",
      Priority: "uint32",
      ProcessId: "uint32",
      SessionId: "uint32",
      ThreadCount: "uint32",
      UserModeTime: "uint64",
      WorkingSetSize: "uint64",
    },
    methods: [
      { name: "Create", result: DENIED },
      { name: "Terminate", result: DENIED },
    ],
    *instances() {
      for (const each of processes()) {
        yield {
          Caption: each.name,
          CommandLine: each.commandLine,
          CreationDate: each.started === undefined ? null : cimDateTime(each.started),
          CSName: identity.computerName,
          Description: each.name,
          ExecutablePath: each.path,
          Handle: String(each.id),
          KernelModeTime: hundredNanoseconds(each.kernelTime),
          Name: each.name,
          ParentProcessId: each.parentId,
          Priority: 8,
          ProcessId: each.id,
          SessionId: 0,
          ThreadCount: each.threads,
          UserModeTime: hundredNanoseconds(each.userTime),
          WorkingSetSize: String(each.workingSet),
        };
      }
    },
  };
}

/** Services are what Virtual Server was, and what the host runs as one. */
export function serviceClass(identity: Identity, processes: () => readonly HostProcess[] = hostProcesses): WmiClass {
  return {
    name: "Win32_Service",
    keys: ["Name"],
    properties: {
      AcceptPause: "boolean",
      AcceptStop: "boolean",
      Caption: "string",
      Description: "string",
      DisplayName: "string",
      ExitCode: "uint32",
      Name: "string",
      PathName: "string",
      ProcessId: "uint32",
      ServiceType: "string",
      Started: "boolean",
      StartMode: "string",
      StartName: "string",
      State: "string",
      Status: "string",
      SystemName: "string",
    },
    methods: ["StartService", "StopService", "PauseService", "ResumeService", "ChangeStartMode"].map((name) => ({
      name,
      result: DENIED,
    })),
    *instances() {
      const services = new Map([["Virtual Server", thisProcess()]]);
      for (const each of processes()) {
        if (each.service !== undefined && !services.has(each.service)) services.set(each.service, each);
      }
      for (const [name, { id, commandLine }] of services) {
        yield {
          AcceptPause: false,
          AcceptStop: true,
          Caption: name,
          Description: name,
          DisplayName: name,
          ExitCode: 0,
          Name: name,
          PathName: commandLine,
          ProcessId: id,
          ServiceType: "Own Process",
          Started: true,
          StartMode: "Auto",
          StartName: "LocalSystem",
          State: "Running",
          Status: "OK",
          SystemName: identity.computerName,
        };
      }
    },
  };
}
