import { Coalescing } from "./coalescing.js";
import { ACCOUNT_KEY, ACCOUNTS_PER_PAGE, NOTHING_COUNTED, SinkAccount, type MarshalCounters } from "./sink-account.js";
import { slotOf, type SinkHandleData } from "./sink-handle-data.js";

/** A sink as one of its producers posts to it. */
export class PostTarget {
  readonly key: number;
  readonly slot: number;
  readonly account: SinkAccount;
  /** The account's. */
  readonly words: Int32Array;
  readonly policy: SinkHandleData["policy"];
  readonly blockTimeout: number;
  readonly coalescing: Coalescing | undefined;
  isReleased = false;

  constructor(handle: SinkHandleData) {
    const { key, accounts, policy, blockTimeout } = handle;
    this.key = key;
    this.slot = slotOf(key);
    this.account = new SinkAccount(accounts, this.slot % ACCOUNTS_PER_PAGE);
    this.words = this.account.words;
    this.policy = policy;
    this.blockTimeout = blockTimeout;
    this.coalescing = policy === "drop-oldest-state" ? new Coalescing() : undefined;
  }

  /** All zeros once the sink is released: the account is somebody else's then. */
  counters(): MarshalCounters {
    const isOpen = Atomics.load(this.account.words, ACCOUNT_KEY) === this.key;
    return isOpen ? this.account.counters() : NOTHING_COUNTED;
  }
}
