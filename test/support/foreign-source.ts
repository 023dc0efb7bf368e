import { ComError } from "../../lib/com/com-error.js";
import { Enumerator } from "../../lib/com/enum-variant.js";
import { CONNECT_E_NOCONNECTION, E_NOINTERFACE } from "../../lib/generated/hresults.js";
import { IID_IConnectionPointContainer, IID_IVMVirtualMachineEvents } from "../../lib/generated/interface-ids.js";
import type {
  CONNECTDATA,
  IConnectionPoint,
  IConnectionPointContainer,
  IEnum,
  IID,
  IUnknown,
} from "../../typings/com.js";

/** A source of machine events by someone who implements COM's interfaces without the library. */
export class ForeignSource implements IUnknown, IConnectionPoint, IConnectionPointContainer {
  readonly sinks = new Map<number, object>();
  readonly #iid: string;
  #lastCookie = 0;

  constructor(iid: string = IID_IVMVirtualMachineEvents) {
    this.#iid = iid;
  }

  raise(event: string): void {
    for (const sink of this.sinks.values()) (sink as Record<string, (() => void) | undefined>)[event]?.();
  }

  QueryInterface<T>(iid: IID<T>): T {
    if ((iid as string) === IID_IConnectionPointContainer) return this as unknown as T;
    throw new ComError(E_NOINTERFACE);
  }

  AddRef(): number {
    return 2;
  }

  Release(): number {
    return 1;
  }

  EnumConnectionPoints(): IEnum<IConnectionPoint> {
    return new Enumerator<IConnectionPoint>([this]);
  }

  FindConnectionPoint<TSink>(): IConnectionPoint<TSink> {
    return this as unknown as IConnectionPoint<TSink>;
  }

  GetConnectionInterface(): IID {
    return this.#iid;
  }

  GetConnectionPointContainer(): IConnectionPointContainer {
    return this;
  }

  Advise(sink: object): number {
    this.sinks.set(++this.#lastCookie, sink);
    return this.#lastCookie;
  }

  Unadvise(cookie: number): void {
    if (!this.sinks.delete(cookie)) throw new ComError(CONNECT_E_NOCONNECTION);
  }

  EnumConnections(): IEnum<CONNECTDATA> {
    return new Enumerator(Array.from(this.sinks, ([dwCookie, pUnk]) => ({ pUnk, dwCookie })));
  }
}
