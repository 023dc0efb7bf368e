/**
 * Room on the stack for regular expressions. Where JavaScript runs out of stack it throws; where V8 runs out of it
 * while it compiles an expression, which it does at the first match and again later, it ends the process.
 */
const WORD_BYTES = 8;
/** What compiling takes, and what each group within a group adds: some 2,600 and 130 bytes, and to spare. */
const COMPILING = 8_192;
const GROUP = 512;

const NOTHING = (): void => undefined;
/** As arguments, these are what the stack must hold. */
const room: null[] = [];

/** @throws RangeError as V8 does where the stack is full, if an expression could not be compiled here */
export function requireStackRoom(pattern = ""): void {
  let bytes = COMPILING;
  for (let at = pattern.indexOf("("); at !== -1; at = pattern.indexOf("(", at + 1)) bytes += GROUP;
  const words = bytes / WORD_BYTES;
  while (room.length < words) room.push(null);
  Reflect.apply(NOTHING, undefined, room.length === words ? room : room.slice(0, words));
}
