/** What intrinsic functions need from the program that runs the script. What is left out is refused as VBScript refuses it. */
import type { Value } from "./value.js";

export interface RuntimeHost {
  /** Milliseconds since 1970, of the wall clock. Node's own clock if left out. */
  now?(): number;
  /** CreateObject. @throws VbError 429 or ComError if there is no such class */
  createObject?(progId: string, location: string): object;
  /** GetObject; undefined for what is left out. @throws VbError 432, 429 or ComError */
  getObject?(path: string | undefined, className: string | undefined): object;
  /** MsgBox. Returns which button was pressed, vbOK (1) to vbNo (7). */
  msgBox?(prompt: string, buttons: number, title: string): number;
  /** InputBox. Returns undefined if the user cancels. */
  inputBox?(prompt: string, title: string, suggestion: string): string | undefined;
  /** GetRef: the object that calls a procedure. @throws VbError 5 if there is none of that name */
  getRef?(name: string): object;
  /** Eval: the value of an expression in the scope of the call. */
  evaluate?(expression: string): Value;
}
