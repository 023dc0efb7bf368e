/** What the addon's methods answer, from fields to objects. */
import type {
  DomainSnapshot,
  DomainState,
  DomainStatistics,
  HostFacts,
  JobProgress,
  Screenshot,
} from "./hypervisor.js";
import { fieldsOf, type Payload } from "./native-events.js";

const SNAPSHOT_FIELDS = 6;
const STATISTICS_FIELDS = 5;

export function nothing(): undefined {
  return undefined;
}

export function textOf(payload: Payload): string {
  return typeof payload === "string" ? payload : "";
}

/** `fields` in rows of so many. */
function rowsOf(fields: readonly string[], length: number): string[][] {
  const rows: string[][] = [];
  for (let at = 0; at + length <= fields.length; at += length) rows.push(fields.slice(at, at + length));
  return rows;
}

function toSnapshot([
  uuid = "",
  name = "",
  state,
  reason,
  hasManagedSave,
  isPersistent,
]: readonly string[]): DomainSnapshot {
  return {
    uuid,
    name,
    state: Number(state) as DomainState,
    reason: Number(reason),
    hasManagedSave: hasManagedSave === "1",
    isPersistent: isPersistent === "1",
  };
}

export function snapshotOf(payload: Payload): DomainSnapshot {
  return toSnapshot(fieldsOf(payload));
}

export function snapshotsOf(payload: Payload): DomainSnapshot[] {
  return rowsOf(fieldsOf(payload), SNAPSHOT_FIELDS).map(toSnapshot);
}

export function hostFactsOf(payload: Payload): HostFacts {
  const [hostname = "", cpuModel = "", memory, freeMemory, cpus, cpuSpeed, libvirtVersion, version, type = ""] =
    fieldsOf(payload);
  return {
    hostname,
    cpuModel,
    memory: Number(memory),
    freeMemory: Number(freeMemory),
    cpus: Number(cpus),
    cpuSpeed: Number(cpuSpeed),
    libvirtVersion: Number(libvirtVersion),
    hypervisorVersion: Number(version),
    hypervisorType: type,
  };
}

export function jobOf(payload: Payload): JobProgress | undefined {
  const [processed, total] = fieldsOf(payload);
  return processed === undefined ? undefined : { processed: Number(processed), total: Number(total) };
}

function toStatistics([cpu, read, written, received, sent]: readonly string[]): DomainStatistics {
  return {
    cpuTime: Number(cpu),
    diskBytesRead: Number(read),
    diskBytesWritten: Number(written),
    networkBytesReceived: Number(received),
    networkBytesSent: Number(sent),
  };
}

export function statisticsOf(payload: Payload): DomainStatistics {
  return toStatistics(fieldsOf(payload));
}

export function allStatisticsOf(payload: Payload): ReadonlyMap<string, DomainStatistics> {
  const rows = rowsOf(fieldsOf(payload), 1 + STATISTICS_FIELDS);
  return new Map(rows.map(([uuid = "", ...fields]) => [uuid, toStatistics(fields)]));
}

export function screenshotOf(payload: Payload): Screenshot {
  const bytes = payload instanceof Uint8Array ? payload : new Uint8Array();
  const end = bytes.indexOf(0);
  return { mimeType: Buffer.from(bytes.subarray(0, end)).toString("latin1"), bytes: bytes.subarray(end + 1) };
}

export function networksOf(payload: Payload): { readonly name: string; readonly isActive: boolean }[] {
  return rowsOf(fieldsOf(payload), 2).map(([name = "", isActive]) => ({ name, isActive: isActive === "1" }));
}

export function volumeOf(payload: Payload): { readonly capacity: number; readonly allocation: number } {
  const [capacity, allocation] = fieldsOf(payload);
  return { capacity: Number(capacity), allocation: Number(allocation) };
}
