/** A trace that cannot be read, or a script that does something else than its trace. */
export class TraceError extends Error {
  static {
    this.prototype.name = "TraceError";
  }
}
