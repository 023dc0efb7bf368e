/** Sessions of ported scripts, as the script host makes them. */
import { lazyModulesNow, type LazyModules } from "../../script/host/lazy-modules.js";
import { processTerminal, type HostTerminal } from "../../script/host/host-terminal.js";
import { runtimeHost } from "../../script/host/runtime-host.js";
import { ScriptSession, type SessionOptions } from "../../script/host/script-session.js";
import { finishScript } from "./lifetime.js";
import { functionsByName, usage, type PortSession } from "./session.js";

export interface PortSessionOptions extends Pick<SessionOptions, "path" | "args" | "ownObjects" | "pump" | "home"> {
  readonly terminal: HostTerminal;
  readonly quit: (exitCode: number) => never;
  readonly isBatch?: boolean;
  readonly timeout?: number;
  readonly now?: (() => number) | undefined;
  readonly modules?: LazyModules;
}

/** The session of a program that Node runs. */
export function processSession(path: string, args: readonly string[]): PortSession {
  return portSession({ path, args, terminal: processTerminal(), quit: (code) => process.exit(code) });
}

export function portSession({
  now,
  modules,
  isBatch = false,
  timeout = 0,
  ...options
}: PortSessionOptions): PortSession {
  const quit = (exitCode: number): never => {
    finishScript();
    return options.quit(exitCode);
  };
  const script = new ScriptSession({
    ...options,
    quit,
    showUsage: () => options.terminal.write("out", usage.text),
    isBatch,
    timeout,
    modules: modules ?? lazyModulesNow(),
    // Values are those of the engine.
    hasVariants: true,
    handlerNamed: (name) => functionsByName.get(name.toLowerCase()),
  });
  return { script, host: runtimeHost(script.objects, options.terminal, script, now) };
}
