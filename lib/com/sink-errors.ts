import type { SinkErrorContext } from "./connection-point.js";

/** Hears what a sink throws, or what its async handler rejects with. */
export type SinkErrorHandler = (error: unknown, context: SinkErrorContext) => void;

/** By default a sink's error is nobody's: it surfaces as an uncaught error, in a turn of its own. */
export function guardedSinkErrorHandler(handler: SinkErrorHandler | undefined): SinkErrorHandler {
  const surface = (error: unknown): void => {
    setImmediate(() => {
      throw error;
    });
  };
  if (handler === undefined) return surface;
  return (error, context) => {
    try {
      handler(error, context);
    } catch (second) {
      surface(second);
    }
  };
}
