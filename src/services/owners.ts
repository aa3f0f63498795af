export const OWNERS = ``;
