import type { Work } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import { succeedWithFalse } from "../com/success-code.js";
import { vmVMState_Running } from "../generated/enumerations.js";
import { VM_E_SET_EXCLUSIVE_MODE_FAIL } from "../generated/hresults.js";
import { VMKeyboardImplementation } from "../generated/implementations.js";
import type { KeyboardDevice } from "../machine/devices.js";
import { parseAsciiText, parseKey, parseKeySequence, type KeyInput } from "./key-sequence.js";
import { pressed, released } from "./scan-codes.js";
import type { VirtualMachineCore } from "./virtual-machine-core.js";

/**
 * The keyboard of a machine. What is typed arrives in its order; what comes behind a HOLD waits with it. A machine that
 * does not run hears nothing.
 */
export class Keyboard extends VMKeyboardImplementation {
  readonly #machine: VirtualMachineCore;
  /** What waits for a pause to end. */
  #waiting: KeyInput[] = [];
  #pause: Work | undefined;
  /** The keyboard that is ours alone; when the machine is turned on again it has another one. */
  #exclusive: KeyboardDevice | undefined;

  constructor(machine: VirtualMachineCore) {
    super();
    this.#machine = machine;
  }

  override PressKey(key: string | null): void {
    this.#send([{ codes: pressed(parseKey(key)) }]);
  }

  override ReleaseKey(key: string | null): void {
    this.#send([{ codes: released(parseKey(key)) }]);
  }

  override PressAndReleaseKey(key: string | null): void {
    const code = parseKey(key);
    this.#send([{ codes: [...pressed(code), ...released(code)] }]);
  }

  override IsPressed(key: string | null): boolean {
    const code = parseKey(key);
    this.#machine.assertKnown();
    return this.#machine.driverSession?.keyboard?.isDown(code) ?? false;
  }

  override TypeAsciiText(text: string | null): void {
    this.#send(parseAsciiText(text));
  }

  override TypeKeySequence(sequence: string | null): void {
    this.#send(parseKeySequence(sequence));
  }

  override get HasExclusiveAccess(): boolean {
    this.#machine.assertKnown();
    return this.#exclusive !== undefined && this.#exclusive === this.#machine.driverSession?.keyboard;
  }

  override set HasExclusiveAccess(exclusive: boolean) {
    if (this.HasExclusiveAccess === exclusive) succeedWithFalse();
    else if (exclusive) this.#acquire();
    else this.#release();
  }

  #release(): void {
    this.#exclusive?.release?.();
    this.#exclusive = undefined;
  }

  #acquire(): void {
    const device = this.#machine.driverSession?.keyboard;
    if (device === undefined) {
      throw new ComError(VM_E_SET_EXCLUSIVE_MODE_FAIL, "The virtual machine is not running.");
    }
    if (device.acquire?.() === false) {
      throw new ComError(VM_E_SET_EXCLUSIVE_MODE_FAIL, "Somebody else has exclusive access to the keyboard.");
    }
    this.#exclusive = device;
  }

  #send(inputs: readonly KeyInput[]): void {
    this.#machine.assertKnown();
    for (const input of inputs) this.#waiting.push(input);
    if (this.#pause === undefined) this.#sendWaiting();
  }

  #sendWaiting(): void {
    this.#pause = undefined;
    for (let count = 0; count < this.#waiting.length; count++) {
      const device = this.#machine.state === vmVMState_Running ? this.#machine.driverSession?.keyboard : undefined;
      if (device === undefined) break;
      const input = this.#waiting[count];
      if (input === undefined) break;
      if ("codes" in input) device.send(input.codes);
      else {
        this.#waiting.splice(0, count + 1);
        this.#pause = this.#machine.server.apartment.schedule(input.pause, () => this.#sendWaiting());
        return;
      }
    }
    this.#waiting = [];
  }
}
