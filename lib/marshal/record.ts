/**
 * An event on its way between threads: a record of four 32-bit words. native/record.h has the same layout for
 * events that native threads post.
 *
 *     word 0   bits 0-7 event, 8-10 kind of the first argument, 11-13 kind of the second, 14 and above: flags
 *     word 1   key of the sink
 *     word 2   first argument
 *     word 3   second argument
 */
export const RECORD_WORDS = 4;

export const EVENT_MASK = 0xff;
export const FIRST_KIND = 8;
export const SECOND_KIND = 11;
export const KIND_MASK = 7;

/** There is no argument. */
export const KIND_NONE = 0;
/** The word is the argument. */
export const KIND_INT = 1;
/** The word is the number of a text that the producer has sent before. */
export const KIND_NAME = 2;
/** The word tells where the value is. */
export const KIND_VALUE = 3;
/** The word is one of the constants below. */
export const KIND_CONSTANT = 4;
/** The word is the number of something that came on the host's channel. */
export const KIND_ATTACHMENT = 5;

export const CONSTANT_NULL = 0;
export const CONSTANT_TRUE = 1;
export const CONSTANT_FALSE = 2;
export const CONSTANT_EMPTY = 3;

/** A later event may take its place; host and producer settle by TAKEN and DEAD who was first. */
export const FLAG_STATE = 1 << 14;
/** No event: `event` is one of the controls below. */
export const FLAG_CONTROL = 1 << 15;
/** A later event has taken its place. */
export const FLAG_DEAD = 1 << 16;
/** The host delivers it. */
export const FLAG_TAKEN = 1 << 17;

/** The first word is the number of a producer that is gone. */
export const CONTROL_PRODUCER_GONE = 1;
/** The first word tells where the text is that gets the next number. */
export const CONTROL_NAME = 2;

export function headerOf(event: number, firstKind: number, secondKind: number, flags = 0): number {
  return event | (firstKind << FIRST_KIND) | (secondKind << SECOND_KIND) | flags;
}
