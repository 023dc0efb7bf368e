/** The engines of the languages. */
import type { EngineLanguage } from "../host/languages.js";
import { JScriptEngine } from "../jscript/engine.js";
import type { ScriptLanguageEngine } from "../script-language-engine.js";
import { VBScriptEngine, type VBScriptEngineOptions } from "../vbscript/engine.js";

/** What all of them take. */
export type LanguageEngineOptions = VBScriptEngineOptions;

/** Makes the engine of a language. */
export function makeLanguageEngine(language: EngineLanguage, options: LanguageEngineOptions): ScriptLanguageEngine {
  return language === "VBScript" ? new VBScriptEngine(options) : new JScriptEngine(options);
}
