import { advise, getConnectionPoints, type EventOf } from "../com/sinks.js";
import type { VMVMState } from "../generated/enumerations.js";
import type { IUnknown, Sink } from "../../typings/com.js";
import type { EventsOf } from "../../typings/events.js";

/** An event as it arrived. */
export type RecordedEvent<T> = EventOf<EventsOf<T>>;

/** What a sink has heard since it was connected. */
export interface Recording<T extends IUnknown = IUnknown> extends Disposable {
  /** All events in the order of their arrival, `{ name: "OnStateChange", args: [vmVMState_Running] }`. */
  readonly events: readonly RecordedEvent<T>[];
  /** The states among them: those of OnStateChange, or, of a server, those of OnVMStateChange for any machine. */
  readonly states: readonly VMVMState[];
  /** Disconnects the sink; what it has heard stays. */
  stop(): void;
}

/** Which argument of an event is a state. */
const STATE_ARGUMENT: Readonly<Record<string, number>> = { OnStateChange: 0, OnVMStateChange: 1 };

/** What tells a recording, also one that another copy of this module has made: `import` and `require` load one each. */
const RECORDING = Symbol.for("vmcom.testing.recording");

class SinkRecording implements Recording {
  readonly [RECORDING] = true;
  readonly events: never[] = [];
  readonly states: VMVMState[] = [];
  #stop: () => void = () => undefined;

  constructor(source: IUnknown) {
    const names = getConnectionPoints(source).flatMap((point) => point.getMethods());
    const handlers = names.map((name) => [name, (...args: unknown[]) => this.#record(name, args)]);
    const connection = advise(source, Object.fromEntries(handlers) as Sink<EventsOf<IUnknown>>);
    this.#stop = () => connection.dispose();
  }

  stop(): void {
    this.#stop();
  }

  [Symbol.dispose](): void {
    this.stop();
  }

  #record(name: string, args: readonly unknown[]): void {
    this.events.push({ name, args } as never);
    const position = STATE_ARGUMENT[name];
    if (position !== undefined) this.states.push(args[position] as VMVMState);
  }
}

/** Whether recordSink has made a value. */
export function isRecording(value: unknown): value is Recording & { readonly events: readonly { name: string }[] } {
  return typeof value === "object" && value !== null && RECORDING in value;
}

/**
 * Connects a sink that writes down all events of an object, of vmcom's or of anyone's who implements the interfaces.
 *
 * @example
 * using heard = recordSink(machine);
 * machine.Startup().WaitForCompletion(-1);
 * expect(heard).to.have.states(vmVMState_TurningOn, vmVMState_Running);
 * @throws ComError CONNECT_E_NOCONNECTION for an object without events
 */
export function recordSink<T extends IUnknown>(source: T): Recording<T> {
  return new SinkRecording(source);
}
