import { ComError } from "../com/com-error.js";
import { ignoringComErrors } from "../com/ignoring.js";
import { E_INVALIDARG, E_POINTER, VM_E_SCRIPT_ALREADY_EXISTS, VM_E_VM_UNKNOWN } from "../generated/hresults.js";
import {
  VMEventType,
  vmEvent_VirtualMachineHostDiskSpaceError,
  vmEvent_VirtualServerStarted,
} from "../generated/enumerations.js";
import { EventLogFile } from "./event-log-file.js";
import {
  EVENT_SOURCE,
  eventEntry,
  SCRIPT_ENDED,
  SCRIPT_FAILED,
  SCRIPT_TIMED_OUT,
  type EventLogEntry,
  type EventLogType,
} from "./event-log.js";
import { defaultScriptHost, programCallOf, type CommandPlace } from "./event-script-command.js";
import { EventScriptRunner, type EventScriptEnd } from "./event-script-runner.js";
import { defectOfCommandLine, scriptKey, scriptSection } from "./event-script-settings.js";
import type { VirtualMachine } from "./virtual-machine.js";
import type { VirtualServerParts } from "./virtual-server-core.js";
import { VirtualServerSettings } from "./virtual-server-settings.js";

const SERVER_SCRIPTS_ENABLED = "settings/scripts/server_enabled";
const MACHINE_SCRIPTS_ENABLED = "settings/scripts/virtual_machines_enabled";

/** What an event is about that a script runs for. */
interface Occasion {
  readonly event: VMEventType;
  readonly machine: string | undefined;
}

/** IVMVirtualServer: scripts attached to events, and the event log. */
export abstract class VirtualServerScripts extends VirtualServerSettings {
  readonly #log: EventLogFile;
  readonly #runner: EventScriptRunner;
  #place: CommandPlace | undefined;

  constructor(parts: VirtualServerParts) {
    super(parts);
    this.#log = new EventLogFile(parts.fileSystem);
    this.#runner = new EventScriptRunner(parts.apartment, parts.eventScripts);
  }

  override get VSScriptsEnabled(): boolean {
    return this.#isEnabled(SERVER_SCRIPTS_ENABLED);
  }

  override set VSScriptsEnabled(enabled: boolean) {
    this.requireAccess("write");
    this.options.setValue(SERVER_SCRIPTS_ENABLED, enabled);
  }

  override get VMScriptsEnabled(): boolean {
    return this.#isEnabled(MACHINE_SCRIPTS_ENABLED);
  }

  override set VMScriptsEnabled(enabled: boolean) {
    this.requireAccess("write");
    this.options.setValue(MACHINE_SCRIPTS_ENABLED, enabled);
  }

  override AttachScriptToEvent(eventType: VMEventType, scriptCommandLine: string | null): void {
    this.#assertScriptsKnown();
    if (scriptCommandLine === null) throw new ComError(E_POINTER, "There is no command line given.");
    requireEvent(eventType, E_POINTER);
    const defect = defectOfCommandLine(scriptCommandLine);
    if (defect !== undefined) throw new ComError(E_INVALIDARG, defect);
    this.requireAccess("write");
    if (this.#scriptFor(eventType) !== undefined) throw new ComError(VM_E_SCRIPT_ALREADY_EXISTS);
    this.options.setValue(scriptKey(eventType), scriptCommandLine);
  }

  override RemoveScriptFromEvent(eventType: VMEventType): void {
    this.#assertScriptsKnown();
    requireEvent(eventType, E_INVALIDARG);
    this.requireAccess("write");
    if (this.options.hasValue(scriptSection(eventType))) this.options.removeValue(scriptSection(eventType));
  }

  override FetchScriptByEvent(eventType: VMEventType): string | null {
    this.#assertScriptsKnown();
    requireEvent(eventType, E_INVALIDARG);
    return this.#scriptFor(eventType) ?? null;
  }

  /** What is in the event log, the oldest first. */
  eventLogEntries(): EventLogEntry[] {
    return this.#log.entries();
  }

  /** Enters an event into the log, and runs what is attached to it: the machine's script, then the server's. */
  protected recordEvent(category: VMEventType, machine?: VirtualMachine): void {
    const occasion = { event: category, machine: machine?.displayName };
    this.#log.append(eventEntry(this.apartment.date(), category, occasion.machine));
    if (machine !== undefined && this.VMScriptsEnabled) this.#runScript(scriptOf(machine, category), occasion);
    if (this.VSScriptsEnabled) this.#runScript(this.#scriptFor(category), occasion);
  }

  /** Called with the identifier of each message that is about a script, once it is in the log. */
  protected scriptLogged(_id: number): void {
    // Nobody has to know.
  }

  /** Ends with the server: waits some seconds for scripts that run, then kills them. */
  protected endScripts(): void {
    this.#runner[Symbol.dispose]();
  }

  #runScript(commandLine: string | undefined, occasion: Occasion): void {
    if (commandLine === undefined) return;
    this.#place ??= { fileSystem: this.fileSystem, scriptHost: defaultScriptHost() };
    const call = programCallOf(commandLine, this.#place);
    if (call === undefined) return;
    const environment = { VMCOM_EVENT: VMEventType[occasion.event], VMCOM_MACHINE: occasion.machine };
    this.#runner.run({ ...call, environment }, (end) => this.#scriptEnded(commandLine, occasion, end));
  }

  #scriptEnded(commandLine: string, { event, machine }: Occasion, end: EventScriptEnd): void {
    const { id, type, what } = summaryOf(end);
    this.#log.append({
      time: this.apartment.date().toISOString(),
      source: EVENT_SOURCE,
      id,
      type,
      ...(machine === undefined ? {} : { machine }),
      message: `The script for ${VMEventType[event]}, '${commandLine}', ${what}.`,
      ...(end.output === "" ? {} : { output: end.output }),
    });
    this.scriptLogged(id);
  }

  #isEnabled(keyPath: string): boolean {
    return this.options.findValue(keyPath) === true;
  }

  #scriptFor(event: VMEventType): string | undefined {
    const commandLine = this.options.findValue(scriptKey(event));
    return typeof commandLine === "string" && commandLine !== "" ? commandLine : undefined;
  }

  /** A server that has ended has no configuration. @throws ComError VM_E_VM_UNKNOWN */
  #assertScriptsKnown(): void {
    if (!this.isShuttingDown) return;
    throw new ComError(VM_E_VM_UNKNOWN, "The server has been shut down; its configuration is no longer known.");
  }
}

/** A configuration that can no longer be read has no script. */
function scriptOf(machine: VirtualMachine, event: VMEventType): string | undefined {
  return ignoringComErrors(() => machine.scriptFor(event));
}

function summaryOf({ exitCode, failure, isTimeout }: EventScriptEnd): { id: number; type: EventLogType; what: string } {
  if (isTimeout) return { id: SCRIPT_TIMED_OUT, type: "error", what: `was ended: ${failure ?? ""}` };
  if (failure !== undefined) return { id: SCRIPT_FAILED, type: "error", what: `could not be run: ${failure}` };
  const type = exitCode === 0 ? "information" : "warning";
  return { id: SCRIPT_ENDED, type, what: `ended with exit code ${exitCode ?? 0}` };
}

function requireEvent(event: VMEventType, code: number): void {
  if (event >= vmEvent_VirtualServerStarted && event <= vmEvent_VirtualMachineHostDiskSpaceError) return;
  throw new ComError(code, `${event} is not a VMEventType.`);
}
