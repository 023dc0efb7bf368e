import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { ConnectionPoint, type SinkErrorContext } from "../../lib/com/connection-point.js";
import { IVMVirtualMachineEventsTable } from "../../lib/generated/dispatch-tables.js";
import type { IUnknown } from "../../typings/com.js";

/** A connection point of machine events without a machine behind it, on a clock that is moved by hand. */
export function eventSource(): {
  apartment: Apartment;
  point: ConnectionPoint;
  errors: { error: unknown; context: SinkErrorContext }[];
  raise(state: number, delivered?: (allowed: boolean) => void): void;
} {
  const apartment = new Apartment(new VirtualClock({ autoAdvance: false }));
  const errors: { error: unknown; context: SinkErrorContext }[] = [];
  const container: IUnknown = {
    QueryInterface: () => {
      throw new Error("not asked for");
    },
    AddRef: () => 2,
    Release: () => 1,
  };
  const point = new ConnectionPoint(
    { container, onSinkError: (error, context) => void errors.push({ error, context }) },
    IVMVirtualMachineEventsTable,
  );
  return {
    apartment,
    point,
    errors,
    raise: (state, delivered) => apartment.raise(point, 0, state, undefined, delivered),
  };
}
