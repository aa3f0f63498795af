export type { CategoryTexts, SectionTexts, Texts } from "./types.ts";
export { languages, texts } from "./texts.ts";
export type { TextOverrides } from "./texts.ts";
