/** Names of keys as scripts write them, and what the keys are: scan codes, and characters of the U.S. layout. */
import { BREAK_KEY } from "./scan-codes.js";

/** The keys of the 101-key AT keyboard by their documented names, with the scan codes that they send. */
export const KEYS = {
  Key_Escape: 0x01,
  Key_F1: 0x3b,
  Key_F2: 0x3c,
  Key_F3: 0x3d,
  Key_F4: 0x3e,
  Key_F5: 0x3f,
  Key_F6: 0x40,
  Key_F7: 0x41,
  Key_F8: 0x42,
  Key_F9: 0x43,
  Key_F10: 0x44,
  Key_F11: 0x57,
  Key_F12: 0x58,
  Key_SysReq: 0xe037,
  Key_ScrollLock: 0x46,
  Key_Break: BREAK_KEY,
  Key_LeftApostrophe: 0x29,
  Key_1: 0x02,
  Key_2: 0x03,
  Key_3: 0x04,
  Key_4: 0x05,
  Key_5: 0x06,
  Key_6: 0x07,
  Key_7: 0x08,
  Key_8: 0x09,
  Key_9: 0x0a,
  Key_0: 0x0b,
  Key_Hyphen: 0x0c,
  Key_Equals: 0x0d,
  Key_Backspace: 0x0e,
  Key_Insert: 0xe052,
  Key_Home: 0xe047,
  Key_PageUp: 0xe049,
  Key_NumLock: 0x45,
  KeyPad_Divide: 0xe035,
  KeyPad_Multiply: 0x37,
  KeyPad_Minus: 0x4a,
  Key_Tab: 0x0f,
  Key_Q: 0x10,
  Key_W: 0x11,
  Key_E: 0x12,
  Key_R: 0x13,
  Key_T: 0x14,
  Key_Y: 0x15,
  Key_U: 0x16,
  Key_I: 0x17,
  Key_O: 0x18,
  Key_P: 0x19,
  Key_LeftBracket: 0x1a,
  Key_RightBracket: 0x1b,
  Key_Backslash: 0x2b,
  Key_Delete: 0xe053,
  Key_End: 0xe04f,
  Key_PageDown: 0xe051,
  KeyPad_7: 0x47,
  KeyPad_8: 0x48,
  KeyPad_9: 0x49,
  KeyPad_Plus: 0x4e,
  Key_A: 0x1e,
  Key_S: 0x1f,
  Key_D: 0x20,
  Key_F: 0x21,
  Key_G: 0x22,
  Key_H: 0x23,
  Key_J: 0x24,
  Key_K: 0x25,
  Key_L: 0x26,
  Key_SemiColon: 0x27,
  Key_SingleQuote: 0x28,
  Key_Enter: 0x1c,
  KeyPad_4: 0x4b,
  KeyPad_5: 0x4c,
  KeyPad_6: 0x4d,
  Key_LeftShift: 0x2a,
  Key_Z: 0x2c,
  Key_X: 0x2d,
  Key_C: 0x2e,
  Key_V: 0x2f,
  Key_B: 0x30,
  Key_N: 0x31,
  Key_M: 0x32,
  Key_Comma: 0x33,
  Key_Period: 0x34,
  Key_Slash: 0x35,
  Key_RightShift: 0x36,
  Key_Up: 0xe048,
  KeyPad_1: 0x4f,
  KeyPad_2: 0x50,
  KeyPad_3: 0x51,
  KeyPad_Enter: 0xe01c,
  Key_LeftCtrl: 0x1d,
  Key_LeftWindows: 0xe05b,
  Key_LeftAlt: 0x38,
  Key_Space: 0x39,
  Key_RightAlt: 0xe038,
  Key_RightWindows: 0xe05c,
  Key_RightCtrl: 0xe01d,
  Key_Application: 0xe05d,
  Key_Left: 0xe04b,
  Key_Down: 0xe050,
  Key_Right: 0xe04d,
  KeyPad_0: 0x52,
  KeyPad_DecimalPoint: 0x53,
} as const satisfies Readonly<Record<string, number>>;

/** Scripts write names in any letter case; the documentation's own example writes one of them so. */
const ALIASES: Readonly<Record<string, number>> = { key_left_shift: KEYS.Key_LeftShift };

const byName = new Map<string, number>([
  ...Object.entries(KEYS).map(([name, code]) => [name.toLowerCase(), code] as const),
  ...Object.entries(ALIASES),
]);

/** The scan code of a key by its name; undefined if there is no such key. */
export function keyNamed(name: string): number | undefined {
  return byName.get(name.toLowerCase());
}

/** A key, and whether Shift is held with it: what types a character. */
export interface KeyStroke {
  readonly code: number;
  readonly shift: boolean;
}

/** Keys of the U.S. layout with what they type, without and with Shift. */
const LAYOUT: readonly (readonly [code: number, plain: string, shifted?: string])[] = [
  [KEYS.Key_LeftApostrophe, "`", "~"],
  [KEYS.Key_1, "1", "!"],
  [KEYS.Key_2, "2", "@"],
  [KEYS.Key_3, "3", "#"],
  [KEYS.Key_4, "4", "$"],
  [KEYS.Key_5, "5", "%"],
  [KEYS.Key_6, "6", "^"],
  [KEYS.Key_7, "7", "&"],
  [KEYS.Key_8, "8", "*"],
  [KEYS.Key_9, "9", "("],
  [KEYS.Key_0, "0", ")"],
  [KEYS.Key_Hyphen, "-", "_"],
  [KEYS.Key_Equals, "=", "+"],
  [KEYS.Key_LeftBracket, "[", "{"],
  [KEYS.Key_RightBracket, "]", "}"],
  [KEYS.Key_Backslash, "\\", "|"],
  [KEYS.Key_SemiColon, ";", ":"],
  [KEYS.Key_SingleQuote, "'", '"'],
  [KEYS.Key_Comma, ",", "<"],
  [KEYS.Key_Period, ".", ">"],
  [KEYS.Key_Slash, "/", "?"],
  [KEYS.Key_Space, " "],
  [KEYS.Key_Tab, "\t"],
  [KEYS.Key_Enter, "\n"],
  [KEYS.Key_Backspace, "\b"],
  [KEYS.Key_Escape, "\x1b"],
  ...Array.from(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    (letter) => [KEYS[`Key_${letter}` as "Key_A"], letter.toLowerCase(), letter] as const,
  ),
];

const strokes = new Map<string, KeyStroke>();
const characters = new Map<number, readonly [plain: string, shifted: string]>();
for (const [code, plain, shifted] of LAYOUT) {
  strokes.set(plain, { code, shift: false });
  if (shifted !== undefined) strokes.set(shifted, { code, shift: true });
  characters.set(code, [plain, shifted ?? plain]);
}
// A line may end as it does in a text file of Windows: CR types it, and LF behind it nothing more.
strokes.set("\r", { code: KEYS.Key_Enter, shift: false });

/** How an ASCII character is typed; undefined if there is no key for it. */
export function strokeFor(character: string): KeyStroke | undefined {
  return strokes.get(character);
}

/** What a key types; undefined for one that types nothing. */
export function characterOf(code: number, shift: boolean): string | undefined {
  return characters.get(code)?.[shift ? 1 : 0];
}
