/** Private RSA keys. Nobody can foresee them, unless a program that compares two runs asks for the same ones in both. */
import { checkPrimeSync, createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { isSeeded, randomBytes } from "../random.js";

const EXPONENT = 65537n;

/** @param bits those of the modulus, an even number */
export function newRsaKey(bits: number): KeyObject {
  return isSeeded() ? keyOfSeed(bits) : generateKeyPairSync("rsa", { modulusLength: bits }).privateKey;
}

/** Node makes keys of its own random bytes only: here the primes are looked for from ours on. */
function keyOfSeed(bits: number): KeyObject {
  const p = newPrime(bits / 2);
  const q = newPrime(bits / 2);
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const key = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, base64Of(value)]));
  return createPrivateKey({ key: { kty: "RSA", ...key }, format: "jwk" });
}

/** With both of its highest bits set, so that the product of two has all the bits that are asked for. */
function newPrime(bits: number): bigint {
  const highest = 3n << BigInt(bits - 2);
  const random = BigInt(`0x${randomBytes(Math.ceil(bits / 8)).toString("hex")}`);
  let candidate = BigInt.asUintN(bits, random) | highest | 1n;
  while (candidate % EXPONENT === 1n || !checkPrimeSync(candidate)) candidate += 2n;
  return candidate;
}

/** What gives 1 with a number, modulo another one. */
function inverse(number: bigint, modulus: bigint): bigint {
  let [rest, next] = [modulus, number % modulus];
  let [factor, nextFactor] = [0n, 1n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  return factor < 0n ? factor + modulus : factor;
}

function base64Of(value: bigint): string {
  const digits = value.toString(16);
  return Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, "hex").toString("base64url");
}
