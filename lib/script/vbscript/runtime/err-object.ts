/** The Err object. */
import { scriptHresult } from "../../script-hresult.js";
import { toLongNumber, toText } from "./convert.js";
import type { Argument } from "./ref.js";
import { ScriptObject, type InvokeKind, type ScriptMember } from "./script-object.js";
import { invokeTable, memberOfTable, type MemberTable, type TableMember } from "./table-object.js";
import { MISSING, long, type Value } from "./value.js";
import { RUNTIME_SOURCE, VbError, numberOfHresult, raise, runtimeMessage } from "./vb-error.js";

export class ErrObject extends ScriptObject {
  readonly typeName = "Object";
  /** The number of the last error; 0 if there is none. */
  number = 0;
  source = "";
  description = "";
  helpFile = "";
  helpContext = 0;

  /** Takes over an error that On Error Resume Next has passed. */
  set(error: VbError): void {
    this.number = error.number;
    this.source = error.source;
    this.description = error.description;
    this.helpFile = error.helpFile;
    this.helpContext = error.helpContext;
  }

  clear(): void {
    this.number = 0;
    this.source = "";
    this.description = "";
    this.helpFile = "";
    this.helpContext = 0;
  }

  override memberNamed(name: string): ScriptMember | undefined {
    return memberOfTable(MEMBERS, name);
  }

  override memberNames(): string[] {
    return ["Number", "Source", "Description", "HelpFile", "HelpContext", "Clear", "Raise"];
  }

  override invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value {
    return invokeTable(MEMBERS, this, name, kind, args, value);
  }
}

const NUMBER: TableMember<ErrObject> = {
  get: (self) => long(self.number),
  put: (self, value) => (self.number = toLongNumber(value)),
};

const MEMBERS: MemberTable<ErrObject> = new Map<string, TableMember<ErrObject>>([
  ["", NUMBER],
  ["number", NUMBER],
  ["source", { get: (self) => self.source, put: (self, value) => (self.source = toText(value)) }],
  ["description", { get: (self) => self.description, put: (self, value) => (self.description = toText(value)) }],
  ["helpfile", { get: (self) => self.helpFile, put: (self, value) => (self.helpFile = toText(value)) }],
  [
    "helpcontext",
    { get: (self) => long(self.helpContext), put: (self, value) => (self.helpContext = toLongNumber(value)) },
  ],
  ["clear", { call: (self) => self.clear() as undefined }],
  ["raise", { call: raiseError, arity: [1, 5] }],
]);

/** `Err.Raise number, source, description, helpfile, helpcontext`: what is left out stays as it was. */
function raiseError(self: ErrObject, args: readonly Value[]): never {
  const [number, source, description, helpFile, helpContext] = args;
  const code = toLongNumber(number);
  // 1 to 65535 are numbers of runtime errors, negative ones HRESULTs.
  if (code === 0 || code > 0xffff) return raise(5);
  const shown = numberOfHresult(code > 0 ? scriptHresult(code) : code);
  const given = (value: Value, before: string): string =>
    value === undefined || value === MISSING ? before : toText(value);
  throw new VbError(shown, {
    source: given(source, self.source) || RUNTIME_SOURCE,
    description: given(description, self.description) || runtimeMessage(shown),
    helpFile: given(helpFile, self.helpFile),
    helpContext: helpContext === undefined || helpContext === MISSING ? self.helpContext : toLongNumber(helpContext),
  });
}
