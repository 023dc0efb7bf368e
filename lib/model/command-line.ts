/** Command lines as Windows programs find them: one text, which CommandLineToArgvW divides. */

/**
 * The program and its arguments; empty if there is none.
 *
 * The program ends at the first space, or is in quotes. In arguments quotes hold spaces together, an odd
 * number of backslashes before a quote makes the quote part of the text, an even number does not, and
 * each two before a quote stand for one. Two quotes in a row end what is quoted, and one of them stays.
 */
export function parseCommandLine(commandLine: string): string[] {
  const text = commandLine.trimStart();
  if (text === "") return [];
  const quoted = /^"([^"]*)"?/.exec(text);
  const plain = /^[^ \t]*/.exec(text);
  const program = quoted?.[1] ?? plain?.[0] ?? "";
  const length = (quoted ?? plain)?.[0].length ?? 0;
  return [program, ...parseArguments(text.slice(length))];
}

function parseArguments(text: string): string[] {
  const found: string[] = [];
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const { argument, end } = readArgument(text, at);
    found.push(argument);
    at = skipBlanks(text, end);
  }
  return found;
}

function readArgument(text: string, start: number): { argument: string; end: number } {
  let argument = "";
  let isQuoted = false;
  let at = start;
  while (at < text.length && (isQuoted || !isBlank(text[at]))) {
    const backslashes = countOf("\\", text, at);
    at += backslashes;
    if (text[at] !== '"') {
      argument += "\\".repeat(backslashes);
      if (backslashes === 0) argument += text[at++] ?? "";
      continue;
    }
    argument += "\\".repeat(backslashes >> 1);
    at++;
    if (backslashes % 2 === 1) argument += '"';
    else if (isQuoted && text[at] === '"') {
      argument += '"';
      isQuoted = false;
      at++;
    } else isQuoted = !isQuoted;
  }
  return { argument, end: at };
}

function countOf(character: string, text: string, start: number): number {
  let end = start;
  while (text[end] === character) end++;
  return end - start;
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && isBlank(text[at])) at++;
  return at;
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}
