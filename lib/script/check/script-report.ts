/** What `vmcom check` says about a file. */
import type { Place } from "./flow.js";

/** A text that does not compile, or a file that cannot be read. */
export interface CheckError extends Place {
  /** 1002 and on; 0 for errors that have no number, such as those of Node's own JavaScript. */
  readonly number: number;
  /** "Microsoft VBScript compilation error" */
  readonly source: string;
  readonly description: string;
  /** The line that it is in. */
  readonly sourceLine: string;
}

/** A name that a script uses, with every place where it does. */
export interface NameReport {
  /** As it is registered or documented; as the script spells it if there is no such name. */
  readonly name: string;
  /** Whether there is such a thing; null where nobody can tell before the script runs. */
  readonly exists: boolean | null;
  /** The nearest name that there is, for one that does not exist. */
  readonly suggestion?: string;
  readonly uses: readonly Place[];
}

/** A member, and the object that it is used on. */
export interface MemberReport extends NameReport {
  /** "IVMVirtualMachine", several with " or " between them; null for an object that nothing is known of. */
  readonly object: string | null;
}

/** One file. */
export interface FileReport {
  /** As it was given. */
  readonly file: string;
  /** Null for a file that could not be read. */
  readonly language: string | null;
  readonly errors: readonly CheckError[];
  readonly progIds: readonly NameReport[];
  /** Members of Virtual Server's objects, and those of other objects that do not exist, in the order of their names. */
  readonly members: readonly MemberReport[];
}

/** Whether nothing is wrong with a file: it compiles, and what it names exists. */
export function isFine({ errors, progIds, members }: FileReport): boolean {
  return errors.length === 0 && [...progIds, ...members].every(({ exists }) => exists !== false);
}
