import { VirtualClock } from "../../lib/apartment/clock.js";
import { advise } from "../../lib/com/sinks.js";
import { connectVirtualServer } from "../../lib/connect-virtual-server.js";
import type { DisposableVirtualServer } from "../../lib/create-virtual-server.js";
import type { SimulatedDomain } from "../../lib/drivers/libvirt/simulated-domain.js";
import type { SimulatedHost, SimulatedLibvirtOptions } from "../../lib/drivers/libvirt/simulated-host.js";
import { SimulatedLibvirt } from "../../lib/drivers/libvirt/simulated-libvirt.js";
import { vmVMState_Running, type VMVMState } from "../../lib/generated/enumerations.js";
import type { IVMTask } from "../../typings/IVMTask.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { shortName } from "../support/machine-host.js";

export const URI = "simulated:///test";
export const FOLDER = "C:\\Virtual Machines";

/** A server over a simulated host, and what both event interfaces have said. */
export interface HostBench {
  readonly libvirt: SimulatedLibvirt;
  readonly host: SimulatedHost;
  readonly clock: VirtualClock;
  readonly server: DisposableVirtualServer;
  /** "web Running": what the server's sink heard. */
  readonly heard: string[];
  machine(name?: string): IVMVirtualMachine;
  /** A machine that nobody here has made; the server knows it when this returns. */
  foreign(name: string): SimulatedDomain;
  find(name: string): IVMVirtualMachine | null;
  finish(task: IVMTask): IVMTask;
  /** What was heard since the last time, without the name. */
  told(): string[];
  pass(ms?: number): void;
}

let count = 0;

export function uuidOfNumber(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

export function domainXml(name: string, uuid: string, inside = ""): string {
  return `<domain type='qemu'><name>${name}</name><uuid>${uuid}</uuid><memory unit='KiB'>65536</memory><os><type>hvm</type></os>${inside}</domain>`;
}

export function hostBench(options: SimulatedLibvirtOptions = {}, prepare?: (host: SimulatedHost) => void): HostBench {
  const clock = new VirtualClock({ autoAdvance: false });
  const libvirt = new SimulatedLibvirt(options);
  const host = libvirt.host(URI);
  prepare?.(host);
  const server = connectVirtualServer(URI, { clock, hypervisor: libvirt });
  const heard: string[] = [];
  advise(server, {
    OnVMStateChange: (name, state) => void heard.push(`${name} ${shortName(state)}`),
    OnHeartbeatStopped: (name) => void heard.push(`${name} OnHeartbeatStopped`),
  });
  const bench: HostBench = {
    libvirt,
    host,
    clock,
    server,
    heard,
    machine: (name = "web") => server.CreateVirtualMachine(name, FOLDER),
    foreign(name) {
      const uuid = uuidOfNumber(++count);
      const domain = host.define(uuid, name, domainXml(name, uuid));
      bench.pass();
      return domain;
    },
    find: (name) => server.FindVirtualMachine(name),
    finish(task) {
      task.WaitForCompletion(-1);
      return task;
    },
    told: () => heard.splice(0).map((line) => line.slice(line.lastIndexOf(" ") + 1)),
    pass: (ms = 1000) => clock.advance(ms),
  };
  return bench;
}

/** What a machine's own sinks hear, by short names. */
export function listen(machine: IVMVirtualMachine): string[] {
  const heard: string[] = [];
  advise(machine, {
    OnStateChange: (state) => void heard.push(shortName(state)),
    OnReset: () => void heard.push("OnReset"),
    OnTripleFault: () => void heard.push("OnTripleFault"),
    OnHeartbeatStopped: () => void heard.push("OnHeartbeatStopped"),
    OnRequestShutdown: () => void heard.push("OnRequestShutdown"),
  });
  return heard;
}

export function stateOf(machine: IVMVirtualMachine | null): string {
  return machine === null ? "none" : shortName(machine.State);
}

export function isRunning(state: VMVMState): boolean {
  return state === vmVMState_Running;
}
