/**
 * A stub of sinon's with the arguments and the result of what it stands for. Programs without sinon's types have `any` in
 * its place: sinon is an optional peer, and only fakes need it.
 */
// @ts-ignore TS2307, TS7016 -- only programs that have no types for sinon say so.
import type { SinonStub } from "sinon";

export type Stub<TArguments extends readonly unknown[], TResult> = SinonStub<[...TArguments], TResult>;
