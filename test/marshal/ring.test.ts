import { expect } from "chai";
import fc from "fast-check";
import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { IVMVirtualMachineEventsTable } from "../../lib/generated/dispatch-tables.js";
import type { Announcement } from "../../lib/marshal/host-channel.js";
import { MarshalledSink } from "../../lib/marshal/marshalled-sink.js";
import { FIRST_KIND, FLAG_STATE, KIND_INT, KIND_VALUE, SECOND_KIND } from "../../lib/marshal/record.js";
import { compact } from "../../lib/marshal/ring-compaction.js";
import { LOCKED_BY_HOST, RING_LOCK, UNLOCKED } from "../../lib/marshal/ring-header.js";
import { RingReader } from "../../lib/marshal/ring-reader.js";
import { RingWriter } from "../../lib/marshal/ring-writer.js";
import { wordsOf } from "../../lib/marshal/segment.js";
import { createAccountPage, SinkAccount } from "../../lib/marshal/sink-account.js";

const KEY = (1 << 20) | 0;

/** Event 5 of the machine's events is OnConfigurationChanged: a text and a value. */
const CONFIGURATION_CHANGED = 5;

/** Both ends of a ring in one thread, with what the reader delivers. */
class Ring {
  readonly heard: string[] = [];
  readonly announced: Announcement[] = [];
  readonly writer = new RingWriter(1, (announcement) => void this.announced.push(announcement));
  readonly reader: RingReader;

  constructor() {
    const apartment = new Apartment(new VirtualClock({ autoAdvance: false }));
    const account = new SinkAccount(createAccountPage(), 0);
    account.open(KEY, 1_000_000);
    const sink = new MarshalledSink(KEY, account, {
      sink: { OnConfigurationChanged: (text: string, number: number) => void this.heard.push(`${number} ${text}`) },
      table: IVMVirtualMachineEventsTable,
      policy: "drop-oldest-state",
      onSinkError: (error) => {
        throw error;
      },
    });
    const directory = {
      apartment,
      sinkOf: () => sink,
      discard: () => undefined,
      producerGone: () => undefined,
    };
    this.reader = new RingReader(directory, 1, this.writer.header, () => this.receive());
    this.deliver = (records) => {
      apartment.pump(() => {
        while (this.heard.length < records && this.reader.run({ left: () => Infinity }) > 0);
        return true;
      }, 0);
    };
  }

  /** Delivers until so many are heard, or to the end of a claim behind that. */
  readonly deliver: (records: number) => void;

  receive(): void {
    for (const news of this.announced.splice(0)) {
      if (news.kind === "segment") this.reader.addSegment(news.segment, news.words);
    }
  }

  write(text: string, number: number): number {
    const { writer } = this;
    writer.reserve(wordsOf(text));
    const header = CONFIGURATION_CHANGED | (KIND_VALUE << FIRST_KIND) | (KIND_INT << SECOND_KIND) | FLAG_STATE;
    const place = writer.putValue(text);
    const record = writer.next;
    writer.write(header, KEY, place, number);
    writer.publish();
    return record;
  }
}

describe("A ring", () => {
  it("brings every record that is not killed, once and in order, however it is filled, read and compacted", () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ do: fc.constant("write" as const), size: fc.nat(400), count: fc.nat(80) }) },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constant("write" as const), size: fc.nat(60_000), count: fc.nat(2) }),
      },
      { weight: 3, arbitrary: fc.record({ do: fc.constant("kill" as const), which: fc.nat(), count: fc.nat(60) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant("read" as const), count: fc.nat(300) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant("compact" as const) }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const ring = new Ring();
        /** What is written and not killed, by the record's number of the moment. */
        const living = new Map<number, string>();
        const expected: string[] = [];
        const killed = new Set<string>();
        let number = 0;
        for (const each of steps) {
          if (each.do === "write") {
            for (let index = 0; index < each.count; index++) {
              const text = "é".repeat(each.size);
              const line = `${number} ${text}`;
              living.set(ring.write(text, number++), line);
              expected.push(line);
            }
          } else if (each.do === "kill") {
            const numbers = [...living.keys()];
            for (let index = 0; index < Math.min(each.count, numbers.length); index++) {
              const victim = numbers[(each.which + index * 7) % numbers.length] as number;
              if (ring.writer.kill(victim)) killed.add(living.get(victim) as string);
            }
          } else if (each.do === "read") ring.deliver(ring.heard.length + each.count);
          else {
            const renumbering = compact(ring.writer);
            expect(renumbering, "nobody else has the ring").to.not.equal(undefined);
            const before = [...living];
            living.clear();
            for (const [old, line] of before) {
              const now = renumbering?.get(old);
              if (now !== undefined) living.set(now, line);
            }
          }
        }
        ring.deliver(Infinity);
        expect(ring.heard).to.deep.equal(expected.filter((line) => !killed.has(line)));
      }),
      { numRuns: 300 },
    );
  });

  it("is not compacted while its host moves on, which is over in a moment", () => {
    const ring = new Ring();
    ring.write("a", 1);
    ring.writer.header[RING_LOCK] = LOCKED_BY_HOST;
    expect(compact(ring.writer)).to.equal(undefined);
    ring.writer.header[RING_LOCK] = UNLOCKED;
    expect(compact(ring.writer)?.size).to.equal(1);
  });

  it("uses the segments that its host has read again, so that its memory does not grow with what goes through it", () => {
    const ring = new Ring();
    for (let round = 0; round < 300; round++) {
      for (let index = 0; index < 500; index++) ring.write("text", index);
      ring.deliver(Infinity);
    }
    ring.receive();
    expect(ring.heard).to.have.lengthOf(150_000);
    const segments = ring.writer.chain.at(-1)?.number ?? 0;
    expect(segments).to.be.lessThan(12);
  });

  it("keeps little of a flood once it is over", () => {
    const ring = new Ring();
    for (let index = 0; index < 500_000; index++) ring.write("", index);
    ring.deliver(Infinity);
    expect(ring.writer.chain).to.have.lengthOf.greaterThan(3);
    ring.reader.sleep();
    ring.write("", 0);
    ring.writer.forgetRead();
    expect(ring.writer.chain).to.have.lengthOf(1);
  });
});
