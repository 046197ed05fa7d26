import type { en } from "./en";

/** What a language has to say; the types follow the English. */
export type Words = typeof en;
