/** Command lines attached to events, as configurations and the server's options keep them. */
import { findInvalidCharacter } from "../files/xml-text.js";
import type { VMEventType } from "../generated/enumerations.js";

/** A command line is not longer, in characters: Windows starts none that is. */
const LONGEST_COMMAND_LINE = 32_766;

/** The section of a script, which is removed with it. */
export function scriptSection(event: VMEventType): string {
  return `settings/scripts/event[@id=${event}]`;
}

export function scriptKey(event: VMEventType): string {
  return `${scriptSection(event)}/command_line`;
}

/** Why a text cannot be attached; undefined if it can. */
export function defectOfCommandLine(text: string): string | undefined {
  if (text.trim() === "") return "There is no command line given.";
  if (text.length > LONGEST_COMMAND_LINE) return `A command line has up to ${LONGEST_COMMAND_LINE} characters.`;
  if (findInvalidCharacter(text) >= 0) return "A character is in the command line that a configuration cannot hold.";
  return undefined;
}
