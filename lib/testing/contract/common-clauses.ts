/** Clauses that hold for everything of a kind. */
import { DISPATCH_PROPERTYGET } from "../../com/dispatch.js";
import type { IDispatch } from "../../../typings/com.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { Clauses, Provoke, World } from "./clause.js";
import { MissingCapability } from "./contract-world.js";

/**
 * VM_E_VM_UNKNOWN: the object belongs to a machine that has left its server.
 * @param get gets the object while the machine is known; it is given what `machine` makes
 * @param use the call that fails once it is not
 * @param machine makes the machine; one that is turned off unless given
 * @example
 * "IVMDisplay.Width:VM_E_VM_UNKNOWN": unknownMachine((vm) => vm.Display, (display) => display.Width),
 */
export function unknownMachine<T>(
  get: (machine: IVMVirtualMachine, world: World) => T,
  use: (object: T, world: World) => unknown,
  machine: (world: World) => IVMVirtualMachine = (world) => world.machine(),
): Provoke {
  return (world) => {
    const vm = machine(world);
    const object = get(vm, world);
    world.forget(vm);
    return () => use(object, world);
  };
}

/**
 * VM_E_VM_UNKNOWN for many members of one object: a clause for each, which does what the entry says.
 * @example
 * ...unknownMachines("IVMDisplay", (vm) => vm.Display, { Width: (display) => display.Width }),
 */
export function unknownMachines<T>(
  interfaceName: string,
  get: (machine: IVMVirtualMachine, world: World) => T,
  uses: Readonly<Record<string, (object: T, world: World) => unknown>>,
  machine?: (world: World) => IVMVirtualMachine,
): Clauses {
  return Object.fromEntries(
    Object.entries(uses).map(([member, use]) => [
      `${interfaceName}.${member}:VM_E_VM_UNKNOWN`,
      unknownMachine(get, use, machine),
    ]),
  );
}

/**
 * DISP_E_BADINDEX of a collection's Item: one behind the last element.
 * @example "IVMDVDDriveCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.machine().DVDROMDrives),
 */
export function badIndex(
  collection: (world: World) => { readonly Count: number; Item(index: number): unknown },
): Provoke {
  return (world) => {
    const items = collection(world);
    return () => items.Item(items.Count + 1);
  };
}

/**
 * E_POINTER of an [in] pointer: a call whose last argument is NULL.
 * @param args what is in front of it
 * @example "IVMVirtualServer.DeleteVirtualMachine:E_POINTER": nullArgument((world) => world.server, "DeleteVirtualMachine"),
 */
export function nullArgument<T extends object>(
  object: (world: World) => T,
  method: keyof T & string,
  ...args: readonly unknown[]
): Provoke {
  return (world) => {
    const target = object(world);
    const called = target[method];
    if (typeof called !== "function") throw new TypeError(`'${method}' is no method.`);
    return () => Reflect.apply(called, target, [...args, null]) as unknown;
  };
}

/**
 * E_POINTER of an out parameter: C callers pass a pointer for the result, here a NULL one behind the arguments.
 * @example "IVMVirtualServer.QueryLocale:E_POINTER": nullResult((world) => world.server, "QueryLocale", "en"),
 */
export function nullResult<T extends object>(
  object: (world: World) => T,
  method: keyof T & string,
  ...args: readonly unknown[]
): Provoke {
  return nullArgument(object, method, ...args);
}

/**
 * E_INVALIDARG or E_POINTER of a property's out parameter: read by its DISPID, with NULL for the place of the value.
 * @example "IVMGuestOS2.ComputerName:E_INVALIDARG": nullValue((world) => world.machine().GuestOS, "ComputerName"),
 */
export function nullValue(object: (world: World) => IDispatch, property: string): Provoke {
  return (world) => {
    const target = object(world);
    const [dispid = NaN] = target.GetIDsOfNames([property]);
    return () => target.Invoke(dispid, DISPATCH_PROPERTYGET, [null]);
  };
}

/**
 * The first of something that the host has; the clause is unreachable on a host without it.
 * @example String.fromCharCode(firstOfHost(world.server.HostInfo.DVDDrives, "a DVD drive of the host"))
 */
export function firstOfHost<T>(things: readonly T[], what: string): T {
  const [first] = things;
  if (first === undefined) throw new MissingCapability("host", what);
  return first;
}
