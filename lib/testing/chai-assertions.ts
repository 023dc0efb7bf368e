/** What chai says about recordings: `expect(recording).to.have.states(...)`, `.to.have.heard(...)`. */
import { VMVMState } from "../generated/enumerations.js";
import { findPeer } from "./optional-peer.js";
import { isRecording } from "./record-sink.js";

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- chai's own way of adding assertions
  namespace Chai {
    interface Assertion {
      /** The states that a recording has heard, all of them and in this order. */
      states(...states: readonly VMVMState[]): Assertion;
      /** The names of the events that a recording has heard, all of them and in this order. */
      heard(...events: readonly string[]): Assertion;
    }
  }
}

/** An assertion under way, as far as a plugin sees it. */
interface PluginAssertion {
  readonly _obj: unknown;
  assert(holds: boolean, message: string, negated: string, expected: unknown, actual: unknown, showDiff: boolean): void;
}

/** In a variable, so that neither the compiler nor a bundler wants it to be there. */
const CHAI: string = "chai";

/** As much of chai as the plugin uses. */
interface PluginChai {
  readonly Assertion: {
    addMethod(name: string, method: (this: unknown, ...args: unknown[]) => void): void;
  };
}

/**
 * The plugin that adds the assertions. Importing "vmcom/testing" registers it with the chai that is found from there; a
 * program that uses another copy of chai does it itself.
 *
 * @example chai.use(recordingAssertions);
 */
export function recordingAssertions({ Assertion }: PluginChai): void {
  Assertion.addMethod("states", function (...states) {
    const assertion = this as PluginAssertion;
    const recording = requireRecording(assertion._obj);
    compare(assertion, "states", (states as VMVMState[]).map(stateName), recording.states.map(stateName));
  });
  Assertion.addMethod("heard", function (...names) {
    const assertion = this as PluginAssertion;
    const recording = requireRecording(assertion._obj);
    compare(
      assertion,
      "events",
      names as string[],
      recording.events.map(({ name }) => name),
    );
  });
}

function compare(
  assertion: PluginAssertion,
  what: string,
  expected: readonly string[],
  actual: readonly string[],
): void {
  const holds = expected.length === actual.length && expected.every((name, index) => name === actual[index]);
  const message = `expected the ${what} [${expected.join(", ")}], but heard [${actual.join(", ")}]`;
  assertion.assert(holds, message, `expected other ${what} than [${expected.join(", ")}]`, expected, actual, true);
}

function requireRecording(value: unknown): { states: readonly VMVMState[]; events: readonly { name: string }[] } {
  if (isRecording(value)) return value;
  throw new TypeError("This assertion is for what recordSink returns.");
}

function stateName(state: VMVMState): string {
  return VMVMState[state] ?? String(state);
}

interface ChaiPeer extends PluginChai {
  use(plugin: typeof recordingAssertions): unknown;
}

const registered = new WeakSet<object>();

function register(chai: ChaiPeer): void {
  if (registered.has(chai.Assertion)) return;
  registered.add(chai.Assertion);
  chai.use(recordingAssertions);
}

/**
 * Registers the plugin with the program's chai, if it has one: with the copy that import finds as well as with the one
 * that require finds, as loaders that translate modules make two of it.
 */
export function registerAssertions(): void {
  const required = findPeer<ChaiPeer>(CHAI);
  if (required === undefined) return;
  register(required);
  void import(CHAI).then((imported: ChaiPeer) => register(imported));
}
