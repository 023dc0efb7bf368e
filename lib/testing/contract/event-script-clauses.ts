/** The clauses of scripts attached to events, of both interfaces. */
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import { vmEvent_VirtualMachineLaunched } from "../../generated/enumerations.js";
import type { Clauses, ClauseTest, Provoke, World } from "./clause.js";
import { nullArgument, unknownMachines } from "./common-clauses.js";

const EVENT = vmEvent_VirtualMachineLaunched;
const COMMAND_LINE = "cscript //nologo C:\\Contract\\notify.vbs";
/** Beyond the events that there are; what the declared types rule out is called by reflection. */
const NO_EVENT = 99;

type Source = IVMVirtualServer | IVMVirtualMachine;

function noEvent(source: (world: World) => Source, method: "FetchScriptByEvent" | "RemoveScriptFromEvent"): Provoke {
  return (world) => {
    const object = source(world);
    return () => Reflect.apply(object[method], object, [NO_EVENT]) as unknown;
  };
}

function secondScript(source: (world: World) => Source): Provoke {
  return (world) => {
    const object = source(world);
    object.AttachScriptToEvent(EVENT, COMMAND_LINE);
    return () => object.AttachScriptToEvent(EVENT, COMMAND_LINE);
  };
}

/** A server that has ended knows its configuration no longer; no other way leads to a configuration that is unknown. */
function endedServer(use: (server: IVMVirtualServer) => unknown): ClauseTest {
  return {
    needs: ["restart"],
    provoke(world) {
      const { server } = world;
      world.shutDown();
      return () => use(server);
    },
  };
}

const server = (world: World): IVMVirtualServer => world.server;
const machine = (world: World): IVMVirtualMachine => world.machine();

export const eventScriptClauses: Clauses = {
  "IVMVirtualServer.AttachScriptToEvent:E_POINTER": nullArgument(server, "AttachScriptToEvent", EVENT),
  "IVMVirtualServer.AttachScriptToEvent:VM_E_SCRIPT_ALREADY_EXISTS": secondScript(server),
  "IVMVirtualServer.AttachScriptToEvent:VM_E_VM_UNKNOWN": endedServer((ended) =>
    ended.AttachScriptToEvent(EVENT, COMMAND_LINE),
  ),
  "IVMVirtualServer.FetchScriptByEvent:E_INVALIDARG": noEvent(server, "FetchScriptByEvent"),
  "IVMVirtualServer.FetchScriptByEvent:VM_E_VM_UNKNOWN": endedServer((ended) => ended.FetchScriptByEvent(EVENT)),
  "IVMVirtualServer.RemoveScriptFromEvent:E_INVALIDARG": noEvent(server, "RemoveScriptFromEvent"),
  "IVMVirtualServer.RemoveScriptFromEvent:VM_E_VM_UNKNOWN": endedServer((ended) => ended.RemoveScriptFromEvent(EVENT)),

  "IVMVirtualMachine.AttachScriptToEvent:E_INVALIDARG": nullArgument(machine, "AttachScriptToEvent", EVENT),
  "IVMVirtualMachine.AttachScriptToEvent:VM_E_SCRIPT_ALREADY_EXISTS": secondScript(machine),
  "IVMVirtualMachine.FetchScriptByEvent:E_INVALIDARG": noEvent(machine, "FetchScriptByEvent"),
  "IVMVirtualMachine.RemoveScriptFromEvent:E_INVALIDARG": noEvent(machine, "RemoveScriptFromEvent"),
  ...unknownMachines("IVMVirtualMachine", (vm) => vm, {
    AttachScriptToEvent: (vm) => vm.AttachScriptToEvent(EVENT, COMMAND_LINE),
    FetchScriptByEvent: (vm) => vm.FetchScriptByEvent(EVENT),
    RemoveScriptFromEvent: (vm) => vm.RemoveScriptFromEvent(EVENT),
  }),
};
