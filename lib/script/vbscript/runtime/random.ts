/** Rnd and Randomize: the generator of Visual Basic, with its sequence. */
const MULTIPLIER = 0x43fd43fd;
const INCREMENT = 0xc39ec3;
const MASK = 0xffffff;
const FIRST_SEED = 0x50000;

export class RandomNumbers {
  #seed = FIRST_SEED;

  /** The next number from 0 up to 1. */
  next(): number {
    this.#seed = (Math.imul(this.#seed, MULTIPLIER) + INCREMENT) & MASK;
    return this.last();
  }

  /** The number that was last made. */
  last(): number {
    return this.#seed / (MASK + 1);
  }

  /** Starts a sequence that only `number` decides, as Rnd with a negative argument does. */
  restart(number: number): number {
    const bits = new DataView(new ArrayBuffer(4));
    bits.setFloat32(0, number);
    const word = bits.getUint32(0);
    this.#seed = (word + (word >>> 24)) & MASK;
    return this.next();
  }

  /** Randomize: mixes `number` into what the sequence goes on from. */
  randomize(number: number): void {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, number);
    const word = bits.getUint32(0);
    this.#seed = (this.#seed & 0xff) | (((word & 0xffff) ^ (word >>> 16)) << 8);
  }
}
