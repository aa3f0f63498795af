export type { CategoryTexts, SectionTexts, Texts } from "./en.ts";
export { languages, texts } from "./texts.ts";
export type { TextOverrides } from "./texts.ts";
