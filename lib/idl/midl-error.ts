/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something in the IDL that the reader does not take, and where it is. */
export class MidlError extends Error {
  readonly position: Position;

  constructor(file: string, position: Position, problem: string) {
    super(`${file}:${position.line}:${position.column}: ${problem}`);
    this.name = "MidlError";
    this.position = position;
  }
}
