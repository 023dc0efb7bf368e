/** Key paths, `hardware/memory/ram_size`, `ide_controller[@id=0]/location[@id=1]`: a name for each element below the root. */
import { ComError } from "../com/com-error.js";
import { E_INVALIDARG } from "../generated/hresults.js";

/** One step down: an element's name and its id. Without an id it stands only for the element that has none. */
export interface KeyStep {
  readonly name: string;
  readonly id: string | undefined;
}

/** Elements are nested no deeper than this, the root included: deeper than any program nests them. */
export const DEPTH_LIMIT = 256;

const STEP = /(?<name>[^/[\]]+)(?:\[@id=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<plain>[^\]"']+))\])?(?:\/|$)/y;

const NAME_START =
  "A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";

/** What XML has as a name, without the colon and the name that are the business of namespaces. */
// eslint-disable-next-line no-misleading-character-class -- ranges of XML's grammar, not characters to look at
const NAME = new RegExp(`^(?!xmlns$)[${NAME_START}][${NAME_START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040]*$`, "u");

/** @throws ComError E_INVALIDARG if it is no key path */
export function parseKeyPath(text: string): readonly KeyStep[] {
  const steps: KeyStep[] = [];
  let end = 0;
  while (end < text.length) {
    STEP.lastIndex = end;
    const groups = STEP.exec(text)?.groups;
    const name = groups?.["name"] ?? "";
    if (!NAME.test(name)) throw noKeyPath(text);
    steps.push({ name, id: groups?.["double"] ?? groups?.["single"] ?? groups?.["plain"] });
    end = STEP.lastIndex;
  }
  if (steps.length === 0 || text.endsWith("/")) throw noKeyPath(text);
  if (steps.length < DEPTH_LIMIT) return steps;
  throw new ComError(E_INVALIDARG, `The configuration key has ${steps.length} steps; ${DEPTH_LIMIT - 1} is the most.`);
}

export function formatStep({ name, id }: KeyStep): string {
  if (id === undefined) return name;
  if (/^[^\]"']+$/.test(id)) return `${name}[@id=${id}]`;
  return id.includes('"') ? `${name}[@id='${id}']` : `${name}[@id="${id}"]`;
}

function noKeyPath(text: string): ComError {
  if (text === "") return new ComError(E_INVALIDARG, "The configuration key is empty.");
  return new ComError(E_INVALIDARG, `'${text.slice(0, 200)}' is no configuration key.`);
}
