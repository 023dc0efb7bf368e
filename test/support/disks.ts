import { IMPL, isComObject } from "../../lib/com/com-object.js";
import { findParent } from "../../lib/files/vhd/index.js";
import { baseName } from "../../lib/files/windows-path.js";
import { vmDriveBusType_IDE, type VMDriveBusType } from "../../lib/generated/enumerations.js";
import { SECTOR_SIZE, type GuestDisk } from "../../lib/machine/guest-disk.js";
import { VirtualMachine } from "../../lib/model/virtual-machine.js";
import { referenceWorld } from "../../lib/testing/contract/reference-world.js";
import type { World } from "../../lib/testing/contract/clause.js";
import type { IVMHardDiskConnection } from "../../typings/IVMHardDiskConnection.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import type { FileSystem } from "../../lib/files/file-system.js";

export { referenceWorld };
export type { World };

/** What is behind a machine as callers hold it. */
export function modelOf(machine: IVMVirtualMachine): VirtualMachine {
  const implementation: unknown = isComObject(machine) ? machine[IMPL] : undefined;
  if (implementation instanceof VirtualMachine) return implementation;
  throw new TypeError("This is none of our machines.");
}

export function filesOf(machine: IVMVirtualMachine): FileSystem {
  return modelOf(machine).server.fileSystem;
}

/** The first hard disk of a machine that is on, as its guest sees it. */
export function guestDisk(machine: IVMVirtualMachine, index = 0): GuestDisk {
  const disk = modelOf(machine).guestDisks()[index];
  if (disk === undefined) throw new Error("the machine has no such disk");
  return disk;
}

/** A disk is marked in a sector that no simulated guest writes to. */
const MARKED_SECTOR = 100;

export function mark(disk: GuestDisk, value: number): void {
  disk.write(MARKED_SECTOR, new Uint8Array(SECTOR_SIZE).fill(value));
}

/** What a disk has been marked with; 0 for nothing. */
export function markOf(disk: GuestDisk): number | undefined {
  return disk.read(MARKED_SECTOR, 1)[0];
}

/** What an image says that a disk has been marked with. */
export function markOfImage(world: World, path: string): number | undefined {
  const machine = world.server.CreateVirtualMachine("reader", world.path(""));
  machine.AddHardDiskConnection(path, vmDriveBusType_IDE, 0, 0);
  world.finish(machine.Startup());
  const value = markOf(guestDisk(machine));
  world.finish(machine.TurnOff());
  world.server.DeleteVirtualMachine(machine);
  return value;
}

/** Connects a new dynamic image of 16 MB. */
export function connect(
  world: World,
  machine: IVMVirtualMachine,
  name = "disk.vhd",
  [bus, number, device]: readonly [VMDriveBusType, number, number] = [vmDriveBusType_IDE, 0, 0],
): IVMHardDiskConnection {
  return machine.AddHardDiskConnection(world.disk(name), bus, number, device);
}

/** The names of the undo disks beside a machine's configuration. */
export function undoDisks(machine: IVMVirtualMachine): string[] {
  return filesOf(machine)
    .list("C:\\Contract")
    .filter((name) => name.endsWith(".vud"));
}

/** The name of an image's parent. */
export function parentName(machine: IVMVirtualMachine, path: string): string {
  return baseName(findParent(filesOf(machine), path) ?? "");
}
