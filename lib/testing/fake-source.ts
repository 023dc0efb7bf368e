import { EventQueue } from "../apartment/event-queue.js";
import { ComError } from "../com/com-error.js";
import { Implementation } from "../com/com-object.js";
import { ConnectionPoint } from "../com/connection-point.js";
import type { DispatchTable } from "../com/dispatch-table.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import type { IUnknown } from "../../typings/com.js";

/** What is behind a fake: its connection point, and nothing else. */
export class FakeSource extends Implementation {
  readonly #table: DispatchTable;
  readonly #queue = new EventQueue();
  readonly #errors: unknown[] = [];
  #point: ConnectionPoint | undefined;
  /** The fake itself. */
  container: IUnknown | undefined;

  constructor(table: DispatchTable) {
    super();
    this.#table = table;
  }

  override outgoing(): ConnectionPoint | null {
    const { source } = this.#table;
    if (source === null || this.container === undefined) return null;
    const onSinkError = (error: unknown): void => void this.#errors.push(error);
    return (this.#point ??= new ConnectionPoint({ container: this.container, onSinkError }, source));
  }

  /** Calls the sinks; tells whether none of them returned false. */
  fire(event: string, args: readonly unknown[]): boolean {
    const point = this.outgoing();
    const index = point?.table.events.findIndex(({ name }) => name === event) ?? -1;
    if (point === null || index < 0) {
      throw new ComError(E_INVALIDARG, `${this.#table.name} has no event '${event}'.`, { source: "fire" });
    }
    let allowed = true;
    this.#queue.add(point, index, args[0], args[1], (answer) => (allowed = answer));
    this.#queue.deliverAll();
    const errors = this.#errors.splice(0);
    if (errors.length > 1) throw new AggregateError(errors, `Several sinks of ${event} threw.`);
    if (errors.length === 1) throw errors[0];
    return allowed;
  }
}
