import type { TypeReference } from "../com/dispatch-table.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import { ComError } from "../com/com-error.js";
import * as enumerations from "../generated/enumerations.js";

/** What a member of a fake returns until a test says otherwise: nothing, empty, zero, the first value, a fake. */
export function defaultValue(type: TypeReference | null, fakeOf: (interfaceName: string) => object): unknown {
  if (type === null) return undefined;
  if (type.array === true) return [];
  switch (type.kind) {
    case "BSTR":
      return "";
    case "BOOL":
      return false;
    case "long":
    case "ULONG":
    case "BYTE":
      return 0;
    case "DATE":
      return new Date(0);
    case "enum":
      return firstOf(type.name ?? "");
    case "interface":
      return fakeOf(type.name ?? "");
    case "VARIANT":
    case "IUnknown":
    case "struct":
      return undefined;
  }
}

/** The first value that an enumeration names. */
function firstOf(name: string): number {
  const values: unknown = (enumerations as Readonly<Record<string, unknown>>)[name];
  const first = Object.values(Object(values) as object).find((value) => typeof value === "number");
  if (typeof first === "number") return first;
  throw new ComError(E_INVALIDARG, `There is no enumeration '${name}'.`);
}
