import { createPrivateKey, X509Certificate, type KeyObject } from "node:crypto";
import type { ServerOptions } from "../files/server-options.js";

/** The file beside the options that only the process's account may read. */
const FILE = "vmrc-keys.pem";

const PRIVATE_KEY = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/g;

/**
 * The private keys behind the certificate that is in use and the request that is pending. They are in a
 * file of their own, as everything in the options can be read by scripts.
 */
export class VMRCKeys {
  readonly #options: ServerOptions;

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  /** The key that a certificate is for, undefined if this host has not made it. */
  keyFor(certificate: X509Certificate): KeyObject | undefined {
    return this.#read().find((key) => certificate.checkPrivateKey(key));
  }

  /** Keeps these keys and no others; what is undefined is none. */
  keep(keys: readonly (KeyObject | undefined)[]): void {
    const texts = keys.map((key) => key?.export({ type: "pkcs8", format: "pem" }).toString() ?? "");
    this.#options.writePrivateFile(FILE, Buffer.from(texts.join("")));
  }

  #read(): KeyObject[] {
    const text = Buffer.from(this.#options.readPrivateFile(FILE) ?? []).toString("latin1");
    return Array.from(text.matchAll(PRIVATE_KEY)).flatMap(([pem]) => keyOf(pem) ?? []);
  }
}

/** A key that somebody has damaged is none. */
function keyOf(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

/** Undefined if these bytes are no certificate. */
export function certificateOf(bytes: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(bytes);
  } catch {
    return undefined;
  }
}
