/** Errors of Windows Management Instrumentation. */
import { ComError } from "../../../com/com-error.js";

export const WBEM_E_NOT_FOUND = 0x80041002;
export const WBEM_E_ACCESS_DENIED = 0x80041003;
export const WBEM_E_TYPE_MISMATCH = 0x80041005;
export const WBEM_E_INVALID_PARAMETER = 0x80041008;
export const WBEM_E_NOT_SUPPORTED = 0x8004100c;
export const WBEM_E_INVALID_NAMESPACE = 0x8004100e;
export const WBEM_E_INVALID_CLASS = 0x80041010;
export const WBEM_E_INVALID_QUERY = 0x80041017;
export const WBEM_E_INVALID_OBJECT_PATH = 0x8004103a;

const SENTENCES: ReadonlyMap<number, string> = new Map([
  [WBEM_E_NOT_FOUND, "Not found"],
  [WBEM_E_ACCESS_DENIED, "Access denied"],
  [WBEM_E_TYPE_MISMATCH, "Type mismatch"],
  [WBEM_E_INVALID_PARAMETER, "Invalid parameter"],
  [WBEM_E_NOT_SUPPORTED, "Not supported"],
  [WBEM_E_INVALID_NAMESPACE, "Invalid namespace"],
  [WBEM_E_INVALID_CLASS, "Invalid class"],
  [WBEM_E_INVALID_QUERY, "Invalid query"],
  [WBEM_E_INVALID_OBJECT_PATH, "Invalid object path"],
]);

export function wmiError(hresult: number): ComError {
  return new ComError(hresult, SENTENCES.get(hresult));
}
