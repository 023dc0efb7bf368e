import { badIndex, nullArgument } from "./common-clauses.js";
import type { Clauses, World } from "./clause.js";

/** A path that goes through a file, where no folder can be made. */
function throughFile(world: World): string {
  return `${world.machine("file").File}\\folder`;
}

const OTHER_FOLDER = "Other";

export const collectionClauses: Clauses = {
  "IVMTaskCollection.Item:DISP_E_BADINDEX": badIndex((world) => {
    world.machine().Startup();
    return world.server.Tasks;
  }),
  "IVMVirtualMachineCollection.Item:DISP_E_BADINDEX": badIndex((world) => {
    world.machine();
    return world.server.VirtualMachines;
  }),
};

export const machineRegistryClauses: Clauses = {
  "IVMVirtualServer.CreateVirtualMachine:E_ALREADY_EXISTS": (world) => {
    const machine = world.machine();
    const { File: file } = machine;
    world.forget(machine);
    return () => world.server.CreateVirtualMachine("", file);
  },
  "IVMVirtualServer.CreateVirtualMachine:E_BAD_PATHNAME": (world) => () =>
    world.server.CreateVirtualMachine("web", "Virtual Machines"),
  "IVMVirtualServer.CreateVirtualMachine:E_BUFFER_OVERFLOW": (world) => {
    const folder = world.path("x".repeat(100));
    return () => world.server.CreateVirtualMachine("y".repeat(200), folder);
  },
  "IVMVirtualServer.CreateVirtualMachine:E_INVALID_NAME": (world) => {
    const folder = world.path("what?");
    return () => world.server.CreateVirtualMachine("web", folder);
  },
  "IVMVirtualServer.CreateVirtualMachine:E_PATH_NOT_FOUND": (world) => {
    const folder = throughFile(world);
    return () => world.server.CreateVirtualMachine("web", folder);
  },
  "IVMVirtualServer.CreateVirtualMachine:E_POINTER": nullArgument(
    (world) => world.server,
    "CreateVirtualMachine",
    "web",
  ),
  "IVMVirtualServer.CreateVirtualMachine:VM_E_CONFIG_DUPLICATE_NAME": (world) => {
    world.machine("web");
    const folder = world.path(OTHER_FOLDER);
    return () => world.server.CreateVirtualMachine("WEB", folder);
  },
  "IVMVirtualServer.CreateVirtualMachine:VM_E_CONFIG_NAME_INVALID_CHAR": (world) => {
    const folder = world.path(OTHER_FOLDER);
    return () => world.server.CreateVirtualMachine("web|mail", folder);
  },

  "IVMVirtualServer.RegisterVirtualMachine:E_ALREADY_EXISTS": (world) => {
    const { File: file } = world.machine();
    return () => world.server.RegisterVirtualMachine("", file);
  },
  "IVMVirtualServer.RegisterVirtualMachine:E_BAD_PATHNAME": (world) => () =>
    world.server.RegisterVirtualMachine("web", ""),
  "IVMVirtualServer.RegisterVirtualMachine:E_BUFFER_OVERFLOW": (world) => {
    const folder = world.path("x".repeat(100));
    return () => world.server.RegisterVirtualMachine("y".repeat(200), folder);
  },
  "IVMVirtualServer.RegisterVirtualMachine:E_FILE_NOT_FOUND": (world) => {
    const file = world.path("absent.vmc");
    return () => world.server.RegisterVirtualMachine("", file);
  },
  "IVMVirtualServer.RegisterVirtualMachine:E_INVALID_NAME": (world) => {
    const folder = world.path("<folder>");
    return () => world.server.RegisterVirtualMachine("web", folder);
  },
  "IVMVirtualServer.RegisterVirtualMachine:E_PATH_NOT_FOUND": (world) => {
    const folder = world.path("absent");
    return () => world.server.RegisterVirtualMachine("web", folder);
  },
  "IVMVirtualServer.RegisterVirtualMachine:E_POINTER": nullArgument(
    (world) => world.server,
    "RegisterVirtualMachine",
    "web",
  ),
  "IVMVirtualServer.RegisterVirtualMachine:VM_E_CONFIG_DUPLICATE_NAME": (world) => {
    const folder = world.path(OTHER_FOLDER);
    world.forget(world.server.CreateVirtualMachine("web", folder));
    world.machine("web");
    return () => world.server.RegisterVirtualMachine("web", folder);
  },
  "IVMVirtualServer.RegisterVirtualMachine:VM_E_CONFIG_NAME_INVALID_CHAR": (world) => {
    const folder = world.path(OTHER_FOLDER);
    return () => world.server.RegisterVirtualMachine("web*", folder);
  },

  "IVMVirtualServer.DeleteVirtualMachine:E_POINTER": nullArgument((world) => world.server, "DeleteVirtualMachine"),
  "IVMVirtualServer.DeleteVirtualMachine:S_FALSE": (world) => {
    const machine = world.machine();
    world.forget(machine);
    return () => world.server.DeleteVirtualMachine(machine);
  },
  "IVMVirtualServer.DeleteVirtualMachine:VM_E_VM_RUNNING": (world) => {
    const machine = world.running();
    return () => world.server.DeleteVirtualMachine(machine);
  },

  "IVMVirtualServer.UnregisterVirtualMachine:E_POINTER": nullArgument(
    (world) => world.server,
    "UnregisterVirtualMachine",
  ),
  "IVMVirtualServer.UnregisterVirtualMachine:S_FALSE": (world) => {
    const machine = world.machine();
    world.forget(machine);
    return () => world.server.UnregisterVirtualMachine(machine);
  },
  "IVMVirtualServer.UnregisterVirtualMachine:VM_E_VM_RUNNING": (world) => {
    const machine = world.running();
    return () => world.server.UnregisterVirtualMachine(machine);
  },

  "IVMVirtualServer.FindVirtualMachine:E_POINTER": nullArgument((world) => world.server, "FindVirtualMachine"),
  "IVMVirtualServer.FindVirtualMachine:S_FALSE": (world) => () => world.server.FindVirtualMachine("absent"),
};
