/** Base-64 as certification authorities exchange it: 64 characters a line between a first and a last line. */

const LINE = /.{1,64}/g;

export function toPem(label: string, bytes: Uint8Array): string {
  const lines = Buffer.from(bytes).toString("base64").match(LINE) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\r\n");
}

/** The bytes of a text with or without such first and last lines; undefined if it is no Base-64. */
export function fromPem(label: string, text: string): Buffer | undefined {
  const framed = new RegExp(`^\\s*-----BEGIN ${label}-----([^-]*)-----END ${label}-----\\s*$`).exec(text)?.[1];
  const digits = (framed ?? text).replace(/\s+/g, "");
  if (digits === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(digits)) return undefined;
  return Buffer.from(digits, "base64");
}
