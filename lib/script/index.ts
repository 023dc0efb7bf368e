/**
 * Scripts of the time in programs of today: `import { ScriptEngine } from "vmcom/script"`.
 */
export { ScriptEngine } from "./embedding/script-engine.js";
export type { ParseProcedureOptions, ParseScriptTextOptions, ScriptEngineOptions } from "./embedding/script-engine.js";
export { DEFAULT_MEMBER, DISPID_PROPERTYPUT, raw } from "./embedding/host-object.js";
export type { DispatchObject } from "./embedding/host-object.js";
export { ScriptState } from "./embedding/script-state.js";
export type { ScriptStateName } from "./embedding/script-state.js";
export { ScriptError } from "./script-error.js";
export type { ScriptErrorDetails } from "./script-error.js";
export type { NamedItemOptions, ParseTextOptions } from "./script-language-engine.js";
export { ScriptInterrupted, ScriptUnwinding } from "./script-unwinding.js";
export type { InterruptReason } from "./script-unwinding.js";
export { ComError } from "../com/com-error.js";
export type { ComErrorOptions } from "../com/com-error.js";
export {
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_NEWENUM,
  DISPID_VALUE,
} from "../com/dispatch.js";
export {
  Variant,
  VT_ARRAY,
  VT_BOOL,
  VT_BSTR,
  VT_BYREF,
  VT_CY,
  VT_DATE,
  VT_DECIMAL,
  VT_DISPATCH,
  VT_EMPTY,
  VT_ERROR,
  VT_I1,
  VT_I2,
  VT_I4,
  VT_NULL,
  VT_R4,
  VT_R8,
  VT_UI1,
  VT_UI2,
  VT_UI4,
  VT_UNKNOWN,
  VT_VARIANT,
} from "../com/variant.js";
export { DISP_E_MEMBERNOTFOUND, DISP_E_PARAMNOTFOUND, DISP_E_UNKNOWNNAME } from "../generated/hresults.js";
