/** TypeScript for what connects procedures to the events of objects. */
import type { Expression } from "../../script/vbscript/ast.js";
import { quoted, type Code } from "./code.js";
import { eventsOf } from "./interfaces.js";
import type { Unit } from "./model.js";
import type { StatementPorter } from "./statement-porter.js";
import { VALUE } from "./static-type.js";

type Events = NonNullable<ReturnType<typeof eventsOf>>["events"];

/** Events that objects of Virtual Server have; some have one of the same name with other arguments. */
const ALL_EVENTS: Events = [
  "IVMVirtualServer",
  "IVMVirtualMachine",
  "IVMDVDDrive",
  "IVMFloppyDrive",
  "IVMRCClientControl",
].flatMap((name) => eventsOf(name)?.events ?? []);
const KNOWN_EVENTS: readonly string[] = [...new Set(ALL_EVENTS.map(({ name }) => name))];

/** A procedure for an event. */
interface EventHandler {
  readonly name: string;
  readonly unit: Unit;
  /** Whether it takes as many arguments as the event has: one that does not fails when it is called. */
  readonly isCallable: boolean;
}

export class EventPorter {
  readonly #statements: StatementPorter;

  constructor(statements: StatementPorter) {
    this.#statements = statements;
  }

  /** WScript.ConnectObject and DisconnectObject, and events of WScript.CreateObject. */
  statement(target: Expression, args: readonly (Expression | null)[]): string | null {
    const { members } = this.#statements.expressions;
    if (target.kind !== "Member" || !members.host.isHost(target.object)) return null;
    const [object, prefix] = args;
    if (object === null || object === undefined) return null;
    if (target.key === "disconnectobject")
      return `${this.#statements.scope.use("disconnect")}(${this.#statements.expressions.general(object)});`;
    if (target.key !== "connectobject" || prefix?.kind !== "Literal" || prefix.type !== "String") return null;
    return `${this.#connection(this.#statements.expressions.value(object), prefix.value)};`;
  }

  handlersText(prefix: string): string {
    const handlers = this.#handlersOf(prefix, ALL_EVENTS);
    for (const { unit } of handlers)
      for (const parameter of unit.parameters) this.#statements.scope.learn(parameter, VALUE);
    const list = [...handlers.map((each) => this.#entry(each)), ...this.#foreignHandlers(prefix)];
    return `{ ${list.join(", ")} }`;
  }

  /** A call that connects the procedures with a prefix to the events of an object. */
  #connection(source: Code, prefix: string): string {
    const { scope } = this.#statements;
    const known = source.type?.kind === "object" ? eventsOf(source.type.interface) : null;
    const foreign = this.#foreignHandlers(prefix);
    const named = this.#handlersOf(prefix, known?.events ?? ALL_EVENTS);
    // What a Function may give back has no type.
    const isTyped = foreign.length === 0 && known !== null && named.every(({ unit }) => unit.result === null);
    const handlers = isTyped ? named : this.#handlersOf(prefix, ALL_EVENTS);
    if (isTyped) for (const { name, unit } of handlers) this.#learnEvent(known, name, unit);
    else for (const { unit } of handlers) for (const parameter of unit.parameters) scope.learn(parameter, VALUE);
    const list = [...handlers.map((each) => this.#entry(each)), ...foreign];
    const object = isTyped ? source.text : this.#statements.expressions.generalOf(source);
    return `${scope.use(isTyped ? "advise" : "connect")}(${object}, { ${list.join(", ")} })`;
  }

  #entry({ name, unit, isCallable }: EventHandler): string {
    if (!isCallable) return `${name}: () => ${this.#statements.scope.use("fail")}(450)`;
    return name === unit.id ? name : `${name}: ${unit.id}`;
  }

  #handlersOf(prefix: string, events: Events): EventHandler[] {
    const start = prefix.toLowerCase();
    return [...this.#statements.scope.scope.program.procedures].flatMap(([key, unit]) => {
      if (!key.startsWith(start)) return [];
      const event = key.slice(start.length);
      const meant = events.filter(({ name }) => name.toLowerCase() === event);
      const [first] = meant;
      if (first === undefined) return [];
      const isCallable = meant.some(({ parameters }) => parameters.length === unit.parameters.length);
      if (isCallable) unit.isCalledFromOutside = true;
      return [{ name: first.name, unit, isCallable }];
    });
  }

  /** Handlers in another language, for events that have none in this one. */
  #foreignHandlers(prefix: string): string[] {
    const { scope } = this.#statements;
    const { foreign, procedures } = scope.scope.program;
    const start = prefix.toLowerCase();
    return KNOWN_EVENTS.flatMap((event) => {
      const key = start + event.toLowerCase();
      const name = procedures.has(key) ? undefined : foreign.names.get(key);
      if (name === undefined) return [];
      scope.scope.types.add("Value");
      return [`${event}: (...args: Value[]) => ${scope.use("get")}(${foreign.id}, ${quoted(name)}, ...args)`];
    });
  }

  #learnEvent(table: NonNullable<ReturnType<typeof eventsOf>>, name: string, unit: Unit): void {
    const event = table.events.find((each) => each.name === name);
    unit.parameters.forEach((parameter, i) => {
      const type = event?.parameters[i]?.type;
      this.#statements.scope.learn(
        parameter,
        type?.kind === "BSTR"
          ? { kind: "string" }
          : type?.kind === "enum"
            ? { kind: "whole", enumeration: type.name }
            : type?.kind === "long"
              ? { kind: "whole" }
              : VALUE,
      );
    });
  }
}
