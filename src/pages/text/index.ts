export { languages, texts } from "./texts.ts";
export type { TextOverrides } from "./texts.ts";
