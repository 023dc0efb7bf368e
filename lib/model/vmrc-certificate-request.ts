/** Certificate requests (PKCS #10) for the encryption of remote control. */
import { createPublicKey, sign, type KeyObject } from "node:crypto";
import { ComError } from "../com/com-error.js";
import {
  derBitString,
  derContext,
  derNull,
  derObjectIdentifier,
  derSequence,
  derSet,
  derSmallInteger,
  derString,
} from "../files/der.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import { parseDistinguishedName, type NameAttribute } from "./distinguished-name.js";
import { newRsaKey } from "./rsa-key.js";
import { fromPem, toPem } from "./vmrc-pem.js";

/** Bits of an RSA key. Fewer than 1024 no TLS library takes, and more than 4096 take minutes to make. */
const SHORTEST_KEY = 1024;
const LONGEST_KEY = 4096;
const KEY_STEP = 8;

const LABEL = "CERTIFICATE REQUEST";

const SHA256_WITH_RSA = "1.2.840.113549.1.1.11";

export interface CertificateRequest {
  /** Base-64, with the lines around it that certification authorities look for. */
  readonly request: string;
  readonly privateKey: KeyObject;
}

/**
 * Makes an RSA key and a request for a certificate of it.
 * @param keyLength 1024 to 4096 bits, a multiple of 8
 * @throws ComError E_INVALIDARG for a name or a length that is not valid
 */
export function createCertificateRequest(distinguishedName: string, keyLength: number): CertificateRequest {
  const subject = parseDistinguishedName(distinguishedName);
  if (keyLength < SHORTEST_KEY || keyLength > LONGEST_KEY || keyLength % KEY_STEP !== 0) {
    const rule = `it is a multiple of ${KEY_STEP} from ${SHORTEST_KEY} to ${LONGEST_KEY}`;
    throw new ComError(E_INVALIDARG, `A key cannot have ${keyLength} bits: ${rule}.`);
  }
  const privateKey = newRsaKey(keyLength);
  return { request: toPem(LABEL, signedRequest(subject, privateKey)), privateKey };
}

/** Whether a request asks for a certificate of this key. */
export function isRequestFor(privateKey: KeyObject, request: string): boolean {
  return fromPem(LABEL, request)?.includes(publicKeyOf(privateKey)) ?? false;
}

function publicKeyOf(privateKey: KeyObject): Buffer {
  return createPublicKey(privateKey).export({ type: "spki", format: "der" });
}

/** CertificationRequest of RFC 2986. */
function signedRequest(subject: readonly NameAttribute[], privateKey: KeyObject): Buffer {
  const version = derSmallInteger(0);
  const noAttributes = derContext(0, Buffer.alloc(0));
  const information = derSequence(version, nameOf(subject), publicKeyOf(privateKey), noAttributes);
  const algorithm = derSequence(derObjectIdentifier(SHA256_WITH_RSA), derNull());
  return derSequence(information, algorithm, derBitString(sign("sha256", information, privateKey)));
}

function nameOf(attributes: readonly NameAttribute[]): Buffer {
  const relativeNames = attributes.map(({ oid, value, form }) =>
    derSet(derSequence(derObjectIdentifier(oid), derString(value, form))),
  );
  return derSequence(...relativeNames);
}
