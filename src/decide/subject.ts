// Whose decision is it? Nobody's in particular, where it bears no id.
export { NO_SUBJECT } from "../read/consent-cookie.ts";
