/** What compiled code and its helpers need of the engine that runs it. */
import type { ErrObject } from "../runtime/err-object.js";
import type { Intrinsic } from "../runtime/intrinsic.js";
import type { Value } from "../runtime/value.js";
import type { VbObject } from "./vb-class.js";
import type { Scope } from "./scope.js";

/** One engine at run time. */
export interface Session {
  readonly err: ErrObject;
  readonly intrinsics: ReadonlyMap<string, Intrinsic>;
  readonly constants: ReadonlyMap<string, Value>;
  /** Instances whose Class_Terminate is still to run. */
  readonly live: Set<VbObject>;
  /** What `Me` is outside of classes. */
  me(): object;
  /** Execute; ExecuteGlobal with null for the scope. */
  execute(text: Value, scope: Scope | null): Value;
  evaluate(text: Value, scope: Scope): Value;
}

/** Where a program comes from, for errors. */
export interface ProgramInfo {
  readonly sourceName: string;
  /** Lines and columns of the places that can fail, alternating. */
  readonly positions: readonly number[];
  /** The text of a line by its number. */
  lineText(line: number): string;
}

/** Where an error happened. */
export interface ErrorPlace {
  readonly program: ProgramInfo;
  readonly line: number;
  readonly column: number;
}

/** The places of errors on their way out. */
export const errorPlaces = new WeakMap<object, ErrorPlace>();
