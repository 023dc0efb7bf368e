import { VirtualClock } from "../../lib/apartment/clock.js";
import type { SinkErrorContext } from "../../lib/com/connection-point.js";
import { createVirtualServer, type DisposableVirtualServer } from "../../lib/create-virtual-server.js";
import { SimulatedDriver } from "../../lib/drivers/simulated.js";
import type { Limits } from "../../lib/model/limits.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { advise } from "../../lib/com/sinks.js";
import { shortName } from "./machine-host.js";

export const FOLDER = "C:\\Virtual Machines";

/** A server in memory, on a clock that only waits and the test move. */
export interface ServerBench {
  readonly server: DisposableVirtualServer;
  readonly driver: SimulatedDriver;
  readonly clock: VirtualClock;
  readonly sinkErrors: { error: unknown; context: SinkErrorContext }[];
  machine(name?: string): IVMVirtualMachine;
  /** Delivers what is queued and does what is due. */
  pump(ms?: number): void;
}

export function serverBench(limits: Partial<Limits> = {}): ServerBench {
  const clock = new VirtualClock({ autoAdvance: false });
  const driver = new SimulatedDriver();
  const sinkErrors: ServerBench["sinkErrors"] = [];
  const server = createVirtualServer({
    clock,
    driver,
    limits,
    onSinkError: (error, context) => void sinkErrors.push({ error, context }),
  });
  return {
    server,
    driver,
    clock,
    sinkErrors,
    machine: (name = "web") => server.CreateVirtualMachine(name, FOLDER),
    pump: (ms = 0) => clock.advance(ms),
  };
}

/** What both event interfaces report of a machine, by short names, in the order of arrival. */
export function record(bench: ServerBench, machine: IVMVirtualMachine): { machine: string[]; server: string[] } {
  const heard = { machine: [] as string[], server: [] as string[] };
  const name = machine.Name;
  advise(machine, {
    OnStateChange: (state) => void heard.machine.push(shortName(state)),
    OnReset: () => void heard.machine.push("OnReset"),
    OnTripleFault: () => void heard.machine.push("OnTripleFault"),
    OnHeartbeatStopped: () => void heard.machine.push("OnHeartbeatStopped"),
    OnRequestShutdown: () => void heard.machine.push("OnRequestShutdown"),
  });
  advise(bench.server, {
    OnVMStateChange: (config, state) => {
      if (config === name) heard.server.push(shortName(state));
    },
    OnHeartbeatStopped: (config) => void heard.server.push(`OnHeartbeatStopped ${config}`),
  });
  return heard;
}
