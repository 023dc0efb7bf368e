/** How scripts attached to events are run. */
export interface EventScriptOptions {
  /** A script is killed after so many ms; ten minutes unless given. */
  readonly timeout: number;
  /** So many run at a time: four. */
  readonly concurrency: number;
  /** So many wait for their turn, or run; what comes on top is not run: 1000. */
  readonly queue: number;
  /** At its end the server waits so many ms for scripts, and then kills them: 5000. */
  readonly endTimeout: number;
  /** @internal -- The module that the thread runs, for tests of the sources, which Node cannot run by itself. */
  readonly thread: URL;
}
