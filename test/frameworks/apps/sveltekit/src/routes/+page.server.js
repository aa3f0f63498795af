/** What comes late is streamed as data, which names a host. */
export const load = () => ({
  late: new Promise((resolve) => {
    setTimeout(resolve, 300, "The late part of cdn.example");
  }),
});
