/** Message boxes on a terminal: WshShell.Popup, and MsgBox for those who want it. */
import type { Terminal } from "../core/terminal.js";

interface Button {
  readonly text: string;
  readonly result: number;
}

const OK = { text: "OK", result: 1 };
const CANCEL = { text: "Cancel", result: 2 };
const ABORT = { text: "Abort", result: 3 };
const RETRY = { text: "Retry", result: 4 };
const IGNORE = { text: "Ignore", result: 5 };
const YES = { text: "Yes", result: 6 };
const NO = { text: "No", result: 7 };
const TRY_AGAIN = { text: "Try Again", result: 10 };
const CONTINUE = { text: "Continue", result: 11 };

/** By the low four bits of the type. */
const BUTTONS: readonly (readonly Button[])[] = [
  [OK],
  [OK, CANCEL],
  [ABORT, RETRY, IGNORE],
  [YES, NO, CANCEL],
  [YES, NO],
  [RETRY, CANCEL],
  [CANCEL, TRY_AGAIN, CONTINUE],
];

/** What a message box returns that nobody has answered in time. */
export const NOT_ANSWERED = -1;

/**
 * Shows a message and asks which button it is to be. An empty line is the default button.
 * @param type buttons, default button and icon, as MsgBox has them
 * @param expires whether the box would close by itself: where nobody sits it does so at once
 * @returns the number of the button
 */
export function messageBox(terminal: Terminal, text: string, title: string, type: number, expires = false): number {
  const buttons = BUTTONS[type & 0xf] ?? [OK];
  const preset = buttons[(type >> 8) & 3] ?? buttons[0] ?? OK;
  terminal.write("out", `${title === "" ? "" : `${title}: `}${text}\n`);
  if (!terminal.isInteractive) return expires ? NOT_ANSWERED : preset.result;
  const choices = buttons.map((button) => (button === preset ? `[${button.text}]` : button.text)).join(" / ");
  for (;;) {
    terminal.write("out", `${choices} `);
    const answer = terminal.readLine()?.trim().toLowerCase();
    if (answer === undefined) return expires ? NOT_ANSWERED : preset.result;
    if (answer === "") return preset.result;
    const chosen = buttons.find((button) => button.text.toLowerCase().startsWith(answer));
    if (chosen !== undefined) return chosen.result;
  }
}
