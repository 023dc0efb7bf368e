import { ComError } from "../com/com-error.js";
import { E_INVALIDARG, VM_E_SCRIPT_ALREADY_EXISTS } from "../generated/hresults.js";
import {
  vmEvent_VirtualMachineHostDiskSpaceError,
  vmEvent_VirtualMachineLaunched,
  type VMEventType,
} from "../generated/enumerations.js";
import { defectOfCommandLine, scriptKey, scriptSection } from "./event-script-settings.js";
import { VirtualMachineSettings } from "./virtual-machine-settings.js";

/** IVMVirtualMachine: scripts attached to its events. */
export abstract class VirtualMachineScripts extends VirtualMachineSettings {
  override AttachScriptToEvent(eventType: VMEventType, scriptCommandLine: string | null): void {
    this.assertKnown();
    requireMachineEvent(eventType);
    const defect = defectOfCommandLine(scriptCommandLine ?? "");
    if (defect !== undefined) throw new ComError(E_INVALIDARG, defect);
    this.server.requireAccess("write", this);
    if (this.scriptFor(eventType) !== undefined) throw new ComError(VM_E_SCRIPT_ALREADY_EXISTS);
    this.changeSetting(scriptKey(eventType), scriptCommandLine ?? "");
  }

  override RemoveScriptFromEvent(eventType: VMEventType): void {
    this.assertKnown();
    requireMachineEvent(eventType);
    this.server.requireAccess("write", this);
    if (!this.configuration.has(scriptSection(eventType))) return;
    this.changeConfiguration((configuration) => configuration.remove(scriptSection(eventType)));
  }

  override FetchScriptByEvent(eventType: VMEventType): string | null {
    this.assertKnown();
    requireMachineEvent(eventType);
    return this.scriptFor(eventType) ?? null;
  }

  /** The command line attached to an event. @throws ComError if the configuration can no longer be read */
  scriptFor(event: VMEventType): string | undefined {
    const commandLine = this.textSetting(scriptKey(event));
    return commandLine === "" ? undefined : commandLine;
  }
}

/** Events of the server are none of a machine. */
function requireMachineEvent(event: VMEventType): void {
  if (event >= vmEvent_VirtualMachineLaunched && event <= vmEvent_VirtualMachineHostDiskSpaceError) return;
  throw new ComError(E_INVALIDARG, `${event} is not the VMEventType of an event of virtual machines.`);
}
