export { isBuiltIn, languages, readable, tagOf, texts } from "./texts.ts";
export type { TextOverrides } from "./texts.ts";
