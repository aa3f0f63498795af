// The public surface of assent/services: re-exports, nothing else.
export * from "./all.ts";
export { defineService } from "./define-service.ts";
export type { Service } from "./define-service.ts";
export { match } from "./match.ts";
export type { MatchQuery, ServiceMatch } from "./match.ts";
