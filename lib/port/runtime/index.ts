/**
 * What ported scripts are written with: `import { concat, Err, Left } from "vmcom/port"`. Everything here does exactly
 * what VBScript does.
 */
export * from "./arrays.js";
export { Err, attempt, attemptIf, fail, undeclared, unknownClass } from "./errors.js";
export * from "./functions.js";
export {
  CreateHostObject,
  CreateObject,
  Echo,
  GetObject,
  Quit,
  Sleep,
  WScript,
  advise,
  argument,
  connect,
  connecting,
  disconnect,
  disconnectAll,
  handlers,
  scriptFullName,
} from "./host.js";
export * from "./members.js";
export type * from "./object-types.js";
export * from "./operators.js";
export { GetRef, ScriptClass } from "./script-class.js";
export type { ClassMember } from "./script-class.js";
export * from "./constants.js";
export * from "./values.js";
export { Eval, Execute, ExecuteGlobal, declareNames, declareProcedures, named, procedureNamed } from "./texts.js";
export type { Names } from "./texts.js";
export {
  ActiveXObject,
  CollectGarbage,
  Enumerator,
  GetLateObject,
  JScriptDate,
  LateWScript,
  ScriptEngine,
  ScriptEngineBuildVersion,
  ScriptEngineMajorVersion,
  ScriptEngineMinorVersion,
  VBArray,
  assignTo,
  declareFunctions,
  handles,
  hearing,
  parseJScriptInt,
  splitText,
  updateAt,
} from "./jscript.js";
export { JScriptError } from "./jscript-error.js";
export {
  globalObject,
  inWith,
  lastMatches,
  noted,
  inElement,
  localeText,
  matchEnd,
  matchStart,
  matched,
  nameable,
  ownMethods,
  setInWith,
  typeOf,
  valueCalled,
  withScope,
} from "./jscript-language.js";
export { evaluated, functionText } from "./jscript-texts.js";
export { noFunction, noVariable, thrown } from "./jscript-errors.js";
export type { Any } from "./jscript.js";
export { fromJScript, fromVBScript } from "./languages.js";
export { declareUsage } from "./usage.js";
export { born, declareGlobals, drop, handOver, hold } from "./lifetime.js";
